package org.reviewcast.show;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How chapters are wanted in a review whose writer set no headings.
 *
 * @param count how many, 1 for none, absent for as many as fit
 * @param titles where their titles come from
 */
public record ChapterWish(OptionalInt count, Titles titles) {
  /** As many as fit, with titles from the text. */
  public static final ChapterWish USUAL = new ChapterWish(OptionalInt.empty(), Titles.PHRASES);

  /** The most chapters that can be asked for. */
  public static final int MOST = 99;

  /** Where titles come from. */
  public enum Titles {
    /** Phrases of the text. */
    PHRASES,
    /** The aspects of any review, such as The Story and The Verdict. */
    PLAIN
  }

  public ChapterWish {
    if (count.isPresent() && (count.getAsInt() < 1 || count.getAsInt() > MOST)) {
      throw new IllegalArgumentException("chapters are 1 to " + MOST + ": " + count.getAsInt());
    }
  }

  /**
   * The same wish with as many chapters as a text says.
   *
   * @param text a number from 1 to 99, or {@code off}
   * @throws IllegalArgumentException if it is neither
   */
  public ChapterWish withCount(String text) {
    String said = text.strip().toLowerCase(Locale.ROOT);
    boolean off = said.equals("off") || said.equals("false") || said.equals("no");
    return new ChapterWish(OptionalInt.of(off ? 1 : Integer.parseInt(said)), titles);
  }

  /** Whether no chapters are wanted. */
  public boolean isOff() {
    return count.isPresent() && count.getAsInt() == 1;
  }

  /** What to say of a text in which fewer chapters were found than were wished for. */
  public Optional<String> shortfall(int found) {
    return count.isPresent() && found < count.getAsInt()
        ? Optional.of(
            count.getAsInt()
                + " chapters were asked for; the text has "
                + (found == 1 ? "no place where one could begin." : "places for " + found + "."))
        : Optional.empty();
  }

  /** The same wish with other titles. */
  public ChapterWish withTitles(Titles other) {
    return new ChapterWish(count, other);
  }

  // What a record brings of its own takes a hundredth of a second to be linked, at every start.
  @Override
  public String toString() {
    return count + " " + titles;
  }
}
