package org.reviewcast.review;

import java.util.Optional;

/** A review that cannot be read: says what is wrong, where, and what to do about it. */
public final class ReviewException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * A problem at a place in a source.
   *
   * @param source the name of the file
   * @param place where in it, if the problem has a place
   * @param what what is wrong and what to do, in whole sentences
   */
  public ReviewException(String source, Optional<Place> place, String what) {
    super(source + place.map(p -> ":" + p).orElse("") + ": " + what);
  }
}
