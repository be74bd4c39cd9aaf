package org.reviewcast.episode;

import org.reviewcast.audio.Biquad;

/**
 * What mastering does to the tone of a voice. Holds state: one for each stream.
 *
 * <p>Below 70 Hz there is nothing of a voice. The phase rotator evens out the pulses of a synthetic
 * voice, which lean to one side: with it the limiter takes 0.4 dB off the default voice at −16 LUFS
 * and without it 1.7 dB, and the ear hears no difference in phase.
 */
final class Tone {
  private static final double RUMBLE_HZ = 70;
  private static final double ROTATOR_HZ = 200;
  private static final double ROTATOR_Q = 0.7;

  private final Biquad[] filters;

  Tone(int sampleRateHz) {
    filters =
        new Biquad[] {
          Biquad.highPass(RUMBLE_HZ, sampleRateHz),
          Biquad.allPass(ROTATOR_HZ, ROTATOR_Q, sampleRateHz),
          Biquad.allPass(ROTATOR_HZ, ROTATOR_Q, sampleRateHz),
          Biquad.allPass(ROTATOR_HZ, ROTATOR_Q, sampleRateHz),
          Biquad.allPass(ROTATOR_HZ, ROTATOR_Q, sampleRateHz)
        };
  }

  /** Puts the first {@code count} samples through, in place. */
  void shape(double[] samples, int count) {
    for (Biquad filter : filters) {
      filter.filter(samples, count);
    }
  }
}
