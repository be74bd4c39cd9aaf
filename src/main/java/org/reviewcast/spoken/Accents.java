package org.reviewcast.spoken;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Latin letters with accents in plain letters, spelled so that an English voice comes near the
 * sound.
 */
final class Accents {
  private Accents() {}

  /** The word in ASCII letters; what is no Latin letter is dropped. */
  static String fold(String word) {
    int plain = 0;
    while (plain < word.length() && word.charAt(plain) < 0x80) {
      plain++;
    }
    if (plain == word.length()) {
      return word;
    }
    StringBuilder folded = new StringBuilder();
    String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
    boolean capitals = composed.equals(composed.toUpperCase(Locale.ROOT));
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      String letters =
          c < 0x80 ? String.valueOf(c) : c == 'ç' || c == 'Ç' ? cedilla(composed, i) : letters(c);
      folded.append(capitals ? letters.toUpperCase(Locale.ROOT) : letters);
    }
    return folded.toString();
  }

  /**
   * A c with a cedilla: ch in Turkish words, which other letters tell; else s where a plain c would
   * be a k, but for words that the dictionary knows with a plain c.
   */
  private static String cedilla(String word, int at) {
    char next = at + 1 < word.length() ? Character.toLowerCase(word.charAt(at + 1)) : 'o';
    boolean turkish = word.matches("(?s).*[ğışİĞŞ].*");
    boolean soft = "eiyéèêëíî".indexOf(next) >= 0;
    String plain =
        turkish ? "ch" : soft || isKnownWithPlainC(word.toLowerCase(Locale.ROOT)) ? "c" : "s";
    return Character.isUpperCase(word.charAt(at))
        ? Character.toUpperCase(plain.charAt(0)) + plain.substring(1)
        : plain;
  }

  private static boolean isKnownWithPlainC(String lower) {
    return lower.startsWith("façade")
        || lower.startsWith("françois")
        || lower.startsWith("français")
        || lower.startsWith("curaçao");
  }

  private static String letters(char c) {
    return switch (c) {
      case 'č', 'ć', 'ĉ' -> "ch";
      case 'Č', 'Ć', 'Ĉ' -> "Ch";
      case 'š', 'ş', 'ș', 'ŝ' -> "sh";
      case 'Š', 'Ş', 'Ș', 'Ŝ' -> "Sh";
      case 'ž', 'ż', 'ź' -> "zh";
      case 'Ž', 'Ż', 'Ź' -> "Zh";
      case 'ß', 'ẞ' -> "ss";
      case 'æ', 'ǽ' -> "ae";
      case 'Æ' -> "Ae";
      case 'œ' -> "oe";
      case 'Œ' -> "Oe";
      case 'ø', 'ǿ' -> "o";
      case 'Ø' -> "O";
      case 'ł' -> "l";
      case 'Ł' -> "L";
      case 'đ' -> "d";
      case 'Đ' -> "D";
      case 'ð', 'þ' -> "th";
      case 'Ð', 'Þ' -> "Th";
      case 'ı' -> "i";
      case 'ŋ' -> "ng";
      case 'ə' -> "a";
      case 'ħ' -> "h";
      case 'ĳ' -> "y";
      default -> bare(c);
    };
  }

  private static String bare(char c) {
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    char first = parts.charAt(0);
    return first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z'
        ? String.valueOf(first)
        : "";
  }
}
