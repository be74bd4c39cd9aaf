package org.reviewcast.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.reviewcast.Preproduction;
import org.reviewcast.Production;
import org.reviewcast.ProductionException;
import org.reviewcast.audio.Ffmpeg;
import org.reviewcast.audio.FfmpegBinary;
import org.reviewcast.review.ReviewException;
import org.reviewcast.script.chapters.VectorSource;
import org.reviewcast.show.SettingsException;
import org.reviewcast.voice.SpeechException;
import org.reviewcast.voice.VoiceLibrary;

/**
 * What a command works with: the streams and the program's parts.
 *
 * @param out takes what was asked for
 * @param err takes errors, notices and progress
 * @param workplace where the program's own files are
 */
record Terminal(PrintStream out, PrintStream err, Workplace workplace) {

  /** Whether an exception is one that the program foresees and has put into words. */
  static boolean isExpected(Exception e) {
    return e instanceof ProductionException
        || e instanceof SettingsException
        || e instanceof ReviewException
        || e instanceof SpeechException
        || e instanceof IOException;
  }

  /**
   * What comes before recording, with the narrators of a show's folder before the project's own.
   */
  Preproduction preproduction(VoiceLibrary voices) {
    VectorSource vectors = new VectorSource(workplace.cache());
    return new Preproduction(voices, Preproduction.installedEngines(), vectors);
  }

  /** A production line with the narrators of a show's folder before the project's own. */
  Production production(VoiceLibrary voices) {
    Ffmpeg ffmpeg = new Ffmpeg(new FfmpegBinary(workplace.cache()));
    int cores = Runtime.getRuntime().availableProcessors();
    return new Production(preproduction(voices), ffmpeg, cores);
  }

  /** The narrators that a show in a folder can have. */
  VoiceLibrary voices(List<Path> showFolders) {
    List<Path> folders =
        new java.util.ArrayList<>(showFolders.stream().map(f -> f.resolve("voices")).toList());
    folders.add(workplace.home().resolve("voices"));
    return new VoiceLibrary(folders);
  }

  /** Prints a value as JSON. */
  void json(Object value) throws IOException {
    out.println(JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(value));
  }

  /** A duration as a person reads it: {@code 7:52} or {@code 1:02:03}. */
  static String clock(long ms) {
    long seconds = ms / 1000;
    return seconds >= 3600
        ? String.format("%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60)
        : String.format("%d:%02d", seconds / 60, seconds % 60);
  }
}
