package org.reviewcast.audio;

/**
 * Measures integrated loudness in LUFS as ITU-R BS.1770-4 defines it (annex 1: K-weighting, blocks
 * of 400 ms that overlap by three quarters, an absolute gate at −70 LKFS and a relative one 10 LU
 * below the mean). Takes one channel; its memory does not grow. One for each stream and thread.
 */
public final class LoudnessMeter {
  private static final double ABSOLUTE_GATE_LUFS = -70;
  private static final double RELATIVE_GATE_LU = -10;
  private static final int BINS_A_LU = 100;
  private static final int BINS = 80 * BINS_A_LU;

  // The two filters of K-weighting, each with what it holds from sample to sample.
  private final double shelfB0;
  private final double shelfB1;
  private final double shelfB2;
  private final double shelfA1;
  private final double shelfA2;
  private final double passA1;
  private final double passA2;
  private double shelf1;
  private double shelf2;
  private double pass1;
  private double pass2;
  private final int stepFrames;
  private final double[] steps = new double[4];
  private final long[] counts = new long[BINS];
  private final double[] energies = new double[BINS];
  private double stepEnergy;
  private int stepFill;
  private long stepCount;

  /** A meter for samples of this rate. */
  public LoudnessMeter(int sampleRateHz) {
    // Both filters of annex 1 in their analogue form, so that they hold at any rate.
    double k = StrictMath.tan(Math.PI * 1681.974450955533 / sampleRateHz);
    double q = 0.7071752369554196;
    double vh = StrictMath.pow(10, 3.999843853973347 / 20);
    double vb = StrictMath.pow(vh, 0.4996667741545416);
    double a0 = 1 + k / q + k * k;
    shelfB0 = (vh + vb * k / q + k * k) / a0;
    shelfB1 = 2 * (k * k - vh) / a0;
    shelfB2 = (vh - vb * k / q + k * k) / a0;
    shelfA1 = 2 * (k * k - 1) / a0;
    shelfA2 = (1 - k / q + k * k) / a0;
    k = StrictMath.tan(Math.PI * 38.13547087602444 / sampleRateHz);
    q = 0.5003270373238773;
    a0 = 1 + k / q + k * k;
    passA1 = 2 * (k * k - 1) / a0;
    passA2 = (1 - k / q + k * k) / a0;
    stepFrames = sampleRateHz / 10;
  }

  /** Takes the first {@code count} samples, full scale being ±1; leaves them as they are. */
  public void add(double[] samples, int count) {
    int next = 0;
    while (next < count) {
      int end = Math.min(count, next + stepFrames - stepFill);
      stepEnergy += weightedEnergy(samples, next, end);
      stepFill += end - next;
      next = end;
      if (stepFill == stepFrames) {
        closeStep();
      }
    }
  }

  // Both filters, transposed direct form II, and the sum of squares in one loop.
  private double weightedEnergy(double[] samples, int from, int to) {
    double s1 = shelf1;
    double s2 = shelf2;
    double p1 = pass1;
    double p2 = pass2;
    double sum = 0;
    for (int i = from; i < to; i++) {
      double in = samples[i];
      double shelved = shelfB0 * in + s1;
      s1 = shelfB1 * in - shelfA1 * shelved + s2;
      s2 = shelfB2 * in - shelfA2 * shelved;
      double weighted = shelved + p1;
      p1 = -2 * shelved - passA1 * weighted + p2;
      p2 = shelved - passA2 * weighted;
      sum += weighted * weighted;
    }
    shelf1 = s1;
    shelf2 = s2;
    pass1 = p1;
    pass2 = p2;
    return sum;
  }

  private void closeStep() {
    steps[(int) (stepCount++ % 4)] = stepEnergy;
    stepEnergy = 0;
    stepFill = 0;
    if (stepCount >= 4) {
      double energy = (steps[0] + steps[1] + steps[2] + steps[3]) / (4.0 * stepFrames);
      double lufs = lufsOf(energy);
      if (lufs > ABSOLUTE_GATE_LUFS) {
        int bin = (int) ((lufs - ABSOLUTE_GATE_LUFS) * BINS_A_LU);
        bin = Math.min(BINS - 1, bin);
        counts[bin]++;
        energies[bin] += energy;
      }
    }
  }

  /** The integrated loudness so far in LUFS, or negative infinity where all was silence. */
  public double integratedLufs() {
    double ungated = mean(0);
    if (ungated == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    double gate = lufsOf(ungated) + RELATIVE_GATE_LU;
    return lufsOf(mean(Math.max(0, (int) ((gate - ABSOLUTE_GATE_LUFS) * BINS_A_LU))));
  }

  private double mean(int fromBin) {
    long count = 0;
    double energy = 0;
    for (int i = fromBin; i < BINS; i++) {
      count += counts[i];
      energy += energies[i];
    }
    return count == 0 ? 0 : energy / count;
  }

  private static double lufsOf(double energy) {
    return -0.691 + 10 * StrictMath.log10(energy);
  }
}
