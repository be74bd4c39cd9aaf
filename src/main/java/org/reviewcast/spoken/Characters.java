package org.reviewcast.spoken;

/** What the characters of a written line are, typographic variants made plain. */
final class Characters {
  private Characters() {}

  /**
   * The value of a digit of any script, set low ones of formulas among them; -1 for anything else.
   */
  static int digit(int c) {
    if (c >= 0x2080 && c <= 0x2089) {
      return c - 0x2080;
    }
    return Character.isDigit(c) ? Character.digit(c, 10) : -1;
  }

  static String plainSymbol(int c) {
    if (c < 0x80) {
      return c == '`' ? "'" : Character.toString(c);
    }
    return switch (c) {
      case '“', '”', '„', '‟', '«', '»', '″', '〝', '〞' -> "\"";
      case '‘', '’', '‚', '‛', '‹', '›', '´', '′' -> "'";
      case '‐', '‑', '⁃', '﹣', '－' -> "-";
      case '―', '⸺', '⸻' -> "—";
      case '‒' -> "–";
      case '・', '‧', '•', '∙', '⋅' -> "·";
      case '⁄', '∕' -> "/";
      default ->
          c > 0xFF00 && c < 0xFF5F
              ? Character.toString(c - 0xFEE0)
              : c >= 0xD800 && c <= 0xDFFF ? "\uFFFD" : Character.toString(c);
    };
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '′' || c == '`' || c == '´';
  }

  static boolean isLetter(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
    return Character.isLetter(c) && c != 'ª' && c != 'º' && c != 'ʼ' && c != 'ʻ';
  }

  static boolean isMark(int c) {
    int type = c < 0x300 || c >= 0xFE00 ? Character.UNASSIGNED : Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  static boolean isLatin(int c) {
    return c < 0x2B0
        || c >= 0x1E00 && c < 0x1F00
        || c >= 0xFB00 && c <= 0xFB06
        || c >= 0xFF21 && c <= 0xFF5A
        || c >= 0x1D400 && c < 0x1D6A8
        || c >= 0x2100 && c < 0x2150
        || c >= 0x2C60 && c < 0x2C80
        || c >= 0xA720 && c < 0xA800;
  }

  static boolean isSpace(int c) {
    return c <= ' '
        || c == 0xA0
        || c == 0x7F
        || c > 0x7F && (Character.isSpaceChar(c) || Character.isISOControl(c));
  }

  static boolean isInvisible(int c) {
    return c == 0xAD
        || c >= 0x200B && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2060 && c <= 0x206F
        || c >= 0xFE00 && c <= 0xFE0F
        || c == 0xFEFF
        || c >= 0xE0000 && c <= 0xE0FFF;
  }
}
