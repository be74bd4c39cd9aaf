package org.reviewcast.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TemplateTest {
  @Test
  void fill_everythingKnown_fillsEveryGap() {
    assertThat(fill("{title} by {author}", Map.of("title", "Anora", "author", "Jo")))
        .isEqualTo("Anora by Jo");
  }

  @Test
  void fill_stretchWithSomethingUnknown_isLeftOut() {
    String text = "{title}[, by {author}][, {year} {kind}].";
    assertThat(fill(text, Map.of("title", "A"))).isEqualTo("A.");
    assertThat(fill(text, Map.of("title", "A", "year", "1949"))).isEqualTo("A.");
    assertThat(fill(text, Map.of("title", "A", "year", "1949", "kind", "film")))
        .isEqualTo("A, 1949 film.");
  }

  @Test
  void fill_gapOutsideOfBrackets_becomesNothing() {
    assertThat(fill("Hello {author} again", Map.of())).isEqualTo("Hello again");
  }

  @Test
  void fill_stretchWithoutGaps_isKept() {
    assertThat(fill("[Hello] you", Map.of())).isEqualTo("Hello you");
  }

  @Test
  void fill_hostileValues_areTakenAsTheyStand() {
    for (String value :
        new String[] {"$1\\", "${title}", "\\$0", "{author}", "[{author}]", "{", "]"}) {
      assertThat(fill("a {title} b", Map.of("title", value, "author", "NO")))
          .isEqualTo("a " + value + " b");
      assertThat(fill("a[ {title}] b", Map.of("title", value, "author", "NO")))
          .isEqualTo("a " + value + " b");
    }
  }

  @Test
  void fill_whiteSpace_isFolded() {
    assertThat(fill(" a\n\t{title}  b ", Map.of("title", "x\n y"))).isEqualTo("a x y b");
  }

  @Test
  void fill_defaultWords_readWellWithLittleAndMuch() {
    Map<String, String> little = Map.of("title", "Anora");
    assertThat(Template.INTRO.fill(little)).isEqualTo("Anora.");
    assertThat(Template.OUTRO.fill(little)).isEqualTo("That was Anora. Thank you for listening.");
    Map<String, String> much =
        Map.of("title", "T", "author", "A", "work", "W", "rating", "4/5", "show", "S");
    assertThat(Template.INTRO.fill(much)).isEqualTo("T. A review of W. Written by A.");
    assertThat(Template.OUTRO.fill(much))
        .isEqualTo(
            "Rating: 4/5. That was T, written by A. You have been listening to S."
                + " Thank you for listening.");
  }

  @Test
  void unknownName_isTheFirstThatIsNone() {
    assertThat(new Template("{title}[{rating}{x}]{y}").unknownName()).contains("x");
    assertThat(new Template("{}").unknownName()).contains("");
    assertThat(Template.INTRO.unknownName()).isEmpty();
    assertThat(Template.OUTRO.unknownName()).isEmpty();
  }

  @Test
  @Timeout(20)
  void fill_manyBrackets_endsSoon() {
    for (String sign : new String[] {"[", "{", "[{", "{title}", "[a]", "]"}) {
      fill(sign.repeat(50_000), Map.of("title", "x"));
    }
  }

  private static String fill(String text, Map<String, String> known) {
    return new Template(text).fill(known);
  }
}
