package org.reviewcast.script.titles;

import java.util.List;
import java.util.Set;

/**
 * The text of a chapter.
 *
 * @param sentences its sentences
 * @param openings the indexes of those that open a paragraph
 */
public record Stretch(List<String> sentences, Set<Integer> openings) {
  public Stretch {
    sentences = List.copyOf(sentences);
    openings = Set.copyOf(openings);
  }

  /** What it is worth to stand in a sentence. */
  double prominence(int sentence) {
    return sentence == 0 ? 0.12 : openings.contains(sentence) ? 0.06 : sentence < 3 ? 0.03 : 0;
  }
}
