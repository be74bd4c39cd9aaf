package org.reviewcast.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewcast.review.Review;

/** Reviews that were made to hurt: each becomes a script soon, and loses nothing. */
@Timeout(60)
class HostileScriptTest {
  @Test
  void write_fiftyThousandWordsInOneParagraph_isManyLines() {
    for (String unit : new String[] {"word ", "Word one. ", "*word* two, ", "A. "}) {
      Script script = script(unit.repeat(50_000 / Words.count(unit)));
      assertThat(script.wordsWritten()).isEqualTo(50_000);
      assertThat(script.lines().mapToInt(line -> line.written().length()).max().orElseThrow())
          .isLessThan(400);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "\uD83D\uDE00", "中"})
  void write_aMillionCharactersWithoutASpace_isSaidOrToldAsLeftOut(String unit) {
    assertThatTheRestIsSaid(unit.repeat(1_000_000 / unit.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab1", "x.", "-a", "é", "4", "a'", "I"})
  void write_longRowOfAKind_isSaidOrToldAsLeftOut(String unit) {
    assertThatTheRestIsSaid(unit.repeat(100_000 / unit.length()));
  }

  private static void assertThatTheRestIsSaid(String row) {
    Script script = script("Before. " + row + " After.\n\nThe end.");
    List<String> lines = Reviews.lines(script);
    assertThat(lines.get(0)).startsWith("Before.");
    assertThat(lines.get(lines.size() - 2)).endsWith("After.");
    assertThat(lines.get(lines.size() - 1)).isEqualTo("The end.");
    assertThat(lines.stream().mapToInt(String::length).max().orElseThrow()).isLessThan(1_500);
  }

  @Test
  void write_fiveThousandHeadings_areAChapterEach() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      text.append("## Heading ").append(i % 10).append("\n\nText.\n\n");
    }
    assertThat(script(text.toString()).chapters()).hasSize(5_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"!", "?! ", "… ", "“", ". ", "— ", "\\* ", "()"})
  void write_onlyPunctuation_hasNoLines(String sign) {
    Script script = script("Text.\n\n" + sign.repeat(100_000 / sign.length()));
    assertThat(script.lines().map(Cue.Line::written)).contains("Text.");
    assertThat(script.wordsWritten()).isEqualTo(1);
  }

  @Test
  void write_aTableOfTenThousandRows_isALineEach() {
    Script script = script("| A | B |\n|--|--|\n" + "| one | two |\n".repeat(10_000));
    assertThat(script.lines().count()).isBetween(10_000L, 30_000L);
  }

  @Test
  void write_thousandsOfPausesAndMarks_endsSoon() {
    assertThat(script("*a* [pause 1s] ".repeat(5_000)).lines()).hasSize(5_000);
    assertThat(script("*Is it* so? ".repeat(5_000)).lines()).hasSize(5_000);
  }

  private static Script script(String text) {
    Review review = Reviews.markdown("---\ntitle: T\n---\n\n" + text + "\n");
    return Reviews.script(review, Reviews.BARE);
  }
}
