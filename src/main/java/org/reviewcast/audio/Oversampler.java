package org.reviewcast.audio;

/**
 * Finds the peak of the waveform between samples by four-fold interpolation (ITU-R BS.1770-4, annex
 * 2). Holds state: one for each stream and thread.
 */
public final class Oversampler {
  /** How many samples the answer is behind the question. */
  public static final int DELAY_FRAMES = 6;

  private static final int PHASES = 4;
  private static final int TAPS = 12;
  private static final double[][] FILTER = filter();

  /** The older one of the two samples between which the first new one lets us look. */
  private static final int OLDER = TAPS - DELAY_FRAMES;

  // The three filters, written out because they are the longest part of mastering. That half-way
  // between samples is its own mirror image; the two others are images of each other, and their sum
  // and difference take half the work.
  private static final double H0 = FILTER[2][0];
  private static final double H1 = FILTER[2][1];
  private static final double H2 = FILTER[2][2];
  private static final double H3 = FILTER[2][3];
  private static final double H4 = FILTER[2][4];
  private static final double H5 = FILTER[2][5];
  private static final double S0 = (FILTER[1][0] + FILTER[1][11]) / 2;
  private static final double S1 = (FILTER[1][1] + FILTER[1][10]) / 2;
  private static final double S2 = (FILTER[1][2] + FILTER[1][9]) / 2;
  private static final double S3 = (FILTER[1][3] + FILTER[1][8]) / 2;
  private static final double S4 = (FILTER[1][4] + FILTER[1][7]) / 2;
  private static final double S5 = (FILTER[1][5] + FILTER[1][6]) / 2;
  private static final double D0 = (FILTER[1][0] - FILTER[1][11]) / 2;
  private static final double D1 = (FILTER[1][1] - FILTER[1][10]) / 2;
  private static final double D2 = (FILTER[1][2] - FILTER[1][9]) / 2;
  private static final double D3 = (FILTER[1][3] - FILTER[1][8]) / 2;
  private static final double D4 = (FILTER[1][4] - FILTER[1][7]) / 2;
  private static final double D5 = (FILTER[1][5] - FILTER[1][6]) / 2;

  /**
   * How far above its neighbours a peak between two samples is looked for. A wave that rises higher
   * is one of nearly half the sample rate, whose samples come near its crest close by.
   */
  private static final double RISE = 2;

  private final double[] before = new double[TAPS];
  private double[] line = new double[0];

  /**
   * Finds the peak, without sign, about each sample.
   *
   * @param samples holds the next samples
   * @param from where they begin
   * @param to where they end, exclusive
   * @param floor peaks of no interest
   * @param peaks takes, at the place of each sample, the peak about the one that came {@link
   *     #DELAY_FRAMES} before it; one below the floor may be told too low, and so may one that
   *     rises to twice the samples on its both sides, as only a wave of nearly half the sample rate
   *     does
   * @return whether there may be a peak above the floor; if not, none were told
   */
  public boolean peaks(double[] samples, int from, int to, double floor, double[] peaks) {
    load(samples, from, to);
    double quiet = floor / RISE;
    if (!isAbove(quiet, to - from)) {
      return false;
    }
    double next = Math.abs(line[OLDER]);
    for (int i = 0; i < to - from; i++) {
      double peak = next;
      next = Math.abs(line[i + OLDER + 1]);
      if (peak > quiet || next > quiet) {
        double between = between(line, i + TAPS);
        peak = between > peak ? between : peak;
      }
      peaks[from + i] = peak;
    }
    return true;
  }

  /**
   * The highest peak about the samples and of what was there before.
   *
   * @param samples holds the next samples
   * @param from where they begin
   * @param to where they end, exclusive
   * @param highest the highest peak before
   */
  public double peak(double[] samples, int from, int to, double highest) {
    load(samples, from, to);
    if (!isAbove(highest / RISE, to - from)) {
      return highest;
    }
    double peak = highest;
    double next = Math.abs(line[OLDER]);
    for (int i = 0; i < to - from; i++) {
      double size = next;
      next = Math.abs(line[i + OLDER + 1]);
      if (size * RISE > peak || next * RISE > peak) {
        peak = size > peak ? size : peak;
        double between = between(line, i + TAPS);
        peak = between > peak ? between : peak;
      }
    }
    // Those for which what comes after them is not yet known.
    for (int i = OLDER + to - from; i < TAPS + to - from; i++) {
      double size = Math.abs(line[i]);
      peak = size > peak ? size : peak;
    }
    return peak;
  }

  // The samples behind those that came before them.
  private void load(double[] samples, int from, int to) {
    int count = to - from;
    if (line.length < TAPS + count) {
      line = new double[TAPS + count];
    }
    System.arraycopy(before, 0, line, 0, TAPS);
    System.arraycopy(samples, from, line, TAPS, count);
    System.arraycopy(line, count, before, 0, TAPS);
  }

  private boolean isAbove(double size, int count) {
    for (int i = OLDER; i < TAPS + count; i++) {
      double sample = line[i];
      if (sample > size || sample < -size) {
        return true;
      }
    }
    return false;
  }

  // Of two numbers the larger one, without sign, is half of |a + b| + |a - b|.
  private static double between(double[] line, int newest) {
    double x0 = line[newest];
    double x1 = line[newest - 1];
    double x2 = line[newest - 2];
    double x3 = line[newest - 3];
    double x4 = line[newest - 4];
    double x5 = line[newest - 5];
    double x6 = line[newest - 6];
    double x7 = line[newest - 7];
    double x8 = line[newest - 8];
    double x9 = line[newest - 9];
    double x10 = line[newest - 10];
    double x11 = line[newest - 11];
    double difference =
        D0 * (x0 - x11)
            + D1 * (x1 - x10)
            + D2 * (x2 - x9)
            + D3 * (x3 - x8)
            + D4 * (x4 - x7)
            + D5 * (x5 - x6);
    x0 += x11;
    x1 += x10;
    x2 += x9;
    x3 += x8;
    x4 += x7;
    x5 += x6;
    double half = Math.abs(H0 * x0 + H1 * x1 + H2 * x2 + H3 * x3 + H4 * x4 + H5 * x5);
    double sum = S0 * x0 + S1 * x1 + S2 * x2 + S3 * x3 + S4 * x4 + S5 * x5;
    double quarter = Math.abs(sum) + Math.abs(difference);
    return half > quarter ? half : quarter;
  }

  // A sinc under a Hann window, as good as the table of annex 2 and exact at any length.
  private static double[][] filter() {
    double[][] filter = new double[PHASES][TAPS];
    for (int phase = 0; phase < PHASES; phase++) {
      double sum = 0;
      for (int i = 0; i < TAPS; i++) {
        // Sample i is the i-th newest; the wanted point lies phase/4 before the delayed one.
        double x = i - DELAY_FRAMES + 1 - (double) phase / PHASES;
        double sinc = x == 0 ? 1 : StrictMath.sin(Math.PI * x) / (Math.PI * x);
        double hann = 0.5 + 0.5 * StrictMath.cos(Math.PI * x / (TAPS / 2.0 + 0.5));
        filter[phase][i] = sinc * hann;
        sum += filter[phase][i];
      }
      for (int i = 0; i < TAPS; i++) {
        filter[phase][i] /= sum;
      }
    }
    return filter;
  }
}
