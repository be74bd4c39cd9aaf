package org.reviewcast.voice;

/** A text that an engine could not say, or an engine that could not be opened. */
public final class SpeechException extends Exception {
  private static final long serialVersionUID = 1L;

  /** A failure, in a whole sentence, and what caused it. */
  public SpeechException(String message, Throwable cause) {
    super(message, cause);
  }

  /** A failure, in a whole sentence. */
  public SpeechException(String message) {
    super(message);
  }
}
