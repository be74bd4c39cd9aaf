package org.reviewcast.script.titles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How familiar words are in reviews: what is said everywhere tells little. Counted in some 11,600
 * reviews and articles of public sites.
 */
final class Familiarity {
  private static final String TABLE = "familiar.txt";

  /** Of a word that fewer than one text of two hundred has. */
  private static final double UNFAMILIAR = 5.3;

  private static final int VALUE = 3;

  // Lines of a word and ten times its value, in the order of their bytes.
  private final byte[] lines;

  private Familiarity(byte[] lines) {
    this.lines = lines;
  }

  /**
   * Reads it from the program's own resources.
   *
   * @throws IOException if they are damaged
   */
  static Familiarity read() throws IOException {
    try (InputStream table = Familiarity.class.getResourceAsStream(TABLE)) {
      if (table == null) {
        throw new IOException("the table is missing: " + TABLE);
      }
      return new Familiarity(table.readAllBytes());
    }
  }

  /**
   * How rare a word is: the natural logarithm of how many texts there are for one that has it, 0 to
   * 5.3.
   *
   * @param word in small letters
   */
  double rarity(String word) {
    byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = lines.length;
    while (low < high) {
      int start = lineAround((low + high) >>> 1);
      int end = end(start);
      int order = Arrays.compare(lines, start, end - VALUE, wanted, 0, wanted.length);
      if (order == 0) {
        return (10 * (lines[end - 2] - '0') + lines[end - 1] - '0') / 10.0;
      } else if (order < 0) {
        low = end + 1;
      } else {
        high = start;
      }
    }
    return UNFAMILIAR;
  }

  private int lineAround(int index) {
    int start = index;
    while (start > 0 && lines[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int end(int start) {
    int end = start;
    while (lines[end] != '\n') {
      end++;
    }
    return end;
  }
}
