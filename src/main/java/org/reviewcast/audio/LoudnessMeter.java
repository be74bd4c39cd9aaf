package org.reviewcast.audio;

/**
 * Measures integrated loudness in LUFS as ITU-R BS.1770-4 defines it (annex 1: K-weighting, blocks
 * of 400 ms that overlap by three quarters, an absolute gate at −70 LKFS and a relative one 10 LU
 * below the mean). Takes one channel; its memory does not grow. One for each stream and thread.
 */
public final class LoudnessMeter {
  // The two filters of K-weighting, and the last two samples before, between and after them.
  private final double shelfB0;
  private final double shelfB1;
  private final double shelfB2;
  private final double shelfA1;
  private final double shelfA2;
  private final double passA1;
  private final double passA2;
  private double in1;
  private double in2;
  private double shelved1;
  private double shelved2;
  private double weighted1;
  private double weighted2;
  private final int stepFrames;
  private final double[] steps = new double[4];
  private final Loudness.Collector blocks = new Loudness.Collector();
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

  // Both filters and the sum of squares in one loop; in direct form I, in which a sample waits the
  // least for the one before it.
  private double weightedEnergy(double[] samples, int from, int to) {
    double x1 = in1;
    double x2 = in2;
    double y1 = shelved1;
    double y2 = shelved2;
    double z1 = weighted1;
    double z2 = weighted2;
    double sum = 0;
    for (int i = from; i < to; i++) {
      double x = samples[i];
      double y = shelfB0 * x + (shelfB1 * x1 + shelfB2 * x2 - shelfA2 * y2) - shelfA1 * y1;
      double z = y + (y2 - 2 * y1 - passA2 * z2) - passA1 * z1;
      x2 = x1;
      x1 = x;
      y2 = y1;
      y1 = y;
      z2 = z1;
      z1 = z;
      sum += z * z;
    }
    in1 = x1;
    in2 = x2;
    shelved1 = y1;
    shelved2 = y2;
    weighted1 = z1;
    weighted2 = z2;
    return sum;
  }

  private void closeStep() {
    steps[(int) (stepCount++ % 4)] = stepEnergy;
    stepEnergy = 0;
    stepFill = 0;
    if (stepCount >= 4) {
      blocks.add((steps[0] + steps[1] + steps[2] + steps[3]) / (4.0 * stepFrames));
    }
  }

  /** What was measured so far. */
  public Loudness loudness() {
    return blocks.loudness();
  }
}
