package org.reviewcast.publish.page;

import java.io.IOException;
import java.io.Writer;

/**
 * HTML being written. Text and attribute values are escaped here and nowhere else; what is written
 * as markup comes from the program's own sources, never from a review.
 */
final class Html {
  private static final char REPLACEMENT = '\uFFFD';

  private final Writer out;

  Html(Writer out) {
    this.out = out;
  }

  /** A stretch of HTML that knows how to write itself. */
  @FunctionalInterface
  interface Part {
    void write(Html html) throws IOException;
  }

  /** Text as a part. */
  static Part of(String text) {
    return html -> html.text(text);
  }

  /** Writes markup as it stands. */
  Html markup(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  /** Writes text. */
  Html text(String text) throws IOException {
    return text(text, 0, text.length());
  }

  /**
   * Writes a stretch of text. Each UTF-16 character of it becomes one of the page's text, so that
   * offsets stay what they were; characters that HTML cannot hold become U+FFFD.
   */
  Html text(String text, int start, int end) throws IOException {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.write("&amp;");
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '"' -> out.write("&quot;");
        case '\'' -> out.write("&#39;");
        default -> {
          if (Character.isHighSurrogate(c) && i + 1 < end && isPair(c, text.charAt(i + 1))) {
            out.write(c);
            out.write(text.charAt(++i));
          } else {
            out.write(isHeld(c) ? c : REPLACEMENT);
          }
        }
      }
    }
    return this;
  }

  /** Writes an attribute with a space before it. */
  Html attribute(String name, String value) throws IOException {
    return markup(" ").markup(name).markup("=\"").text(value).markup("\"");
  }

  /** Writes an element that holds nothing but text. */
  Html element(String name, String text) throws IOException {
    return markup("<" + name + ">").text(text).markup("</" + name + ">");
  }

  private static boolean isPair(char high, char low) {
    int point = Character.toCodePoint(high, low);
    return Character.isLowSurrogate(low) && (point & 0xFFFE) != 0xFFFE;
  }

  // What the HTML standard (13.2.3.5) calls neither a control nor a noncharacter.
  private static boolean isHeld(char c) {
    boolean control = c < ' ' && c != '\t' && c != '\n' || c >= 0x7F && c < 0xA0;
    boolean nonCharacter = c >= 0xFDD0 && c <= 0xFDEF || c >= 0xFFFE;
    return !control && !nonCharacter && !Character.isSurrogate(c);
  }
}
