package org.reviewcast;

/** Told how a production goes. Called from several threads. */
public interface Listener {
  /** Nobody listens. */
  Listener SILENT = (stage, done, total) -> {};

  /** So much of a stage is done, in units of its own. */
  void progress(Stage stage, long done, long total);

  /** Something that a person should know now, in a whole sentence. */
  default void notice(String sentence) {}
}
