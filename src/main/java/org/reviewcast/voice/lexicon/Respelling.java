package org.reviewcast.voice.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Pronunciations as newspapers print them: syllables of plain letters with hyphens between, the
 * stressed one in capitals, such as {@code SUR-shuh} or {@code vil-NUHV}.
 */
public final class Respelling {
  private Respelling() {}

  /**
   * The phones of a respelled word.
   *
   * @throws IllegalArgumentException naming what cannot be read
   */
  public static List<String> phones(String respelling) {
    if (!respelling.matches("[A-Za-z]+(-[A-Za-z]+)*+")) {
      throw new IllegalArgumentException(
          "a respelling is made of letters A to Z and hyphens, such as SUR-shuh, not \""
              + respelling
              + "\"");
    }
    List<String> phones = new ArrayList<>();
    String[] syllables = respelling.split("-");
    boolean anyCapitals = Arrays.stream(syllables).anyMatch(Respelling::isCapitals);
    for (int i = 0; i < syllables.length; i++) {
      boolean stressed = anyCapitals ? isCapitals(syllables[i]) : i == 0;
      List<String> syllable =
          RespelledSyllable.phones(syllables[i].toLowerCase(Locale.ROOT), stressed);
      phones.addAll(stressed ? RespelledSyllable.stressed(syllable) : syllable);
    }
    return phones;
  }

  private static boolean isCapitals(String syllable) {
    return syllable.equals(syllable.toUpperCase(Locale.ROOT));
  }

  /** The respelling of a word's phones, which reads back to nearly the same phones. */
  public static String of(List<String> phones) {
    StringBuilder text = new StringBuilder();
    List<Syllables.Syllable> syllables = Syllables.of(phones);
    for (Syllables.Syllable syllable : syllables) {
      String letters = syllable.letters();
      text.append(text.length() == 0 ? "" : "-");
      text.append(syllable.isStressed() ? letters.toUpperCase(Locale.ROOT) : letters);
    }
    return text.toString();
  }
}
