package org.reviewcast.script.chapters;

import java.util.List;

/**
 * How far the sentences of a stretch of passages lie apart: the length of their vectors that is
 * lost when they are added up, over the whole text 1.
 */
final class Scatter {
  /** Longer sentences say more: the power of their length that their vectors get. */
  private static final double LENGTH_POWER = 0.13;

  private final double[][] sums;
  private final double[] lengths;
  private final double unit;

  private Scatter(double[][] sums, double[] lengths) {
    this.sums = sums;
    this.lengths = lengths;
    int end = sums.length - 1;
    double whole = lengths[end] - distance(0, end);
    // Sentences that are all alike have none but that of rounding.
    this.unit = whole > 1e-6 * lengths[end] ? 1 / whole : 0;
  }

  /**
   * The scatter of groups of passages.
   *
   * @param sample the sentences of the passages
   * @param starts index of the first passage of each group, the first 0
   */
  static Scatter of(Sample sample, List<Integer> starts) {
    return of(sample, starts, sample.vectors().length == 0 ? 0 : sample.vectors()[0].length);
  }

  /** The same of what the sentences mean, whatever words they share. */
  static Scatter ofMeaning(Sample sample, List<Integer> starts) {
    return of(sample, starts, sample.mean().length);
  }

  private static Scatter of(Sample sample, List<Integer> starts, int dimensions) {
    double[][] sums = new double[starts.size() + 1][dimensions];
    double[] lengths = new double[starts.size() + 1];
    for (int group = 0; group < starts.size(); group++) {
      sums[group + 1] = sums[group].clone();
      lengths[group + 1] = lengths[group];
      boolean last = group + 1 == starts.size();
      int end = sample.first(last ? sample.sizes().length : starts.get(group + 1));
      for (int sentence = sample.first(starts.get(group)); sentence < end; sentence++) {
        double weight = StrictMath.pow(Math.max(1, sample.words()[sentence]), LENGTH_POWER);
        float[] vector = sample.vectors()[sentence];
        double square = 0;
        for (int d = 0; d < dimensions; d++) {
          sums[group + 1][d] += weight * vector[d];
          square += (double) vector[d] * vector[d];
        }
        lengths[group + 1] += weight * Math.sqrt(square);
      }
    }
    return new Scatter(sums, lengths);
  }

  /** The scatter of the groups from {@code start} to the one before {@code end}, 0 to 1. */
  double of(int start, int end) {
    return unit * (lengths[end] - lengths[start] - distance(start, end));
  }

  private double distance(int start, int end) {
    double square = 0;
    for (int d = 0; d < sums[0].length; d++) {
      double difference = sums[end][d] - sums[start][d];
      square += difference * difference;
    }
    return Math.sqrt(square);
  }
}
