package org.reviewcast.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
  @Test
  void text_whatXmlForbids_isTakenOut() {
    assertThat(Printable.text("a\u0000b\u001Bc\u009Fd")).isEqualTo("a b c d");
    assertThat(Printable.text("a\uD800b\uDC00c\uFFFEd")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
    assertThat(Printable.text("😀 ]]> & <b>")).isEqualTo("😀 ]]> & <b>");
  }

  @Test
  void text_whatTurnsTheText_isTakenOut() {
    assertThat(Printable.text("a\u202Eb\u2066c\u2069")).isEqualTo("abc");
    assertThat(Printable.text("א\u200Fב")).isEqualTo("א\u200Fב");
  }

  @Test
  void line_isOneLine() {
    assertThat(Printable.line(" a\r\n\r\n b\u2028c\u00A0 d ")).isEqualTo("a b c d");
    assertThat(Printable.line("plain words")).isEqualTo("plain words");
  }

  @Test
  void shortened_cutsBetweenWords() {
    assertThat(Printable.shortened("A friend of the family", 40))
        .isEqualTo("A friend of the family");
    assertThat(Printable.shortened("A friend, of the family", 12)).isEqualTo("A friend…");
    assertThat(Printable.shortened("😀".repeat(9), 4)).isEqualTo("😀😀😀…");
  }
}
