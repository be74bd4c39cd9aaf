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
   * The lengths beside even ones of a number of chapters.
   *
   * @param chapters how many there are
   */
  ChapterLengths(List<Passage> passages, int chapters) {
    this.chapters = chapters;
    this.wordsBefore = new int[passages.size() + 1];
    for (int i = 0; i < passages.size(); i++) {
      wordsBefore[i + 1] = wordsBefore[i] + passages.get(i).words();
    }
  }

  /**
   * The same for as many chapters as readers would make of such passages.
   *
   * @param most no more chapters are made than these
   */
  static ChapterLengths asOfReaders(List<Passage> passages, int most) {
    int words = passages.stream().mapToInt(Passage::words).sum();
    long count = Math.round(READERS_CHAPTERS * StrictMath.pow(words / READERS_WORDS, GROWTH));
    int chapters = (int) Math.max(2, Math.min(Math.min(passages.size(), most), count));
    return new ChapterLengths(passages, chapters);
  }

  /** How many chapters there are. */
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
    return unevenness(start, end) * uneven + brevity(start, end);
  }

  /** How much too short a chapter is to be one, 0 to 1. */
  double brevity(int start, int end) {
    return Math.max(0, BRIEF - share(start, end)) / BRIEF;
  }

  /** The square of the logarithm of a chapter's length over an even one. */
  double unevenness(int start, int end) {
    double logarithm = StrictMath.log(share(start, end));
    return logarithm * logarithm;
  }
}
