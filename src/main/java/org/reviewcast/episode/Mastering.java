package org.reviewcast.episode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.reviewcast.audio.LoudnessMeter;
import org.reviewcast.audio.PcmSource;
import org.reviewcast.recording.Progress;
import org.reviewcast.recording.Recording;

/**
 * Masters a recording: brings the whole to a loudness once, with one gain and a limiter, so that no
 * sentence jumps out. Streams, several times over.
 */
final class Mastering {
  /** Peaks stay this far under full scale; what coding adds to them stays under −1 dBTP. */
  static final double CEILING_DB = -2.0;

  private static final double TOLERANCE_LU = 0.15;
  private static final int MOST_PASSES = 6;
  private static final double LEAST_SLOPE = 0.3;
  private static final double HIGHEST_GAIN_DB = 40;
  private static final int BUFFER_FRAMES = 2_048;
  private static final int STRETCH_BUFFERS = 128;
  private static final int LONG_SECONDS = 240;

  private final Recording recording;
  private final int sampleRateHz;

  Mastering(Recording recording) {
    this.recording = recording;
    this.sampleRateHz = recording.format().sampleRateHz();
  }

  /**
   * Masters to a loudness.
   *
   * @param lufs the integrated loudness to reach
   * @param file takes the samples
   * @param progress told of frames done in all passes
   * @throws IOException if takes cannot be read or the file cannot be written
   * @throws InterruptedException if the thread was interrupted
   */
  Master master(double lufs, Path file, Progress progress)
      throws IOException, InterruptedException {
    LoudnessMeter meter = new LoudnessMeter(sampleRateHz);
    Peaks peaks = new Peaks(sampleRateHz);
    measure(meter, peaks);
    double measured = meter.integratedLufs();
    // Silence has no loudness; it stays as it is.
    double gainDb =
        measured == Double.NEGATIVE_INFINITY
            ? 0
            : peaks.gainBeforeLimiterDb(lufs - measured, CEILING_DB);
    double slope = 1;
    Master before = null;
    double gainBefore = 0;
    for (int pass = 1; ; pass++) {
      Master master = render(gainDb, file, progress);
      double missing = lufs - master.lufs();
      if (!(Math.abs(missing) > TOLERANCE_LU) || pass == MOST_PASSES) {
        return master;
      }
      if (before != null && gainDb != gainBefore) {
        slope = (master.lufs() - before.lufs()) / (gainDb - gainBefore);
      }
      before = master;
      gainBefore = gainDb;
      // The limiter gives back less than is put in, and less the more is put in.
      double step = missing / Math.max(LEAST_SLOPE, Math.min(1, slope));
      gainDb = Math.min(HIGHEST_GAIN_DB, gainDb + step);
    }
  }

  // Of a long recording every other stretch is heard for a first guess at the gain; the master
  // itself is measured whole, and made again where the guess was wrong.
  private void measure(LoudnessMeter meter, Peaks peaks) throws IOException, InterruptedException {
    int buffers = 0;
    boolean isLong = recording.frames() > (long) LONG_SECONDS * sampleRateHz;
    short[] buffer = new short[BUFFER_FRAMES];
    double[] samples = new double[BUFFER_FRAMES];
    try (PcmSource source = recording.open()) {
      for (int count = source.read(buffer); count > 0; count = source.read(buffer)) {
        if (isLong && buffers++ / STRETCH_BUFFERS % 2 == 1) {
          continue;
        }
        scale(buffer, count, 1, samples);
        meter.add(samples, count);
        peaks.add(samples, count);
        checkInterrupted();
      }
    }
  }

  private Master render(double gainDb, Path file, Progress progress)
      throws IOException, InterruptedException {
    double gain = StrictMath.pow(10, gainDb / 20);
    Limiter limiter = new Limiter(StrictMath.pow(10, CEILING_DB / 20), sampleRateHz);
    short[] buffer = new short[BUFFER_FRAMES];
    double[] samples = new double[BUFFER_FRAMES];
    try (PcmSource source = recording.open();
        MasterFile master = new MasterFile(file, recording.format(), limiter.delayFrames())) {
      for (int count = source.read(buffer); count > 0; count = source.read(buffer)) {
        scale(buffer, count, gain, samples);
        limiter.limit(samples, count);
        master.put(samples, count);
        progress.done(master.frames(), recording.frames());
        checkInterrupted();
      }
      Arrays.fill(samples, 0);
      limiter.limit(samples, limiter.delayFrames());
      master.put(samples, limiter.delayFrames());
      return master.finish();
    }
  }

  private static void scale(short[] from, int count, double gain, double[] to) {
    double scale = gain / 32768;
    for (int i = 0; i < count; i++) {
      to[i] = from[i] * scale;
    }
  }

  private static void checkInterrupted() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException("mastering was interrupted");
    }
  }
}
