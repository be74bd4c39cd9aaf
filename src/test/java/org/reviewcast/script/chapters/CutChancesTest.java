package org.reviewcast.script.chapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CutChancesTest {
  private static final Offset<Double> NEAR = within(1e-9);

  @Test
  void ofStarts_nothingCosts_areEvenOverAllCuts() {
    // Of four units there are three cuts into two, and three into three.
    CutChances chances = new CutChances(4, (start, end) -> 0);
    double third = 1.0 / 3;
    assertThat(chances.ofStarts(2)).containsExactly(new double[] {1, third, third, third}, NEAR);
    assertThat(chances.ofStarts(3))
        .containsExactly(new double[] {1, 2 * third, 2 * third, 2 * third}, NEAR);
  }

  @Test
  void ofStarts_cheaperCut_isAsMuchLikelier() {
    // A segment that ends in the middle of four costs nothing, any other the logarithm of 4.
    CutChances chances =
        new CutChances(4, (start, end) -> start == 0 && end != 2 ? StrictMath.log(4) : 0);
    assertThat(chances.ofStarts(2))
        .containsExactly(new double[] {1, 1.0 / 6, 4.0 / 6, 1.0 / 6}, NEAR);
  }

  @Test
  void ofStarts_forbiddenSegments_haveNoChance() {
    CutChances none = new CutChances(3, (start, end) -> Double.POSITIVE_INFINITY);
    assertThat(none.ofStarts(2)).containsExactly(1, 0, 0);
  }

  @Test
  void ofSegments_severalCounts_coverEachUnitOnce() {
    double[][] chances =
        new CutChances(5, (start, end) -> 0.3 * (end - start) * (end - start))
            .ofSegments(count -> count < 2 ? 0 : 1.0 / count, 4);
    for (int unit = 0; unit < 5; unit++) {
      double sum = 0;
      for (int start = 0; start <= unit; start++) {
        for (int end = unit + 1; end <= 5; end++) {
          sum += chances[start][end];
        }
      }
      assertThat(sum).isCloseTo(1, within(1e-9));
    }
    assertThat(chances[0][5]).isZero();
  }
}
