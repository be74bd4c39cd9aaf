package org.reviewcast.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewcast.voice.SpokenText;

/** Lines that nobody would write, and that must neither stop a run nor slow it down. */
@Timeout(20)
class HostileLinesTest {
  private final SpokenForms forms = new SpokenForms(English.AMERICAN);

  static List<Arguments> repeated() {
    return List.of(
        Arguments.of("a", 1_000_000),
        Arguments.of("é", 300_000),
        Arguments.of("1", 300_000),
        Arguments.of("=", 1_000_000),
        Arguments.of("= ", 100_000),
        Arguments.of("*", 1_000_000),
        Arguments.of("* ", 100_000),
        Arguments.of("a.", 200_000),
        Arguments.of("a-", 200_000),
        Arguments.of("a@", 200_000),
        Arguments.of("a/", 200_000),
        Arguments.of("1/", 200_000),
        Arguments.of("1-", 200_000),
        Arguments.of("1.", 200_000),
        Arguments.of("1,", 200_000),
        Arguments.of("1,000,", 50_000),
        Arguments.of("1:", 200_000),
        Arguments.of("(", 200_000),
        Arguments.of("'", 200_000),
        Arguments.of("\"", 200_000),
        Arguments.of("'90", 100_000),
        Arguments.of("★", 200_000),
        Arguments.of("$1-", 100_000),
        Arguments.of("http://", 50_000),
        Arguments.of("f**", 100_000),
        Arguments.of("A", 300_000),
        Arguments.of("A ", 100_000),
        Arguments.of("A1", 100_000),
        Arguments.of("XIV", 100_000),
        Arguments.of("+1 ", 100_000),
        Arguments.of("😀", 100_000),
        Arguments.of("\uD83D", 200_000),
        Arguments.of("а", 200_000),
        Arguments.of("a\u0301", 200_000),
        Arguments.of("\u0301", 200_000),
        Arguments.of("\u200b", 300_000),
        Arguments.of("\u202eabc", 100_000),
        Arguments.of("Dr. ", 100_000),
        Arguments.of("March 3, ", 50_000));
  }

  @ParameterizedTest(name = "{1} times {0}")
  @MethodSource("repeated")
  void read_repetition_endsInTime(String piece, int times) {
    SpokenText text = forms.read(piece.repeat(times), List.of());
    assertThat(text.words()).allMatch(word -> word.text().length() <= 2 * Tokens.LONGEST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from 1999-2003 In the film",
        "12345678901/2",
        "99999999999999999999999",
        "1/0",
        "0/0",
        "00:00:00",
        "-",
        "$",
        "$-",
        "$.",
        "£,",
        "'",
        "'s",
        "''s",
        "1's's",
        "½½½",
        "/½",
        "½/½",
        "1½½/5",
        "1.5.5/5",
        "(1",
        "+",
        "+1",
        "+1 2",
        "#",
        "##a",
        "@",
        "@@",
        "@_",
        "#1_",
        "www.",
        "http://",
        "https:///",
        "a@b",
        "a@.",
        "\u0000\u0001",
        "a\u0000b",
        "\u200d",
        "\uDC00a",
        "٣/٥",
        "１２３",
        "𝟏𝟐",
        "𝓐𝓷𝓸𝓻𝓪",
        "İstanbul",
        "ŉ",
        "ª º",
        "²³",
        "Ⅳ",
        "①",
        "\uFDFA",
        "ﷺ",
        "I.",
        "I.I.",
        "A..",
        "...",
        "?!?!",
        "S1E",
        "3/3/",
        "2025-",
        "2025-99-99",
        "99/99/9999",
        "5'",
        "5'9",
        "1:2:3:4",
        "1e10",
        "0x1F",
        "~",
        "♭♯",
        "1,2,3",
        "1,23,456",
        "0.0.0.0",
        ".5.5",
        "’’90s",
        "-½"
      })
  void read_oddLine_keepsItsPromises(String written) {
    SpokenFormsTest.assertKeepsPromises(written, forms.read(written, List.of()));
  }

  @Test
  void read_randomSigns_keepItsPromises() {
    Random random = new Random(20261123);
    String alphabet = "aAbI1209 05 .,:;'’\"-–—/$£%°½★☆*+#@&()=~…éŁЖ日🔥\u200b\uD83D\u0301sthmkxXVv";
    for (int run = 0; run < 20_000; run++) {
      StringBuilder line = new StringBuilder();
      for (int i = random.nextInt(24); i >= 0; i--) {
        line.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String written = line.toString();
      SpokenFormsTest.assertKeepsPromises(written, forms.read(written, List.of()));
    }
  }

  @Test
  void read_longLetterToken_isCutIntoPiecesThatShareNoCharacter() {
    SpokenText text = forms.read("x".repeat(40_000), List.of());
    assertThat(text.words().size()).isGreaterThanOrEqualTo(40_000 / Tokens.LONGEST);
    SpokenFormsTest.assertKeepsPromises("x".repeat(40_000), text);
  }
}
