package org.reviewcast.script.chapters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.reviewcast.script.Words;

/**
 * The sentences of passages that are looked into, with their vectors: all of them, and of a very
 * long text the first few of each passage.
 *
 * @param vectors the vector of each sentence, its text's mean mostly taken off, one long; after
 *     that come the words it shares with others, which count less
 * @param words how many words each sentence has
 * @param sizes how many of the sentences each passage has
 * @param mean what was taken off
 * @param isWhole whether every sentence is looked into
 */
record Sample(float[][] vectors, int[] words, int[] sizes, float[] mean, boolean isWhole) {
  private static final int MOST_SENTENCES = 1200;

  /** How much of the mean is taken off each vector, so that what is common does not count. */
  private static final float CENTRED = 0.87f;

  private static final float WORDS_COUNT = 0.4f;
  private static final int MOST_COMPARED = 300;

  static Sample of(List<Passage> passages, SentenceVectors sentenceVectors) {
    int total = passages.stream().mapToInt(p -> p.sentences().size()).sum();
    int most = total <= MOST_SENTENCES ? total : Math.max(1, MOST_SENTENCES / passages.size());
    List<String> sentences = new ArrayList<>();
    int[] sizes = new int[passages.size()];
    for (int i = 0; i < sizes.length; i++) {
      List<String> own = passages.get(i).sentences();
      sizes[i] = Math.min(most, own.size());
      sentences.addAll(own.subList(0, sizes[i]));
    }
    float[][] vectors = sentenceVectors.of(sentences);
    float[] mean = new float[vectors.length == 0 ? 0 : vectors[0].length];
    for (float[] vector : vectors) {
      for (int d = 0; d < mean.length; d++) {
        mean[d] += CENTRED * vector[d] / vectors.length;
      }
    }
    for (float[] vector : vectors) {
      centre(vector, mean);
    }
    return new Sample(
        withWords(vectors, sentences),
        sentences.stream().mapToInt(Words::count).toArray(),
        sizes,
        mean,
        total <= MOST_SENTENCES);
  }

  // In long texts nearly every word is shared; there the meaning alone must do.
  private static float[][] withWords(float[][] vectors, List<String> sentences) {
    if (vectors.length > MOST_COMPARED) {
      return vectors;
    }
    float[][] words = SharedWords.of(sentences);
    float[][] both = new float[vectors.length][];
    for (int i = 0; i < vectors.length; i++) {
      both[i] = Arrays.copyOf(vectors[i], vectors[i].length + words[i].length);
      for (int d = 0; d < words[i].length; d++) {
        both[i][vectors[i].length + d] = WORDS_COUNT * words[i][d];
      }
    }
    return both;
  }

  /** Takes a mean off a vector, and makes it one long again. */
  static void centre(float[] vector, float[] mean) {
    double square = 0;
    for (int d = 0; d < mean.length; d++) {
      vector[d] -= mean[d];
      square += (double) vector[d] * vector[d];
    }
    float length = (float) Math.sqrt(square);
    for (int d = 0; length > 0 && d < mean.length; d++) {
      vector[d] /= length;
    }
  }

  /** Index of the first sentence of a passage. */
  int first(int passage) {
    int first = 0;
    for (int i = 0; i < passage; i++) {
      first += sizes[i];
    }
    return first;
  }

  /**
   * The sums of the sentences' vectors in groups of passages, the longer a sentence the more of it.
   *
   * @param starts index of the first passage of each group, the first 0
   * @param from the first dimension that is looked at
   * @param to the one after the last
   */
  double[][] sums(List<Integer> starts, int from, int to) {
    double[][] sums = new double[starts.size()][to - from];
    for (int group = 0; group < sums.length; group++) {
      int end = group + 1 < sums.length ? starts.get(group + 1) : sizes.length;
      for (int i = first(starts.get(group)); i < first(end); i++) {
        double weight = Math.sqrt(Math.max(1, words[i]));
        for (int d = from; d < to; d++) {
          sums[group][d - from] += weight * vectors[i][d];
        }
      }
    }
    return sums;
  }
}
