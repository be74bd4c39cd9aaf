package org.reviewcast.spoken;

/** Parts of a whole in words. */
final class Fractions {
  private static final String SIGNS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅑⅒⅐";
  private static final int[] OVER = {
    1, 2, 1, 3, 2, 3, 1, 4, 3, 4, 1, 5, 2, 5, 3, 5, 4, 5, 1, 6, 5, 6, 1, 8, 3, 8, 5, 8, 7, 8, 1, 9,
    1, 10, 1, 7
  };

  private Fractions() {}

  static boolean isSign(Token token) {
    return token.isSymbol() && SIGNS.indexOf(token.text().charAt(0)) >= 0;
  }

  /** A fraction sign by itself: "one half", "two thirds". */
  static String ofSign(Token sign) {
    int index = 2 * SIGNS.indexOf(sign.text().charAt(0));
    return words(OVER[index], OVER[index + 1]);
  }

  /** What a fraction sign adds to a whole number: "and a half", "and two thirds". */
  static String added(Token sign) {
    int index = 2 * SIGNS.indexOf(sign.text().charAt(0));
    return added(OVER[index], OVER[index + 1]);
  }

  static String added(int numerator, int denominator) {
    String words = words(numerator, denominator);
    String article = denominator == 8 ? "an" : "a";
    return "and " + (words.startsWith("one ") ? article + words.substring(3) : words);
  }

  static String words(int numerator, int denominator) {
    String part =
        switch (denominator) {
          case 2 -> "half";
          case 4 -> "quarter";
          default -> NumberWords.ordinal(NumberWords.cardinal(denominator, English.AMERICAN));
        };
    String count = NumberWords.cardinal(numerator, English.AMERICAN);
    return count + " " + (numerator == 1 ? part : denominator == 2 ? "halves" : part + "s");
  }
}
