package org.reviewcast.publish.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reviewcast.episode.ChapterMark;

class ShowNotesTest {
  private static final List<ChapterMark> CHAPTERS =
      List.of(
          new ChapterMark("Introduction", 0, 61_000),
          new ChapterMark(
              "A chapter with a title that is longer than forty characters", 61_000, 3_700_000),
          new ChapterMark("<b>End</b>", 3_700_000, 3_800_000));

  @Test
  void plain_isSummaryAndTimes() {
    assertThat(ShowNotes.plain("About it.", CHAPTERS))
        .isEqualTo(
            """
            About it.

            00:00:00 Introduction
            00:01:01 A chapter with a title that is longer…
            01:01:40 <b>End</b>\
            """);
    assertThat(ShowNotes.plain("About it.", CHAPTERS.subList(0, 1))).isEqualTo("About it.");
  }

  @Test
  void html_isEscaped() {
    assertThat(ShowNotes.html("R&B", CHAPTERS))
        .startsWith("<p>R&amp;B</p>\n<p>00:00:00 Introduction<br />\n")
        .endsWith("<br />\n01:01:40 &lt;b&gt;End&lt;/b&gt;</p>");
  }

  @Test
  void notes_neverMoreThan4000Bytes() {
    List<ChapterMark> many =
        IntStream.range(0, 250)
            .mapToObj(i -> new ChapterMark("Chapter " + i, i * 1000L, i * 1000L + 1000))
            .toList();
    for (String summary : List.of("&".repeat(2000), "é ".repeat(600), "x".repeat(2000), "")) {
      for (List<ChapterMark> chapters : List.of(many, CHAPTERS)) {
        assertThat(ShowNotes.bytes(ShowNotes.html(summary, chapters))).isLessThanOrEqualTo(4000);
        assertThat(ShowNotes.bytes(ShowNotes.plain(summary, chapters))).isLessThanOrEqualTo(4000);
      }
    }
  }

  @Test
  void fields_ofFrontMatter_areReadOrTold() {
    List<String> notices = new ArrayList<>();
    ListingFields fields =
        new ListingFields(
            Map.of(
                "Season", 2,
                "episode", "nine",
                "Episode-Type", "Bonus",
                "explicit", "yes",
                "canonical_url", "javascript:alert(1)",
                "guid", " my guid "),
            notices);
    assertThat(fields.number("season")).isEqualTo(OptionalInt.of(2));
    assertThat(fields.number("episode")).isEmpty();
    assertThat(fields.type()).contains("bonus");
    assertThat(fields.explicit()).contains(true);
    assertThat(fields.guid()).contains("my guid");
    assertThat(fields.link()).isEmpty();
    assertThat(notices).hasSize(2).anyMatch(n -> n.contains("javascript:alert(1)"));
    ListingFields linked =
        new ListingFields(Map.of("link", "https://example.org/é"), new ArrayList<>());
    assertThat(linked.link()).contains(URI.create("https://example.org/%C3%A9"));
  }
}
