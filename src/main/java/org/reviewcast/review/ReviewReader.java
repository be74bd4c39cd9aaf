package org.reviewcast.review;

/** A source format that a Review can be read from. Implementations hold no state. */
public interface ReviewReader {
  /** Whether this reader is the one for the text; asked in order, and the first to say so reads. */
  boolean accepts(SourceText source);

  /**
   * Reads the review.
   *
   * @throws ReviewException if the text cannot be read, with its place
   */
  Review read(SourceText source) throws ReviewException;
}
