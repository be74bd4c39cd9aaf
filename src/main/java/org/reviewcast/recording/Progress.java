package org.reviewcast.recording;

/** Told how far a stage has come. May be called from several threads, and not too often. */
@FunctionalInterface
public interface Progress {
  /** Nobody listens. */
  Progress SILENT = (done, total) -> {};

  /** So much of the whole is done, in units of the stage's own. */
  void done(long done, long total);
}
