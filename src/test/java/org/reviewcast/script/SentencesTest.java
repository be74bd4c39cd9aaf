package org.reviewcast.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each text of {@code script/sentences.txt} is split where the table says. */
class SentencesTest {
  private static final Path TABLE = Path.of("src/test/resources/script/sentences.txt");

  static Stream<String> table() throws IOException {
    return Files.readAllLines(TABLE).stream().filter(line -> !line.startsWith("# "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("table")
  void split_textOfTheTable_isAsItSays(String line) {
    assertThat(String.join(" | ", split(line.replace(" | ", " ")))).isEqualTo(line);
  }

  @Test
  void table_hasEnoughToTell() throws IOException {
    assertThat(table()).hasSizeGreaterThan(60);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n"})
  void split_nothing_isNoSentence(String text) {
    assertThat(split(text)).isEmpty();
  }

  @Test
  void split_anyLanguage_isPossible() {
    for (String tag : new String[] {"en-US", "en-GB", "fr", "de", "und", "th"}) {
      String text = "One ends. Two begins.";
      assertThat(Sentences.split(text, Locale.forLanguageTag(tag))).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "a.", "A. ", ".", "! ", "“", "a.b", "Dr. ", "J.", "… ", "\uD83D\uDE00."})
  @Timeout(20)
  void split_longRowOfAKind_endsSoonAndLosesNothing(String unit) {
    String text = unit.repeat(300_000 / unit.length());
    StringBuilder said = new StringBuilder();
    int before = 0;
    for (Sentences.Span span : Sentences.split(text, Locale.US)) {
      assertThat(span.start()).isGreaterThanOrEqualTo(before);
      assertThat(text.substring(before, span.start())).isBlank();
      said.append(text, span.start(), span.end());
      before = span.end();
    }
    assertThat(text.substring(before)).isBlank();
    assertThat(said.toString().replace(" ", "")).isEqualTo(text.replace(" ", ""));
  }

  private static List<String> split(String text) {
    return Sentences.split(text, Locale.US).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }
}
