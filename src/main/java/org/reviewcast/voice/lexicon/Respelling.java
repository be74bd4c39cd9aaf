package org.reviewcast.voice.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Pronunciations as newspapers print them: syllables of plain letters with hyphens between, the
 * stressed one in capitals, such as {@code SUR-shuh} or {@code vil-NUHV}.
 */
public final class Respelling {
  private static final Pattern WRITTEN = Pattern.compile("[A-Za-z]+(-[A-Za-z]+)*+");

  private Respelling() {}

  /**
   * The phones of a respelled word; without capitals its first syllable is stressed.
   *
   * @throws IllegalArgumentException naming what cannot be read
   */
  public static List<String> phones(String respelling) {
    return phones(respelling, true);
  }

  /** The phones of a word among others; without capitals it may have no stress. */
  static List<String> phones(String respelling, boolean stressFirst) {
    if (!WRITTEN.matcher(respelling).matches()) {
      throw new IllegalArgumentException(
          "a respelling is made of letters A to Z and hyphens, such as SUR-shuh, not \""
              + respelling
              + "\"");
    }
    List<String> phones = new ArrayList<>();
    String[] syllables = respelling.split("-");
    boolean anyCapitals = Arrays.stream(syllables).anyMatch(Respelling::isCapitals);
    for (int i = 0; i < syllables.length; i++) {
      boolean stressed = anyCapitals ? isCapitals(syllables[i]) : stressFirst && i == 0;
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
