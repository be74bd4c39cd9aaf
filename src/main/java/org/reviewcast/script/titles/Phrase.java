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
 * @param thought whether its head names a thought, such as a quality or an event, and not a thing
 * @param merit how good a title its words alone make it
 */
record Phrase(
    String title,
    Set<String> stems,
    String head,
    Shape shape,
    int sentence,
    boolean weighty,
    boolean thought,
    double merit) {
  /** A title that is true by itself. */
  static Phrase label(String title, Set<String> stems, int sentence, double merit) {
    return new Phrase(title, stems, "", Shape.LABEL, sentence, true, true, merit);
  }

  /** How a phrase is built, and what that is worth. */
  enum Shape {
    OF(-0.32, 0.47),
    IN(-0.6, 0),
    AND(0.3, 0.33),
    POSSESSIVE(0.08, 0.06),
    DESCRIBED(0.01, 0.21),
    COMPOUND(0.03, 0.24),
    NAME(-0.4, 0),
    LABEL(0, 0),
    SINGLE(-0.3, 0.38);

    private final double worth;
    private final double withThought;

    Shape(double worth, double withThought) {
      this.worth = worth;
      this.withThought = withThought;
    }

    /** Whether it says something by itself even where it is said once. */
    boolean isFull() {
      return this == OF || this == AND || this == POSSESSIVE || this == LABEL;
    }

    /** What it is worth, where its head names a thought or a thing. */
    double worth(boolean thought) {
      return thought ? worth + withThought : worth;
    }
  }
}
