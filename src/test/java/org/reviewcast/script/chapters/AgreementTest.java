package org.reviewcast.script.chapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {
  @Test
  void pk_sameBreaks_isZero() {
    assertThat(Agreement.pk(List.of(4, 8), List.of(4, 8), 12)).isZero();
    assertThat(Agreement.windowDiff(List.of(4, 8), List.of(4, 8), 12)).isZero();
  }

  @Test
  void pk_breakMissed_countsTheWindowsOverIt() {
    // Windows of 3 sentences over 12: 9 in all, 3 of them over the break.
    assertThat(Agreement.pk(List.of(6), List.of(), 12)).isCloseTo(3.0 / 9, within(1e-9));
  }

  @Test
  void windowDiff_twoBreaksForOne_countsWhatPkDoesNot() {
    assertThat(Agreement.windowDiff(List.of(6), List.of(5, 6), 12))
        .isGreaterThan(Agreement.pk(List.of(6), List.of(5, 6), 12));
  }
}
