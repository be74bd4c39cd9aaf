package org.reviewcast.audio;

import java.nio.file.Path;

/** The ffmpeg that tests use, unpacked once into the build folder. */
public final class BundledFfmpeg {
  /** Where it is unpacked to; no test may harm what lies there. */
  public static final Path FOLDER = Path.of("target", "ffmpeg").toAbsolutePath();

  private BundledFfmpeg() {}

  /** The binary, to be unpacked when it is first asked for. */
  public static FfmpegBinary binary() {
    return new FfmpegBinary(FOLDER);
  }

  /** The door to it. */
  public static Ffmpeg ffmpeg() {
    return new Ffmpeg(binary());
  }
}
