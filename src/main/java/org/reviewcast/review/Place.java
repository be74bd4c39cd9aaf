package org.reviewcast.review;

/**
 * A place in a source file.
 *
 * @param line the line, counted from 1
 * @param column the column, counted from 1 in UTF-16 characters
 */
public record Place(int line, int column) {
  /** The first character of a file. */
  public static final Place START = new Place(1, 1);

  public Place {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("a place counts from 1: " + line + ":" + column);
    }
  }

  /** The place {@code characters} further on in the same line. */
  public Place plus(int characters) {
    return new Place(line, column + characters);
  }

  // What a record brings of its own takes a hundredth of a second to be linked, at every start.
  @Override
  public boolean equals(Object other) {
    return other instanceof Place place && line == place.line && column == place.column;
  }

  @Override
  public int hashCode() {
    return 31 * line + column;
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
