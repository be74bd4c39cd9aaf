package org.reviewcast.voice;

import java.util.List;

/**
 * Tells how an engine says a word of which no lexicon of ours knows. Used by one thread at a time.
 */
@FunctionalInterface
public interface Pronouncer {
  /**
   * The phones an engine has for a word.
   *
   * @param word a plain ASCII word
   * @return its phones in the notation of {@link Pronunciation}; empty if it says nothing
   */
  List<String> phones(String word);
}
