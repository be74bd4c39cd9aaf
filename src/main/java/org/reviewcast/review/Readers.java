package org.reviewcast.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.io.FilenameUtils;
import org.reviewcast.review.html.HtmlReader;

/** The formats that reviews are read from, in the order in which they are asked. */
public final class Readers {
  /** Every reader; plain text comes last because Markdown in a .txt is recognised by its marks. */
  public static final List<ReviewReader> ALL =
      List.of(new HtmlReader(), new MarkdownReader(), new PlainTextReader());

  private Readers() {}

  /**
   * Reads the review in a file.
   *
   * @throws ReviewException if it cannot be opened, is of no known format, or cannot be read
   */
  public static Review read(Path file) throws ReviewException {
    return read(SourceFile.read(file));
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
            + " are not read. Save the review as Markdown (.md), HTML (.html) or plain text (.txt).");
  }

  /** The extension of a source's name in lower case without the dot; empty if it has none. */
  public static String extension(SourceText source) {
    return FilenameUtils.getExtension(source.name()).toLowerCase(Locale.ROOT);
  }
}
