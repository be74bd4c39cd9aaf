package org.reviewcast.script.titles;

import java.util.Set;

/**
 * A phrase that could be a title.
 *
 * @param title in the capitals of a title
 * @param stems the stems of its words that carry meaning
 * @param head the stem of the noun that it is about
 * @param shape how it is built
 * @param sentence index in its chapter of the sentence it stands in
 * @param weighty whether it has a word of which critics speak
 * @param merit how good a title its words alone make it
 */
record Phrase(
    String title,
    Set<String> stems,
    String head,
    Shape shape,
    int sentence,
    boolean weighty,
    double merit) {
  /** How a phrase is built, and what that is worth. */
  enum Shape {
    OF(0.1),
    IN(-0.1),
    AND(0.22),
    POSSESSIVE(0.16),
    DESCRIBED(-0.15),
    COMPOUND(0.03),
    NAME(0.05),
    LABEL(0),
    SINGLE(-0.3);

    private final double worth;

    Shape(double worth) {
      this.worth = worth;
    }

    /** Whether it says something by itself even where it is said once. */
    boolean isFull() {
      return this == OF || this == AND || this == POSSESSIVE || this == LABEL;
    }

    double worth() {
      return worth;
    }
  }
}
