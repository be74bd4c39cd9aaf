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

  private final double[] before = new double[TAPS];
  private double[] line = new double[0];
  private int loudFor;

  /**
   * Finds the peak, without sign, about each sample.
   *
   * @param samples the next samples
   * @param count how many of them
   * @param floor peaks of no interest; a peak below it may be told too low
   * @param peaks takes, for each sample, the peak about the one that came {@link #DELAY_FRAMES}
   *     before it
   */
  public void peaks(double[] samples, int count, double floor, double[] peaks) {
    load(samples, count);
    int loud = loudFor;
    double quiet = floor / BOUND;
    for (int i = 0; i < count; i++) {
      double peak = Math.abs(line[i + TAPS - DELAY_FRAMES]);
      if (Math.abs(samples[i]) > quiet) {
        loud = TAPS;
      }
      if (loud > 0) {
        loud--;
        peak = Math.max(peak, between(i + TAPS));
      }
      peaks[i] = peak;
    }
    loudFor = loud;
  }

  /**
   * The highest peak about the samples and of what was there before.
   *
   * @param highest the highest peak before
   */
  public double peak(double[] samples, int count, double highest) {
    load(samples, count);
    int loud = loudFor;
    double peak = highest;
    for (int i = 0; i < count; i++) {
      double size = Math.abs(samples[i]);
      if (size * BOUND > peak) {
        loud = TAPS;
        peak = Math.max(peak, size);
      }
      if (loud > 0) {
        loud--;
        peak = Math.max(peak, between(i + TAPS));
      }
    }
    loudFor = loud;
    return peak;
  }

  // The samples behind those that came before them.
  private void load(double[] samples, int count) {
    if (line.length < TAPS + count) {
      line = new double[TAPS + count];
    }
    System.arraycopy(before, 0, line, 0, TAPS);
    System.arraycopy(samples, 0, line, TAPS, count);
    System.arraycopy(line, count, before, 0, TAPS);
  }

  private double between(int newest) {
    double peak = 0;
    for (int phase = 1; phase < PHASES; phase++) {
      double[] taps = FILTER[phase];
      double sum = 0;
      for (int i = 0; i < TAPS; i++) {
        sum += taps[i] * line[newest - i];
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
