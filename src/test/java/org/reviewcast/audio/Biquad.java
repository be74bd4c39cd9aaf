package org.reviewcast.audio;

/**
 * A second-order recursive filter in transposed direct form II. Holds state: one for each stream
 * and thread.
 */
final class Biquad {
  private final double b0;
  private final double b1;
  private final double b2;
  private final double a1;
  private final double a2;
  private double z1;
  private double z2;

  /** A filter with the given coefficients, a0 being 1. */
  Biquad(double b0, double b1, double b2, double a1, double a2) {
    this.b0 = b0;
    this.b1 = b1;
    this.b2 = b2;
    this.a1 = a1;
    this.a2 = a2;
  }

  /** Puts the first {@code count} samples through the filter, in place. */
  void filter(double[] samples, int count) {
    double held1 = z1;
    double held2 = z2;
    for (int i = 0; i < count; i++) {
      double in = samples[i];
      double out = b0 * in + held1;
      held1 = b1 * in - a1 * out + held2;
      held2 = b2 * in - a2 * out;
      samples[i] = out;
    }
    z1 = held1;
    z2 = held2;
  }

  /** A Butterworth high-pass at {@code hz} (R. Bristow-Johnson, Audio EQ Cookbook, HPF, Q √½). */
  static Biquad highPass(double hz, int sampleRateHz) {
    double w = 2 * Math.PI * hz / sampleRateHz;
    double cos = StrictMath.cos(w);
    double alpha = StrictMath.sin(w) / (2 * StrictMath.sqrt(0.5));
    double a0 = 1 + alpha;
    return new Biquad(
        (1 + cos) / 2 / a0, -(1 + cos) / a0, (1 + cos) / 2 / a0, -2 * cos / a0, (1 - alpha) / a0);
  }
}
