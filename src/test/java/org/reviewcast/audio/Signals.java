package org.reviewcast.audio;

import java.util.Random;

/** Synthetic signals for tests, full scale being ±1. */
final class Signals {
  private Signals() {}

  /** A sine of a peak level, starting at a phase in radians. */
  static double[] sine(double hz, double peakDb, double phase, int sampleRateHz, double seconds) {
    double[] samples = new double[(int) Math.round(seconds * sampleRateHz)];
    double peak = Math.pow(10, peakDb / 20);
    for (int i = 0; i < samples.length; i++) {
      samples[i] = peak * Math.sin(phase + 2 * Math.PI * hz * i / sampleRateHz);
    }
    return samples;
  }

  /** Noise that comes and goes, so that its loud and its quiet parts are both seen. */
  static double[] swellingNoise(int count, long seed) {
    Random random = new Random(seed);
    double[] samples = new double[count];
    for (int i = 0; i < count; i++) {
      double swell = Math.max(0, Math.sin(2 * Math.PI * i / 5_000.0));
      samples[i] = swell * (2 * random.nextDouble() - 1);
    }
    return samples;
  }

  /** The samples with both ends faded, since a sudden start is a peak of its own. */
  static double[] faded(double[] samples) {
    int frames = samples.length / 4;
    for (int i = 0; i < frames; i++) {
      double gain = 0.5 - 0.5 * Math.cos(Math.PI * i / frames);
      samples[i] *= gain;
      samples[samples.length - 1 - i] *= gain;
    }
    return samples;
  }

  static short[] toPcm(double[] samples) {
    short[] pcm = new short[samples.length];
    for (int i = 0; i < pcm.length; i++) {
      pcm[i] = (short) Math.round(samples[i] * 32_767);
    }
    return pcm;
  }
}
