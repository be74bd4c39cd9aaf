package org.reviewcast.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.io.FilenameUtils;
import org.reviewcast.review.feed.FeedReader;
import org.reviewcast.review.html.HtmlReader;

/**
 * The formats that reviews are read from, in the order in which they are asked.
 *
 * <p>A review in a file of many is named by the file's path, {@code #} and its own name: {@code
 * export.xml#the-third-man}.
 */
public final class Readers {
  /** Every reader; plain text comes last because Markdown in a .txt is recognised by its marks. */
  public static final List<ReviewReader> ALL =
      List.of(new HtmlReader(), new MarkdownReader(), new PlainTextReader());

  /** Every reader of files with many reviews. */
  public static final List<AnthologyReader> ANTHOLOGIES = List.of(new FeedReader());

  private static final int FEW = 5;

  private Readers() {}

  /**
   * Reads the review in a file, or one of those in it that is named after a {@code #}.
   *
   * @throws ReviewException if it cannot be opened, is of no known format, or cannot be read
   */
  public static Review read(Path review) throws ReviewException {
    Path file = file(review);
    SourceText source = SourceFile.read(file);
    Optional<AnthologyReader> anthology = anthology(source);
    if (anthology.isEmpty()) {
      return read(source);
    }
    List<AnthologyReader.Entry> entries = anthology.get().entries(source);
    if (!file.equals(review)) {
      String name = review.toString().substring(file.toString().length() + 1);
      for (AnthologyReader.Entry entry : entries) {
        if (entry.name().equals(name)) {
          return entry.read();
        }
      }
    } else if (entries.size() == 1) {
      return entries.get(0).read();
    }
    throw new ReviewException(
        review.toString(),
        Optional.empty(),
        (file.equals(review) ? "The file holds several reviews. " : "There is no such review. ")
            + "Name one of them: "
            + entries.stream()
                .limit(FEW)
                .map(entry -> source.name() + "#" + entry.name())
                .collect(Collectors.joining(", "))
            + (entries.size() > FEW ? " … (" + entries.size() + " in all)." : "."));
  }

  /**
   * The reviews in a file, each by a path that {@link #read(Path)} takes, in the file's order: the
   * file's own path where it holds one review.
   *
   * @throws ReviewException if it cannot be opened, or not be read as a whole
   */
  public static List<Path> reviewsIn(Path file) throws ReviewException {
    if (!isAnthology(file)) {
      return List.of(file);
    }
    SourceText source = SourceFile.read(file);
    List<Path> reviews = new ArrayList<>();
    for (AnthologyReader reader : ANTHOLOGIES) {
      if (reviews.isEmpty() && reader.accepts(source)) {
        for (AnthologyReader.Entry entry : reader.entries(source)) {
          reviews.add(file.resolveSibling(file.getFileName() + "#" + entry.name()));
        }
      }
    }
    return reviews.size() > 1 ? reviews : List.of(file);
  }

  /** The file that a review is in: the path itself, or what stands before the {@code #}. */
  public static Path file(Path review) {
    String path = review.toString();
    int hash = path.lastIndexOf('#');
    return hash <= 0 || Files.exists(review) ? review : Path.of(path.substring(0, hash));
  }

  // Only these kinds are opened to see how many reviews they hold.
  private static boolean isAnthology(Path file) {
    String extension = FilenameUtils.getExtension(file.toString()).toLowerCase(Locale.ROOT);
    return FeedReader.EXTENSIONS.contains(extension) && Files.isRegularFile(file);
  }

  private static Optional<AnthologyReader> anthology(SourceText source) {
    return ANTHOLOGIES.stream().filter(reader -> reader.accepts(source)).findFirst();
  }

  /**
   * Reads a review from text that was decoded before.
   *
   * @throws ReviewException if it is of no known format or cannot be read
   */
  public static Review read(SourceText source) throws ReviewException {
    for (ReviewReader reader : ALL) {
      if (reader.accepts(source)) {
        return reader.read(source);
      }
    }
    throw new ReviewException(
        source.name(),
        Optional.empty(),
        "Files of the kind ."
            + extension(source)
            + " are not read. Save the review as Markdown (.md), HTML (.html) or plain text"
            + " (.txt).");
  }

  /** The extension of a source's name in lower case without the dot; empty if it has none. */
  public static String extension(SourceText source) {
    return FilenameUtils.getExtension(source.name()).toLowerCase(Locale.ROOT);
  }
}
