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
import org.reviewcast.review.Readers;
import org.reviewcast.review.ReviewException;

/** The reviews that a person named: files, what is in feeds and exports, and in folders. */
final class ReviewFiles {
  private static final Set<String> KINDS =
      Set.of("md", "markdown", "mdown", "txt", "html", "htm", "xhtml", "docx", "epub");
  private static final String EPISODE = "episode.json";
  private static final Set<String> OUTPUT = Set.of("feed.xml", ".takes");
  private static final Set<String> NO_REVIEWS =
      Set.of("readme", "license", "changelog", "contributing", "notice");

  private ReviewFiles() {}

  /**
   * One review to be made.
   *
   * @param path the file, with # and the review's name where it holds several
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
        List<Path> reviews = reviewsIn(path);
        // Of many in a file a draft is not made unless it is named itself.
        reviews.forEach(review -> files.add(new ReviewFile(review, reviews.size() == 1)));
      }
    }
    return files;
  }

  private static List<Path> reviewsIn(Path file) {
    try {
      return Readers.reviewsIn(file);
    } catch (ReviewException e) {
      // It is told when the review's turn comes, and the others are made.
      return List.of(file);
    }
  }

  static boolean isEpub(Path file) {
    return FilenameUtils.isExtension(file.toString().toLowerCase(Locale.ROOT), "epub");
  }

  /**
   * Whether an EPUB that was found in a folder is more than a review: it holds several texts, or is
   * locked. A critic may keep the books beside what was written of them.
   */
  static boolean isBook(ReviewFile file) {
    if (file.named() || !isEpub(file.path())) {
      return false;
    }
    try {
      return Readers.reviewsIn(file.path()).size() > 1;
    } catch (ReviewException e) {
      return true;
    }
  }

  private static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> isReview(folder.relativize(file)) && !isPublished(file))
          .sorted()
          .toList();
    }
  }

  /** Whether a file is one that was made of an episode or of all of them. */
  private static boolean isPublished(Path file) {
    boolean page = FilenameUtils.isExtension(file.toString().toLowerCase(Locale.ROOT), "html");
    // Show notes are text, as reviews are.
    return Files.exists(file.resolveSibling(EPISODE))
        || page && OUTPUT.stream().anyMatch(name -> Files.exists(file.resolveSibling(name)));
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
