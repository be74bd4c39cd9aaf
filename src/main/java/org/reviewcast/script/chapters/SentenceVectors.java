package org.reviewcast.script.chapters;

import java.util.List;

/**
 * Puts the meaning of sentences into numbers: sentences that speak of one thing get vectors that
 * lie close together. Not safe for several threads.
 */
public interface SentenceVectors extends AutoCloseable {
  /** A name that changes whenever the vectors do; results are kept under it. */
  String name();

  /**
   * The vector of each sentence, all of one length.
   *
   * @param sentences sentences in the order of their text, none of them blank
   */
  float[][] of(List<String> sentences);

  @Override
  default void close() {}
}
