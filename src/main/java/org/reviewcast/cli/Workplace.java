package org.reviewcast.cli;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.reviewcast.audio.FfmpegBinary;

/**
 * Where the program's own files are.
 *
 * @param home the project's folder, with its voices and its output
 * @param current the folder in which the person stands
 * @param cache a folder of the user's own for programs that are unpacked
 * @param isTerminal whether a person watches the error stream
 */
public record Workplace(Path home, Path current, Path cache, boolean isTerminal) {
  /** The workplace of the program as it was started. */
  static Workplace ofThisProgram() {
    return new Workplace(
        projectFolder(), Path.of("").toAbsolutePath(), FfmpegBinary.userFolder(), watched());
  }

  // The start script says where it is; without it, the archive lies in target/.
  private static Path projectFolder() {
    String home = System.getProperty("reviewcast.home");
    if (home != null) {
      return Path.of(home).toAbsolutePath();
    }
    try {
      Path archive =
          Path.of(Workplace.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path target = archive.getParent();
      return target == null || target.getParent() == null ? archive : target.getParent();
    } catch (URISyntaxException e) {
      return Path.of("").toAbsolutePath();
    }
  }

  private static boolean watched() {
    String said = System.getProperty("reviewcast.terminal");
    return said == null ? System.console() != null : said.equals("true");
  }
}
