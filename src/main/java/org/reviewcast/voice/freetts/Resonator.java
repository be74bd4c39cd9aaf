package org.reviewcast.voice.freetts;

import com.sun.speech.freetts.relp.Sample;
import com.sun.speech.freetts.relp.SampleInfo;
import com.sun.speech.freetts.util.WaveUtils;
import java.util.Arrays;

/**
 * The filter of the voice: makes sound of recorded frames, each of which is an excitation, in
 * µ-law, and the coefficients of the all-pole filter that it goes through.
 *
 * <p>Widens the recorded resonances by 36 Hz, as speech codecs do. The filter of one frame gives
 * way to the next one's at once; resonances as narrow as those recorded ring across the change,
 * which gives the voice its metal.
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

  /** As many coefficients as a frame may have; those that it has not are zero. */
  private static final int TAPS = 16;

  private static final float NARROWING = 0.993f;
  private static final int ZERO = 32_768;

  private static final int FIRST_SECONDS = 3;

  private final float least;
  private final float step;
  private final int order;
  private final float[] narrowings = new float[TAPS];
  private final float[] coefficients = new float[TAPS];
  private final float[] before = new float[Balance.TAPS - 1];
  private float[] balance = Balance.NONE;
  private float[] wave;
  private int frames;

  Resonator(SampleInfo info) {
    least = info.getCoeffMin();
    step = info.getCoeffRange() / 65_535;
    order = info.getNumberOfChannels();
    if (order > TAPS) {
      throw new IllegalArgumentException("the voice's filters have " + order + " coefficients");
    }
    float narrowing = 1;
    for (int i = 0; i < order; i++) {
      narrowing *= NARROWING;
      narrowings[i] = narrowing;
    }
    // Silence before the first frame, so that the filter need not ask where it is.
    wave = new float[TAPS + FIRST_SECONDS * info.getSampleRate()];
  }

  int frames() {
    return frames;
  }

  /** Takes the balance of the sound that the next frames are of. */
  void balance(float[] taps) {
    balance = taps;
  }

  /** Adds a recorded frame, made as long as asked at both of its ends, perhaps backwards. */
  void add(Sample frame, int length, boolean back) {
    short[] packed = frame.getFrameData();
    for (int i = 0; i < order; i++) {
      coefficients[i] = ((packed[i] + ZERO) * step + least) * narrowings[i];
    }
    int end = TAPS + frames + length;
    if (end > wave.length) {
      wave = Arrays.copyOf(wave, Math.max(end, 2 * wave.length));
    }
    excite(frame.getResidualData(), length, back);
    ring(TAPS + frames, end);
    frames += length;
  }

  private void excite(byte[] residual, int length, boolean back) {
    int skipped = (residual.length - length) / 2;
    int at = TAPS + frames;
    float b0 = balance[0];
    float b1 = balance[1];
    float b2 = balance[2];
    float b3 = balance[3];
    float b4 = balance[4];
    float b5 = balance[5];
    float b6 = balance[6];
    float b7 = balance[7];
    // The excitations before this one, the last first.
    float x1 = before[0];
    float x2 = before[1];
    float x3 = before[2];
    float x4 = before[3];
    float x5 = before[4];
    float x6 = before[5];
    float x7 = before[6];
    for (int i = 0; i < length; i++) {
      int from = back ? residual.length - 1 - i - skipped : i + skipped;
      float x0 = from >= 0 && from < residual.length ? EXCITATION[residual[from] + SIGN] : 0;
      wave[at + i] = b0 * x0 + b1 * x1 + b2 * x2 + b3 * x3 + b4 * x4 + b5 * x5 + b6 * x6 + b7 * x7;
      x7 = x6;
      x6 = x5;
      x5 = x4;
      x4 = x3;
      x3 = x2;
      x2 = x1;
      x1 = x0;
    }
    before[0] = x1;
    before[1] = x2;
    before[2] = x3;
    before[3] = x4;
    before[4] = x5;
    before[5] = x6;
    before[6] = x7;
  }

  // One third of the time that a voice takes goes by here: two sums, so that neither waits for the
  // other, and the sample just made comes last, so that the next one's sums need not wait for it.
  private void ring(int start, int end) {
    float[] w = wave;
    float c0 = coefficients[0];
    float c1 = coefficients[1];
    float c2 = coefficients[2];
    float c3 = coefficients[3];
    float c4 = coefficients[4];
    float c5 = coefficients[5];
    float c6 = coefficients[6];
    float c7 = coefficients[7];
    float c8 = coefficients[8];
    float c9 = coefficients[9];
    float c10 = coefficients[10];
    float c11 = coefficients[11];
    float c12 = coefficients[12];
    float c13 = coefficients[13];
    float c14 = coefficients[14];
    float c15 = coefficients[15];
    for (int at = start; at < end; at++) {
      float even =
          c14 * w[at - 15]
              + c12 * w[at - 13]
              + c10 * w[at - 11]
              + c8 * w[at - 9]
              + c6 * w[at - 7]
              + c4 * w[at - 5]
              + c2 * w[at - 3];
      float odd =
          c15 * w[at - 16]
              + c13 * w[at - 14]
              + c11 * w[at - 12]
              + c9 * w[at - 10]
              + c7 * w[at - 8]
              + c5 * w[at - 6]
              + c3 * w[at - 4]
              + c1 * w[at - 2];
      w[at] = w[at] + even + odd + c0 * w[at - 1];
    }
  }

  short[] samples() {
    short[] samples = new short[frames];
    for (int i = 0; i < frames; i++) {
      int sample = (int) wave[TAPS + i];
      samples[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, sample));
    }
    return samples;
  }
}
