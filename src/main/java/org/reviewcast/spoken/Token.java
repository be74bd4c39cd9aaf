package org.reviewcast.spoken;

/**
 * One piece of a written line: a word, a number, or a sign.
 *
 * @param kind what it is
 * @param text its characters with typographic variants made plain: apostrophes straight, quotation
 *     marks {@code "}, hyphens {@code -}, full-width and mathematical letters ordinary, invisible
 *     characters gone. Accents stay
 * @param lower the text in lower case
 * @param start index in the written line of its first character
 * @param end index after its last character
 * @param glued whether it follows the token before it without white space
 */
public record Token(Kind kind, String text, String lower, int start, int end, boolean glued) {
  /** What a token is. */
  public enum Kind {
    /** Latin letters, with apostrophes between them. */
    WORD,
    /** Letters of other scripts. */
    FOREIGN,
    /** Digits, with thousands' commas and a decimal point between them. */
    NUMBER,
    /** Any other sign; a run of one sign is one token. */
    SYMBOL,
    /** What stands before the first and after the last token. */
    END
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isSymbol() {
    return kind == Kind.SYMBOL;
  }

  boolean isEnd() {
    return kind == Kind.END;
  }

  /** Whether it is exactly this sign, this number, or this word in lower case. */
  boolean is(String lowerText) {
    return lower.equals(lowerText);
  }

  boolean isAny(String first, String... others) {
    if (lower.equals(first)) {
      return true;
    }
    for (String other : others) {
      if (lower.equals(other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it follows the token before it at once and is this sign or word. */
  boolean gluedTo(String lowerText) {
    return glued && lower.equals(lowerText);
  }

  /** Whether it is a word that begins with a capital. */
  boolean isCapitalised() {
    return isWord() && Character.isUpperCase(text.charAt(0));
  }

  /** Whether it is a word without a capital at its start. */
  boolean isLowerCase() {
    return isWord() && !Character.isUpperCase(text.charAt(0));
  }

  /** Whether it is a word of capitals only; an apostrophe and what follows it do not count. */
  boolean isAllCapitals() {
    if (!isWord()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\'') {
        return i > 1;
      }
      if (Character.isLowerCase(c)) {
        return false;
      }
    }
    return Character.isUpperCase(text.charAt(0));
  }

  /** Whether it is a single capital letter. */
  boolean isInitial() {
    return isWord() && text.length() == 1 && Character.isUpperCase(text.charAt(0));
  }

  /** Whether it is a number of digits only, within these counts of digits. */
  boolean isDigits(int fewest, int most) {
    if (!isNumber() || text.length() < fewest || text.length() > most) {
      return false;
    }
    return text.indexOf('.') < 0 && text.indexOf(',') < 0;
  }

  /** The value of a number of few digits, thousands' commas left out; -1 if it is anything else. */
  int value() {
    if (!isNumber() || text.length() > 9 || text.indexOf('.') >= 0) {
      return -1;
    }
    return Integer.parseInt(text.indexOf(',') < 0 ? text : text.replace(",", ""));
  }

  /** Whether it is a dash: a long one, or hyphens in a row. */
  boolean isDash() {
    return isSymbol() && (text.charAt(0) == '—' || text.charAt(0) == '–' || text.startsWith("--"));
  }

  /** Whether it stands between the ends of a range: a hyphen or an en dash. */
  boolean isRangeSign() {
    return isSymbol() && (is("-") || is("–") || is("--") || is("−"));
  }
}
