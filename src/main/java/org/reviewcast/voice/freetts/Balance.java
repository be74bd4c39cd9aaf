package org.reviewcast.voice.freetts;

import java.util.HashMap;
import java.util.Map;

/**
 * The balance of lows and highs that each sound is given. This voice's recordings of one sound
 * beside another are not balanced as a listener expects it of an American: what comes before the
 * burst of a stop is next to silence, hisses are loud beside vowels and have much at 1 kHz, the E
 * of "gate" has its second resonance low.
 *
 * <p>Measured, for the first and the second half of each sound, as the mean difference between what
 * the voice says and what the states of a recogniser's acoustic model (pocketsphinx's en-us)
 * expect, in mel cepstra over 3,000 words that it was aligned with; the filters are fitted to that
 * on the mel scale.
 */
final class Balance {
  /** The length of a filter. */
  static final int TAPS = 6;

  /** The filter that changes nothing. */
  static final float[] NONE = {1, 0, 0, 0, 0, 0};

  /** The taps for a sound's first half, then those for its second, in hundredths. */
  private static final String ALL =
      """
      aa 102 -6 6 3 -3 4 108 -1 -5 5 -6 0
      ae 100 -7 -3 1 -2 1 111 -14 3 3 -8 3
      ah 102 -29 13 10 -5 3 109 -31 12 6 -1 -7
      ao 94 -16 13 -8 17 -3 86 -7 8 -8 14 -5
      aw 101 -3 -4 3 4 -5 100 3 -3 0 7 -6
      ax 102 -29 13 10 -5 3 109 -31 12 6 -1 -7
      ay 130 -30 4 6 -3 -10 146 -18 -23 18 -13 -11
      b 126 52 9 -19 0 3 84 23 6 -3 5 9
      ch 100 25 7 -2 7 6 80 8 -2 -8 1 6
      d 116 41 12 -13 1 -5 89 24 -1 1 6 8
      dh 80 38 6 -10 -2 6 93 13 -3 -6 5 10
      eh 123 -23 3 14 -13 4 117 -14 -2 11 -10 -1
      er 101 -12 -9 4 -6 13 90 6 -10 2 -3 4
      ey 118 -42 16 17 -18 14 137 -56 32 11 -20 12
      f 64 13 5 -3 3 8 65 9 1 -4 4 6
      g 129 36 -14 -13 11 16 112 -7 -5 -1 -3 14
      hh 73 8 -13 -5 2 6 77 3 -12 -2 4 6
      ih 105 -19 5 11 -8 10 131 -40 11 3 -7 -6
      iy 106 -26 28 -3 -7 3 116 -20 29 -12 -3 -3
      jh 98 23 4 -1 10 11 82 13 -2 -1 4 7
      k 140 65 19 -25 -22 -4 87 21 2 -2 -2 10
      l 97 -6 -3 -1 5 -11 89 2 0 1 4 -3
      m 96 18 0 18 17 3 91 34 -4 6 19 2
      n 102 11 4 20 17 3 89 26 -2 6 15 -1
      ng 110 -18 3 24 19 0 80 29 -14 -3 10 7
      ow 90 -12 11 3 4 0 100 -8 10 -14 13 -5
      oy 81 -3 3 1 2 1 81 -4 -2 2 1 2
      p 178 110 41 -15 -13 -5 94 42 5 -6 5 10
      r 105 13 -23 -2 6 4 102 -3 -1 0 -4 3
      s 67 8 9 -2 1 14 73 -2 10 -2 3 9
      sh 77 25 4 -7 3 5 69 7 -2 -12 1 6
      t 145 63 28 -11 -2 1 93 24 3 -3 7 9
      th 80 34 7 -2 2 8 66 18 0 -1 4 7
      uh 89 -18 6 3 2 0 100 -15 9 -7 8 -7
      uw 96 -22 21 -6 -1 15 105 3 7 -10 -1 7
      v 87 17 1 -12 -1 2 79 19 4 -4 3 8
      w 100 15 22 -9 14 -4 102 -34 43 -18 21 -9
      y 94 -12 8 5 -3 3 109 -39 22 7 -9 9
      z 85 -3 5 -12 -6 1 78 0 2 -3 -2 8
      zh 79 8 2 -5 5 2 74 5 1 -1 1 3
      """;

  private static final float HUNDREDTH = 0.01f;
  private static final Map<String, float[][]> BY_PHONE = new HashMap<>();

  static {
    for (String line : ALL.strip().split("\n")) {
      String[] parts = line.split(" ");
      BY_PHONE.put(parts[0], new float[][] {taps(parts, 1), taps(parts, 1 + TAPS)});
    }
  }

  private Balance() {}

  private static float[] taps(String[] parts, int from) {
    float[] taps = new float[TAPS];
    for (int i = 0; i < TAPS; i++) {
      taps[i] = Integer.parseInt(parts[from + i]) * HUNDREDTH;
    }
    return taps;
  }

  /** The filter for the excitation of half a sound; of a pause and an unknown sound, none. */
  static float[] of(String phone, boolean secondHalf) {
    float[][] halves = BY_PHONE.get(phone);
    return halves == null ? NONE : halves[secondHalf ? 1 : 0];
  }
}
