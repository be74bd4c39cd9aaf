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

  /** No interpolated value is more than this times the largest sample under the filter. */
  private static final double BOUND = bound();

  private final double[] window = new double[2 * TAPS];
  private int head;
  private int loudFor;

  /**
   * Takes a sample and gives the peak, without sign, about the sample that came {@link
   * #DELAY_FRAMES} before it.
   *
   * @param floor peaks of no interest, the same or higher at each call; below it the answer may be
   *     too low
   */
  public double next(double sample, double floor) {
    head = head == 0 ? TAPS - 1 : head - 1;
    window[head] = sample;
    window[head + TAPS] = sample;
    double delayed = Math.abs(window[head + DELAY_FRAMES]);
    if (Math.abs(sample) * BOUND > floor) {
      loudFor = TAPS;
    }
    if (loudFor == 0) {
      return delayed;
    }
    loudFor--;
    return Math.max(delayed, between());
  }

  private double between() {
    double peak = 0;
    for (int phase = 1; phase < PHASES; phase++) {
      double[] taps = FILTER[phase];
      double sum = 0;
      for (int i = 0; i < TAPS; i++) {
        sum += taps[i] * window[head + i];
      }
      peak = Math.max(peak, Math.abs(sum));
    }
    return peak;
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

  private static double bound() {
    double bound = 1;
    for (double[] taps : FILTER) {
      double sum = 0;
      for (double tap : taps) {
        sum += Math.abs(tap);
      }
      bound = Math.max(bound, sum);
    }
    return bound;
  }
}
