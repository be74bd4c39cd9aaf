package org.reviewcast.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {
  @Test
  void read_lineAfterLine_isParagraphEach() throws ReviewException {
    Review review = Sources.plain("One ends here.\nTwo ends here.\nThree, too.\n");
    assertThat(Sources.texts(review))
        .containsExactly("One ends here.", "Two ends here.", "Three, too.");
  }

  @Test
  void read_brokenLines_areJoined() throws ReviewException {
    Review review = Sources.plain("One is\na long\nparagraph.\n\nTwo is\nanother.\n");
    assertThat(Sources.texts(review))
        .containsExactly("One is a long paragraph.", "Two is another.");
    assertThat(Sources.prose(review).get(0).placeAt(7)).isEqualTo(new Place(2, 1));
  }

  @Test
  void title_shortFirstLine_isTakenOut() throws ReviewException {
    Review review = Sources.plain("Quiet Harbour\n\nText is here.\n");
    assertThat(review.metadata().title()).isEqualTo("Quiet Harbour");
    assertThat(Sources.texts(review)).containsExactly("Text is here.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"It begins.\n\nText.", "No blank line\nText.", "Only this line", "Well,\n\nText."})
  void title_otherFirstLine_isText(String text) throws ReviewException {
    Review review = Sources.plain(text);
    assertThat(review.metadata().title()).isEqualTo("A Review");
    assertThat(String.join(" ", Sources.texts(review))).isEqualTo(text.replaceAll("\\n+", " "));
  }

  @Test
  void emphasis_starsAndUnderscores_areMarksNotText() throws ReviewException {
    Prose prose =
        Sources.prose(Sources.plain("I saw *Anora* and _It\nAll_, 2 * 3 * 4, a_b_c.")).get(0);
    assertThat(prose.text()).isEqualTo("I saw Anora and It All, 2 * 3 * 4, a_b_c.");
    assertThat(prose.marks()).containsExactly(new Mark.Emphasis(6, 11), new Mark.Emphasis(16, 22));
  }

  @Test
  void read_frontMatter_isHonoured() throws ReviewException {
    Review review = Sources.plain("---\ntitle: Anora\nrating: 4/5\n---\nOne.\nTwo.\n");
    assertThat(review.metadata().rating()).contains("4/5");
    assertThat(Sources.texts(review)).containsExactly("One.", "Two.");
    assertThat(Sources.prose(review).get(0).placeAt(0)).isEqualTo(new Place(5, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"# Head\n\nSome text.\n", "Head\n====\n\nSome text.\n"})
  void read_signsOfMarkdown_isMarkdown(String text) throws ReviewException {
    assertThat(Sources.plain(text).metadata().title()).isEqualTo("Head");
  }

  @Test
  void read_markupLikeText_staysText() throws ReviewException {
    Review review = Sources.plain("A <b> tag & {{x}} stay.\nSo does [this].\n");
    assertThat(Sources.texts(review)).containsExactly("A <b> tag & {{x}} stay.", "So does [this].");
  }
}
