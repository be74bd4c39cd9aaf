package org.reviewcast.script.chapters;

/**
 * How alike the passages of a text are, each to each: the cosines of their vectors, less the mean
 * of all of the text's, over their standard deviation.
 */
final class PassageLikeness {
  private static final int BLOCK = 2;

  /** Likenesses further from the mean than these are no more than these, in deviations. */
  private static final double MOST = 3;

  private final double[][] likeness;

  /** The likeness of passages with such vectors. */
  PassageLikeness(double[][] vectors) {
    int count = vectors.length;
    likeness = new double[count][count];
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < i; j++) {
        double cosine = Gaps.likeness(vectors[i], vectors[j]);
        likeness[i][j] = cosine;
        sum += cosine;
        squares += cosine * cosine;
      }
    }
    double all = Math.max(1, count * (count - 1) / 2.0);
    double mean = sum / all;
    double deviation = Math.sqrt(Math.max(0, squares / all - mean * mean)) + 1e-6;
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < i; j++) {
        likeness[i][j] = Math.max(-MOST, Math.min(MOST, (likeness[i][j] - mean) / deviation));
        likeness[j][i] = likeness[i][j];
      }
    }
  }

  /** Of a passage to the one before it. */
  double toBefore(int passage) {
    return likeness[passage][passage - 1];
  }

  /**
   * How much more alike the two passages on either side of a place are among themselves than across
   * it.
   */
  double contrast(int place) {
    int start = Math.max(0, place - BLOCK);
    int end = Math.min(likeness.length, place + BLOCK);
    double across = 0;
    double within = 0;
    int pairs = 0;
    for (int i = start; i < end; i++) {
      for (int j = i + 1; j < end; j++) {
        if (i < place && j >= place) {
          across += likeness[i][j];
        } else {
          within += likeness[i][j];
          pairs++;
        }
      }
    }
    return (pairs == 0 ? 0 : within / pairs) - across / ((place - start) * (end - place));
  }

  /** What share of all the neighbours are less alike than the two at a place, 0 to 1. */
  double rank(int place) {
    if (likeness.length < 3) {
      return 0;
    }
    double here = toBefore(place);
    double less = 0;
    for (int i = 1; i < likeness.length; i++) {
      less += toBefore(i) < here ? 1 : 0;
    }
    return less / (likeness.length - 2);
  }
}
