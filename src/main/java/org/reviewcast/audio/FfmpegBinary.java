package org.reviewcast.audio;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.file.PathUtils;
import ws.schild.jave.process.ProcessLocator;

/**
 * The ffmpeg that JAVE carries for this platform, unpacked on first use into a folder of the user's
 * own. JAVE's own locator unpacks into a folder that all users of a machine share and trusts
 * whatever it finds there; this one writes beside and moves, and unpacks again what has not the
 * right size or may not be run.
 */
public final class FfmpegBinary implements ProcessLocator {
  /** The version of the ffmpeg that JAVE carries. */
  public static final String VERSION = "4.4.1";

  private static final String RESOURCE = "/ws/schild/jave/nativebin/" + resourceName();

  private final Path folder;

  /**
   * An ffmpeg to be unpacked into a folder, which need not exist yet.
   *
   * @param folder a folder that only this user may write to
   */
  public FfmpegBinary(Path folder) {
    this.folder = folder;
  }

  /** The user's own cache folder for programs, by the custom of the platform. */
  public static Path userFolder() {
    return fromEnvironment("XDG_CACHE_HOME")
        .or(() -> fromEnvironment("HOME").map(home -> home.resolve(".cache")))
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
        .resolve("reviewcast");
  }

  // The JVM takes user.home from the password file, whatever HOME says.
  private static Optional<Path> fromEnvironment(String name) {
    return Optional.ofNullable(System.getenv(name))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }

  /**
   * The path of the program, which is there and whole when this returns.
   *
   * @throws FfmpegException if there is none for this platform or it cannot be unpacked
   */
  public synchronized Path path() throws FfmpegException {
    URL resource = FfmpegBinary.class.getResource(RESOURCE);
    if (resource == null) {
      throw new FfmpegException(
          "This build carries no ffmpeg for "
              + System.getProperty("os.name")
              + " "
              + System.getProperty("os.arch")
              + ". Build Reviewcast on the machine it is to run on.");
    }
    Path program = folder.resolve(resourceName().replaceFirst("^ffmpeg", "ffmpeg-" + VERSION));
    try {
      URLConnection connection = resource.openConnection();
      long size = connection.getContentLengthLong();
      if (!Files.isRegularFile(program)
          || Files.size(program) != size
          || !Files.isExecutable(program)) {
        unpack(connection, program);
      }
      return program;
    } catch (IOException e) {
      throw new FfmpegException(
          "Ffmpeg cannot be unpacked into "
              + folder
              + " ("
              + reason(e)
              + "). Make room there or make it writable, or name another folder with"
              + " XDG_CACHE_HOME.",
          e);
    }
  }

  private void unpack(URLConnection connection, Path program) throws IOException {
    PathUtils.createParentDirectories(program);
    Path part = Files.createTempFile(folder, program.getFileName().toString(), ".part");
    try {
      try (InputStream in = connection.getInputStream();
          var out = Files.newOutputStream(part)) {
        IOUtils.copyLarge(in, out, new byte[1 << 16]);
      }
      if (!part.toFile().setExecutable(true, true)) {
        throw new IOException("it cannot be made executable");
      }
      Files.move(part, program, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  // The names that JAVE gives its resources.
  private static String resourceName() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String ending = os.contains("windows") ? ".exe" : os.contains("mac") ? "-osx" : "";
    return "ffmpeg-" + System.getProperty("os.arch") + ending;
  }

  @Override
  public String getExecutablePath() {
    try {
      return path().toString();
    } catch (FfmpegException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
