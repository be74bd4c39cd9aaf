package org.reviewcast.voice.freetts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.speech.freetts.relp.Sample;
import com.sun.speech.freetts.relp.SampleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reviewcast.voice.Phone;

class BalanceTest {
  private static final int RATE_HZ = 16_000;

  private static double gainDb(float[] taps, double hertz) {
    double real = 0;
    double imaginary = 0;
    for (int i = 0; i < taps.length; i++) {
      double angle = 2 * Math.PI * hertz * i / RATE_HZ;
      real += taps[i] * Math.cos(angle);
      imaginary -= taps[i] * Math.sin(angle);
    }
    return 20 * Math.log10(Math.hypot(real, imaginary));
  }

  private static List<String> sounds() {
    List<String> sounds = new ArrayList<>(List.of("pau"));
    for (Phone phone : Phone.values()) {
      sounds.add(phone.name().toLowerCase(Locale.ROOT));
    }
    return sounds;
  }

  @Test
  void of_everySoundBesideEveryOther_changesTheVoiceALittle() {
    for (String sound : sounds()) {
      for (String other : sounds()) {
        for (int hertz = 200; hertz <= 6_000; hertz += 200) {
          assertThat(gainDb(Balance.ofFirstHalf(sound, other), hertz))
              .as("%s after %s at %d Hz", sound, other, hertz)
              .isBetween(-14.0, 14.0);
          assertThat(gainDb(Balance.ofSecondHalf(sound, other), hertz))
              .as("%s before %s at %d Hz", sound, other, hertz)
              .isBetween(-14.0, 14.0);
        }
      }
    }
  }

  @Test
  void of_pause_changesNothing() {
    assertThat(Balance.ofFirstHalf("pau", "s")).isEqualTo(Balance.NONE);
    assertThat(Balance.ofSecondHalf("pau", "s")).isEqualTo(Balance.NONE);
  }

  @Test
  void of_stopBeforeItsBurst_isRaisedMoreThanTheBurst() {
    double closure = gainDb(Balance.ofFirstHalf("t", "ax"), 500);
    assertThat(closure).isGreaterThan(gainDb(Balance.ofSecondHalf("t", "ax"), 500) + 3);
  }

  @Test
  void of_hiss_isLoweredMostWhereItIsHoarse() {
    float[] hiss = Balance.ofSecondHalf("s", "ey");
    assertThat(gainDb(hiss, 1_000)).isLessThan(-2).isLessThan(gainDb(hiss, 3_000));
  }

  // One impulse as the last frame of the first sound, in µ-law, under a filter of no resonance.
  @Test
  void resonator_soundChanges_filterReachesBackIntoTheLastSound() {
    SampleInfo info = new SampleInfo(RATE_HZ, 1, 0, -1, 2, 0);
    short none = -1;
    byte silence = 0;
    byte impulse = -112;
    Resonator wave = new Resonator(info);
    wave.balance(Balance.NONE);
    wave.add(new Sample(new short[] {none}, new byte[] {silence, silence, impulse}), 3, false);
    wave.balance(new float[] {1, 0.5f, 0.25f, 0, 0, 0, 0, 0});
    wave.add(new Sample(new short[] {none}, new byte[] {silence, silence, silence}), 3, false);
    short[] samples = wave.samples();
    int height = samples[2];
    assertThat(Math.abs(height)).isGreaterThan(100);
    assertThat(samples).startsWith(0, 0).hasSize(6);
    assertThat((int) samples[3]).isCloseTo(height / 2, within(1));
    assertThat((int) samples[4]).isCloseTo(height / 4, within(1));
    assertThat((int) samples[5]).isCloseTo(0, within(1));
  }
}
