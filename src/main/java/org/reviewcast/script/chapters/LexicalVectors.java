package org.reviewcast.script.chapters;

import java.util.List;

/**
 * Sentence vectors from the words that sentences share, for machines without ONNX Runtime and for
 * languages that its model does not know. As in Choi's C99, a sentence is known by its likeness to
 * each other sentence; sentences of one subject are like the same others. (Ranks in place of the
 * likenesses, which C99 has, did worse with an exact search.)
 */
final class LexicalVectors implements SentenceVectors {
  /** Likenesses to more sentences than these are not looked into. */
  private static final int MOST_COLUMNS = 300;

  @Override
  public String name() {
    return "words";
  }

  @Override
  public float[][] of(List<String> sentences) {
    float[][] words = SharedWords.of(sentences);
    int stride = (sentences.size() + MOST_COLUMNS - 1) / MOST_COLUMNS;
    int columns = sentences.isEmpty() ? 0 : (sentences.size() + stride - 1) / stride;
    float[][] likeness = new float[sentences.size()][columns];
    for (int i = 0; i < likeness.length; i++) {
      for (int j = 0; j < columns; j++) {
        for (int d = 0; d < words[i].length; d++) {
          likeness[i][j] += words[i][d] * words[j * stride][d];
        }
      }
    }
    return likeness;
  }
}
