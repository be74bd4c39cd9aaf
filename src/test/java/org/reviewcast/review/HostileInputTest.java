package org.reviewcast.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that was made to hurt: every reading ends soon, in a Review or a ReviewException. */
@Timeout(20)
class HostileInputTest {
  @Test
  void read_rowOfEqualsSigns_isSceneBreakAmongText() throws ReviewException {
    String row = "=".repeat(2_000);
    Review review = Sources.markdown("Before.\n\n" + row + "\n\nAfter.\n");
    assertThat(Sources.texts(review)).containsExactly("Before.", "After.");
    assertThat(Sources.texts(Sources.plain("Before.\n\n" + row + "\n\nAfter.\n")))
        .containsExactly("Before.", "After.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "word ", "*a ", "[", "é😀"})
  void read_lineOfAMillionCharacters_endsSoon(String unit) {
    reads("Text.\n\n" + unit.repeat(1_000_000 / unit.length()) + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "word ",
        "*a ",
        "**a",
        "_a_ ",
        "[a](",
        "![",
        "[",
        "]",
        "`",
        "``a`",
        "<",
        "<a ",
        "<!-- ",
        "</",
        "&amp;",
        "&",
        "\\",
        "{{< ",
        "{% ",
        "{{",
        "[^1]",
        "^[",
        "[pause ",
        "[pause 1s]",
        "~~a",
        "|",
        "a|",
        "<b>",
        "<a href=\"",
        "<?",
        "http://a.b/",
        "x_y",
        "*_",
        "\u2028",
        "é",
        "😀",
        ". ",
        "! "
      })
  void read_longLineOfAKind_endsSoon(String unit) {
    String line = unit.repeat(150_000 / unit.length());
    reads("Text.\n\n" + line + "\n");
    reads(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# a\n",
        "a\n",
        "- a\n",
        "1. a\n",
        "> a\n",
        "a\n\n",
        "| a |\n",
        "<p>\n",
        "<svg>\n",
        "<!--\n",
        "[^1]: a\n\n",
        "[a]: b\n",
        "***\n",
        "```\n",
        "a\n===\n",
        "    a\n",
        "---\n",
        "a: b\n",
        "<a '\n",
        "{{<\n",
        "<div>\n<!-- a -->\n",
        "<div>&eacute;\n",
        "[^1]\n\n[^1]: [^1]\n",
        "a | b\n--|--\n",
        "\r"
      })
  void read_manyLinesOfAKind_endsSoon(String unit) {
    reads("Text.\n\n" + unit.repeat(200_000 / unit.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "> ", "- ", "1. ", ">- ", "* > "})
  void read_blocksNestedTooDeep_saysWhere(String sign) {
    assertThatThrownBy(() -> Sources.markdown("Text.\n\n" + sign.repeat(10_000) + "deep\n"))
        .isInstanceOf(ReviewException.class)
        .hasMessageStartingWith("a-review.md:3:")
        .hasMessageContaining("nested more than");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "*a **b ", "**", "![", "<em>", "_*", "~~"})
  void read_inlineNestedTooDeep_isText(String sign) throws ReviewException {
    String closing = sign.contains("[") ? "]".repeat(10_000) : "";
    Review review = Sources.markdown("Text " + sign.repeat(10_000) + "deep" + closing + "\n");
    assertThat(Sources.texts(review).get(0)).startsWith("Text").contains("deep");
  }

  @Test
  void read_growingIndents_endsSoon() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      text.append("  ".repeat(i)).append("- a\n");
    }
    reads(text.toString());
  }

  @Test
  void read_oddCharacters_keepsPlacesAndText() throws ReviewException {
    String text = "A\0b \uD800c\u2028d \uDC00 e\u0007f \u202Eאבג\u202C 😀 g.\n";
    Prose prose = Sources.prose(Sources.markdown(text)).get(0);
    assertThat(prose.text()).isEqualTo("A\uFFFDb \uFFFDc d \uFFFD ef \u202Eאבג\u202C 😀 g.");
    int g = prose.text().indexOf("g.");
    assertThat(prose.placeAt(g)).isEqualTo(new Place(1, text.indexOf("g.") + 1));
  }

  @Test
  void read_yamlBomb_isRefusedWithPlace() {
    StringBuilder bomb = new StringBuilder("---\na: &a [x, x, x, x, x, x, x, x, x]\n");
    for (char c = 'b'; c < 'k'; c++) {
      String before = "*" + (char) (c - 1);
      bomb.append(c).append(": &").append(c).append(" [");
      bomb.append(String.join(", ", List.of(before, before, before, before))).append("]\n");
    }
    assertThatThrownBy(() -> Sources.markdown(bomb + "---\n\nText.\n"))
        .isInstanceOf(ReviewException.class)
        .hasMessageContaining("alias");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "{a: ", "- ", "? ", "&a ", "!!str ", "a: {", "\"", "'", "|\n", "%", "*a "})
  void read_frontMatterOfOneSign_endsSoon(String sign) {
    reads("---\na: " + sign.repeat(10_000) + "\n---\n\nText.\n");
    reads("---\na: b\n" + sign.repeat(10_000) + "\n---\n\nText.\n");
    reads("+++\na = " + sign.repeat(10_000) + "\n+++\n\nText.\n");
    reads("+++\na = 1\n" + sign.repeat(10_000) + "\n+++\n\nText.\n");
  }

  @Test
  void read_hugeFrontMatter_isRefused() {
    assertThatThrownBy(() -> Sources.frontMatter("title: " + "x".repeat(100_000)))
        .isInstanceOf(ReviewException.class)
        .hasMessageContaining("longer than");
  }

  /** Reads as both formats. Refusing is as good as reading; anything else fails the test. */
  private static void reads(String text) {
    for (String name : new String[] {"a.md", "a.txt"}) {
      try {
        Readers.read(new SourceText(name, text, List.of()));
      } catch (ReviewException e) {
        assertThat(e).hasMessageStartingWith(name);
      }
    }
  }
}
