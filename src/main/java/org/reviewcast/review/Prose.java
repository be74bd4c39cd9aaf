package org.reviewcast.review;

import java.util.List;

/**
 * The running text of one block as its reader sees it, with its marks and the place of each
 * character in the source.
 *
 * @param text the text, one line, white space folded to single spaces and trimmed
 * @param marks what is marked in the text, by start, outer before inner
 * @param runs stretches of text that stand unbroken in the source, by start; the first starts at 0
 */
public record Prose(String text, List<Mark> marks, List<Run> runs) {
  /**
   * A stretch of text that stands unbroken in one line of the source.
   *
   * @param start index of its first character in the text
   * @param place where that character stands in the source
   */
  public record Run(int start, Place place) {}

  public Prose {
    marks = List.copyOf(marks);
    runs = List.copyOf(runs);
    if (runs.isEmpty() || runs.get(0).start() != 0) {
      throw new IllegalArgumentException("the first run starts at character 0");
    }
    for (Mark mark : marks) {
      if (mark.start() < 0 || mark.end() < mark.start() || mark.end() > text.length()) {
        throw new IllegalArgumentException("a mark lies within its text: " + mark);
      }
    }
  }

  /** Unmarked text that stands in one line of the source. */
  public static Prose of(String text, Place place) {
    return new Prose(text, List.of(), List.of(new Run(0, place)));
  }

  /** The place in the source of the character at {@code index} (0 to the length of the text). */
  public Place placeAt(int index) {
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (runs.get(middle).start() <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    Run run = runs.get(low);
    return run.place().plus(Math.max(0, index - run.start()));
  }
}
