package org.reviewcast;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewcast.audio.BundledFfmpeg;
import org.reviewcast.audio.Ffmpeg;

/** The ffmpeg that tests encode with, and the same one as a reader that is not ours. */
public final class TestFfmpeg {
  /** Unpacked once for all tests. */
  public static final Path FOLDER = BundledFfmpeg.FOLDER;

  private TestFfmpeg() {}

  public static Ffmpeg ffmpeg() {
    return BundledFfmpeg.ffmpeg();
  }

  /** What ffmpeg prints when it is run by itself with these arguments. */
  public static String prints(String... arguments) throws Exception {
    List<String> command = new java.util.ArrayList<>(List.of(arguments));
    command.add(0, BundledFfmpeg.binary().path().toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  /** The integrated loudness of a file as ffmpeg's ebur128 measures it, LUFS. */
  public static double lufs(Path file) throws Exception {
    return figure(file, "I:\\s+(-?[0-9.]+) LUFS");
  }

  /** The true peak of a file as ffmpeg's ebur128 measures it, dBTP. */
  public static double truePeakDb(Path file) throws Exception {
    return figure(file, "Peak:\\s+(-?[0-9.]+) dBFS");
  }

  private static double figure(Path file, String pattern) throws Exception {
    String said =
        prints(
            "-hide_banner",
            "-nostats",
            "-i",
            "file:" + file,
            "-af",
            "ebur128=peak=true",
            "-f",
            "null",
            "-");
    Matcher summary =
        Pattern.compile(pattern).matcher(said.substring(said.lastIndexOf("Summary:")));
    if (!summary.find()) {
      throw new AssertionError("ffmpeg did not measure " + file + ": " + said);
    }
    return Double.parseDouble(summary.group(1));
  }

  /** The chapters and tags of a file as ffmpeg reads them. */
  public static String metadata(Path file) throws Exception {
    // With -copyts, or it takes the delay of the encoder off the chapters.
    return prints("-v", "error", "-copyts", "-i", "file:" + file, "-f", "ffmetadata", "-");
  }
}
