package org.reviewcast.script.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SegmentationTest {
  @Test
  void cut_twoKindsOfUnits_cutsBetweenThem() {
    int[] kinds = {1, 1, 1, 2, 2};
    assertThat(Segmentation.cut(5, 2, (start, end) -> mixture(kinds, start, end)))
        .containsExactly(0, 3);
  }

  @Test
  void cut_moreSegmentsThanUnits_givesEachItsOwn() {
    assertThat(Segmentation.cut(3, 9, (start, end) -> 1)).containsExactly(0, 1, 2);
  }

  @Test
  void cut_startsForbidden_makesFewerSegments() {
    assertThat(
            Segmentation.cut(
                4, 3, (start, end) -> start == 0 || start == 2 ? 1 : Double.POSITIVE_INFINITY))
        .containsExactly(0, 2);
  }

  @Test
  void cut_nothing_isOneSegment() {
    assertThat(Segmentation.cut(0, 3, (start, end) -> 1)).containsExactly(0);
  }

  @Test
  void cut_randomCosts_isNoWorseThanAnyOther() {
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      double[][] costs = new double[8][9];
      for (double[] row : costs) {
        for (int i = 0; i < row.length; i++) {
          row[i] = random.nextDouble();
        }
      }
      double best = Double.POSITIVE_INFINITY;
      for (int a = 1; a < 7; a++) {
        for (int b = a + 1; b < 8; b++) {
          best = Math.min(best, costs[0][a] + costs[a][b] + costs[b][8]);
        }
      }
      var cut = Segmentation.cut(8, 3, (start, end) -> costs[start][end]);
      assertThat(costs[0][cut.get(1)] + costs[cut.get(1)][cut.get(2)] + costs[cut.get(2)][8])
          .isEqualTo(best);
    }
  }

  private static double mixture(int[] kinds, int start, int end) {
    int sum = 0;
    for (int i = start; i < end; i++) {
      sum += kinds[i];
    }
    double mean = (double) sum / (end - start);
    double mixture = 0;
    for (int i = start; i < end; i++) {
      mixture += Math.abs(kinds[i] - mean);
    }
    return mixture;
  }
}
