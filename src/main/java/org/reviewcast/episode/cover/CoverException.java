package org.reviewcast.episode.cover;

import java.nio.file.Path;

/** A picture that cannot be made into a cover: says what is wrong and what to do about it. */
public final class CoverException extends Exception {
  private static final long serialVersionUID = 1L;

  CoverException(Path picture, String what) {
    super(picture + ": " + what);
  }

  CoverException(Path picture, String what, Throwable cause) {
    super(picture + ": " + what, cause);
  }
}
