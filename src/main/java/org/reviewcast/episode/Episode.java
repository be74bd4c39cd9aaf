package org.reviewcast.episode;

import java.nio.file.Path;
import java.util.List;
import org.reviewcast.audio.AudioFormat;

/**
 * A mastered episode: its audio files, chapters and length.
 *
 * @param tags what its files say of themselves
 * @param files its audio files, in the order they were asked for
 * @param cover its cover, a JPEG file
 * @param chapters its chapters, each starting on a whole second
 * @param lengthMs its length in milliseconds
 * @param lufs its integrated loudness in LUFS
 * @param truePeakDb its highest peak in dBTP, before encoding
 */
public record Episode(
    Tags tags,
    List<AudioFile> files,
    Path cover,
    List<ChapterMark> chapters,
    long lengthMs,
    double lufs,
    double truePeakDb) {
  public Episode {
    files = List.copyOf(files);
    chapters = List.copyOf(chapters);
  }

  /**
   * One audio file.
   *
   * @param path where it is
   * @param format what it is
   * @param bytes how large it is
   */
  public record AudioFile(Path path, AudioFormat format, long bytes) {}
}
