package org.reviewcast.script.chapters;

import java.util.List;

/**
 * A stretch of a review that is not divided: a paragraph with what hangs on it, such as the
 * quotation that it leads up to.
 *
 * @param block index of its first block
 * @param text its words, as running text
 * @param sentences its sentences, at least one
 * @param words how many words it has
 * @param afterSceneBreak whether the writer set a scene break before it
 */
public record Passage(
    int block, String text, List<String> sentences, int words, boolean afterSceneBreak) {
  public Passage {
    sentences = List.copyOf(sentences);
  }

  /** The sentence that opens it. */
  public String opening() {
    return sentences.get(0);
  }
}
