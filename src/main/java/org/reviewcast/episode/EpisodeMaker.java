package org.reviewcast.episode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reviewcast.audio.AudioFormat;
import org.reviewcast.audio.Ffmpeg;
import org.reviewcast.audio.PcmFormat;
import org.reviewcast.episode.cover.Cover;
import org.reviewcast.recording.Progress;
import org.reviewcast.recording.Recording;

/** Makes an Episode of a Recording: masters it once and encodes it into each format. */
public final class EpisodeMaker {
  /**
   * An encoder for each so many milliseconds of sound to be encoded: on cores that share their
   * arithmetic two at once cost more than one after the other, and short work is soon done.
   */
  private static final long MS_AN_ENCODER = 900_000;

  private final Ffmpeg ffmpeg;
  private final int mostThreads;
  private final ReelStore reels;

  /**
   * A maker.
   *
   * @param mostThreads how many things are encoded at once, at the most
   * @param reels where coded reels of the episode are kept
   */
  public EpisodeMaker(Ffmpeg ffmpeg, int mostThreads, ReelStore reels) {
    this.ffmpeg = ffmpeg;
    this.mostThreads = mostThreads;
    this.reels = reels;
  }

  /**
   * Makes an episode in a folder: {@code <name>.<format>} for each format and {@code cover.jpg}.
   *
   * @param recording what was said
   * @param tags what the files are to say of themselves
   * @param cover the cover
   * @param lufs the loudness to reach, LUFS
   * @param formats the files to make
   * @param folder an empty folder
   * @param name the name of the files without extension
   * @param mastering told of frames mastered
   * @param encoding told of milliseconds encoded, over all formats
   * @throws IOException if ffmpeg fails, takes cannot be read or files cannot be written
   * @throws InterruptedException if the thread was interrupted
   */
  public Episode make(
      Recording recording,
      Tags tags,
      Cover cover,
      double lufs,
      List<AudioFormat> formats,
      Path folder,
      String name,
      Progress mastering,
      Progress encoding)
      throws IOException, InterruptedException {
    Path pcm = folder.resolve(name + ".pcm");
    boolean whole = formats.stream().anyMatch(format -> format != AudioFormat.MP3);
    Master master = new Mastering(recording).master(lufs, reels, whole, pcm, mastering);
    List<ChapterMark> chapters = chapters(recording);
    long lengthMs = recording.format().msOf(recording.frames());
    Encoder encoder = new Encoder(ffmpeg, master, tags, chapters, cover);
    Mp3Encoder mp3 = new Mp3Encoder(ffmpeg, master, reels);
    KeptReel[] coded = new KeptReel[master.reels().size()];
    Tasks tasks = new Tasks();
    for (AudioFormat format : formats) {
      Path file = file(folder, name, format);
      if (format == AudioFormat.MP3) {
        code(mp3, master, file, coded, tasks);
      } else {
        tasks.add(lengthMs, progress -> encoder.encode(format, file, progress));
      }
    }
    long encoders = Math.max(formats.size(), tasks.lengthMs() / MS_AN_ENCODER);
    tasks.run((int) Math.min(mostThreads, encoders), encoding);
    if (formats.contains(AudioFormat.MP3)) {
      Id3Tag tag = new Id3Tag(tags, chapters, Optional.of(cover));
      mp3.join(List.of(coded), tag, file(folder, name, AudioFormat.MP3));
      reels.keepOnly(master.reels().stream().map(MasterReel::key).toList());
    }
    Files.delete(pcm);
    Path picture = Files.write(folder.resolve("cover.jpg"), cover.jpeg());
    List<Episode.AudioFile> files = new ArrayList<>();
    for (AudioFormat format : formats) {
      Path file = file(folder, name, format);
      files.add(new Episode.AudioFile(file, format, Files.size(file)));
    }
    return new Episode(
        tags, files, picture, chapters, lengthMs, master.lufs(), master.truePeakDb());
  }

  private static List<ChapterMark> chapters(Recording recording) {
    PcmFormat format = recording.format();
    List<ChapterMark> chapters = new ArrayList<>();
    for (int i = 0; i < recording.chapters().size(); i++) {
      Recording.Chapter chapter = recording.chapters().get(i);
      boolean last = i + 1 == recording.chapters().size();
      long end = last ? recording.frames() : recording.chapters().get(i + 1).startFrame();
      chapters.add(
          new ChapterMark(chapter.title(), format.msOf(chapter.startFrame()), format.msOf(end)));
    }
    return chapters;
  }

  private static void code(
      Mp3Encoder mp3, Master master, Path file, KeptReel[] coded, Tasks tasks) {
    for (int i = 0; i < coded.length; i++) {
      MasterReel reel = master.reels().get(i);
      if (reel.kept().isPresent()) {
        coded[i] = reel.kept().get();
        continue;
      }
      int at = i;
      Path scratch = file.resolveSibling(file.getFileName() + "." + i);
      tasks.add(
          master.format().msOf(reel.reel().frames()),
          progress -> coded[at] = mp3.encode(at, scratch, progress));
    }
  }

  private static Path file(Path folder, String name, AudioFormat format) {
    return folder.resolve(name + "." + format.extension());
  }
}
