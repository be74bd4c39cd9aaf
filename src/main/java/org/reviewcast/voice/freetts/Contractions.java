package org.reviewcast.voice.freetts;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The sounds of words with an apostrophe that FreeTTS's lexicon lacks. It drops the apostrophe and
 * guesses by the letters: "couldn't" had the L of "cold", "don't" the vowel of "on", and "we're"
 * was "were".
 */
final class Contractions {
  private static final String ALL =
      """
      don't d ow1 n t
      couldn't k uh1 d ax n t
      wouldn't w uh1 d ax n t
      shouldn't sh uh1 d ax n t
      didn't d ih1 d ax n t
      hadn't hh ae1 d ax n t
      hasn't hh ae1 z ax n t
      haven't hh ae1 v ax n t
      isn't ih1 z ax n t
      wasn't w aa1 z ax n t
      doesn't d ah1 z ax n t
      aren't aa1 r ax n t
      weren't w er1 ax n t
      mustn't m ah1 s ax n t
      won't w ow1 n t
      can't k ae1 n t
      we're w iy1 r
      they're dh eh1 r
      you're y uh1 r
      I'm ay1 m
      """;

  private static final Map<String, String[]> PHONES = new HashMap<>();

  static {
    for (String line : ALL.strip().split("\n")) {
      String[] parts = line.split(" ", 2);
      PHONES.put(parts[0].toLowerCase(java.util.Locale.ROOT), parts[1].split(" "));
    }
  }

  private Contractions() {}

  static boolean holds(String word) {
    return PHONES.containsKey(word);
  }

  /** The phones of a word in small letters with its apostrophe. */
  static Optional<String[]> phones(String word) {
    return Optional.ofNullable(PHONES.get(word)).map(String[]::clone);
  }
}
