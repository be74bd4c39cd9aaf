package org.reviewcast.review;

import java.util.List;

/**
 * The decoded text of a source file.
 *
 * @param name the file's name without its folder; where the file is called {@code index}, as in a
 *     page bundle, the name of its folder with the file's extension
 * @param text the text, without byte order mark, line ends as they were
 * @param notices what was found while decoding and is worth telling, in whole sentences
 */
public record SourceText(String name, String text, List<String> notices) {
  public SourceText {
    notices = List.copyOf(notices);
  }
}
