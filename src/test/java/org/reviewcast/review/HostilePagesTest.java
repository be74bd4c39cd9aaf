package org.reviewcast.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that were made to hurt: every reading ends soon, in a Review or a ReviewException. */
@Timeout(60)
class HostilePagesTest {
  private static final String TEXT =
      "A paragraph that is long enough to be taken for the prose of a review, with a comma. ";

  private static Review page(String html) throws ReviewException {
    return Readers.read(new SourceText("a-page.html", html, List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"div", "b", "blockquote", "ul><li", "span", "table><tr><td", "article"})
  void read_deeplyNestedElements_keepsTheText(String name) throws ReviewException {
    Review review = page("<" + name + ">".repeat(1) + ("<" + name + ">").repeat(20_000) + TEXT);
    assertThat(String.join(" ", Sources.texts(review))).contains(TEXT.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>",
        "<i><p>",
        "<a href=x>",
        "<p>",
        "<table>",
        "<script>",
        "<div><",
        "<td>",
        "<select>",
        "<template>",
        "<svg>",
        "&amp;",
        "&",
        "&notit",
        "<!--",
        "<!",
        "</",
        "</p>",
        "<br>",
        "<form>",
        "<a/x=",
        "<font><table>",
        "<sup><a href=#a id=a>1</a></sup>",
        "<h1>a</h1>",
        "<li>",
        "<dl>",
        "<div class='ad related share'>",
        "<article>",
        "<ruby><rt>",
        "<meta name=a content=b>",
        "<p>By Clara</p>",
        "<q>",
        "<![CDATA[",
        "<?x",
        "<time>",
        "<style>",
        "<textarea>",
        "\u2028",
        "<div itemscope itemtype=Review><b itemprop=name>",
        "<p>x</p><hr>",
        "<table><td>a<th>b"
      })
  void read_megabyteOfAKind_endsSoon(String unit) {
    reads("<p>" + TEXT + unit.repeat(1_000_000 / unit.length()));
    reads("<p>" + TEXT + unit.repeat(12_000));
  }

  @Test
  void read_hundredThousandNestedElementsAndFiveMegabytes_endsSoon() {
    reads("<div>".repeat(100_000) + TEXT + "&amp;".repeat(900_000));
  }

  @Test
  void read_hugeAttributes_endsSoon() throws ReviewException {
    String huge = "x ".repeat(1_500_000);
    Review review =
        page(
            "<title>T</title><div class='"
                + huge
                + "' id='"
                + huge
                + "' style='"
                + huge
                + "'><p>"
                + TEXT
                + "<img alt='"
                + huge
                + "' src='data:"
                + huge
                + "'></div>");
    assertThat(Sources.texts(review).get(0)).startsWith(TEXT.strip());
  }

  @Test
  void read_scriptsEverywhere_areNeverRead() throws ReviewException {
    String html =
        "<script>one</script><p>A<script>two()</script>b "
            + TEXT
            + "<style>c</style><b>c<script>"
            + "document.write('<p>three</p>')</script></b>.</p><script>never closed";
    assertThat(Sources.texts(page(html))).containsExactly("Ab " + TEXT + "c.");
  }

  @Test
  void read_moreTagsThanAnyPage_saysSo() {
    assertThatThrownBy(() -> page("<p>a\n".repeat(250_000)))
        .isInstanceOf(ReviewException.class)
        .hasMessageStartingWith("a-page.html:200001:1: ")
        .hasMessageContaining("tags");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>", "<!DOCTYPE html>", "<p></p>", "<script>x</script>"})
  void read_pageWithoutText_saysSo(String html) {
    assertThatThrownBy(() -> page(html + " "))
        .isInstanceOf(ReviewException.class)
        .hasMessageContaining("no text to read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[", "{\"@graph\":[", "{\"a\":", "[1,"})
  void read_jsonThatIsBroken_isNoticedAndTheTextRead(String unit) throws ReviewException {
    Review review =
        page("<script type='application/ld+json'>" + unit.repeat(50_000) + "</script><p>" + TEXT);
    assertThat(Sources.texts(review)).containsExactly(TEXT.strip());
    assertThat(review.notices()).anyMatch(notice -> notice.contains("JSON-LD"));
  }

  @Test
  void read_jsonThatRefersToItself_endsSoon() throws ReviewException {
    String json =
        "{\"@graph\":[{\"@type\":\"Review\",\"@id\":\"a\",\"author\":{\"@id\":\"a\"},"
            + "\"itemReviewed\":{\"@id\":\"a\"},\"reviewRating\":{\"@id\":\"a\"}}]}";
    page("<script type='application/ld+json'>" + json + "</script><p>" + TEXT);
  }

  @Test
  void read_anyMixOfTags_endsInAReviewOrARefusal() {
    String[] parts = {
      "<p>",
      "</p>",
      "<div>",
      "</div>",
      "<b>",
      "</b>",
      "<i>",
      "</a>",
      "<a href='#x'>",
      "<sup>",
      "<table>",
      "<tr>",
      "<td>",
      "<ul>",
      "<li>",
      "<ol start=-3>",
      "<h2>",
      "</h2>",
      "<article>",
      "<blockquote>",
      "<pre>\n",
      "<br>",
      "<hr>",
      "<img alt=é>",
      "&eacute",
      "&#0;",
      "&#x110000;",
      "<!-- pause 2s -->",
      "<figure><figcaption>",
      "<q>",
      TEXT,
      "text",
      "\r",
      "\0",
      "\uD800",
      "😀",
      "<li id=x>",
      "<time>",
      "<body class=x>",
      "<html lang=q>",
      "<svg><p>",
      "<math>",
      "<select>"
    };
    for (int seed = 0; seed < 600; seed++) {
      Random random = new Random(seed);
      StringBuilder html = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        html.append(parts[random.nextInt(parts.length)]);
      }
      reads(html.toString());
    }
  }

  /** Refusing is as good as reading; anything else fails the test. */
  private static void reads(String html) {
    for (String name : new String[] {"a.html", "a.xhtml"}) {
      try {
        Review review = Readers.read(new SourceText(name, html, List.of()));
        Sources.prose(review).forEach(prose -> prose.placeAt(prose.text().length()));
      } catch (ReviewException e) {
        assertThat(e).hasMessageStartingWith(name);
      }
    }
  }
}
