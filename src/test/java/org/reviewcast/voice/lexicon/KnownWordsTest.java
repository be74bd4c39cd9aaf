package org.reviewcast.voice.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownWordsTest {
  private final KnownWords words = KnownWords.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "film",
        "Director",
        "streaming",
        "baker's",
        "don't",
        "Madison",
        "unflinching",
        "wariness",
        "worldbuilding",
        "moviegoers",
        "rewatchable",
        "transactional",
        "a",
        "I",
        "Brooklyns"
      })
  void knows_ordinaryWord_true(String word) {
    assertThat(words.knows(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Karagulian", "Eidelstein", "Weerasethakul", "Nyong'o", "Hlynur", "Szumowska's"})
  void knows_foreignName_false(String word) {
    assertThat(words.knows(word)).isFalse();
  }
}
