package org.reviewcast.recording;

import org.reviewcast.voice.Take;

/**
 * The tone that a voice is recorded with, as an engineer sets it before the tape.
 *
 * <p>Below 70 Hz there is nothing of a voice. The phase rotator, four all-passes in a row, evens
 * out the pulses of a synthetic voice, which lean to one side: with it the limiter of the master
 * takes 0.4 dB off the default voice at −16 LUFS and without it 1.7 dB, and the ear hears no
 * difference in phase.
 *
 * <p>Both are of the second order, after R. Bristow-Johnson, Audio EQ Cookbook (HPF and APF).
 */
final class Tone {
  private static final double RUMBLE_HZ = 70;
  private static final double ROTATOR_HZ = 200;
  private static final double ROTATOR_Q = 0.7;

  /** Short calls, and many: a method is compiled when it was called often. */
  private static final int STRETCH = 128;

  // The high-pass is a Butterworth filter: of its coefficients b the first and last are one.
  private final double b;
  private final double a1;
  private final double a2;
  private final double near;
  private final double far;

  // What the high-pass holds, and the last and last but one of each all-pass.
  private double p1;
  private double p2;
  private double v1;
  private double v2;
  private double w1;
  private double w2;
  private double x1;
  private double x2;
  private double y1;
  private double y2;
  private double z1;
  private double z2;

  private Tone(int sampleRateHz) {
    double w = 2 * Math.PI * RUMBLE_HZ / sampleRateHz;
    double alpha = StrictMath.sin(w) / (2 * StrictMath.sqrt(0.5));
    b = (1 + StrictMath.cos(w)) / 2 / (1 + alpha);
    a1 = -2 * StrictMath.cos(w) / (1 + alpha);
    a2 = (1 - alpha) / (1 + alpha);
    w = 2 * Math.PI * ROTATOR_HZ / sampleRateHz;
    alpha = StrictMath.sin(w) / (2 * ROTATOR_Q);
    near = -2 * StrictMath.cos(w) / (1 + alpha);
    far = (1 - alpha) / (1 + alpha);
  }

  /** A take as it is recorded: as long as it was, its words where they were. */
  static Take shape(Take take) {
    Tone tone = new Tone(take.format().sampleRateHz());
    return new Take(take.format(), tone.shape(take.samples()), take.words());
  }

  private short[] shape(short[] from) {
    short[] to = new short[from.length];
    for (int start = 0; start < from.length; start += STRETCH) {
      shape(from, to, start, Math.min(from.length, start + STRETCH));
    }
    return to;
  }

  // One loop and local variables for all five filters, each of which takes the output of the one
  // before.
  private void shape(short[] from, short[] to, int start, int end) {
    double p1 = this.p1;
    double p2 = this.p2;
    double v1 = this.v1;
    double v2 = this.v2;
    double w1 = this.w1;
    double w2 = this.w2;
    double x1 = this.x1;
    double x2 = this.x2;
    double y1 = this.y1;
    double y2 = this.y2;
    double z1 = this.z1;
    double z2 = this.z2;
    for (int i = start; i < end; i++) {
      double in = from[i];
      double v = b * in + p1;
      p1 = p2 - 2 * b * in - a1 * v;
      p2 = b * in - a2 * v;
      double w = far * (v - w2) + near * (v1 - w1) + v2;
      double x = far * (w - x2) + near * (w1 - x1) + w2;
      double y = far * (x - y2) + near * (x1 - y1) + x2;
      double z = far * (y - z2) + near * (y1 - z1) + y2;
      v2 = v1;
      v1 = v;
      w2 = w1;
      w1 = w;
      x2 = x1;
      x1 = x;
      y2 = y1;
      y1 = y;
      z2 = z1;
      z1 = z;
      // To the nearest, by way of positive numbers, which are rounded down: a sign is as likely as
      // not, and nothing that a processor could guess.
      to[i] =
          z > Short.MIN_VALUE && z < Short.MAX_VALUE
              ? (short) ((int) (z - Short.MIN_VALUE + 0.5) + Short.MIN_VALUE)
              : z < 0 ? Short.MIN_VALUE : Short.MAX_VALUE;
    }
    this.p1 = p1;
    this.p2 = p2;
    this.v1 = v1;
    this.v2 = v2;
    this.w1 = w1;
    this.w2 = w2;
    this.x1 = x1;
    this.x2 = x2;
    this.y1 = y1;
    this.y2 = y2;
    this.z1 = z1;
    this.z2 = z2;
  }
}
