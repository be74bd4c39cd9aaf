package org.reviewcast.script.titles;

/**
 * How near the meaning of a title is to that of a chapter; all of it cosines, −1 to 1, of vectors
 * from which the review's mean was taken off, unless it says otherwise.
 *
 * @param toChapter to the chapter
 * @param aboveOthers the same, above the mean of the other chapters
 * @param toNearest to the sentence of the chapter that is nearest
 * @param toSentences to its sentences, on average
 * @param toFirst to its first sentence
 * @param covered the share of its sentences that are near, 0 to 1
 * @param toLesserHalf to that half of the chapter to which it is less near
 * @param toNearestFew to the three sentences that are nearest, on average
 * @param toReview to the review's mean, which was not taken off
 */
public record Nearness(
    double toChapter,
    double aboveOthers,
    double toNearest,
    double toSentences,
    double toFirst,
    double covered,
    double toLesserHalf,
    double toNearestFew,
    double toReview) {

  void tell(Tally tally) {
    tally.add("near-chapter", toChapter);
    tally.add("nearer-than-others", aboveOthers);
    tally.add("near-one-sentence", toNearest);
    tally.add("near-sentences", toSentences);
    tally.add("near-first", toFirst);
    tally.add("sentences-near", covered);
    tally.add("near-both-halves", toLesserHalf);
    tally.add("near-few-sentences", toNearestFew);
    tally.add("near-review", toReview);
  }
}
