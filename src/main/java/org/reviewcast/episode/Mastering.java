package org.reviewcast.episode;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reviewcast.audio.LoudnessMeter;
import org.reviewcast.audio.Oversampler;
import org.reviewcast.audio.PcmFormat;
import org.reviewcast.audio.PcmSource;
import org.reviewcast.audio.Samples;
import org.reviewcast.recording.Progress;
import org.reviewcast.recording.Recording;

/**
 * Masters a recording: takes away rumble, then brings the whole to a loudness once, with one gain
 * and a limiter, so that no sentence jumps out. Streams, several times over.
 */
final class Mastering {
  /** Peaks stay this far under full scale; what coding adds to them stays under −1 dBTP. */
  static final double CEILING_DB = -2.0;

  private static final double TOLERANCE_LU = 0.1;
  private static final int MOST_PASSES = 6;
  private static final double LEAST_SLOPE = 0.3;
  private static final double HIGHEST_GAIN_DB = 40;
  private static final int BUFFER_FRAMES = 16_384;

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

  private void measure(LoudnessMeter meter, Peaks peaks) throws IOException, InterruptedException {
    Tone tone = new Tone(sampleRateHz);
    short[] buffer = new short[BUFFER_FRAMES];
    try (PcmSource source = recording.open()) {
      for (int count = source.read(buffer); count > 0; count = source.read(buffer)) {
        for (int i = 0; i < count; i++) {
          double sample = tone.next(buffer[i] / 32768.0);
          meter.add(sample);
          peaks.add(sample);
        }
        checkInterrupted();
      }
    }
  }

  private Master render(double gainDb, Path file, Progress progress)
      throws IOException, InterruptedException {
    double gain = StrictMath.pow(10, gainDb / 20);
    Tone tone = new Tone(sampleRateHz);
    Limiter limiter = new Limiter(StrictMath.pow(10, CEILING_DB / 20), sampleRateHz);
    try (PcmSource source = recording.open();
        Sink sink = new Sink(Files.newOutputStream(file), limiter.delayFrames())) {
      short[] buffer = new short[BUFFER_FRAMES];
      for (int count = source.read(buffer); count > 0; count = source.read(buffer)) {
        for (int i = 0; i < count; i++) {
          sink.put(limiter.next(tone.next(buffer[i] / 32768.0) * gain));
        }
        progress.done(sink.frames, recording.frames());
        checkInterrupted();
      }
      for (int i = 0; i < limiter.delayFrames(); i++) {
        sink.put(limiter.next(0));
      }
      return sink.finish(file);
    }
  }

  private static void checkInterrupted() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException("mastering was interrupted");
    }
  }

  /** Rounds, measures and writes samples, after passing over the first ones. */
  private final class Sink implements AutoCloseable {
    private final OutputStream out;
    private final LoudnessMeter meter = new LoudnessMeter(sampleRateHz);
    private final Oversampler oversampler = new Oversampler();
    private final short[] samples = new short[BUFFER_FRAMES];
    private final byte[] bytes = new byte[BUFFER_FRAMES * PcmFormat.FRAME_BYTES];
    private int toSkip;
    private int fill;
    private long frames;
    private double peak = 1e-9;

    Sink(OutputStream out, int toSkip) {
      this.out = new BufferedOutputStream(out, 1 << 16);
      this.toSkip = toSkip;
    }

    void put(double value) throws IOException {
      if (toSkip > 0) {
        toSkip--;
        return;
      }
      meter.add(value);
      peak = Math.max(peak, oversampler.next(value, peak));
      // The limiter keeps it well inside the range of a sample.
      samples[fill++] = (short) (value * 32768.0 + (value < 0 ? -0.5 : 0.5));
      if (fill == samples.length) {
        flush();
      }
    }

    private void flush() throws IOException {
      Samples.toBytes(samples, fill, bytes);
      out.write(bytes, 0, fill * PcmFormat.FRAME_BYTES);
      frames += fill;
      fill = 0;
    }

    Master finish(Path file) throws IOException {
      flush();
      double peakDb = 20 * StrictMath.log10(peak);
      return new Master(file, recording.format(), frames, meter.integratedLufs(), peakDb);
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
