package org.reviewcast.episode;

/** Text that is fit to stand in a tag: no control characters, no half of a surrogate pair. */
final class TagText {
  private TagText() {}

  /** One line: control characters and line ends become spaces, and the ends are trimmed. */
  static String line(String text) {
    return fold(text, false).strip();
  }

  /** Several lines: every line end becomes one newline, other control characters spaces. */
  static String lines(String text) {
    return fold(text.replace("\r\n", "\n").replace('\r', '\n'), true).strip();
  }

  private static String fold(String text, boolean keepNewlines) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (point == '\n' && keepNewlines) {
                folded.append('\n');
              } else if (Character.isISOControl(point)) {
                folded.append(' ');
              } else if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                folded.append('\uFFFD');
              } else {
                folded.appendCodePoint(point);
              }
            });
    return folded.toString();
  }
}
