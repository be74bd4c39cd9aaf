package org.reviewcast.episode.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The ways to set the pieces of a text in a number of lines. */
final class LineBreaks {
  /** How much wider than need be the widest line may become for the sake of the others. */
  private static final double SLACK = 1.05;

  private final List<String> pieces;
  private final double[] starts;
  private final double[] trimmed;

  /**
   * The pieces of a text.
   *
   * @param pieces the stretches between which a line may end, with the space that follows
   */
  LineBreaks(List<String> pieces, Lettering lettering) {
    this.pieces = pieces;
    starts = new double[pieces.size() + 1];
    trimmed = new double[pieces.size()];
    for (int i = 0; i < trimmed.length; i++) {
      trimmed[i] = lettering.width(pieces.get(i).stripTrailing());
      starts[i + 1] = starts[i] + lettering.width(pieces.get(i));
    }
  }

  /** Whether {@link #lines} finds a way to set the text in {@code count} lines of this width. */
  boolean fit(double width, int count) {
    return linesWithin(width / SLACK) <= count;
  }

  /** The width of the widest line where the text stands in {@code count} lines, in ems. */
  private double widest(int count) {
    double low = 0;
    double high = starts[pieces.size()];
    for (int i = 0; i < 40; i++) {
      double middle = (low + high) / 2;
      if (linesWithin(middle) <= count) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high * (count == 1 ? 1 : SLACK);
  }

  /**
   * The text in {@code count} lines at the most, none wider than {@link #widest}, of like length,
   * and ending at a mark of punctuation rather than elsewhere.
   */
  List<String> lines(int count) {
    double room = widest(count);
    double[][] cost = new double[count + 1][pieces.size() + 1];
    int[][] lastStart = new int[count + 1][pieces.size() + 1];
    for (double[] row : cost) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    cost[0][0] = 0;
    for (int n = 1; n <= count; n++) {
      for (int end = n; end <= pieces.size(); end++) {
        for (int start = end - 1; start >= n - 1 && width(start, end) <= room; start--) {
          double sum = cost[n - 1][start] + cost(room, start, end);
          if (sum < cost[n][end]) {
            cost[n][end] = sum;
            lastStart[n][end] = start;
          }
        }
      }
    }
    int used = count;
    while (cost[used][pieces.size()] == Double.POSITIVE_INFINITY) {
      used--;
    }
    List<String> lines = new ArrayList<>();
    for (int n = used, end = pieces.size(); n > 0; end = lastStart[n][end], n--) {
      lines.add(0, String.join("", pieces.subList(lastStart[n][end], end)).strip());
    }
    return lines;
  }

  private double cost(double room, int start, int end) {
    double free = room == 0 ? 0 : 1 - width(start, end) / room;
    boolean stop = end < pieces.size() && pieces.get(end - 1).strip().matches(".*[:;,.!?–—]");
    return free * free * (stop ? 0.3 : 1);
  }

  private double width(int start, int end) {
    return starts[end - 1] - starts[start] + trimmed[end - 1];
  }

  private int linesWithin(double room) {
    int lines = 0;
    int start = 0;
    while (start < pieces.size()) {
      int end = start + 1;
      while (end < pieces.size() && width(start, end + 1) <= room) {
        end++;
      }
      if (width(start, end) > room) {
        return Integer.MAX_VALUE;
      }
      lines++;
      start = end;
    }
    return lines;
  }
}
