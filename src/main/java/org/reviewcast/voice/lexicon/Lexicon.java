package org.reviewcast.voice.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
   * A written form and how it is said. Of the thousands of entries that lexicons have, a review has
   * a few, and how the others are said need not be worked out.
   */
  public static final class Entry {
    private final String written;
    private Supplier<Saying> source;
    private Saying saying;

    /**
     * An entry.
     *
     * @param written what stands in reviews, in NFC, one space between words
     * @param sounds one for each word, or one for the whole; empty where {@code say} tells
     * @param say words to say instead, in ordinary spelling; empty where {@code sounds} tell
     */
    public Entry(String written, List<Pronunciation> sounds, String say) {
      this.written = written;
      this.saying = new Saying(List.copyOf(sounds), say);
      if (sounds.isEmpty() == say.isEmpty()) {
        throw new IllegalArgumentException("an entry has sounds or words to say: " + written);
      }
    }

    /**
     * An entry whose saying is worked out when it is asked for.
     *
     * @param source gives it; throws an exception if it cannot
     */
    Entry(String written, Supplier<Saying> source) {
      this.written = written;
      this.source = source;
    }

    /** What stands in reviews, in NFC, one space between words. */
    public String written() {
      return written;
    }

    /** One for each word, or one for the whole; empty where {@link #say} tells. */
    public List<Pronunciation> sounds() {
      return saying().sounds();
    }

    /** Words to say instead, in ordinary spelling; empty where {@link #sounds} tell. */
    public String say() {
      return saying().say();
    }

    synchronized Saying saying() {
      if (saying == null) {
        saying = source.get();
        source = null;
      }
      return saying;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Entry it
          && written.equals(it.written)
          && saying().equals(it.saying());
    }

    @Override
    public int hashCode() {
      return written.hashCode();
    }

    @Override
    public String toString() {
      return written + ": " + saying();
    }
  }

  /** How an entry is said. */
  record Saying(List<Pronunciation> sounds, String say) {}

  /** Several in one; of entries for the same written form the earliest lexicon's holds. */
  public static Lexicon joined(List<Lexicon> lexicons) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Lexicon lexicon : lexicons) {
      lexicon.entries().forEach(entry -> entries.putIfAbsent(entry.written(), entry));
    }
    return new Lexicon(new ArrayList<>(entries.values()));
  }
}
