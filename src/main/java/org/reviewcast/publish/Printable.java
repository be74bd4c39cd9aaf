package org.reviewcast.publish;

/**
 * Text that can stand in any document: only characters of XML 1.0 (section 2.2), none that turns
 * the direction of what follows it, and no half of a surrogate pair.
 */
public final class Printable {
  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  /** The text, its line ends kept as {@code \n}. */
  public static String text(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .codePoints()
        .map(c -> c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029 ? '\n' : c)
        .forEach(c -> append(clean, c));
    return clean.toString();
  }

  // Most text is, and a feed of thousands of episodes has a lot of it.
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain =
          c >= ' ' && c < 0x7F || c == '\n' || c > 0xA0 && c < 0x2028 || c > 0x206F && c < 0xD800;
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /** The text on one line, runs of white space become one space. */
  public static String line(String text) {
    boolean single = isPlain(text) && text.indexOf('\n') < 0 && !text.contains("  ");
    if (single && text.strip().length() == text.length()) {
      return text;
    }
    return text(text).replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  private static void append(StringBuilder clean, int c) {
    if (c == '\n' || c == '\t') {
      clean.append((char) c);
    } else if (Character.getType(c) == Character.CONTROL) {
      clean.append(' ');
    } else if (Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE) {
      clean.appendCodePoint(REPLACEMENT);
    } else if (!turns(c)) {
      clean.appendCodePoint(c);
    }
  }

  // Embeddings, overrides and isolates of UAX #9: one that is not closed spills into its document.
  private static boolean turns(int c) {
    return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }

  /** The beginning of a line, cut between words where that can be, with an ellipsis if cut. */
  public static String shortened(String line, int longest) {
    if (line.codePointCount(0, line.length()) <= longest) {
      return line;
    }
    int end = line.offsetByCodePoints(0, longest - 1);
    int space = line.lastIndexOf(' ', end);
    int cut = space > end / 2 ? space : end;
    return line.substring(0, cut).replaceAll("[\\s\\p{Punct}–—]+$", "") + "…";
  }
}
