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

  private final Biquad shelf;
  private final Biquad highPass;
  private final int stepFrames;
  private final double[] steps = new double[4];
  private final long[] counts = new long[BINS];
  private final double[] energies = new double[BINS];
  private double[] weighted = new double[0];
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
    shelf =
        new Biquad(
            (vh + vb * k / q + k * k) / a0,
            2 * (k * k - vh) / a0,
            (vh - vb * k / q + k * k) / a0,
            2 * (k * k - 1) / a0,
            (1 - k / q + k * k) / a0);
    k = StrictMath.tan(Math.PI * 38.13547087602444 / sampleRateHz);
    q = 0.5003270373238773;
    a0 = 1 + k / q + k * k;
    highPass = new Biquad(1, -2, 1, 2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0);
    stepFrames = sampleRateHz / 10;
  }

  /** Takes the first {@code count} samples, full scale being ±1; leaves them as they are. */
  public void add(double[] samples, int count) {
    if (weighted.length < count) {
      weighted = new double[count];
    }
    System.arraycopy(samples, 0, weighted, 0, count);
    shelf.filter(weighted, count);
    highPass.filter(weighted, count);
    int next = 0;
    while (next < count) {
      int end = Math.min(count, next + stepFrames - stepFill);
      double sum = 0;
      for (int i = next; i < end; i++) {
        sum += weighted[i] * weighted[i];
      }
      stepEnergy += sum;
      stepFill += end - next;
      next = end;
      if (stepFill == stepFrames) {
        closeStep();
      }
    }
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
