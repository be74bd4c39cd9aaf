package org.reviewcast.script.chapters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Loads sentence vectors when they are first needed. Safe for several threads. */
public final class VectorSource {
  private final Path programs;
  private Optional<String> shortfall = Optional.empty();
  private boolean told;

  /**
   * A source of the best vectors that the machine can make.
   *
   * @param programs a folder of the user's own in which a native library is unpacked once
   */
  public VectorSource(Path programs) {
    this.programs = programs;
  }

  /** The vectors, which the caller closes. */
  synchronized SentenceVectors open() {
    try {
      return MiniLm.load(programs);
    } catch (IOException | LinkageError e) {
      shortfall =
          Optional.of(
              "Chapters are found by the words that sentences share, which is less exact: the"
                  + " sentence model cannot be loaded ("
                  + e.getMessage()
                  + ").");
      return new LexicalVectors();
    }
  }

  /** Why the vectors are not the best, in a whole sentence that is given once. */
  public synchronized Optional<String> shortfall() {
    Optional<String> sentence = told ? Optional.empty() : shortfall;
    told |= sentence.isPresent();
    return sentence;
  }
}
