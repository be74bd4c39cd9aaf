package org.reviewcast.episode.cover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextBlockTest {
  private static final TextBlock.Box BOX = new TextBlock.Box(2580, 1080, 140, 1130);
  private static final Lettering BOLD =
      new Lettering(Typeface.read("title.ttf"), 0, new MachineFont());

  @Test
  void oneWord_shortEnough_isOneLargeLine() {
    TextBlock block = TextBlock.fit("Anora", BOLD, BOX);

    assertThat(block.lines()).containsExactly("Anora");
    assertThat(block.sizePx()).isBetween(800.0, 1130.0);
  }

  @Test
  void severalWords_broken_areLinesOfLikeLength() {
    TextBlock block = TextBlock.fit("Everything Everywhere All at Once", BOLD, BOX);

    assertThat(block.lines()).containsExactly("Everything", "Everywhere", "All at Once");
  }

  @Test
  void subtitle_afterAColon_beginsItsOwnLine() {
    TextBlock block = TextBlock.fit("The Last of Us: Season Two", BOLD, BOX);

    assertThat(block.lines()).containsExactly("The Last of Us:", "Season Two");
  }

  @Test
  void longTitle_atTheSmallestSize_endsInAnEllipsis() {
    TextBlock block = TextBlock.fit("some words of it ".repeat(40).strip(), BOLD, BOX);

    assertThat(block.sizePx()).isGreaterThanOrEqualTo(140);
    assertThat(block.lines().get(block.lines().size() - 1)).endsWith("…");
    assertThat(block.lines()).allMatch(it -> BOLD.width(it) * block.sizePx() <= 2580.5);
  }

  @Test
  void longWord_widerThanTheBox_isCutIntoLines() {
    TextBlock block = TextBlock.fit("w".repeat(100), BOLD, BOX);

    assertThat(block.lines()).hasSizeGreaterThan(2);
    assertThat(String.join("", block.lines())).startsWith("w".repeat(60));
    assertThat(block.lines()).allMatch(it -> BOLD.width(it) * block.sizePx() <= 2580.5);
  }

  @Test
  void accents_underDescenders_getWiderLeading() {
    TextBlock plain = TextBlock.fit("typography typography", BOLD, BOX);
    TextBlock accented = TextBlock.fit("typography ÅÜÉÑÔÂÎÜÄ", BOLD, BOX);

    assertThat(accented.leadingEm()).isGreaterThan(plain.leadingEm());
  }
}
