package org.reviewcast.script.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassageLikenessTest {
  private static final double[] SEA = {1, 0.1};
  private static final double[] LIGHT = {0.1, 1};

  @Test
  void contrast_changeOfSubject_isGreatestThere() {
    PassageLikeness likeness = new PassageLikeness(new double[][] {SEA, SEA, SEA, LIGHT, LIGHT});
    assertThat(likeness.contrast(3)).isPositive();
    assertThat(likeness.contrast(3)).isGreaterThan(likeness.contrast(2));
    assertThat(likeness.contrast(3)).isGreaterThan(likeness.contrast(4));
    assertThat(likeness.rank(3)).isZero();
    assertThat(likeness.toBefore(3)).isNegative();
    assertThat(likeness.toBefore(4)).isPositive();
  }

  @Test
  void of_oneSubjectOrNone_tellsNothing() {
    for (double[] vector : new double[][] {SEA, {}, {0, 0}}) {
      PassageLikeness likeness = new PassageLikeness(new double[][] {vector, vector, vector});
      assertThat(likeness.contrast(1)).isZero();
      assertThat(likeness.toBefore(1)).isZero();
    }
  }
}
