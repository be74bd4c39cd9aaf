package org.reviewcast.publish.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.reviewcast.audio.PcmFormat;

/**
 * When each line of a page sounds, for the page's script: an array of rows {@code [start, element,
 * words]} by start. Times are hundredths of a second; the element is the number in its id, or −1
 * for what stands nowhere on the page; words are triples of the time since the word before (since
 * the row's start for the first), the characters since the end of the word before, and its length.
 */
final class LineTimings {
  /** The element of words that stand nowhere on the page. */
  static final int NOWHERE = -1;

  private final PcmFormat format;
  private final List<Row> rows = new ArrayList<>();

  private record Row(long start, String text) {}

  /**
   * A word on the page.
   *
   * @param startFrame when it begins to sound
   * @param start index of its first character in the text of its element
   * @param end index after its last
   */
  record Word(long startFrame, int start, int end) {}

  LineTimings(PcmFormat format) {
    this.format = format;
  }

  /** Adds a line. */
  void add(long startFrame, int element, List<Word> words) {
    long start = hundredths(startFrame);
    StringBuilder row = new StringBuilder("[").append(start).append(',').append(element);
    row.append(",[");
    long before = start;
    int end = 0;
    String comma = "";
    for (Word word : words) {
      long at = hundredths(word.startFrame());
      row.append(comma).append(at - before).append(',');
      row.append(word.start() - end).append(',').append(word.end() - word.start());
      before = at;
      end = word.end();
      comma = ",";
    }
    rows.add(new Row(start, row.append("]]").toString()));
  }

  /** Writes the rows as JSON; they hold nothing but numbers. */
  void write(Html html) throws IOException {
    rows.sort((a, b) -> Long.compare(a.start(), b.start()));
    String comma = "[\n";
    for (Row row : rows) {
      html.markup(comma).markup(row.text());
      comma = ",\n";
    }
    html.markup(rows.isEmpty() ? "[]" : "\n]");
  }

  private long hundredths(long frame) {
    return format.msOf(frame) / 10;
  }
}
