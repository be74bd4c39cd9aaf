package org.reviewcast.script.titles;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The stems of English words, roughly: enough to know two forms of one word. */
final class Stems {
  private static final String[] ENDINGS = {
    "ization", "ational", "fulness", "iveness", "ousness", "ingly", "ation", "ity", "ment", "ness",
    "edly", "ance", "ence", "ing", "ion", "ive", "ous", "est", "ed", "er", "ly", "al", "y", "e"
  };

  private static final int SMALL_WORD = 2;
  private static final Set<String> SMALL_WORDS =
      Vocabulary.words(
          "the and but for its his her not who how one two new was are has had out far off all any"
              + " yet too our isn don didn doesn");

  private Stems() {}

  static String of(String word) {
    String stem = word.toLowerCase(Locale.ROOT);
    if (stem.endsWith("'s")) {
      stem = stem.substring(0, stem.length() - 2);
    }
    if (stem.endsWith("ies") && stem.length() > 4) {
      stem = stem.substring(0, stem.length() - 3) + "y";
    } else if (stem.endsWith("s") && !stem.endsWith("ss") && stem.length() > 3) {
      stem = stem.substring(0, stem.length() - 1);
    }
    if (stem.endsWith("ie") && stem.length() > 4) {
      stem = stem.substring(0, stem.length() - 2) + "y";
    }
    for (int i = 0; i < 2; i++) {
      for (String ending : ENDINGS) {
        if (stem.endsWith(ending) && stem.length() - ending.length() >= 4) {
          stem = stem.substring(0, stem.length() - ending.length());
          break;
        }
      }
    }
    return stem;
  }

  /** The stems of the longer words of a title. */
  static Set<String> ofTitle(String title) {
    return Tagger.words(title).stream()
        .filter(word -> word.length() > SMALL_WORD)
        .filter(word -> !SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT)))
        .map(Stems::of)
        .collect(Collectors.toSet());
  }
}
