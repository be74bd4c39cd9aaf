package org.reviewcast.episode;

import java.io.IOException;
import java.io.OutputStream;
import org.reviewcast.audio.LoudnessMeter;
import org.reviewcast.audio.Oversampler;
import org.reviewcast.audio.PcmFormat;
import org.reviewcast.audio.Samples;

/** Rounds, measures and writes a mastered reel, less the frames that the limiter is late. */
final class ReelWriter {
  private static final int STRETCH = 256;

  private final OutputStream out;
  private final LoudnessMeter meter;
  private final Oversampler oversampler = new Oversampler();
  private int toSkip;
  private short[] rounded = new short[0];
  private byte[] bytes = new byte[0];
  private long frames;
  private double peak = 1e-9;

  ReelWriter(OutputStream out, PcmFormat format, int toSkip) {
    this.out = out;
    this.toSkip = toSkip;
    this.meter = new LoudnessMeter(format.sampleRateHz());
  }

  /** How many frames were written. */
  long frames() {
    return frames;
  }

  /** Writes the first {@code count} samples, full scale being ±1, all well inside of it. */
  void put(double[] samples, int count) throws IOException {
    int skipped = Math.min(toSkip, count);
    toSkip -= skipped;
    int kept = count - skipped;
    System.arraycopy(samples, skipped, samples, 0, kept);
    if (rounded.length < kept) {
      rounded = new short[kept];
      bytes = new byte[kept * PcmFormat.FRAME_BYTES];
    }
    for (int i = 0; i < kept; i++) {
      // To the nearest, by way of positive numbers, which are rounded down.
      rounded[i] = (short) ((int) (samples[i] * 32768.0 + 32768.5) - 32768);
    }
    meter.add(samples, kept);
    for (int from = 0; from < kept; from += STRETCH) {
      peak = oversampler.peak(samples, from, Math.min(kept, from + STRETCH), peak);
    }
    Samples.toBytes(rounded, kept, bytes);
    out.write(bytes, 0, kept * PcmFormat.FRAME_BYTES);
    frames += kept;
  }

  /** What was measured of what was written. */
  MasterLevel level(int gainTenths) {
    return new MasterLevel(gainTenths, meter.loudness(), peak);
  }
}
