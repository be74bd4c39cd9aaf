package org.reviewcast.voice.freetts;

/**
 * Takes the edge off M, N and NG. Their hum through the nose has little above 2 kHz; in this
 * voice's recordings it has 10 to 19 dB more there, beside its vowels, than in another speaker's,
 * so that they are heard as vowels or as one another.
 */
final class Murmur {
  /** One pole at 2 kHz for the voice's 16 kHz: 1 - exp(-2π · 2000 / 16000). */
  private static final float SHARE = 0.5440618f;

  private static final int TURN_FRAMES = 80;

  private final short[] samples;
  private int from = -1;
  private int to;

  Murmur(short[] samples) {
    this.samples = samples;
  }

  /** Adds a stretch of hum; one that begins where the last ended carries it on. */
  void add(int start, int end) {
    if (from >= 0 && start == to) {
      to = end;
      return;
    }
    soften();
    from = start;
    to = end;
  }

  /** Softens what was added last. To be called once, at the end. */
  void soften() {
    int end = Math.min(to, samples.length);
    if (from < 0 || from >= end) {
      return;
    }
    int turn = Math.min(TURN_FRAMES, (end - from) / 2);
    float soft = samples[from];
    for (int i = from; i < end; i++) {
      soft += SHARE * (samples[i] - soft);
      int edge = Math.min(i - from, end - 1 - i);
      float part = edge < turn ? edge / (float) turn : 1;
      samples[i] = (short) Math.round(samples[i] + part * (soft - samples[i]));
    }
  }
}
