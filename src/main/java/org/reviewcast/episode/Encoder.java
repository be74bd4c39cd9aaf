package org.reviewcast.episode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.reviewcast.audio.AudioFormat;
import org.reviewcast.audio.CodedFrames;
import org.reviewcast.audio.Ffmpeg;
import org.reviewcast.episode.cover.Cover;

/**
 * Encodes a whole master into one audio file with its tags, chapters and cover, in all formats but
 * MP3. Safe for several threads.
 */
final class Encoder {

  private final Ffmpeg ffmpeg;
  private final Master master;
  private final Tags tags;
  private final List<ChapterMark> chapters;
  private final Cover cover;

  Encoder(Ffmpeg ffmpeg, Master master, Tags tags, List<ChapterMark> chapters, Cover cover) {
    this.ffmpeg = ffmpeg;
    this.master = master;
    this.tags = tags;
    this.chapters = chapters;
    this.cover = cover;
  }

  /**
   * Makes one file.
   *
   * @param file takes it; files with its name and a longer extension are made and removed
   * @param progress told of milliseconds encoded
   * @throws IOException if ffmpeg fails or a file cannot be written
   * @throws InterruptedException if the thread was interrupted
   */
  void encode(AudioFormat format, Path file, LongConsumer progress)
      throws IOException, InterruptedException {
    switch (format) {
      case MP3 -> throw new IllegalArgumentException("MP3 is encoded in reels");
      case M4A, M4B -> mp4(format, file, progress);
      case OPUS -> ogg(file, progress);
      case FLAC -> flac(file, progress);
    }
  }

  private void mp4(AudioFormat format, Path file, LongConsumer progress)
      throws IOException, InterruptedException {
    String kind = format == AudioFormat.M4B ? "2" : "0";
    List<String> codec = List.of("-c:a", "aac", "-b:a", "80k", "-movflags", "+faststart");
    List<String> muxer = List.of("-metadata", "media_type=" + kind, "-f", "ipod");
    withTags(file, FfMetadata.ofMp4(tags, chapters), true, codec, muxer, progress);
  }

  // Ffmpeg 4.4 writes Ogg chapters of half a second and more one second late: fields instead.
  private void ogg(Path file, LongConsumer progress) throws IOException, InterruptedException {
    String fields = FfMetadata.ofFields(VorbisComments.of(tags, chapters, Optional.of(cover)));
    List<String> codec = List.of("-c:a", "libopus", "-b:a", "40k", "-application", "voip");
    withTags(file, fields, false, codec, List.of("-f", "ogg"), progress);
  }

  private void flac(Path file, LongConsumer progress) throws IOException, InterruptedException {
    String fields = FfMetadata.ofFields(VorbisComments.of(tags, chapters, Optional.empty()));
    List<String> codec = List.of("-c:a", "flac", "-sample_fmt", "s16");
    withTags(file, fields, true, codec, List.of("-f", "flac"), progress);
  }

  private void withTags(
      Path file,
      String metadata,
      boolean picture,
      List<String> codec,
      List<String> muxer,
      LongConsumer progress)
      throws IOException, InterruptedException {
    Path values = beside(file, ".values");
    Path jpeg = beside(file, ".jpg");
    try {
      Files.writeString(values, metadata);
      List<String> arguments = sound();
      arguments.addAll(List.of("-f", "ffmetadata", "-i", name(values)));
      if (picture) {
        Files.write(jpeg, cover.jpeg());
        arguments.addAll(List.of("-f", "mjpeg", "-i", name(jpeg), "-map", "0:a", "-map", "2:v"));
        arguments.addAll(List.of("-c:v", "copy", "-disposition:v:0", "attached_pic"));
      } else {
        arguments.addAll(List.of("-map", "0:a"));
      }
      // Where chapters are fields the text has none, and none are mapped.
      arguments.addAll(List.of("-map_metadata", "1", "-map_chapters", "1", "-af"));
      arguments.add("aresample=" + CodedFrames.RATE_HZ);
      arguments.addAll(codec);
      arguments.addAll(List.of("-fflags", "+bitexact", "-flags:a", "+bitexact"));
      arguments.addAll(muxer);
      arguments.add(name(file));
      ffmpeg.run(arguments, progress);
    } finally {
      Files.deleteIfExists(values);
      Files.deleteIfExists(jpeg);
    }
  }

  private List<String> sound() {
    String rate = Integer.toString(master.format().sampleRateHz());
    return new ArrayList<>(
        List.of("-f", "s16le", "-ar", rate, "-ac", "1", "-i", name(master.file())));
  }

  private static Path beside(Path file, String extension) {
    return file.resolveSibling(file.getFileName() + extension);
  }

  // With its protocol, so that no name is taken for an option or an address.
  private static String name(Path file) {
    return "file:" + file.toAbsolutePath();
  }
}
