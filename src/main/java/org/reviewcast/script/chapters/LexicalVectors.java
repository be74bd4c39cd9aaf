package org.reviewcast.script.chapters;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Sentence vectors from the words that sentences share, for machines without ONNX Runtime. After
 * Choi's C99, a sentence is known by the rank of its likeness to each other sentence among the
 * likenesses near it. In any language whose words stand apart.
 */
final class LexicalVectors implements SentenceVectors {
  private static final int RANK_REACH = 5;

  /** Likenesses to more sentences than these are not looked into. */
  private static final int MOST_COLUMNS = 400;

  @Override
  public String name() {
    return "words";
  }

  @Override
  public float[][] of(List<String> sentences) {
    float[][] words = wordVectors(sentences);
    int rows = sentences.size();
    int stride = (rows + MOST_COLUMNS - 1) / MOST_COLUMNS;
    int columns = rows == 0 ? 0 : (rows + stride - 1) / stride;
    float[][] likeness = new float[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        likeness[i][j] = dot(words[i], words[j * stride]);
      }
    }
    float[][] ranks = new float[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        ranks[i][j] = rank(likeness, i, j);
      }
    }
    return ranks;
  }

  // The share of the likenesses around one that are smaller.
  private static float rank(float[][] likeness, int row, int column) {
    int smaller = 0;
    int all = 0;
    int firstRow = Math.max(0, row - RANK_REACH);
    int lastRow = Math.min(likeness.length - 1, row + RANK_REACH);
    int firstColumn = Math.max(0, column - RANK_REACH);
    int lastColumn = Math.min(likeness[0].length - 1, column + RANK_REACH);
    for (int i = firstRow; i <= lastRow; i++) {
      for (int j = firstColumn; j <= lastColumn; j++) {
        if (i != row || j != column) {
          all++;
          smaller += likeness[i][j] < likeness[row][column] ? 1 : 0;
        }
      }
    }
    return all == 0 ? 0 : (float) smaller / all;
  }

  // Hashed counts of word stems, the rarer in the text the heavier, made one long.
  private static float[][] wordVectors(List<String> sentences) {
    Map<String, Integer> in = new HashMap<>();
    for (String sentence : sentences) {
      Set<String> once = new HashSet<>(List.of(stems(sentence)));
      once.forEach(stem -> in.merge(stem, 1, Integer::sum));
    }
    float[][] vectors = new float[sentences.size()][512];
    for (int i = 0; i < vectors.length; i++) {
      for (String stem : stems(sentences.get(i))) {
        double weight = Math.log((double) sentences.size() / in.get(stem));
        vectors[i][Math.floorMod(stem.hashCode() * 0x9E3779B1, 512)] += (float) weight;
      }
      double length = Math.sqrt(dot(vectors[i], vectors[i]));
      for (int d = 0; length > 0 && d < 512; d++) {
        vectors[i][d] /= (float) length;
      }
    }
    return vectors;
  }

  private static String[] stems(String sentence) {
    return java.util.Arrays.stream(sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() > 3)
        .map(word -> word.substring(0, Math.min(6, word.length())))
        .toArray(String[]::new);
  }

  private static float dot(float[] a, float[] b) {
    float dot = 0;
    for (int d = 0; d < a.length; d++) {
      dot += a[d] * b[d];
    }
    return dot;
  }
}
