package org.reviewcast.script.titles;

/** Takes down the traits of a candidate. */
interface Tally {
  /**
   * Takes down one.
   *
   * @param trait its name
   * @param value how much there is of it; what is not told is 0
   */
  void add(String trait, double value);

  /** Takes down one that is there or not. */
  default void add(String trait, boolean value) {
    if (value) {
      add(trait, 1);
    }
  }
}
