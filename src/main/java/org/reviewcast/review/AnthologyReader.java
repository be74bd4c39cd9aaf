package org.reviewcast.review;

import java.util.List;

/**
 * A source format whose files hold several reviews, such as a feed. Implementations hold no state.
 */
public interface AnthologyReader {
  /** Whether this reader is the one for the text; asked in order, and the first to say so reads. */
  boolean accepts(SourceText source);

  /**
   * Finds the reviews in a text, in its order. None of them is read yet, so that one that cannot be
   * read does not stop the others.
   *
   * @throws ReviewException if the text cannot be read as a whole, with its place
   */
  List<Entry> entries(SourceText source) throws ReviewException;

  /** One review among others. */
  interface Entry {
    /** Its name, which no other one in the file has: lower-case letters, digits and hyphens. */
    String name();

    /**
     * Reads it.
     *
     * @throws ReviewException if it cannot be read, with its place in the file
     */
    Review read() throws ReviewException;
  }
}
