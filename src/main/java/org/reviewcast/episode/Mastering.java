package org.reviewcast.episode;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.reviewcast.audio.CodedFrames;
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

  private static final double TENTHS = 10;
  private static final double TOLERANCE_LU = 0.15;
  private static final int MOST_PASSES = 6;
  private static final double LEAST_SLOPE = 0.3;
  private static final int HIGHEST_GAIN_TENTHS = 400;

  /** Short calls, and many: a method is compiled when it was called often. */
  private static final int BUFFER_FRAMES = 512;

  private static final int STRETCH_BUFFERS = 512;
  private static final int FILE_BUFFER_BYTES = 1 << 16;
  private static final int LONG_SECONDS = 90;

  private final Recording recording;
  private final int sampleRateHz;
  private final short[] buffer = new short[BUFFER_FRAMES];
  private final double[] samples = new double[BUFFER_FRAMES];

  Mastering(Recording recording) {
    this.recording = recording;
    this.sampleRateHz = recording.format().sampleRateHz();
  }

  /**
   * Masters to a loudness.
   *
   * @param lufs the integrated loudness to reach
   * @param kept the reels that were coded before
   * @param whole whether the samples of all reels are wanted, and not only of those that are not
   *     kept
   * @param file takes the samples
   * @param progress told of frames done in all passes
   * @throws IOException if takes cannot be read or the file cannot be written
   * @throws InterruptedException if the thread was interrupted
   */
  Master master(double lufs, ReelStore kept, boolean whole, Path file, Progress progress)
      throws IOException, InterruptedException {
    List<RawReel> reels = listen(kept);
    Level raw = Level.of(reels.stream().map(RawReel::level).toList(), sampleRateHz);
    double measured = raw.loudness().integratedLufs();
    // Silence has no loudness; it stays as it is.
    double gainDb =
        measured == Double.NEGATIVE_INFINITY
            ? 0
            : raw.peaks().gainBeforeLimiterDb(lufs - measured, CEILING_DB);
    int gain = keptGain(reels, gainDb).orElse(tenths(gainDb));
    double slope = 1;
    double lufsBefore = Double.NaN;
    int gainBefore = gain;
    for (int pass = 1; ; pass++) {
      Master master = render(reels, gain, whole, file, progress);
      double reached = master.lufs();
      double missing = lufs - reached;
      if (gain != gainBefore) {
        slope = (reached - lufsBefore) / (gain - gainBefore) * TENTHS;
      }
      // The limiter gives back less than is put in, and less the more is put in.
      double step = missing / Math.max(LEAST_SLOPE, Math.min(1, slope));
      int next = Math.min(HIGHEST_GAIN_TENTHS, gain + tenths(step));
      if (!(Math.abs(missing) > TOLERANCE_LU) || pass == MOST_PASSES || next == gain) {
        return master;
      }
      lufsBefore = reached;
      gainBefore = gain;
      gain = next;
    }
  }

  // A gain as good as another within a step is kept, and with it the reels that have it: else a
  // changed sentence would make them all anew wherever the best gain lies between two steps.
  private static OptionalInt keptGain(List<RawReel> reels, double bestDb) {
    int[] gains =
        reels.stream()
            .flatMap(reel -> reel.kept().stream())
            .mapToInt(kept -> kept.level().gainTenths())
            .distinct()
            .toArray();
    boolean isAsGood = gains.length == 1 && Math.abs(gains[0] - bestDb * TENTHS) < 1;
    return isAsGood ? OptionalInt.of(gains[0]) : OptionalInt.empty();
  }

  private static int tenths(double db) {
    return (int) Math.round(db * TENTHS);
  }

  /** A reel, what was heard of it, and its coded form if that is kept, with whatever gain. */
  private record RawReel(Recording.Reel reel, ReelKey key, Level level, Optional<KeptReel> kept) {}

  private List<RawReel> listen(ReelStore store) throws IOException, InterruptedException {
    List<RawReel> reels = new ArrayList<>();
    // A text may repeat itself; what follows a reel, and so its length, still differs.
    Map<ReelKey, Integer> times = new HashMap<>();
    for (Recording.Reel reel : recording.reels()) {
      ReelKey like = ReelKey.of(recording, reel);
      ReelKey key = like.again(times.merge(like, 1, Integer::sum) - 1);
      Optional<KeptReel> kept = store.find(key, sampleRateHz).filter(it -> isEnough(it, reel));
      Level level = kept.isPresent() ? kept.get().raw() : level(reel);
      reels.add(new RawReel(reel, key, level, kept));
    }
    return reels;
  }

  // How long the silence at its end is depends on the reel that follows.
  private boolean isEnough(KeptReel kept, Recording.Reel reel) {
    return kept.codedFrames()
        >= CodedFrames.between(reel.startFrame(), reel.endFrame(), sampleRateHz);
  }

  // Of a long reel every other stretch is heard for a first guess at the gain; the master itself is
  // measured whole, and made again where the guess was wrong.
  private Level level(Recording.Reel reel) throws IOException, InterruptedException {
    LoudnessMeter meter = new LoudnessMeter(sampleRateHz);
    Peaks peaks = new Peaks(sampleRateHz);
    int buffers = 0;
    boolean isLong = reel.frames() > (long) LONG_SECONDS * sampleRateHz;
    try (PcmSource source = recording.open(reel)) {
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
    return new Level(meter.loudness(), peaks);
  }

  private Master render(List<RawReel> reels, int gain, boolean whole, Path file, Progress progress)
      throws IOException, InterruptedException {
    List<MasterReel> mastered = new ArrayList<>();
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(file), FILE_BUFFER_BYTES)) {
      long inFile = 0;
      for (RawReel raw : reels) {
        Recording.Reel reel = raw.reel();
        Optional<KeptReel> kept = raw.kept().filter(it -> it.level().gainTenths() == gain);
        if (kept.isPresent() && !whole) {
          mastered.add(new MasterReel(reel, raw.key(), raw.level(), kept.get().level(), -1, kept));
        } else {
          MasterLevel level = render(reel, gain, out, progress);
          mastered.add(new MasterReel(reel, raw.key(), raw.level(), level, inFile, kept));
          inFile += reel.frames();
        }
        progress.done(reel.endFrame(), recording.frames());
      }
    }
    return new Master(file, recording.format(), mastered);
  }

  private MasterLevel render(
      Recording.Reel reel, int gainTenths, OutputStream out, Progress progress)
      throws IOException, InterruptedException {
    double gain = StrictMath.pow(10, gainTenths / (20 * TENTHS));
    Limiter limiter = new Limiter(StrictMath.pow(10, CEILING_DB / 20), sampleRateHz);
    ReelWriter writer = new ReelWriter(out, recording.format(), limiter.delayFrames());
    try (PcmSource source = recording.open(reel)) {
      for (int count = source.read(buffer); count > 0; count = source.read(buffer)) {
        scale(buffer, count, gain, samples);
        limiter.limit(samples, count);
        writer.put(samples, count);
        progress.done(reel.startFrame() + writer.frames(), recording.frames());
        checkInterrupted();
      }
    }
    Arrays.fill(samples, 0);
    limiter.limit(samples, limiter.delayFrames());
    writer.put(samples, limiter.delayFrames());
    return writer.level(gainTenths);
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
