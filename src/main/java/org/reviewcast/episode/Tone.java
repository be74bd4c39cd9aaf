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

  private final Biquad rumble;
  private final Biquad rotator1;
  private final Biquad rotator2;
  private final Biquad rotator3;
  private final Biquad rotator4;

  Tone(int sampleRateHz) {
    rumble = Biquad.highPass(RUMBLE_HZ, sampleRateHz);
    rotator1 = Biquad.allPass(ROTATOR_HZ, ROTATOR_Q, sampleRateHz);
    rotator2 = Biquad.allPass(ROTATOR_HZ, ROTATOR_Q, sampleRateHz);
    rotator3 = Biquad.allPass(ROTATOR_HZ, ROTATOR_Q, sampleRateHz);
    rotator4 = Biquad.allPass(ROTATOR_HZ, ROTATOR_Q, sampleRateHz);
  }

  double next(double in) {
    return rotator4.next(rotator3.next(rotator2.next(rotator1.next(rumble.next(in)))));
  }
}
