package org.reviewcast.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The text of a source with single line ends, the place of each of its characters, and what was
 * noticed while reading it. Used by one reading only.
 */
public final class Manuscript {
  private final String name;
  private final String text;
  private final int[] lineStarts;
  private final List<String> notices;

  /** The manuscript of a source. */
  public Manuscript(SourceText source) {
    this.name = source.name();
    this.text = clean(source.text());
    this.lineStarts = lineStarts(text);
    this.notices = new ArrayList<>(source.notices());
  }

  private Manuscript(String name, Manuscript whole) {
    this.name = name;
    this.text = whole.text;
    this.lineStarts = whole.lineStarts;
    this.notices = new ArrayList<>(whole.notices);
  }

  /** The same text under the name of one of the reviews in it, with notices of its own. */
  public Manuscript named(String name) {
    return new Manuscript(name, this);
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.replace("\r\n", "\n").replace('\r', '\n'));
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < clean.length()
          && Character.isLowSurrogate(clean.charAt(i + 1))) {
        i++;
      } else if (c == '\0' || Character.isSurrogate(c)) {
        // No parser, document or voice can do anything with these, and columns must not shift.
        clean.setCharAt(i, '\uFFFD');
      }
    }
    return clean.toString();
  }

  private static int[] lineStarts(String text) {
    int lines = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      lines++;
    }
    int[] starts = new int[lines];
    int line = 0;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      starts[++line] = i + 1;
    }
    return starts;
  }

  /** The name of the file, for messages. */
  public String name() {
    return name;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** How many lines there are; the last may be empty. */
  int lines() {
    return lineStarts.length;
  }

  /** Where a line starts in the text; lines count from 0 here, and one past the last is the end. */
  int lineStart(int line) {
    return line < lineStarts.length ? lineStarts[line] : text.length();
  }

  /** A line counted from 0, without its end. */
  String line(int line) {
    int end = line + 1 < lineStarts.length ? lineStarts[line + 1] - 1 : text.length();
    return text.substring(lineStarts[line], end);
  }

  /** The place of the character at an index of the text. */
  public Place placeAt(int index) {
    int found = Arrays.binarySearch(lineStarts, index);
    int line = found >= 0 ? found : -found - 2;
    return new Place(line + 1, index - lineStarts[line] + 1);
  }

  /** The index in the text of a place; the nearest there is if the file has no such place. */
  public int indexOf(Place place) {
    int line = Math.min(place.line(), lines()) - 1;
    return Math.min(lineStarts[line] + place.column() - 1, lineStart(line + 1));
  }

  /** Notes something worth telling about the text at an index. */
  public void notice(int index, String what) {
    notices.add("line " + placeAt(index).line() + ": " + what);
  }

  /** Notes something worth telling about a line, counted from 1. */
  void noticeAtLine(int line, String what) {
    notices.add("line " + line + ": " + what);
  }

  /** What was noticed so far; can be added to. */
  public List<String> notices() {
    return notices;
  }

  /** A problem at an index of the text. */
  public ReviewException problem(int index, String what) {
    return new ReviewException(name, Optional.of(placeAt(index)), what);
  }

  /** A problem of the whole. */
  public ReviewException problem(String what) {
    return new ReviewException(name, Optional.empty(), what);
  }
}
