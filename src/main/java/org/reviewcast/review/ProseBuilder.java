package org.reviewcast.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

/** A Prose in the making: characters as they stand in the source, folded only at the end. */
public final class ProseBuilder {
  private static final int NONE = -1;

  private final Manuscript manuscript;
  private final StringBuilder raw = new StringBuilder();
  private int[] origins = new int[64];
  private final List<Stretch> stretches = new ArrayList<>();

  /** A mark in the making; its indices are those of the unfolded text. */
  private static final class Stretch {
    private final int start;
    private int end;
    private BiFunction<Integer, Integer, Mark> make;

    private Stretch(int start) {
      this.start = start;
      this.end = start;
    }
  }

  /** A Prose of text that stands in a manuscript. */
  public ProseBuilder(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  /** Adds a character that stands at, or comes from, an index of the manuscript. */
  public void add(char c, int origin) {
    if (raw.length() == origins.length) {
      origins = Arrays.copyOf(origins, origins.length * 2);
    }
    origins[raw.length()] = origin;
    raw.append(c);
  }

  /** The manuscript index of the last character, or {@code fallback} if there is none. */
  public int lastOrigin(int fallback) {
    return raw.length() == 0 ? fallback : origins[raw.length() - 1];
  }

  /** What was added so far. */
  public CharSequence raw() {
    return raw;
  }

  /** Begins a mark here; give the result to {@link #close}. */
  public int open() {
    stretches.add(new Stretch(raw.length()));
    return stretches.size() - 1;
  }

  /** Ends a mark here. A mark that is never closed is no mark. */
  public void close(int opened, BiFunction<Integer, Integer, Mark> make) {
    stretches.get(opened).end = raw.length();
    stretches.get(opened).make = make;
  }

  /** Marks this point. */
  public void point(IntFunction<Mark> make) {
    close(open(), (start, end) -> make.apply(start));
  }

  /** Takes back the first characters; marks move with the rest. */
  void dropFirst(int count) {
    // Space is folded away at the start, and so is whatever is made space.
    for (int i = 0; i < count; i++) {
      raw.setCharAt(i, ' ');
    }
  }

  /**
   * The Prose.
   *
   * @param origin the manuscript index where the block starts, for a text that is empty
   */
  public Prose build(int origin) {
    StringBuilder text = new StringBuilder(raw.length());
    List<Prose.Run> runs = new ArrayList<>();
    int[] folded = new int[raw.length() + 1];
    int space = NONE;
    int last = NONE;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      folded[i] = text.length();
      if (isSpace(c)) {
        space = space == NONE && text.length() > 0 ? i : space;
      } else if (!isInvisible(c)) {
        if (space != NONE) {
          last = put(' ', origins[space], last, text, runs);
          space = NONE;
        }
        folded[i] = text.length();
        last = put(c, origins[i], last, text, runs);
      }
    }
    folded[raw.length()] = text.length();
    if (runs.isEmpty()) {
      runs.add(new Prose.Run(0, manuscript.placeAt(origin)));
    }
    return new Prose(text.toString(), marks(folded), runs);
  }

  private int put(char c, int origin, int last, StringBuilder text, List<Prose.Run> runs) {
    if (last == NONE || origin != last + 1 || manuscript.text().charAt(last) == '\n') {
      runs.add(new Prose.Run(text.length(), manuscript.placeAt(origin)));
    }
    text.append(c);
    return origin;
  }

  private List<Mark> marks(int[] folded) {
    List<Mark> marks = new ArrayList<>();
    for (Stretch stretch : stretches) {
      int start = stretch.start;
      int end = stretch.end;
      if (stretch.make == null) {
        continue;
      }
      if (start == end) {
        marks.add(stretch.make.apply(folded[start], folded[start]));
        continue;
      }
      while (start < end && !isVisible(raw.charAt(start))) {
        start++;
      }
      while (end > start && !isVisible(raw.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        marks.add(stretch.make.apply(folded[start], folded[end - 1] + 1));
      }
    }
    marks.removeIf(mark -> mark.start() == mark.end() && !isPoint(mark));
    marks.sort(
        (a, b) ->
            a.start() != b.start()
                ? Integer.compare(a.start(), b.start())
                : Integer.compare(b.end(), a.end()));
    return marks;
  }

  private static boolean isPoint(Mark mark) {
    return mark instanceof Mark.Image
        || mark instanceof Mark.FootnoteReference
        || mark instanceof Mark.PauseRequest;
  }

  private static boolean isVisible(char c) {
    return !isSpace(c) && !isInvisible(c);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Soft hyphens and the like say where a line may break, and would cut words in two. */
  private static boolean isInvisible(char c) {
    return Character.isISOControl(c)
        || c == '\u00AD'
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF';
  }
}
