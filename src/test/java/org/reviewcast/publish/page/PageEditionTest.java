package org.reviewcast.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.reviewcast.script.Reviews;
import org.reviewcast.show.Show;

@Timeout(60)
class PageEditionTest {
  private static final String REVIEW =
      """
      ---
      title: On *Amélie* & “Co.”
      author: Clara Voss
      date: 2024-11-03
      rating: ★★★★½
      film: {title: Amélie, year: 2001, director: Jean-Pierre Jeunet}
      ---
      It *begins well. And ends* so; a [link](https://example.org/a?b=1&c) too. Then 20% more[^1]
      of **it**.

      ## A heading &amp; more

      > Quoted `code` here.

      1. First thing
      2. Second *thing*. Twice.

      | Track | Length |
      | --- | --- |
      | So What | 9 minutes |
      | Blue | 5 minutes |

      ![A street](https://pictures.example/street.jpg)

      [^1]: A note.
      """;

  @TempDir Path folder;

  private Document page(String markdown) throws Exception {
    return Pages.page(markdown, Reviews.BARE, folder);
  }

  @Test
  void text_is_written_as_it_was_with_its_marks() throws Exception {
    Element article = page(REVIEW).selectFirst("article");

    assertThat(article.selectFirst("p").text())
        .isEqualTo("It begins well. And ends so; a link too. Then 20% more1 of it.");
    assertThat(article.select("em").eachText())
        .containsExactly("begins well.", "And ends", "thing");
    assertThat(article.select("strong").eachText()).containsExactly("it");
    assertThat(article.selectFirst("a[href^=https]").attr("href"))
        .isEqualTo("https://example.org/a?b=1&c");
    assertThat(article.select("h2").get(0).text()).isEqualTo("A heading & more");
    assertThat(article.select("blockquote code").text()).isEqualTo("code");
    assertThat(article.select("ol:not(.notes ol) > li").eachText())
        .containsExactly("First thing", "Second thing. Twice.");
    assertThat(article.select("tbody tr").size()).isEqualTo(2);
    assertThat(article.selectFirst("img").attr("src"))
        .isEqualTo("https://pictures.example/street.jpg");
    assertThat(article.select(".notes li").text()).contains("A note.");
  }

  @Test
  void every_word_has_a_time_and_stands_where_the_table_says() throws Exception {
    List<Pages.Row> rows = Pages.rows(page(REVIEW));

    assertThat(rows.stream().flatMap(row -> row.words().stream()).toList())
        .containsExactly(
            "It", "begins", "well", "And", "ends", "so", "a", "link", "too", "Then", "20%", "more",
            "of", "it", "A", "heading", "&", "more", "Quoted", "code", "here", "First", "thing",
            "Second", "thing", "Twice", "So", "What", "9", "minutes", "Blue", "5", "minutes");
    assertThat(rows).extracting(Pages.Row::startMs).isSorted();
    assertThat(rows.stream().flatMap(row -> row.wordMs().stream()).toList()).isSorted();
  }

  @Test
  void title_is_marked_while_it_is_announced_and_nothing_at_the_end() throws Exception {
    Document page = Pages.page(REVIEW, Show.DEFAULT, folder);
    List<Pages.Row> rows = Pages.rows(page);

    assertThat(page.selectFirst("h1 .s").id()).isEqualTo("s" + rows.get(0).element());
    assertThat(rows.get(rows.size() - 1).element()).isEqualTo(LineTimings.NOWHERE);
  }

  @Test
  void sentences_are_elements_that_nest() throws Exception {
    String html = Pages.html(REVIEW, Reviews.BARE, folder);
    String article = html.substring(html.indexOf("<article"), html.indexOf("</article>"));

    assertThat(article)
        .contains("<span class=\"s\" id=\"s1\">It <em>begins well.</em></span>")
        .contains("<em> </em><span class=\"s\" id=\"s2\"><em>And ends</em> so;");
  }

  @Test
  void structured_data_tells_episode_series_and_review() throws Exception {
    Document page = page(REVIEW);
    String json = page.selectFirst("script[type=application/ld+json]").data();
    Map<String, Object> data = JSON.std.mapFrom(json);

    assertThat(json)
        .contains("\"@type\":\"PodcastEpisode\"", "\"@type\":\"AudioObject\"")
        .contains("\"@type\":\"PodcastSeries\"", "\"@type\":\"Movie\"", "\"name\":\"Amélie\"")
        .contains("\"ratingValue\":4.5,\"bestRating\":5", "\"datePublished\":\"2001\"");
    assertThat((List<?>) data.get("@graph")).hasSize(2);
    assertThat(page.selectFirst("link[rel=alternate]").attr("href")).isEqualTo("../feed.xml");
    assertThat(page.selectFirst("meta[property=og:title]").attr("content"))
        .isEqualTo(page.selectFirst("h1").text());
  }

