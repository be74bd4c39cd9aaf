package org.reviewcast.episode;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.reviewcast.audio.CodedFrames;
import org.reviewcast.audio.Ffmpeg;
import org.reviewcast.audio.PcmFormat;

/**
 * Encodes the reels of a master one by one and joins their frames to one MP3 file. Each reel is
 * coded from a state of its own; since it begins on the grid of coded frames and the one before
 * ends in silence, nothing is heard of that. Safe for several threads.
 */
final class Mp3Encoder {
  /** LAME turns constant bit rates down before it encodes them; this takes it back. */
  private static final double LAME_LOSS_DB = 0.45;

  /** Silence that is coded behind a reel, so that it has frames enough for any next one. */
  private static final int TAIL_SAMPLES = CodedFrames.RATE_HZ;

  private final Ffmpeg ffmpeg;
  private final Master master;
  private final ReelStore store;

  Mp3Encoder(Ffmpeg ffmpeg, Master master, ReelStore store) {
    this.ffmpeg = ffmpeg;
    this.master = master;
    this.store = store;
  }

  /**
   * Encodes one reel and keeps it.
   *
   * @param index which reel
   * @param scratch a file to make and remove
   * @param progress told of milliseconds encoded
   * @throws IOException if ffmpeg fails or a file cannot be written
   * @throws InterruptedException if the thread was interrupted
   */
  KeptReel encode(int index, Path scratch, LongConsumer progress)
      throws IOException, InterruptedException {
    MasterReel reel = master.reels().get(index);
    boolean isLast = index + 1 == master.reels().size();
    long start = reel.fileFrame() * PcmFormat.FRAME_BYTES;
    long end = start + reel.reel().frames() * PcmFormat.FRAME_BYTES;
    String filters = "aresample=" + CodedFrames.RATE_HZ + ",volume=" + LAME_LOSS_DB + "dB";
    List<String> arguments = new ArrayList<>(List.of("-f", "s16le", "-ac", "1", "-ar"));
    arguments.add(Integer.toString(master.format().sampleRateHz()));
    arguments.add("-i");
    arguments.add(
        "subfile,,start," + start + ",end," + end + ",,:file:" + master.file().toAbsolutePath());
    arguments.add("-af");
    arguments.add(isLast ? filters : filters + ",apad=pad_len=" + TAIL_SAMPLES);
    arguments.addAll(List.of("-map_metadata", "-1", "-c:a", "libmp3lame", "-b:a", "96k"));
    arguments.addAll(List.of("-id3v2_version", "0", "-write_id3v1", "0", "-write_xing", "0"));
    arguments.addAll(List.of("-fflags", "+bitexact", "-f", "mp3"));
    arguments.add("file:" + scratch.toAbsolutePath());
    try {
      ffmpeg.run(arguments, progress);
      Mp3Frames frames = Mp3Frames.of(Files.readAllBytes(scratch));
      if (frames.count() < codedFrames(reel)) {
        throw new IOException("Ffmpeg coded less sound than it was given.");
      }
      return store.keep(reel.key(), reel.raw(), reel.level(), frames);
    } finally {
      Files.deleteIfExists(scratch);
    }
  }

  /**
   * Joins all reels to a file.
   *
   * @param reels the reels in their order, coded
   * @param tag stands before the sound
   * @param file takes all
   * @throws IOException if a reel cannot be read or the file cannot be written
   */
  void join(List<KeptReel> reels, Id3Tag tag, Path file) throws IOException {
    InfoFrame info = null;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      tag.writeTo(out);
      for (int i = 0; i < reels.size(); i++) {
        Mp3Frames frames = reels.get(i).frames();
        if (info == null) {
          info = new InfoFrame(frames);
          out.write(new byte[info.length()]);
        }
        int count = i + 1 == reels.size() ? frames.count() : codedFrames(master.reels().get(i));
        out.write(frames.bytes(), 0, frames.lengthOf(count));
        info.add(frames, count);
      }
    }
    // What it tells is known only now.
    try (RandomAccessFile whole = new RandomAccessFile(file.toFile(), "rw")) {
      whole.seek(tag.length());
      whole.write(info.bytes(samples()));
    }
  }

  private int codedFrames(MasterReel reel) {
    return CodedFrames.between(
        reel.reel().startFrame(), reel.reel().endFrame(), master.format().sampleRateHz());
  }

  private long samples() {
    MasterReel last = master.reels().get(master.reels().size() - 1);
    long rate = master.format().sampleRateHz();
    long before = CodedFrames.atOrAfter(last.reel().startFrame(), (int) rate);
    long inLast = (last.reel().frames() * CodedFrames.RATE_HZ + rate - 1) / rate;
    return before * CodedFrames.SAMPLES + inLast;
  }
}
