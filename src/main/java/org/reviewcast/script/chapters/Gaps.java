package org.reviewcast.script.chapters;

import java.util.List;

/**
 * The gap before each part of a text: the log-odds, but for a constant, that a new section begins
 * there, by how unlike what follows is to what came before.
 *
 * <p>The weights were learned by logistic regression from 962 English texts with headings, which
 * were hidden: reviews and essays of 19 public sites, and articles of several hundred more that a
 * news board linked to. Whole sites were left out in turn to see that it holds elsewhere. Likeness
 * is the cosine of sums of sentence vectors, whose text's mean is mostly taken off. What the first
 * words of sections look like was learned from the same texts too, but did not hold for reviews
 * that were written without headings.
 */
final class Gaps {
  /** For the likeness of the three parts before to the three that follow. */
  private static final double WIDE = -1.42;

  /** For the likeness of a part's first sentence to the part before. */
  private static final double OPENING = -1.02;

  /**
   * For how much more alike the sentences on both sides are at the places before and after than
   * here, added up.
   */
  private static final double DIP = 0.92;

  /** For the same of one part and the next, where either is more than here. */
  private static final double DIP_OF_PARTS = 0.93;

  private static final int WIDE_PARTS = 3;

  /** How many words on each side of a place are compared, made up to whole sentences. */
  private static final int SIDE_WORDS = 120;

  /** How many places before and after are looked at for a dip. */
  private static final int NEAR = 2;

  private final Sample sample;
  private final int dimensions;
  private final int[] first;
  private final double[][] sums;
  private final double[] sides;
  private final double[] parts;

  Gaps(Sample sample, List<Integer> starts) {
    this.sample = sample;
    this.dimensions = sample.mean().length;
    this.first = new int[starts.size() + 1];
    this.sums = new double[starts.size()][];
    first[starts.size()] = sample.vectors().length;
    for (int i = 0; i < starts.size(); i++) {
      first[i] = sample.first(starts.get(i));
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] = sum(first[i], first[i + 1]);
    }
    sides = new double[sums.length];
    parts = new double[sums.length];
    for (int i = 1; i < sums.length; i++) {
      sides[i] = likeness(sideBefore(first[i]), sideAfter(first[i]));
      parts[i] = likeness(sums[i - 1], sums[i]);
    }
  }

  /**
   * The gaps before groups of passages.
   *
   * @param sample the sentences of the passages
   * @param starts index of the first passage of each group, the first 0
   * @return one for each group, the first 0
   */
  static double[] before(Sample sample, List<Integer> starts) {
    return new Gaps(sample, starts).all();
  }

  private double[] all() {
    double[] gaps = new double[sums.length];
    for (int i = 1; i < gaps.length; i++) {
      gaps[i] = at(i);
    }
    return gaps;
  }

  private double at(int part) {
    double[] before = sum(first[Math.max(0, part - WIDE_PARTS)], first[part]);
    double[] after = sum(first[part], first[Math.min(sums.length, part + WIDE_PARTS)]);
    return WIDE * likeness(before, after)
        + OPENING * opening(part)
        + DIP * dip(sides, part, NEAR, Double.NEGATIVE_INFINITY)
        + DIP_OF_PARTS * dip(parts, part, 1, parts[part]);
  }

  /** The likeness of a part's first sentence to the part before. */
  double opening(int part) {
    return likeness(sums[part - 1], sum(first[part], Math.min(first[part] + 1, first[part + 1])));
  }

  // How far a value lies below the greatest of those near it on either side, each at least a floor.
  private static double dip(double[] values, int at, int near, double floor) {
    double before = floor;
    for (int i = Math.max(1, at - near); i < at; i++) {
      before = Math.max(before, values[i]);
    }
    double after = floor;
    for (int i = at + 1; i <= at + near && i < values.length; i++) {
      after = Math.max(after, values[i]);
    }
    double left = before == Double.NEGATIVE_INFINITY ? values[at] : before;
    double right = after == Double.NEGATIVE_INFINITY ? values[at] : after;
    return left + right - 2 * values[at];
  }

  private double[] sideBefore(int sentence) {
    int start = sentence;
    for (int words = 0; start > 0 && words < SIDE_WORDS; words += sample.words()[start]) {
      start--;
    }
    return sum(start, sentence);
  }

  private double[] sideAfter(int sentence) {
    int end = sentence;
    for (int words = 0; end < sample.words().length && words < SIDE_WORDS; end++) {
      words += sample.words()[end];
    }
    return sum(sentence, end);
  }

  private double[] sum(int from, int to) {
    double[] sum = new double[dimensions];
    for (int sentence = from; sentence < to; sentence++) {
      float[] vector = sample.vectors()[sentence];
      for (int d = 0; d < dimensions; d++) {
        sum[d] += vector[d];
      }
    }
    return sum;
  }

  /** The cosine of two vectors, 0 where one of them is. */
  static double likeness(double[] one, double[] other) {
    double dot = 0;
    double square = 0;
    double otherSquare = 0;
    for (int d = 0; d < one.length; d++) {
      dot += one[d] * other[d];
      square += one[d] * one[d];
      otherSquare += other[d] * other[d];
    }
    return square > 0 && otherSquare > 0 ? dot / Math.sqrt(square * otherSquare) : 0;
  }
}
