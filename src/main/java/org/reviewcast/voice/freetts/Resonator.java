package org.reviewcast.voice.freetts;

import com.sun.speech.freetts.relp.Sample;
import com.sun.speech.freetts.relp.SampleInfo;
import com.sun.speech.freetts.util.WaveUtils;
import java.util.Arrays;

/**
 * The filter of the voice: makes sound of recorded frames, each of which is an excitation, in
 * µ-law, and the coefficients of the all-pole filter that it goes through.
 */
final class Resonator {
  private static final int SIGN = 128;
  private static final float[] EXCITATION = new float[2 * SIGN];

  static {
    for (short code = 0; code < EXCITATION.length; code++) {
      EXCITATION[code] = WaveUtils.ulawToShort(code);
    }
    // As FreeTTS has it: the code of a silent frame is that of zero.
    EXCITATION[SIGN] = 0;
  }

  private final float least;
  private final float step;
  private final int order;
  private final float[] coefficients;
  private float[] wave;
  private int frames;

  Resonator(SampleInfo info) {
    least = info.getCoeffMin();
    step = info.getCoeffRange() / 65_535;
    order = info.getNumberOfChannels();
    coefficients = new float[order];
    // Silence before the first frame, so that the filter need not ask where it is.
    wave = new float[order + 16 * info.getSampleRate()];
  }

  int frames() {
    return frames;
  }

  /** Adds a recorded frame, made as long as asked at both of its ends, perhaps backwards. */
  void add(Sample frame, int length, boolean back) {
    short[] packed = frame.getFrameData();
    for (int i = 0; i < order; i++) {
      coefficients[i] = (packed[i] + 32_768) * step + least;
    }
    int end = order + frames + length;
    if (end > wave.length) {
      wave = Arrays.copyOf(wave, Math.max(end, 2 * wave.length));
    }
    byte[] residual = frame.getResidualData();
    int skipped = (residual.length - length) / 2;
    for (int i = 0, at = order + frames; i < length; i++, at++) {
      int from = back ? residual.length - 1 - i - skipped : i + skipped;
      float sum = from >= 0 && from < residual.length ? EXCITATION[residual[from] + SIGN] : 0;
      for (int k = 0; k < order; k++) {
        sum += coefficients[k] * wave[at - 1 - k];
      }
      wave[at] = sum;
    }
    frames += length;
  }

  short[] samples() {
    short[] samples = new short[frames];
    for (int i = 0; i < frames; i++) {
      int sample = (int) wave[order + i];
      samples[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, sample));
    }
    return samples;
  }
}
