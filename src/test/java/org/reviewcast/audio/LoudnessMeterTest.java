package org.reviewcast.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The meter against the values that ITU-R BS.1770-4 and EBU Tech 3341 name, and against ffmpeg. */
class LoudnessMeterTest {
  private static final int RATE = 48_000;
  private static final Offset<Double> TENTH = within(0.1);

  /** What one channel must have over each of two to be as loud as both together. */
  private static final double MONO_DB = 10 * Math.log10(2);

  @ParameterizedTest
  @ValueSource(ints = {8_000, 16_000, 22_050, 44_100, 48_000, 96_000})
  void sineOf997HzAtMinus23dB_atAnyRate_isMinus26(int rate) {
    double[] sine = Signals.sine(997, -23, 0, rate, 5);
    assertThat(loudness(rate, sine)).isCloseTo(-26.01, TENTH);
  }

  @Test
  void sineOfFullScale_isMinus3() {
    assertThat(loudness(RATE, Signals.sine(997, 0, 0, RATE, 5))).isCloseTo(-3.01, TENTH);
  }

  @Test
  void silence_hasNoLoudness() {
    assertThat(loudness(RATE, new double[RATE])).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(new LoudnessMeter(RATE).loudness().integratedLufs())
        .isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void soundShorterThanABlock_hasNoLoudness() {
    assertThat(loudness(RATE, Signals.sine(997, -23, 0, RATE, 0.39)))
        .isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(loudness(RATE, Signals.sine(997, -23, 0, RATE, 0.41))).isCloseTo(-26.0, TENTH);
  }

  @Test
  void soundBelowTheAbsoluteGate_hasNoLoudness() {
    assertThat(loudness(RATE, Signals.sine(997, -70, 0, RATE, 5)))
        .isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void ebuCase1_toneAtMinus23_isMinus23() {
    assertThat(loudness(RATE, tones(-23, 20))).isCloseTo(-23, TENTH);
  }

  @Test
  void ebuCase2_toneAtMinus33_isMinus33() {
    assertThat(loudness(RATE, tones(-33, 20))).isCloseTo(-33, TENTH);
  }

  @Test
  void ebuCase3_quietEnds_areGatedOut() {
    assertThat(loudness(RATE, tones(-36, 10, -23, 60, -36, 10))).isCloseTo(-23, TENTH);
  }

  @Test
  void ebuCase4_quietAndSilentEnds_areGatedOut() {
    assertThat(loudness(RATE, tones(-72, 10, -36, 10, -23, 60, -36, 10, -72, 10)))
        .isCloseTo(-23, TENTH);
  }

  @Test
  void ebuCase5_loudMiddle_isWeighedIn() {
    assertThat(loudness(RATE, tones(-26, 20, -20, 20.1, -26, 20))).isCloseTo(-23, TENTH);
  }

  @Test
  void blocksOfAnySize_makeNoDifference() {
    double[] noise = Signals.swellingNoise(3 * RATE, 7);
    double whole = loudness(RATE, noise);
    for (int size : new int[] {1, 479, 4_800, 4_801, 100_000}) {
      LoudnessMeter meter = new LoudnessMeter(RATE);
      for (int at = 0; at < noise.length; at += size) {
        double[] block = Arrays.copyOfRange(noise, at, Math.min(noise.length, at + size));
        meter.add(block, block.length);
      }
      assertThat(meter.loudness().integratedLufs())
          .as("blocks of %d", size)
          .isCloseTo(whole, within(1e-9));
    }
  }

  @Test
  void add_leavesTheSamplesAsTheyAre() {
    double[] sine = Signals.sine(997, -6, 0, RATE, 1);
    double[] before = sine.clone();
    new LoudnessMeter(RATE).add(sine, sine.length);
    assertThat(sine).isEqualTo(before);
  }

  @Test
  @Timeout(60)
  void loudnessAndPeak_ofNoiseAndTones_areAsFfmpegMeasures(@TempDir Path folder) throws Exception {
    double[] signal = Signals.swellingNoise(12 * RATE, 3);
    Biquad.highPass(4_000, RATE).filter(signal, signal.length);
    double[] tone = Signals.faded(Signals.sine(11_000, -3, 1, RATE, 12));
    for (int i = 0; i < signal.length; i++) {
      // A loud second in three, and noise under a tone that peaks between samples.
      signal[i] = (i % (3 * RATE) < RATE ? 1 : 0.05) * (0.02 * signal[i] + tone[i]);
    }
    Path file = folder.resolve("signal.wav");
    WavFile.write(file, new PcmFormat(RATE), Signals.toPcm(signal));
    String heard = ebur128(file);
    assertThat(loudness(RATE, signal)).isCloseTo(last(heard, "I:\\s+(-[0-9.]+) LUFS"), TENTH);
    assertThat(20 * Math.log10(new Oversampler().peak(signal, 0, signal.length, 0)))
        .isCloseTo(last(heard, "Peak:\\s+(-?[0-9.]+) dBFS"), within(0.3));
  }

  private static double loudness(int rate, double[] samples) {
    LoudnessMeter meter = new LoudnessMeter(rate);
    meter.add(samples, samples.length);
    return meter.loudness().integratedLufs();
  }

  /** Tones of 1 kHz one after the other, by peak level of the stereo original and seconds. */
  private static double[] tones(double... levelsAndSeconds) {
    double[] all = new double[0];
    for (int i = 0; i < levelsAndSeconds.length; i += 2) {
      double level = levelsAndSeconds[i] + MONO_DB;
      double[] tone = Signals.sine(1_000, level, 0, RATE, levelsAndSeconds[i + 1]);
      all = Arrays.copyOf(all, all.length + tone.length);
      System.arraycopy(tone, 0, all, all.length - tone.length, tone.length);
    }
    return all;
  }

  private static String ebur128(Path file) throws Exception {
    Process process =
        new ProcessBuilder(
                BundledFfmpeg.binary().path().toString(),
                "-nostdin",
                "-nostats",
                "-i",
                file.toString(),
                "-af",
                "ebur128=peak=true:framelog=verbose",
                "-f",
                "null",
                "-")
            .redirectErrorStream(true)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static double last(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    String found = "";
    while (matcher.find()) {
      found = matcher.group(1);
    }
    assertThat(found).as("%s in %s", pattern, text).isNotEmpty();
    return Double.parseDouble(found);
  }
}
