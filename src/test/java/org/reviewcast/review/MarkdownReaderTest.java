package org.reviewcast.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {
  private static Review named(String name, String text) throws ReviewException {
    return Readers.read(new SourceText(name, text, List.of()));
  }

  @Test
  void title_loneHeading_isTakenOutOfTheText() throws ReviewException {
    Review review = Sources.markdown("# The *Third* Man\n\nText.\n\n## More\n\nText.\n");
    assertThat(review.metadata().title()).isEqualTo("The Third Man");
    assertThat(Sources.texts(review)).containsExactly("Text.", "More", "Text.");
  }

  @Test
  void title_underlinedHeading_isTitle() throws ReviewException {
    Review review = Sources.markdown("The Third Man\n=============\n\nText.\n");
    assertThat(review.metadata().title()).isEqualTo("The Third Man");
    assertThat(Sources.texts(review)).containsExactly("Text.");
  }

  @Test
  void title_severalHeadingsOfLevelOne_areSections() throws ReviewException {
    Review review = Sources.markdown("# One\n\nText.\n\n# Two\n\nText.\n");
    assertThat(review.metadata().title()).isEqualTo("A Review");
    assertThat(review.sections()).hasSize(2);
  }

  @Test
  void title_repeatedAsHeading_isReadOnce() throws ReviewException {
    Review review = Sources.markdown("---\ntitle: It’s “Anora”\n---\n# It's \"Anora\"\n\nText.\n");
    assertThat(Sources.texts(review)).containsExactly("Text.");
    review = Sources.markdown("---\ntitle: Anora\n---\n# Another\n\nText.\n");
    assertThat(Sources.texts(review)).containsExactly("Another", "Text.");
  }

  @Test
  void sections_linesInBoldOrCapitalsAboveParagraphs_areHeadings() throws ReviewException {
    Review review =
        Sources.markdown(
            "It begins.\n\n**The Cast:**\n\nThey act.\n\n**Where It Ends**\n\nIt ends.\n");
    assertThat(review.sections())
        .extracting(section -> section.heading().map(h -> h.prose().text()).orElse("-"))
        .containsExactly("-", "The Cast", "Where It Ends");
    review = Sources.markdown("THE CAST\n\nThey act.\n\nTHE END\n\nIt ends.\n");
    assertThat(review.sections()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One.\n\n**Do not miss it.**\n\nTwo.\n\n**Nor this!**\n\nThree.",
        "One.\n\n**The Cast**\n\nTwo.",
        "One.\n\n**The Cast**\n\n**The Crew**",
        "## Marked\n\nOne.\n\n**The Cast**\n\nTwo.\n\n**The Crew**\n\nThree.",
        "**Q: Why now?**\n\nWhy not.\n\n**Q: And then?**\n\nWe shall see.",
      })
  void sections_linesInBoldThatSaySomething_areText(String text) throws ReviewException {
    assertThat(Sources.markdown(text).sections()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the-third-man.md|Text.|The Third Man",
        "the_left_hand_of_darkness.md|Text.|The Left Hand of Darkness",
        "2024-11-03-anora.md|Text.|Anora",
        "amelie.md|We love Amélie so.|Amélie",
        "amelie.md|We love amélie so.|Amélie",
        "oceans-eleven.md|It is Ocean’s Eleven again.|Ocean’s Eleven",
        "mission-impossible.md|So Mission: Impossible it is.|Mission: Impossible",
        "jfk.md|Stone made JFK then.|JFK",
        "it.md|I saw it twice. It scared me. IT, it said.|It",
        "return-to-form.md|This is a return. To form he came.|Return to Form",
        "wall-e.md|And WALL·E rolls on.|Wall E",
        "---.md|Text.|---",
      })
  void title_ofFileName_isSpelledAsInTheProse(String name, String text, String title)
      throws ReviewException {
    assertThat(named(name, text).metadata().title()).isEqualTo(title);
  }

  @Test
  void date_ofFileName_isTaken() throws ReviewException {
    assertThat(named("2024-11-03-anora.md", "Text.").metadata().date())
        .hasToString("Optional[2024-11-03T00:00Z]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"***", "---", "* * *", "_ _ _", "• • •", "⁂", "~", "#", "-----", "◆", "* * * *"})
  void sceneBreak_anySign_isOne(String sign) throws ReviewException {
    for (String name : new String[] {"a.md", "a.txt"}) {
      Review review = named(name, "Before that.\n\n" + sign + "\n\nAfter that.\n");
      assertThat(Sources.blocks(review))
          .as(name)
          .hasSize(3)
          .element(1)
          .isEqualTo(new Block.SceneBreak(new Place(3, 1)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "[pause 2s],2000",
    "[pause 800ms],800",
    "[pause 1.5 s],1500",
    "[Pause 2 seconds],2000",
    "[pause 90s],60000",
    "<!-- pause 3s -->,3000",
    "<!--pause 250ms-->,250"
  })
  void pause_alone_isParagraphWithoutText(String written, int ms) throws ReviewException {
    Review review = Sources.markdown("Before.\n\n" + written + "\n\nAfter.\n");
    Prose prose = Sources.prose(review).get(1);
    assertThat(prose.text()).isEmpty();
    assertThat(prose.marks()).containsExactly(new Mark.PauseRequest(0, ms));
    assertThat(review.notices()).hasSize(ms == 60_000 ? 1 : 0);
  }

  @Test
  void html_blocks_giveTheirText() throws ReviewException {
    Review review =
        Sources.markdown(
            "Text.\n\n"
                + "<figure>\n"
                + "<img src=\"a.jpg\" alt=\"A &gt; B\">\n"
                + "<figcaption>A <b>ship</b></figcaption>\n"
                + "</figure>\n\n"
                + "<h2>Part</h2>\n"
                + "<p>One<br>two</p><hr>\n"
                + "<iframe src=x>no</iframe>\n\n"
                + "<style>p{}</style>\n");
    assertThat(Sources.texts(review)).containsExactly("Text.", "", "A ship", "Part", "One two");
    assertThat(review.sections().get(1).heading().orElseThrow().level()).isEqualTo(2);
    assertThat(review.notices())
        .containsExactly(
            "line 10: the content of <iframe> is not read.",
            "line 12: the content of <style> is not read.");
  }

  @Test
  void html_commentNeverClosed_isRefused() {
    assertThatThrownBy(() -> Sources.markdown("Text.\n\n<!-- open\n\nMore.\n"))
        .hasMessageContaining("a-review.md:3:1: This comment is never closed");
  }

  @Test
  void templates_anyKind_areNotRead() throws ReviewException {
    Review review =
        Sources.markdown(
            "## Part {#part}\n\n"
                + "Text {% include a.html %}here.\n"
                + "{: .big}\n\n"
                + "{% endraw %}\n\n"
                + "{{< figure src=\"a_b_c.jpg\"\n"
                + "   caption=\"x\" >}}\n\n"
                + "A {brace} and {{< open.\n");
    assertThat(Sources.texts(review))
        .containsExactly("Part", "Text here.", "A {brace} and {{< open.");
    assertThat(review.notices())
        .containsExactly(
            "line 3: a {% include %} shortcode is not read.",
            "line 8: a {{< figure >}} shortcode is not read.");
  }

  @Test
  void modules_atTheTop_areNotRead() throws ReviewException {
    Review review =
        Sources.markdown("import A from 'a';\nexport const x = 1\n\nimport duties rose.\n");
    assertThat(Sources.texts(review)).containsExactly("import duties rose.");
    assertThat(review.notices()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "'# One\n\n## Two\n',headings but no text",
    "'---\ntitle: A\n---\n',no text to read",
    "'***\n',no text to read",
    "'<!-- a -->\n',no text to read",
    "'![a](b.png)\n',no text to read"
  })
  void read_nothingToRead_saysSo(String text, String what) {
    assertThatThrownBy(() -> Sources.markdown(text))
        .isInstanceOf(ReviewException.class)
        .hasMessageStartingWith("a-review.md: ")
        .hasMessageContaining(what);
  }

  @Test
  void read_unknownKindOfFile_saysWhatIsRead() {
    assertThatThrownBy(() -> named("a.odt", "Text."))
        .isInstanceOf(ReviewException.class)
        .hasMessageContaining(".odt are not read. Save the review as Markdown (.md)");
  }
}
