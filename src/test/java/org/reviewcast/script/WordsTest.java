package org.reviewcast.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reviewcast.voice.SpokenText;
import org.reviewcast.voice.SpokenWord;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one            | 1
          one two        | 2
          well-made film | 2
          “Run!” — he    | 2
          … * 4          | 1
          don't          | 1
          a\u00A0b       | 2
          """)
  void count_isOfStretchesWithALetterOrADigit(String text, int count) {
    assertThat(Words.count(text)).isEqualTo(count);
    assertThat(Words.count("")).isZero();
  }

  @Test
  void unspoken_areTheWordsThatNothingCameFrom() {
    String text = "one two\u00A0three — four";
    SpokenWord one = new SpokenWord("one", 0, 3, SpokenWord.Break.NONE);
    SpokenWord three = new SpokenWord("three", 8, 13, SpokenWord.Break.NONE);
    assertThat(Words.unspoken(text, new SpokenText(List.of(one, three))))
        .containsExactly("two", "four");
    assertThat(Words.unspoken(text, new SpokenText(List.of()))).hasSize(Words.count(text));
  }
}
