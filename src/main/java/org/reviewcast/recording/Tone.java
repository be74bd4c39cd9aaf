package org.reviewcast.recording;

import org.reviewcast.audio.Biquad;
import org.reviewcast.voice.Take;

/**
 * The tone that a voice is recorded with, as an engineer sets it before the tape.
 *
 * <p>Below 70 Hz there is nothing of a voice. The phase rotator, four all-passes in a row, evens
 * out the pulses of a synthetic voice, which lean to one side: with it the limiter of the master
 * takes 0.4 dB off the default voice at −16 LUFS and without it 1.7 dB, and the ear hears no
 * difference in phase.
 */
final class Tone {
  private static final double RUMBLE_HZ = 70;
  private static final double ROTATOR_HZ = 200;
  private static final double ROTATOR_Q = 0.7;

  private final Biquad rumble;
  private final double near;
  private final double far;

  private Tone(int sampleRateHz) {
    rumble = Biquad.highPass(RUMBLE_HZ, sampleRateHz);
    // R. Bristow-Johnson, Audio EQ Cookbook, APF.
    double w = 2 * Math.PI * ROTATOR_HZ / sampleRateHz;
    double alpha = StrictMath.sin(w) / (2 * ROTATOR_Q);
    near = -2 * StrictMath.cos(w) / (1 + alpha);
    far = (1 - alpha) / (1 + alpha);
  }

  /** A take as it is recorded: as long as it was, its words where they were. */
  static Take shape(Take take) {
    Tone tone = new Tone(take.format().sampleRateHz());
    short[] from = take.samples();
    double[] samples = new double[from.length];
    for (int i = 0; i < from.length; i++) {
      samples[i] = from[i];
    }
    tone.rumble.filter(samples, samples.length);
    tone.rotate(samples, samples.length);
    short[] to = new short[from.length];
    for (int i = 0; i < to.length; i++) {
      double sample = samples[i];
      double rounded = sample < 0 ? sample - 0.5 : sample + 0.5;
      to[i] = (short) (rounded > 32767 ? 32767 : rounded < -32768 ? -32768 : rounded);
    }
    return new Take(take.format(), to, take.words());
  }

  // One loop and local variables for all four, each of which takes the output of the one before.
  private void rotate(double[] samples, int count) {
    double a1 = 0;
    double a2 = 0;
    double b1 = 0;
    double b2 = 0;
    double c1 = 0;
    double c2 = 0;
    double d1 = 0;
    double d2 = 0;
    double e1 = 0;
    double e2 = 0;
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
  }
}
