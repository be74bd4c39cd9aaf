package org.reviewcast.episode;

import org.reviewcast.audio.Biquad;

/**
 * What mastering does to the tone of a voice. Holds state: one for each stream.
 *
 * <p>Below 70 Hz there is nothing of a voice. The phase rotator, four all-passes in a row, evens
 * out the pulses of a synthetic voice, which lean to one side: with it the limiter takes 0.4 dB off
 * the default voice at −16 LUFS and without it 1.7 dB, and the ear hears no difference in phase.
 */
final class Tone {
  private static final double RUMBLE_HZ = 70;
  private static final double ROTATOR_HZ = 200;
  private static final double ROTATOR_Q = 0.7;

  private final Biquad rumble;
  private final double near;
  private final double far;
  private final double[] held = new double[10];

  Tone(int sampleRateHz) {
    rumble = Biquad.highPass(RUMBLE_HZ, sampleRateHz);
    // R. Bristow-Johnson, Audio EQ Cookbook, APF.
    double w = 2 * Math.PI * ROTATOR_HZ / sampleRateHz;
    double alpha = StrictMath.sin(w) / (2 * ROTATOR_Q);
    near = -2 * StrictMath.cos(w) / (1 + alpha);
    far = (1 - alpha) / (1 + alpha);
  }

  /** Puts the first {@code count} samples through, in place. */
  void shape(double[] samples, int count) {
    rumble.filter(samples, count);
    rotate(samples, count);
  }

  // One loop and local variables for all four, each of which takes the output of the one before:
  // it is the longest part of mastering.
  private void rotate(double[] samples, int count) {
    double a1 = held[0];
    double a2 = held[1];
    double b1 = held[2];
    double b2 = held[3];
    double c1 = held[4];
    double c2 = held[5];
    double d1 = held[6];
    double d2 = held[7];
    double e1 = held[8];
    double e2 = held[9];
    for (int i = 0; i < count; i++) {
      double a = samples[i];
      double b = far * (a - b2) + near * (a1 - b1) + a2;
      double c = far * (b - c2) + near * (b1 - c1) + b2;
      double d = far * (c - d2) + near * (c1 - d1) + c2;
      double e = far * (d - e2) + near * (d1 - e1) + d2;
      a2 = a1;
      a1 = a;
      b2 = b1;
      b1 = b;
      c2 = c1;
      c1 = c;
      d2 = d1;
      d1 = d;
      e2 = e1;
      e1 = e;
      samples[i] = e;
    }
    double[] now = {a1, a2, b1, b2, c1, c2, d1, d2, e1, e2};
    System.arraycopy(now, 0, held, 0, now.length);
  }
}
