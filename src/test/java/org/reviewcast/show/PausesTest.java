package org.reviewcast.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PausesTest {
  @Test
  void default_everyReason_hasItsOwnLength() {
    for (PauseReason reason : PauseReason.values()) {
      assertThat(Pauses.DEFAULT.of(reason)).isEqualTo(reason.defaultMs());
    }
  }

  @Test
  void default_strongerReasons_pauseLonger() {
    PauseReason[] rising = {
      PauseReason.COMMA,
      PauseReason.CLAUSE,
      PauseReason.SENTENCE,
      PauseReason.PARAGRAPH,
      PauseReason.SECTION,
      PauseReason.CHAPTER
    };
    assertThat(Arrays.stream(rising).map(Pauses.DEFAULT::of).toList()).isSorted();
  }

  @Test
  void with_oneChanged_leavesTheOthersAndTheOriginal() {
    Pauses changed = Pauses.DEFAULT.with(PauseReason.COMMA, 999);
    assertThat(changed.of(PauseReason.COMMA)).isEqualTo(999);
    assertThat(changed.of(PauseReason.CLAUSE)).isEqualTo(PauseReason.CLAUSE.defaultMs());
    assertThat(Pauses.DEFAULT.of(PauseReason.COMMA)).isEqualTo(PauseReason.COMMA.defaultMs());
  }

  @Test
  void pauses_lengthOutOfBoundsOrMissing_isRefused() {
    for (int ms : new int[] {-1, 60_001}) {
      assertThatThrownBy(() -> Pauses.DEFAULT.with(PauseReason.END, ms))
          .isInstanceOf(IllegalArgumentException.class);
    }
    Map<PauseReason, Integer> one = new EnumMap<>(Map.of(PauseReason.END, 1));
    assertThatThrownBy(() -> new Pauses(one)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void key_isWhatSettingsAndScriptsSay() {
    assertThat(PauseReason.HEADING_BEFORE.key()).isEqualTo("heading-before");
  }
}