  @Test
  void published_page_tells_others_where_it_is_and_plays_what_lies_beside_it() throws Exception {
    String at = "https://example.org/show/a-review/";
    Pages.write(REVIEW, Reviews.BARE, folder, Optional.empty(), Optional.of(URI.create(at)));
    Document page = Jsoup.parse(Files.readString(folder.resolve("index.html")));
    String json = page.selectFirst("script[type=application/ld+json]").data();

    assertThat(page.select("link[rel=alternate]").attr("href"))
        .isEqualTo("https://example.org/show/feed.xml");
    assertThat(page.select("meta[property=og:image]").attr("content")).isEqualTo(at + "cover.jpg");
    assertThat(page.select("meta[property=og:audio]").attr("content"))
        .isEqualTo(at + "a-review.mp3");
    assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(at + "index.html");
    assertThat(json)
        .contains("\"contentUrl\":\"" + at + "a-review.mp3\"")
        .contains("\"webFeed\":\"https://example.org/show/feed.xml\"");
    assertThat(page.select("audio source").attr("src")).isEqualTo("a-review.mp3");
    assertThat(page.select("img.cover").attr("src")).isEqualTo("cover.jpg");
  }

  @Test
  void page_asks_for_nothing_from_elsewhere_and_lets_only_its_own_script_run() throws Exception {
    Document page = page(REVIEW + "\n![x](https://pictures.example/x.png)\n");
    String policy = page.selectFirst("meta[http-equiv]").attr("content");

    assertThat(policy)
        .contains("default-src 'none'", "script-src 'sha256-", "style-src 'sha256-")
        .contains("img-src 'self' file: https://pictures.example;")
        .doesNotContain("unsafe");
    assertThat(page.select("script[src], link[rel=stylesheet], iframe, [style], [onclick]"))
        .isEmpty();
  }

  @Test
  void hostile_text_is_text() throws Exception {
    String evil = "</script><script>alert(1)</script>]]>&\"'<img src=x onerror=alert(1)>";
    String word = "x".repeat(10_000);
    String title = evil.replace("\"", "\\\"") + " \\u202E\\u0007";
    Document page =
        page(
            "---\ntitle: \"%s\"\nauthor: \"%s\"\nsummary: \"%s\"\nrating: \"%s\"\n---\n\n%s\n"
                    .formatted(title, title, title, title, evil.replace("<", "\\<"))
                + "\n## "
                + evil.replace("<", "\\<")
                + "\n\nA "
                + word
                + " and \u202Eturned.\n"
                + "\n[a](javascript:alert(1)) [b](data:text/html,x) [c](//evil.example) "
                + "![d](javascript:alert(1)) [e](mailto:a@example.org) [f](other.html)\n");

    assertThat(page.select("script")).hasSize(3);
    assertThat(page.select("img")).hasSize(1);
    assertThat(page.select("[onerror]")).isEmpty();
    assertThat(page.selectFirst("h1").text()).contains("<script>alert(1)</script>]]>&\"'<img");
    assertThat(page.selectFirst("article").text()).contains("<script>", "]]>", word);
    assertThat(page.select("article a").eachAttr("href"))
        .containsExactly("mailto:a@example.org", "other.html");
    assertThat(page.select("article p").last().text()).isEqualTo("a b c[d] e f");
    JSON.std.mapFrom(page.selectFirst("script[type=application/ld+json]").data());
    assertThat(page.outerHtml()).doesNotContain("\u0007");
  }

  @Test
  void long_review_makes_a_page_soon() throws Exception {
    StringBuilder text = new StringBuilder("# Long\n\n");
    for (int i = 0; i < 2000; i++) {
      text.append("This is sentence *number* ").append(i).append(" of many, and it goes on.");
      text.append(i % 10 == 9 ? "\n\n" : " ");
    }
    Document page = Jsoup.parse(Pages.html(text.toString(), Reviews.BARE, folder));

    assertThat(page.select("article .s")).hasSize(2000);
    assertThat(Pages.rows(page)).hasSize(2000);
    assertThat(IntStream.range(0, 2000).mapToObj(i -> "s" + (i + 1)))
        .containsExactlyElementsOf(page.select("article .s").eachAttr("id"));
  }
}
