package org.reviewcast.script.chapters;

import java.util.Map;

/**
 * A sign that a chapter begins at a place of an English review, with its weight in the log-odds.
 *
 * <p>The weights were learned by logistic regression (ridge 15 on standardised signs) from the
 * breaks that readers made in 214 reviews without headings, most of films, and in 20 whose headings
 * were hidden. Signs that gained nothing where reviews were left out in turn are not here.
 */
enum BreakSign {
  /** The log-odds of a break by what the sentences mean and by even lengths. */
  MEANING(0.613),
  /** The log-odds of a break by even lengths alone. */
  EVENNESS(0.321),
  /** How like the first sentence is to the passage before. */
  OPENING_LIKENESS(-1.563),
  /** How much less alike two passages before and two after are than either two, in deviations. */
  CONTRAST(0.407),
  /** What share of other places lie between less alike passages. */
  RANK(-0.636),
  /** How many words the passage shares with the one before, in deviations. */
  SHARED_WORDS(-0.075),
  /** How long the passage is, an even chapter being 1; 1.5 at the most. */
  LENGTH(1.649),
  /** The logarithm of how long the passage before is over an even one. */
  LENGTH_BEFORE(-0.592),
  /** How long the passage and the next are together, an even chapter being 1; 2 at the most. */
  LENGTH_OF_NEXT_TWO(-0.279),
  /** How long the two before are together, an even chapter being 1; 2 at the most. */
  LENGTH_OF_LAST_TWO(0.621),
  /** The log-odds of a break where chapters were dealt out blindly. */
  DENSITY(-0.342),
  /** "But", "still" and their like open it. */
  BUT(0.633),
  /** "Also" and its like stand in the first sentence. */
  ALSO(-0.797),
  /** "This scene", "those men" stand in the first sentence. */
  DEMONSTRATIVE(-0.339),
  /** "He", "their" and their like stand in the first sentence. */
  PERSON(-0.421),
  /** Quotation marks stand in the first sentence. */
  SPEECH(-0.547),
  /** The passage before ends with a question. */
  QUESTION_BEFORE(-0.757),
  /** {@link OpeningCues} finds that it takes up a new subject. */
  SUBJECT(0.63),
  /** It takes up a {@link Topic}. */
  TOPIC(0.143),
  /** Words of how it was made in the first sentence; 2 at the most. */
  MAKING_OPENS(0.402),
  /** How much denser words of how it was made are from here on. */
  MAKING_RISES(0.841),
  /** How dense words of acting are. */
  ACTING(0.335),
  /** How dense words of its worth are. */
  WORTH(0.642),
  /** How dense words of its worth are in the passage before. */
  WORTH_BEFORE(0.411);

  private static final double BIAS = -1.400;

  private final double weight;

  BreakSign(double weight) {
    this.weight = weight;
  }

  /** The log-odds that a chapter begins where this is seen. */
  static double logOdds(Map<BreakSign, Double> seen) {
    double logOdds = BIAS;
    for (BreakSign sign : values()) {
      logOdds += sign.weight * seen.get(sign);
    }
    return logOdds;
  }
}
