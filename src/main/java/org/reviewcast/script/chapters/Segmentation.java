package org.reviewcast.script.chapters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cheapest way to cut a row of units into a given number of segments, found exactly. */
public final class Segmentation {
  private Segmentation() {}

  /** What a segment costs. */
  public interface Cost {
    /** The cost of a segment from unit {@code start} to the one before {@code end}. */
    double of(int start, int end);
  }

  /**
   * Cuts a row of units.
   *
   * @param units how many there are
   * @param segments how many segments are wanted; fewer are made where there are too few units
   * @param cost the cost of each segment, which add up; infinite for one that must not be
   * @return the index of each segment's first unit, in order, the first 0
   */
  public static List<Integer> cut(int units, int segments, Cost cost) {
    int count = Math.min(units, segments);
    double[] best = new double[units + 1];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    best[0] = 0;
    double[][] costs = new double[units][];
    for (int start = 0; start < units; start++) {
      costs[start] = new double[units - start];
      for (int end = start + 1; end <= units; end++) {
        costs[start][end - start - 1] = cost.of(start, end);
      }
    }
    int[][] from = new int[count + 1][units + 1];
    int most = 0;
    double[][] rows = new double[count + 1][];
    rows[0] = best;
    for (int segment = 1; segment <= count; segment++) {
      double[] row = new double[units + 1];
      Arrays.fill(row, Double.POSITIVE_INFINITY);
      for (int end = segment; end <= units; end++) {
        for (int start = segment - 1; start < end; start++) {
          double total = rows[segment - 1][start] + costs[start][end - start - 1];
          if (total < row[end]) {
            row[end] = total;
            from[segment][end] = start;
          }
        }
      }
      rows[segment] = row;
      if (row[units] < Double.POSITIVE_INFINITY) {
        most = segment;
      }
    }
    List<Integer> starts = new ArrayList<>();
    for (int segment = most, end = units; segment > 0; segment--) {
      end = from[segment][end];
      starts.add(0, end);
    }
    return starts.isEmpty() ? List.of(0) : List.copyOf(starts);
  }
}
