package org.reviewcast.script.chapters;

/**
 * How much each reason for and against a chapter's beginning counts, in the unit in which all the
 * scatter of a text is 1.
 *
 * @param scatter sentences of one chapter that lie far apart
 * @param length the square of the logarithm of a chapter's length over the even one
 * @param brief a chapter that is too short to be one
 * @param subject words that take up a new subject
 * @param closing words that sum up, in the last third
 * @param connective an opening that goes on from the sentence before
 * @param anaphor an opening that points back to a thing that was named
 * @param goesOn words such as "also" in the opening sentence
 * @param sceneBreak a scene break
 * @param topic words that take up a topic which the passage before did not have
 * @param gap the log-odds of the gap before it
 */
record Weights(
    double scatter,
    double length,
    double brief,
    double subject,
    double closing,
    double connective,
    double anaphor,
    double goesOn,
    double sceneBreak,
    double topic,
    double gap) {
  /** For vectors of what sentences mean. */
  static final Weights BY_MEANING =
      new Weights(8, 0.35, 0.4, 0.125, 0.19, 0.125, 0.375, 0.15, 0.6, 0.05, 0.1);

  /** For vectors of the words that they share, for which no gaps were learned. */
  static final Weights BY_WORDS = new Weights(3, 0.2, 0.4, 0.1, 0.15, 0.1, 0.3, 0.12, 0.6, 0.04, 0);
}
