package org.reviewcast.script.chapters;

/**
 * How likely each unit of a row begins a segment, where a row is cut into a number of segments and
 * a cut is the likelier the less it costs: the chance of a cut is proportional to e to the minus of
 * its segments' costs.
 */
final class CutChances {
  private final int units;
  private final double[][] weights;

  /** The chances in a row of units whose segments cost so much; an infinite cost forbids one. */
  CutChances(int units, Segmentation.Cost cost) {
    this.units = units;
    this.weights = new double[units][units + 1];
    for (int start = 0; start < units; start++) {
      for (int end = start + 1; end <= units; end++) {
        weights[start][end] = StrictMath.exp(-cost.of(start, end));
      }
    }
  }

  /**
   * The chances of each unit where there are so many segments.
   *
   * @return one for each unit, the first 1; zeros after it where no such cut is allowed
   */
  double[] ofStarts(int segments) {
    double[][] segment = ofSegments(count -> count == segments ? 1 : 0, segments);
    double[] starts = new double[units];
    for (int start = 0; start < units; start++) {
      for (int end = start + 1; end <= units; end++) {
        starts[start] += segment[start][end];
      }
    }
    starts[0] = 1;
    return starts;
  }

  /** How likely a number of segments is, but for a constant. */
  interface OfCount {
    double of(int count);
  }

  /**
   * The chances of each segment.
   *
   * @param count how likely each number of segments is
   * @param most how many segments there are at the most
   * @return for each start and end; zeros where no cut is allowed
   */
  double[][] ofSegments(OfCount count, int most) {
    double[][] before = new double[most + 1][units + 1];
    double[][] after = new double[most + 1][units + 1];
    before[0][0] = 1;
    after[0][units] = 1;
    for (int k = 1; k <= most; k++) {
      for (int start = 0; start < units; start++) {
        for (int end = start + 1; end <= units; end++) {
          before[k][end] += before[k - 1][start] * weights[start][end];
          after[k][start] += weights[start][end] * after[k - 1][end];
        }
      }
    }
    double all = 0;
    double[][] chances = new double[units][units + 1];
    for (int k = 1; k <= most; k++) {
      double likely = count.of(k);
      all += likely * before[k][units];
      for (int j = 0; likely > 0 && j < k; j++) {
        for (int start = 0; start < units; start++) {
          double here = likely * before[j][start];
          for (int end = start + 1; here > 0 && end <= units; end++) {
            chances[start][end] += here * weights[start][end] * after[k - 1 - j][end];
          }
        }
      }
    }
    for (double[] row : chances) {
      for (int end = 0; end <= units; end++) {
        row[end] = all > 0 ? row[end] / all : 0;
      }
    }
    return chances;
  }
}
