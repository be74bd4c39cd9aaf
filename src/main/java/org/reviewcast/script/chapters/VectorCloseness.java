package org.reviewcast.script.chapters;

import java.util.List;
import org.reviewcast.script.titles.Titles;

/** How close phrases are to chapters by their vectors. */
final class VectorCloseness implements Titles.Closeness {
  private final Sample sample;
  private final List<Integer> breaks;
  private final float[][] chapters;
  private final float[] mean;
  private final SentenceVectors vectors;

  VectorCloseness(Sample sample, List<Integer> breaks, SentenceVectors vectors) {
    this.sample = sample;
    this.breaks = breaks;
    this.mean = sample.mean();
    this.vectors = vectors;
    this.chapters = new float[breaks.size()][mean.length];
    for (int i = 0; i < chapters.length; i++) {
      boolean last = i + 1 == chapters.length;
      int end = sample.first(last ? sample.sizes().length : breaks.get(i + 1));
      for (int sentence = sample.first(breaks.get(i)); sentence < end; sentence++) {
        for (int d = 0; d < mean.length; d++) {
          chapters[i][d] += sample.vectors()[sentence][d];
        }
      }
      Sample.centre(chapters[i], new float[mean.length]);
    }
  }

  @Override
  public double of(String phrase, int chapter) {
    float[] vector = vectors.of(List.of(phrase))[0];
    if (vector.length != mean.length) {
      return 0;
    }
    Sample.centre(vector, mean);
    double own = 0;
    double others = 0;
    for (int i = 0; i < chapters.length; i++) {
      double dot = 0;
      for (int d = 0; d < vector.length; d++) {
        dot += vector[d] * chapters[i][d];
      }
      if (i == chapter) {
        own = dot;
      } else {
        others += dot / (chapters.length - 1);
      }
    }
    return own - others;
  }

  @Override
  public double midst(int chapter, int sentence) {
    int index = sample.first(breaks.get(chapter)) + sentence;
    if (!sample.isWhole() || index >= sample.vectors().length) {
      return 0;
    }
    double dot = 0;
    for (int d = 0; d < mean.length; d++) {
      dot += sample.vectors()[index][d] * chapters[chapter][d];
    }
    return dot;
  }
}
