package org.reviewcast.script.chapters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** Gives sentence vectors, and says when they are not the best. Safe for several threads. */
public final class VectorSource {
  private final Path programs;
  private Optional<String> shortfall = Optional.empty();
  private boolean told;

  /**
   * A source of the best vectors that the machine can make.
   *
   * @param programs a folder of the user's own in which the model and its runtime are unpacked once
   */
  public VectorSource(Path programs) {
    this.programs = programs;
  }

  /** Where what is unpacked or made ready once is kept. */
  Path programs() {
    return programs;
  }

  /**
   * The best vectors, which the caller closes. Nothing is loaded before it is needed; if it cannot
   * be, {@code of} throws {@link UncheckedIOException}, which {@link #words} answers.
   *
   * @param kept the file in which vectors are kept from one run to the next, if any
   */
  SentenceVectors meanings(Optional<Path> kept) {
    return new KeptVectors(kept, MiniLm.NAME, () -> MiniLm.load(programs));
  }

  /** Vectors that need no model, where the best cannot be had. */
  synchronized SentenceVectors words(IOException reason) {
    shortfall =
        Optional.of(
            "Chapters are found by the words that sentences share, which is less exact: the"
                + " sentence model cannot be loaded ("
                + reason.getMessage()
                + ").");
    return new LexicalVectors();
  }

  /** Why the vectors are not the best, in a whole sentence that is given once. */
  public synchronized Optional<String> shortfall() {
    Optional<String> sentence = told ? Optional.empty() : shortfall;
    told |= sentence.isPresent();
    return sentence;
  }
}
