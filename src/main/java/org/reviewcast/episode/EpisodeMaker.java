package org.reviewcast.episode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLongArray;
import org.reviewcast.audio.AudioFormat;
import org.reviewcast.audio.Ffmpeg;
import org.reviewcast.audio.PcmFormat;
import org.reviewcast.episode.cover.Cover;
import org.reviewcast.recording.Progress;
import org.reviewcast.recording.Recording;

/** Makes an Episode of a Recording: masters it once and encodes it into each format. */
public final class EpisodeMaker {
  private final Ffmpeg ffmpeg;
  private final int mostThreads;

  /**
   * A maker.
   *
   * @param mostThreads how many formats are encoded at once, at the most
   */
  public EpisodeMaker(Ffmpeg ffmpeg, int mostThreads) {
    this.ffmpeg = ffmpeg;
    this.mostThreads = mostThreads;
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
    Master master = new Mastering(recording).master(lufs, pcm, mastering);
    List<ChapterMark> chapters = chapters(recording);
    Encoder encoder = new Encoder(ffmpeg, master, tags, chapters, cover);
    long lengthMs = recording.format().msOf(recording.frames());
    encode(encoder, formats, folder, name, lengthMs, encoding);
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

  private void encode(
      Encoder encoder,
      List<AudioFormat> formats,
      Path folder,
      String name,
      long lengthMs,
      Progress progress)
      throws IOException, InterruptedException {
    AtomicLongArray done = new AtomicLongArray(formats.size());
    int threads = Math.max(1, Math.min(mostThreads, formats.size()));
    ExecutorService pool = Executors.newFixedThreadPool(threads, EpisodeMaker::thread);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < formats.size(); i++) {
        int at = i;
        AudioFormat format = formats.get(i);
        running.add(
            pool.submit(
                () -> {
                  encoder.encode(
                      format,
                      file(folder, name, format),
                      ms -> {
                        done.set(at, Math.min(ms, lengthMs));
                        progress.done(sum(done), lengthMs * formats.size());
                      });
                  return null;
                }));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private static long sum(AtomicLongArray values) {
    long sum = 0;
    for (int i = 0; i < values.length(); i++) {
      sum += values.get(i);
    }
    return sum;
  }

  private static Path file(Path folder, String name, AudioFormat format) {
    return folder.resolve(name + "." + format.extension());
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "encoder");
    thread.setDaemon(true);
    return thread;
  }
}
