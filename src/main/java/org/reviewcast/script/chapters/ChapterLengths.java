package org.reviewcast.script.chapters;

import java.util.List;

/** How long chapters of a text would be beside even ones. */
final class ChapterLengths {
  private static final double BRIEF = 0.65;

  /** About how many chapters readers make of a review of 775 words, a middling one. */
  private static final double READERS_CHAPTERS = 5;

  private static final double READERS_WORDS = 775;
  private static final double GROWTH = 0.78;

  private final int[] wordsBefore;
  private final int chapters;

  /**
   * The lengths of chapters made of such passages.
   *
   * @param most no more chapters are made than these
   */
  ChapterLengths(List<Passage> passages, int most) {
    this.wordsBefore = new int[passages.size() + 1];
    for (int i = 0; i < passages.size(); i++) {
      wordsBefore[i + 1] = wordsBefore[i] + passages.get(i).words();
    }
    double more = StrictMath.pow(wordsBefore[passages.size()] / READERS_WORDS, GROWTH);
    long count = Math.round(READERS_CHAPTERS * more);
    this.chapters = (int) Math.max(2, Math.min(Math.min(passages.size(), most), count));
  }

  /** How many chapters readers would make of the text. */
  int chapters() {
    return chapters;
  }

  /** How many words passages have, from one to that before another. */
  int words(int start, int end) {
    return wordsBefore[end] - wordsBefore[start];
  }

  /** How long a chapter is, an even one being 1. */
  double share(int start, int end) {
    return (double) words(start, end) * chapters / wordsBefore[wordsBefore.length - 1];
  }

  /**
   * What the length of a chapter costs.
   *
   * @param uneven the cost of one that is e times as long or short as an even one; one that is much
   *     shorter costs up to 1 more
   */
  double cost(int start, int end, double uneven) {
    double share = share(start, end);
    return unevenness(start, end) * uneven + Math.max(0, BRIEF - share) / BRIEF;
  }

  /** The square of the logarithm of a chapter's length over an even one. */
  double unevenness(int start, int end) {
    double logarithm = StrictMath.log(share(start, end));
    return logarithm * logarithm;
  }
}
