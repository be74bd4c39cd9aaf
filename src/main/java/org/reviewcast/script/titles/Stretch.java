package org.reviewcast.script.titles;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The text of a chapter.
 *
 * @param sentences its sentences
 * @param openings the indexes of those that open a paragraph
 */
public record Stretch(List<String> sentences, Set<Integer> openings) {
  private static final int OPENING_WORDS = 14;

  public Stretch {
    sentences = List.copyOf(sentences);
    openings = Set.copyOf(openings);
  }

  /** The first words of the sentence that opens it. */
  List<String> firstWords() {
    List<String> words = Tagger.words(sentences.get(0).toLowerCase(Locale.ROOT));
    return words.subList(0, Math.min(OPENING_WORDS, words.size()));
  }

  /** What it is worth to stand in a sentence. */
  double prominence(int sentence) {
    return sentence == 0 ? 0.25 : openings.contains(sentence) ? 0.15 : sentence < 3 ? 0.08 : 0;
  }
}
