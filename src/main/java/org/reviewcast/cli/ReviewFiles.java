package org.reviewcast.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.FilenameUtils;

/** The reviews that a person named: files as they are, and those in folders. */
final class ReviewFiles {
  private static final Set<String> KINDS = Set.of("md", "markdown", "mdown", "txt");
  private static final Set<String> NO_REVIEWS =
      Set.of("readme", "license", "changelog", "contributing", "notice");

  private ReviewFiles() {}

  /**
   * One review to be made.
   *
   * @param path the file
   * @param named whether the person named it, and not only the folder it lies in
   */
  record ReviewFile(Path path, boolean named) {}

  /** The files, folders replaced by the reviews in them in order of their paths. */
  static List<ReviewFile> of(List<Path> paths) throws IOException {
    List<ReviewFile> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        in(path).forEach(file -> files.add(new ReviewFile(file, false)));
      } else {
        files.add(new ReviewFile(path, true));
      }
    }
    return files;
  }

  private static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> isReview(folder.relativize(file)))
          .sorted()
          .toList();
    }
  }

  private static boolean isReview(Path file) {
    for (Path part : file) {
      if (part.toString().startsWith(".") || part.toString().equals("node_modules")) {
        return false;
      }
    }
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return KINDS.contains(FilenameUtils.getExtension(name))
        && !NO_REVIEWS.contains(FilenameUtils.getBaseName(name));
  }
}
