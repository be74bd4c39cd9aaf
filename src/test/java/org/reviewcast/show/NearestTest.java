package org.reviewcast.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> VOICES = List.of("reader", "brisk", "deep", "measured");

  @Test
  void suggestion_oneLetterOff_isThatName() {
    assertThat(Nearest.suggestion("raeder", VOICES)).isEqualTo("Did you mean reader?");
    assertThat(Nearest.suggestion("BRISK", VOICES)).isEqualTo("Did you mean brisk?");
    assertThat(Nearest.suggestion("measure", VOICES)).isEqualTo("Did you mean measured?");
  }

  @Test
  void suggestion_severalNear_namesTheNearestFirst() {
    assertThat(Nearest.suggestion("dep", List.of("dip", "step", "deep")))
        .isEqualTo("Did you mean dip or deep or step?");
  }

  @Test
  void suggestion_nothingNear_listsAll() {
    assertThat(Nearest.suggestion("orchestra", VOICES))
        .isEqualTo("There are: brisk, deep, measured, reader.");
  }

  @Test
  void suggestion_nothingKnown_saysThatThereAreNone() {
    assertThat(Nearest.suggestion("reader", List.of())).isEqualTo("There are none.");
  }

  @Test
  void suggestion_hugeName_isNoTrouble() {
    assertThat(Nearest.suggestion("x".repeat(1_000_000), VOICES)).startsWith("There are: ");
    assertThat(Nearest.suggestion("", VOICES)).startsWith("There are: ");
  }
}
