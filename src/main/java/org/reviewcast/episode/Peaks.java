package org.reviewcast.episode;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How loud the peaks of a recording are and how much of its energy stands about them, from which
 * follows what a limiter will take. Its memory does not grow.
 */
final class Peaks {
  // About as long as the limiter holds its level down after a peak.
  private static final double BLOCK_SECONDS = 0.065;
  private static final int BINS_A_DB = 10;
  private static final int LOWEST_DB = -80;
  private static final int BINS = (40 - LOWEST_DB) * BINS_A_DB;

  private final int blockFrames;
  private final double[] energies = new double[BINS];
  private double peak;
  private double energy;
  private int fill;

  Peaks(int sampleRateHz) {
    blockFrames = (int) (BLOCK_SECONDS * sampleRateHz);
  }

  /** Takes the first {@code count} samples, full scale being ±1. */
  void add(double[] samples, int count) {
    int next = 0;
    while (next < count) {
      int end = Math.min(count, next + blockFrames - fill);
      double highest = peak;
      double sum = 0;
      for (int i = next; i < end; i++) {
        double sample = samples[i];
        double size = Math.abs(sample);
        highest = size > highest ? size : highest;
        sum += sample * sample;
      }
      peak = highest;
      energy += sum;
      fill += end - next;
      next = end;
      if (fill == blockFrames) {
        closeBlock();
      }
    }
  }

  /** Adds what was measured of other sound. */
  void add(Peaks other) {
    for (int bin = 0; bin < BINS; bin++) {
      energies[bin] += other.energies[bin];
    }
  }

  /** Writes it, to be read by {@link #read}. */
  void writeTo(DataOutput out) throws IOException {
    for (double energy : energies) {
      out.writeDouble(energy);
    }
  }

  /** Reads what was written. */
  static Peaks read(DataInput in, int sampleRateHz) throws IOException {
    Peaks peaks = new Peaks(sampleRateHz);
    for (int bin = 0; bin < BINS; bin++) {
      peaks.energies[bin] = in.readDouble();
    }
    return peaks;
  }

  private void closeBlock() {
    int bin = (int) ((20 * StrictMath.log10(Math.max(peak, 1e-4)) - LOWEST_DB) * BINS_A_DB);
    energies[Math.min(BINS - 1, bin)] += energy;
    peak = 0;
    energy = 0;
    fill = 0;
  }

  /**
   * The gain at which what the limiter leaves is as loud as the recording is with another gain.
   *
   * @param gainDb the other gain, without a limiter
   * @param ceilingDb the limiter's ceiling
   */
  double gainBeforeLimiterDb(double gainDb, double ceilingDb) {
    double gain = gainDb;
    for (int i = 0; i < 20; i++) {
      gain = gainDb + lossDb(gain, ceilingDb);
    }
    return gain;
  }

  private double lossDb(double gainDb, double ceilingDb) {
    double before = 0;
    double after = 0;
    for (int bin = 0; bin < BINS; bin++) {
      double energy = energies[bin];
      double overDb = LOWEST_DB + (bin + 0.5) / BINS_A_DB + gainDb - ceilingDb;
      before += energy;
      after += energy == 0 || overDb <= 0 ? energy : energy * StrictMath.pow(10, -overDb / 10);
    }
    return before == 0 ? 0 : 10 * StrictMath.log10(before / after);
  }
}
