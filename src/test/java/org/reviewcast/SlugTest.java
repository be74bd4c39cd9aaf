package org.reviewcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewcast.review.Readers;
import org.reviewcast.review.SourceText;

class SlugTest {
  private static Slug slug(String title) throws Exception {
    String quoted = "'" + title.replace("'", "''") + "'";
    return Slug.of(
        Readers.read(new SourceText("x.md", "---\ntitle: " + quoted + "\n---\nText.\n", List.of()))
            .metadata());
  }

  @ParameterizedTest
  @CsvSource({
    "Anora, anora",
    "The Third Man, the-third-man",
    "Amélie, amelie",
    "Ocean’s Eleven, oceans-eleven",
    "Pride & Prejudice, pride-and-prejudice",
    "../../etc/x, etc-x",
    "-y, y",
    "a/b:c*?, a-b-c",
    "CON, review-con",
    "Kieślowski’s Łódź, kieslowskis-lodz"
  })
  void title_withSigns_becomesSafeName(String title, String expected) throws Exception {
    assertThat(slug(title).name()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Зеркало", "🎬", "...", "千と千尋の神隠し", "=;#\\"})
  void title_withoutLatinLetter_becomesNumberedName(String title) throws Exception {
    assertThat(slug(title).name()).matches("review-[0-9a-f]{8}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"word ", "L", "é", "🎬 a"})
  void title_of400Characters_isCut(String piece) throws Exception {
    assertThat(slug(piece.repeat(400).substring(0, 400)).name()).hasSizeLessThanOrEqualTo(80);
  }
}
