package org.reviewcast.script.titles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleWordsTest {
  @Test
  void titleCase_phrase_hasCapitalsButInSmallWords() {
    assertThat(TitleCase.of("madness of the night-time city"))
        .isEqualTo("Madness of the Night-Time City");
    assertThat(TitleCase.of("the end")).isEqualTo("The End");
    assertThat(TitleCase.of("rags-to-riches romance")).isEqualTo("Rags-to-Riches Romance");
  }

  @Test
  void stems_formsOfOneWord_areOne() {
    assertThat(Stems.of("performances")).isEqualTo(Stems.of("performance"));
    assertThat(Stems.of("Directed")).isEqualTo(Stems.of("direction"));
    assertThat(Stems.of("Stories")).isEqualTo(Stems.of("story"));
    assertThat(Stems.of("Baker's")).isEqualTo(Stems.of("Baker"));
  }

  @Test
  void words_contractionsAndHyphens_areSplitAsSpoken() {
    assertThat(Tagger.words("It doesn’t fit: Baker’s well-made film."))
        .containsExactly("It", "does", "n't", "fit", ":", "Baker", "'s", "well-made", "film", ".");
  }
}
