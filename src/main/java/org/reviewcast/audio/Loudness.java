package org.reviewcast.audio;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * How loud the blocks of some sound are (ITU-R BS.1770-4, annex 1). What was measured in parts can
 * be put together, and kept in a file.
 */
public final class Loudness {
  private static final double ABSOLUTE_GATE_LUFS = -70;
  private static final double RELATIVE_GATE_LU = -10;
  private static final int BINS_A_LU = 100;
  private static final int BINS = 80 * BINS_A_LU;

  /** Bins that hold a block, rising. */
  private final int[] bins;

  private final int[] counts;
  private final double[] energies;

  private Loudness(int[] bins, int[] counts, double[] energies) {
    this.bins = bins;
    this.counts = counts;
    this.energies = energies;
  }

  /** Collects blocks. Holds state: one for each stream. */
  static final class Collector {
    private final int[] counts = new int[BINS];
    private final double[] energies = new double[BINS];

    /** Takes a block by the mean square of its weighted samples, full scale being 1. */
    void add(double energy) {
      double lufs = lufsOf(energy);
      if (lufs > ABSOLUTE_GATE_LUFS) {
        int bin = Math.min(BINS - 1, bin(lufs));
        counts[bin]++;
        energies[bin] += energy;
      }
    }

    private void add(Loudness other) {
      for (int i = 0; i < other.bins.length; i++) {
        counts[other.bins[i]] += other.counts[i];
        energies[other.bins[i]] += other.energies[i];
      }
    }

    /** What was collected so far. */
    Loudness loudness() {
      int size = 0;
      int[] bins = new int[BINS];
      int[] of = new int[BINS];
      double[] energy = new double[BINS];
      for (int bin = 0; bin < BINS; bin++) {
        if (counts[bin] > 0) {
          bins[size] = bin;
          of[size] = counts[bin];
          energy[size++] = energies[bin];
        }
      }
      return new Loudness(
          Arrays.copyOf(bins, size), Arrays.copyOf(of, size), Arrays.copyOf(energy, size));
    }
  }

  /** That of sounds one after the other. */
  public static Loudness of(List<Loudness> parts) {
    Collector all = new Collector();
    parts.forEach(all::add);
    return all.loudness();
  }

  /** The integrated loudness in LUFS, or negative infinity where all was silence. */
  public double integratedLufs() {
    double ungated = mean(0);
    if (ungated == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    return lufsOf(mean(Math.max(0, bin(lufsOf(ungated) + RELATIVE_GATE_LU))));
  }

  private double mean(int fromBin) {
    long count = 0;
    double energy = 0;
    for (int i = 0; i < bins.length; i++) {
      if (bins[i] >= fromBin) {
        count += counts[i];
        energy += energies[i];
      }
    }
    return count == 0 ? 0 : energy / count;
  }

  private static int bin(double lufs) {
    return (int) ((lufs - ABSOLUTE_GATE_LUFS) * BINS_A_LU);
  }

  private static double lufsOf(double energy) {
    return -0.691 + 10 * StrictMath.log10(energy);
  }

  /** Writes it, to be read by {@link #read}: how many bins hold a block, and each of these. */
  public void writeTo(DataOutput out) throws IOException {
    out.writeInt(bins.length);
    for (int i = 0; i < bins.length; i++) {
      out.writeInt(bins[i]);
      out.writeInt(counts[i]);
      out.writeDouble(energies[i]);
    }
  }

  /**
   * Reads what was written.
   *
   * @throws IOException if it cannot be read, or is none
   */
  public static Loudness read(DataInput in) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > BINS) {
      throw new IOException("no loudness has " + size + " bins");
    }
    Collector read = new Collector();
    for (int i = 0; i < size; i++) {
      int bin = in.readInt();
      if (bin < 0 || bin >= BINS) {
        throw new IOException("no loudness has a bin " + bin);
      }
      read.counts[bin] = in.readInt();
      read.energies[bin] = in.readDouble();
    }
    return read.loudness();
  }
}
