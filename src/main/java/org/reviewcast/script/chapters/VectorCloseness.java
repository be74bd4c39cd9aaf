package org.reviewcast.script.chapters;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.reviewcast.script.titles.Nearness;
import org.reviewcast.script.titles.Titles;

/** How close titles are to chapters, by the vectors of both. */
final class VectorCloseness implements Titles.Closeness {
  /** A sentence is near from this cosine on. */
  private static final double NEAR = 0.25;

  private static final int FEW = 3;

  private final Sample sample;
  private final List<Integer> breaks;
  private final float[] mean;
  private final float[][] chapters;
  private final float[][][] halves;
  private final SentenceVectors vectors;

  VectorCloseness(Sample sample, List<Integer> breaks, SentenceVectors vectors) {
    this.sample = sample;
    this.breaks = breaks;
    this.mean = sample.mean();
    this.vectors = vectors;
    this.chapters = new float[breaks.size()][];
    this.halves = new float[breaks.size()][][];
    for (int i = 0; i < chapters.length; i++) {
      int middle = Math.max(first(i) + 1, (first(i) + first(i + 1)) / 2);
      chapters[i] = sum(first(i), first(i + 1));
      float[] second = middle < first(i + 1) ? sum(middle, first(i + 1)) : chapters[i];
      halves[i] = new float[][] {sum(first(i), middle), second};
    }
  }

  // The direction of sentences added up.
  private float[] sum(int from, int to) {
    float[] sum = new float[mean.length];
    for (int sentence = from; sentence < to; sentence++) {
      for (int d = 0; d < sum.length; d++) {
        sum[d] += sample.vectors()[sentence][d];
      }
    }
    Sample.centre(sum, new float[mean.length]);
    return sum;
  }

  private int first(int chapter) {
    return sample.first(chapter == breaks.size() ? sample.sizes().length : breaks.get(chapter));
  }

  @Override
  public Optional<Nearness> of(String title, int chapter) {
    float[] vector = vectors.of(List.of(title))[0];
    if (vector.length == 0 || vector.length != mean.length) {
      return Optional.empty();
    }
    float[] common = mean.clone();
    Sample.centre(common, new float[mean.length]);
    double toReview = dot(vector, common);
    Sample.centre(vector, mean);
    double own = dot(vector, chapters[chapter]);
    double others = 0;
    for (int i = 0; i < chapters.length; i++) {
      others += i == chapter ? 0 : dot(vector, chapters[i]) / (chapters.length - 1);
    }
    int from = first(chapter);
    double[] sentences = new double[first(chapter + 1) - from];
    for (int i = 0; i < sentences.length; i++) {
      sentences[i] = dot(vector, sample.vectors()[from + i]);
    }
    double toFirst = sentences[0];
    Arrays.sort(sentences);
    return Optional.of(
        new Nearness(
            own,
            own - others,
            sentences[sentences.length - 1],
            Arrays.stream(sentences).average().orElseThrow(),
            toFirst,
            (double) Arrays.stream(sentences).filter(s -> s > NEAR).count() / sentences.length,
            Math.min(dot(vector, halves[chapter][0]), dot(vector, halves[chapter][1])),
            Arrays.stream(sentences)
                .skip(Math.max(0, sentences.length - FEW))
                .average()
                .orElseThrow(),
            toReview));
  }

  private static double dot(float[] vector, float[] other) {
    double dot = 0;
    for (int d = 0; d < vector.length; d++) {
      dot += vector[d] * other[d];
    }
    return dot;
  }
}
