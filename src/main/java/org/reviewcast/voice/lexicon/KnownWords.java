package org.reviewcast.voice.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * The 120,000 words and names of a general English pronouncing dictionary, which voices say well
 * enough. Held as a Bloom filter (see scripts/make-known-words): of the words that are not in it,
 * one in three hundred counts as known.
 */
public final class KnownWords {
  private static final int HASHES = 8;
  private static final int SHORTEST_STEM = 4;
  private static final List<String> ENDINGS =
      List.of(
          "s", "es", "d", "ed", "r", "er", "ers", "est", "ing", "ings", "ly", "ness", "less", "ful",
          "ish", "y", "able", "ist", "ists", "ism", "ity", "like", "wise", "ization", "ized", "al",
          "ally", "ian", "esque");
  private static final List<String> BEGINNINGS =
      List.of(
          "un", "re", "non", "over", "out", "mis", "anti", "pre", "super", "under", "inter", "sub",
          "co", "counter", "hyper", "meta", "micro", "mega", "mini", "multi", "neo", "post", "pro",
          "pseudo", "semi", "trans", "ultra");

  private final byte[] bits;

  private KnownWords(byte[] bits) {
    this.bits = bits;
  }

  /** Loads them from the class path, in a millisecond or two. */
  public static KnownWords load() {
    try (InputStream in = KnownWords.class.getResourceAsStream("words.bloom")) {
      return new KnownWords(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Whether a word is known, or in small letters is made of known parts as English makes words.
   *
   * @param word ASCII letters, with apostrophes inside or not; a possessive {@code 's} does not
   *     count
   */
  public boolean knows(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String stem = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    String letters = stem.replace("'", "");
    boolean name = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    return letters.length() < 2
        || contains(letters)
        || name && letters.endsWith("s") && contains(letters.substring(0, letters.length() - 1))
        || !name && (isDerived(letters) || isCompound(letters));
  }

  private boolean isDerived(String word) {
    if (isInflected(word)) {
      return true;
    }
    for (String beginning : BEGINNINGS) {
      String rest = word.startsWith(beginning) ? word.substring(beginning.length()) : "";
      if (rest.length() >= SHORTEST_STEM && (contains(rest) || isInflected(rest))) {
        return true;
      }
    }
    return false;
  }

  private boolean isInflected(String word) {
    for (String ending : ENDINGS) {
      int end = word.length() - ending.length();
      if (end >= SHORTEST_STEM && word.endsWith(ending)) {
        String stem = word.substring(0, end);
        boolean doubled = stem.charAt(end - 1) == stem.charAt(end - 2);
        if (contains(stem)
            || contains(stem + "e")
            || doubled && contains(stem.substring(0, end - 1))
            || stem.endsWith("i") && contains(stem.substring(0, end - 1) + "y")) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isCompound(String word) {
    for (int cut = SHORTEST_STEM; cut <= word.length() - SHORTEST_STEM; cut++) {
      if (contains(word.substring(0, cut)) && contains(word.substring(cut))) {
        return true;
      }
    }
    return false;
  }

  private boolean contains(String letters) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < letters.length(); i++) {
      hash = (hash ^ letters.charAt(i)) * 0x100000001b3L;
    }
    long low = hash & 0xFFFFFFFFL;
    long high = hash >>> 32;
    for (int i = 0; i < HASHES; i++) {
      long bit = (low + i * high) % (bits.length * 8L);
      if ((bits[(int) (bit >> 3)] & 1 << (bit & 7)) == 0) {
        return false;
      }
    }
    return true;
  }
}
