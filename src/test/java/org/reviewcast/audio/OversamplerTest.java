package org.reviewcast.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OversamplerTest {
  private static final int RATE = 44_100;

  @Test
  void peak_ofQuarterRateSineBetweenSamples_isItsCrest() {
    double[] sine = Signals.faded(Signals.sine(RATE / 4.0, 0, Math.PI / 4, RATE, 0.2));
    double highest = Arrays.stream(sine).map(Math::abs).max().orElseThrow();
    assertThat(decibels(highest)).isCloseTo(-3.01, within(0.01));
    assertThat(decibels(peak(sine))).isCloseTo(0, within(0.3));
  }

  @ParameterizedTest
  @ValueSource(doubles = {100, 997, 3_000, 5_000, 8_000, 11_025, 13_000})
  void peak_ofSineOfAnyPhase_isItsCrest(double hz) {
    for (double phase = 0; phase < Math.PI; phase += 0.3) {
      double[] sine = Signals.faded(Signals.sine(hz, -6, phase, RATE, 0.2));
      assertThat(decibels(peak(sine))).as("%s Hz", hz).isCloseTo(-6, within(0.3));
    }
  }

  @Test
  void peak_isNeverBelowTheSamplesThemselves() {
    double[] click = new double[100];
    click[50] = -0.9;
    assertThat(peak(click)).isEqualTo(0.9);
  }

  @Test
  void peak_goesOnFromTheHighestBefore() {
    assertThat(new Oversampler().peak(new double[10], 0, 10, 0.25)).isEqualTo(0.25);
  }

  @Test
  void peak_blocksOfAnySize_makeNoDifference() {
    double[] noise = Signals.swellingNoise(40_000, 11);
    double whole = peak(noise);
    for (int size : new int[] {1, 5, 12, 13, 1_000, 39_999}) {
      Oversampler oversampler = new Oversampler();
      double highest = 0;
      for (int at = 0; at < noise.length; at += size) {
        double[] block = Arrays.copyOfRange(noise, at, Math.min(noise.length, at + size));
        highest = oversampler.peak(block, 0, block.length, highest);
      }
      assertThat(highest).as("blocks of %d", size).isEqualTo(whole);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 12, 13, 1_000, 39_999})
  void peaks_blocksOfAnySize_makeNoDifference(int size) {
    double[] noise = Signals.swellingNoise(40_000, 12);
    double[] whole = new double[noise.length];
    new Oversampler().peaks(noise, 0, noise.length, 0.5, whole);
    double[] blocks = new double[noise.length];
    Oversampler oversampler = new Oversampler();
    for (int at = 0; at < noise.length; at += size) {
      int count = Math.min(size, noise.length - at);
      double[] told = new double[count];
      oversampler.peaks(Arrays.copyOfRange(noise, at, at + count), 0, count, 0.5, told);
      System.arraycopy(told, 0, blocks, at, count);
    }
    for (int i = 0; i < whole.length; i++) {
      assertThat(Math.max(blocks[i], 0.5)).isEqualTo(Math.max(whole[i], 0.5));
    }
  }

  @Test
  void peaks_aboveTheFloor_areAsWithoutOne() {
    double[] noise = withoutTheTop(Signals.swellingNoise(40_000, 13));
    double[] all = new double[noise.length];
    double[] loud = new double[noise.length];
    new Oversampler().peaks(noise, 0, noise.length, 0, all);
    new Oversampler().peaks(noise, 0, noise.length, 0.6, loud);
    for (int i = 0; i < all.length; i++) {
      if (all[i] >= 0.6) {
        assertThat(loud[i]).isEqualTo(all[i]);
      } else {
        assertThat(loud[i]).isLessThanOrEqualTo(all[i]);
      }
    }
  }

  @Test
  void peaks_ofAClick_standDelayFramesLater() {
    double[] click = new double[50];
    click[20] = 1;
    double[] peaks = new double[50];
    new Oversampler().peaks(click, 0, 50, 0, peaks);
    assertThat(peaks[20 + Oversampler.DELAY_FRAMES]).isEqualTo(1);
    assertThat(Arrays.stream(peaks).max().orElseThrow()).isEqualTo(1);
  }

  // As sound has it: next to nothing near half the sample rate.
  private static double[] withoutTheTop(double[] samples) {
    double[] smooth = new double[samples.length];
    for (int i = 2; i < samples.length; i++) {
      smooth[i] = (samples[i] + 2 * samples[i - 1] + samples[i - 2]) / 2;
    }
    return smooth;
  }

  private static double peak(double[] samples) {
    return new Oversampler().peak(samples, 0, samples.length, 0);
  }

  private static double decibels(double peak) {
    return 20 * Math.log10(peak);
  }
}
