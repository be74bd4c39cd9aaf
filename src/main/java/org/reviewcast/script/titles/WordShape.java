package org.reviewcast.script.titles;

/** What a word is written with, by the names that OpenNLP's models have for it. */
final class WordShape {
  private WordShape() {}

  static String of(String word) {
    boolean letters = true;
    boolean upper = false;
    boolean lower = false;
    int digits = 0;
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      int one = word.codePointAt(i);
      boolean high = Character.isUpperCase(one);
      letters &= Character.isLetter(one);
      upper |= high;
      lower |= !high;
      digits += Character.isDigit(one) ? 1 : 0;
    }
    if (letters && !upper) {
      return "lc";
    } else if (digits == 2 || digits == 4) {
      return digits + "d";
    } else if (digits > 0) {
      return number(word);
    } else if (letters && !lower) {
      return word.length() == 1 ? "sc" : "ac";
    } else if (word.length() == 2 && word.endsWith(".") && upper) {
      return "cp";
    }
    return Character.isUpperCase(word.codePointAt(0)) ? "ic" : "other";
  }

  private static String number(String word) {
    if (word.codePoints().anyMatch(Character::isLetter)) {
      return "an";
    } else if (word.contains("-")) {
      return "dd";
    } else if (word.contains("/")) {
      return "ds";
    } else if (word.contains(",")) {
      return "dc";
    }
    return word.contains(".") ? "dp" : "num";
  }
}
