package org.reviewcast.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pieces of markup in any order: a Review whose places all lie in the source, or a refusal. */
@Timeout(60)
class RandomInputTest {
  private static final List<String> PIECES =
      List.of(
          "a",
          "word",
          " ",
          " ",
          "\n",
          "\n",
          "\n\n",
          "*",
          "**",
          "_",
          "`",
          "~~",
          "[",
          "]",
          "(u)",
          "![",
          "[^1]",
          "\n[^1]: ",
          "^[",
          "> ",
          "- ",
          "1. ",
          "# ",
          "---\n",
          "+++\n",
          "| ",
          "|--|",
          "    ",
          "\t",
          "\\",
          "&amp;",
          "&",
          ";",
          "<",
          ">",
          "<b>",
          "</b>",
          "<p>",
          "</p>",
          "<!--",
          "-->",
          "<br>",
          "<svg>",
          "</svg>",
          "<img alt='x'>",
          "{{< x >}}",
          "{{",
          "%}",
          "[pause 1s]",
          "[pause",
          "title: x\n",
          "date: y\n",
          "film: {",
          "}",
          "\"",
          "'",
          "é",
          "😀",
          "\u2028",
          "\0",
          "\r",
          "\uD800",
          "http://x.y",
          "<http://x.y/&amp;>",
          "***\n",
          "===\n",
          "```\n",
          "$",
          "★",
          "½",
          "“",
          "’",
          "—");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void read_randomPieces_isReviewOrRefusal(int seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "---\n" : "");
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      for (String name : new String[] {"a.md", "a.txt"}) {
        check(name, text.toString());
      }
    }
  }

  private static void check(String name, String text) {
    String[] lines = text.split("\r\n|\r|\n", -1);
    try {
      for (Prose prose : Sources.prose(Readers.read(new SourceText(name, text, List.of())))) {
        for (int i = 0; i < prose.text().length(); i++) {
          Place place = prose.placeAt(i);
          assertThat(place.line()).as(text).isLessThanOrEqualTo(lines.length);
          String line = lines[place.line() - 1];
          assertThat(place.column()).as(text).isLessThanOrEqualTo(line.length() + 1);
          char read = prose.text().charAt(i);
          if (Character.isLetter(read) && line.indexOf('&') < 0) {
            assertThat(line.charAt(place.column() - 1)).as("%s in %s", place, text).isEqualTo(read);
          }
        }
      }
    } catch (ReviewException e) {
      assertThat(e).hasMessageStartingWith(name);
    } catch (RuntimeException e) {
      throw new AssertionError(text, e);
    }
  }
}
