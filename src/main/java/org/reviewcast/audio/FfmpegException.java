package org.reviewcast.audio;

import java.io.IOException;

/** Ffmpeg could not be had or did not do what it was asked; the message carries its last words. */
public final class FfmpegException extends IOException {
  private static final long serialVersionUID = 1L;

  /** A failure, in a whole sentence. */
  public FfmpegException(String message) {
    super(message);
  }

  /** A failure, in a whole sentence, and what caused it. */
  public FfmpegException(String message, Throwable cause) {
    super(message, cause);
  }
}
