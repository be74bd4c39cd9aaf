package org.reviewcast.voice.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reviewcast.voice.Pronunciation;

/**
 * How names and words are pronounced.
 *
 * @param entries one for each written form
 */
public record Lexicon(List<Entry> entries) {
  /** A lexicon that knows nothing. */
  public static final Lexicon EMPTY = new Lexicon(List.of());

  public Lexicon {
    entries = List.copyOf(entries);
  }

  /**
   * A written form and how it is said.
   *
   * @param written what stands in reviews, in NFC, one space between words
   * @param sounds one for each word, or one for the whole; empty where {@code say} tells
   * @param say words to say instead, in ordinary spelling; empty where {@code sounds} tell
   */
  public record Entry(String written, List<Pronunciation> sounds, String say) {
    public Entry {
      sounds = List.copyOf(sounds);
      if (sounds.isEmpty() == say.isEmpty()) {
        throw new IllegalArgumentException("an entry has sounds or words to say: " + written);
      }
    }
  }

  /** Several in one; of entries for the same written form the earliest lexicon's holds. */
  public static Lexicon joined(List<Lexicon> lexicons) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Lexicon lexicon : lexicons) {
      lexicon.entries().forEach(entry -> entries.putIfAbsent(entry.written(), entry));
    }
    return new Lexicon(new ArrayList<>(entries.values()));
  }
}
