package org.reviewcast.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagsTest {
  @Test
  void values_blankOrWithControlCharacters_areFolded() {
    Optional<String> none = Optional.empty();
    Tags tags =
        new Tags(
            " A\u0007title\n",
            Optional.of(" \t"),
            Optional.of("Night\r\nReviews"),
            Optional.empty(),
            none,
            Locale.ENGLISH,
            Optional.of("one\r\ntwo\rthree\u0000"),
            none,
            none,
            OptionalInt.empty(),
            none,
            Map.of("a\nb", "c\nd"));

    assertThat(tags.title()).isEqualTo("A title");
    assertThat(tags.artist()).isEmpty();
    assertThat(tags.album()).hasValue("Night  Reviews");
    assertThat(tags.comment()).hasValue("one\ntwo\nthree");
    assertThat(tags.other()).containsExactly(Map.entry("a b", "c d"));
  }

  @Test
  void title_blank_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Tags.of("\n", Locale.ENGLISH));
  }

  @ParameterizedTest
  @CsvSource({"en-GB, eng", "de, deu", "gsw, gsw", "und, und", "xx, und", "'', und"})
  void languages_ofAllKinds_haveThreeLetters(String tag, String code) {
    assertThat(Tags.of("Title", Locale.forLanguageTag(tag)).languageCode()).isEqualTo(code);
  }

  @Test
  void chapter_thatEndsBeforeItStarts_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ChapterMark("One", 5, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> new ChapterMark("One", -1, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> new ChapterMark("One", 0, 1L << 32));
  }
}
