package org.reviewcast.show;

/** A settings file that cannot be used: says what is wrong, where, and what to do about it. */
public final class SettingsException extends Exception {
  private static final long serialVersionUID = 1L;

  /** A problem, in whole sentences, with its place where it has one. */
  public SettingsException(String message) {
    super(message);
  }
}
