package org.reviewcast.script.titles;

/** What a word is written with, by the names that OpenNLP's models have for it. */
final class WordShape {
  private WordShape() {}

  static String of(String word) {
    boolean letters = word.codePoints().allMatch(Character::isLetter);
    boolean upper = word.codePoints().anyMatch(Character::isUpperCase);
    long digits = word.codePoints().filter(Character::isDigit).count();
    if (letters && !upper) {
      return "lc";
    } else if (digits == 2 || digits == 4) {
      return digits + "d";
    } else if (digits > 0) {
      return number(word);
    } else if (letters && word.codePoints().allMatch(Character::isUpperCase)) {
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
