package org.reviewcast.voice;

import java.util.List;

/**
 * What an engine is given to say: words and the breaks between them.
 *
 * @param words the words, in order; empty where there is nothing to say
 */
public record SpokenText(List<SpokenWord> words) {
  public SpokenText {
    words = List.copyOf(words);
  }

  /** The words with plain punctuation, as a person would read them. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (SpokenWord word : words) {
      if (text.length() > 0) {
        text.append(' ');
      }
      text.append(word.text()).append(word.after().sign());
    }
    return text.toString();
  }
}
