package org.reviewcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewcast.publish.Edition;
import org.reviewcast.publish.feed.Listing;
import org.reviewcast.review.Metadata;
import org.reviewcast.review.Review;
import org.reviewcast.review.Work;
import org.reviewcast.show.Publication;
import org.reviewcast.show.Show;
import org.reviewcast.show.ShowReader;

@Timeout(60)
class ShowFeedTest {
  private static final TextSketch SKETCH = new TextSketch(List.of("0a", "0b", "0c", "0d"));
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2031-05-06T12:00:00.123Z"), ZoneOffset.UTC);

  @TempDir Path output;
  private final Show show = Show.DEFAULT;

  private static Listing listing(String guid, String date) {
    return new Listing(
        guid,
        OffsetDateTime.parse(date),
        true,
        false,
        false,
        Optional.of("Clara Voss"),
        Locale.ENGLISH,
        Optional.of(true),
        "About it.",
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.of(3),
        Optional.of("bonus"),
        Optional.of(URI.create("https://example.org/a")),
        Optional.empty());
  }

  private Manifest episode(String slug, String source, Listing listing) throws Exception {
    Path folder = Files.createDirectories(output.resolve(slug));
    Files.writeString(folder.resolve(slug + ".mp3"), "sound");
    Manifest manifest =
        new Manifest(
            "Title of " + slug,
            source,
            "f",
            61_000,
            -16,
            -2,
            10,
            0,
            SKETCH,
            listing,
            List.of(new Manifest.Chapter("Part 1", 0), new Manifest.Chapter("Part 2", 31_000)),
            List.of(new Manifest.FileEntry(slug + ".mp3", 5, "audio/mpeg")));
    manifest.write(folder);
    return manifest;
  }

  private String feed() throws Exception {
    return Files.readString(output.resolve("feed.xml"));
  }

  @Test
  void manifest_writtenAndRead_isTheSame() throws Exception {
    Manifest manifest = episode("a", "a.md", listing("g-a", "2024-01-01T00:00:00+01:00"));
    assertThat(Manifest.find(output.resolve("a"))).contains(manifest);
  }

  @Test
  void update_everyEpisode_newestFirst() throws Exception {
    episode("a", "a.md", listing("g-a", "2024-01-01T00:00:00Z"));
    episode("b", "b.md", listing("g-b", "2025-01-01T00:00:00Z"));
    ShowFeed.Result result = ShowFeed.update(output, show);
    assertThat(result.episodes()).isEqualTo(2);
    assertThat(result.notices()).isEmpty();
    assertThat(feed().indexOf("g-b")).isBetween(1, feed().indexOf("g-a"));
    assertThat(feed()).contains("url=\"a/a.mp3\" length=\"5\"", "<itunes:episode>3<");
    assertThat(output.resolve("artwork.jpg")).isNotEmptyFile();
  }

  @Test
  void update_nothingNew_touchesNothing() throws Exception {
    episode("a", "a.md", listing("g-a", "2024-01-01T00:00:00Z"));
    ShowFeed.update(output, show);
    FileTime old = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(output.resolve("feed.xml"), old);
    Files.setLastModifiedTime(output.resolve("artwork.jpg"), old);
    assertThat(ShowFeed.update(output, show).changed()).isFalse();
    assertThat(Files.getLastModifiedTime(output.resolve("feed.xml"))).isEqualTo(old);
    assertThat(Files.getLastModifiedTime(output.resolve("artwork.jpg"))).isEqualTo(old);
  }

  @Test
  void update_pageOfTheShow_listsWhatTheFeedHas() throws Exception {
    episode("old", "a.md", listing("g-a", "2024-01-01T00:00:00Z"));
    episode("new", "b.md", listing("g-b", "2025-06-07T23:30:00+01:00"));
    episode("gone", "c.md", listing("g-c", "2025-06-08T00:00:00Z").withdrawn(true));
    Files.writeString(output.resolve("new/index.html"), "page");
    Path manifest = output.resolve("new/episode.json");
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replace(
                "\"files\" : [",
                "\"files\" : [{\"name\": \"index.html\", \"bytes\": 4,"
                    + " \"type\": \"text/html\"},"));
    ShowFeed.update(output, show);
    Document page = Jsoup.parse(Files.readString(output.resolve("index.html")));
    assertThat(page.select(".episodes a").eachAttr("href"))
        .containsExactly("new/index.html", "old/old.mp3");
    assertThat(page.select(".episodes time").eachAttr("datetime"))
        .containsExactly("2025-06-07", "2024-01-01");
    assertThat(page.select(".episodes .byline bdi").eachText())
        .containsExactly("Clara Voss", "Clara Voss");
    assertThat(page.select(".episodes .summary").eachText()).contains("About it.");
    assertThat(page.select("link[rel=alternate]").attr("href")).isEqualTo("feed.xml");

    URI base = URI.create("https://example.org/show/");
    ShowFeed.update(output, show.withPublication(show.publication().withBase(base)));
    page = Jsoup.parse(Files.readString(output.resolve("index.html")));
    assertThat(page.select("link[rel=alternate]").attr("href"))
        .isEqualTo("https://example.org/show/feed.xml");
    assertThat(page.select("meta[property=og:image]").attr("content"))
        .isEqualTo("https://example.org/show/artwork.jpg");
    assertThat(page.select(".episodes a").eachAttr("href")).contains("new/index.html");
  }

  @Test
  void update_pageAndPictureOfSomebodyElse_stayAsTheyAre() throws Exception {
    Files.writeString(output.resolve("index.html"), "<html>mine</html>");
    Files.writeString(output.resolve("artwork.jpg"), "my picture");
    episode("a", "a.md", listing("g-a", "2024-01-01T00:00:00Z"));
    ShowFeed.Result result = ShowFeed.update(output, show);
    assertThat(result.notices()).singleElement().asString().contains("index.html", "as it is");
    assertThat(output.resolve("index.html")).hasContent("<html>mine</html>");
    assertThat(output.resolve("artwork.jpg")).hasContent("my picture");
  }

  @Test
  void update_pictureThatWasDrawn_isReadByOthersAndChangesWithTheTitle() throws Exception {
    episode("a", "a.md", listing("g-a", "2024-01-01T00:00:00Z"));
    ShowFeed.update(output, show);
    byte[] untitled = Files.readAllBytes(output.resolve("artwork.jpg"));
    assertThat(ImageIO.read(output.resolve("artwork.jpg").toFile()).getWidth()).isEqualTo(3000);
    Path settings = Files.writeString(output.resolve("reviewcast.yaml"), "title: Another\n");
    ShowFeed.update(output, ShowReader.read(settings));
    assertThat(Files.readAllBytes(output.resolve("artwork.jpg"))).isNotEqualTo(untitled);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{}", "[]", "null", "{\"title\": 5}", "\u0000"})
  void update_damagedManifest_isToldAndLeftOut(String json) throws Exception {
    episode("a", "a.md", listing("g-a", "2024-01-01T00:00:00Z"));
    Path folder = Files.createDirectories(output.resolve("broken"));
    Files.writeString(folder.resolve("episode.json"), json);
    ShowFeed.Result result = ShowFeed.update(output, show);
    assertThat(result.episodes()).isEqualTo(1);
    assertThat(result.notices()).singleElement().asString().contains("broken", "damaged");
  }

  @Test
  void update_audioGoneOrCutOrElsewhere_isToldAndLeftOut() throws Exception {
    episode("a", "a.md", listing("g-a", "2024-01-01T00:00:00Z"));
    episode("b", "b.md", listing("g-b", "2024-01-01T00:00:00Z"));
    Files.delete(output.resolve("a/a.mp3"));
    Files.writeString(output.resolve("b/b.mp3"), "s");
    episode("c", "c.md", listing("g-c", "2024-01-01T00:00:00Z"));
    Path manifest = output.resolve("c/episode.json");
    Files.writeString(manifest, Files.readString(manifest).replace("c.mp3", "../c/c.mp3"));
    ShowFeed.Result result = ShowFeed.update(output, show);
    assertThat(result.episodes()).isZero();
    assertThat(result.notices()).hasSize(3).allMatch(notice -> notice.contains("produced again"));
  }

  @Test
  void update_twoOfOneGuid_keepsOneAndTells() throws Exception {
    episode("a", "a.md", listing("same", "2024-01-01T00:00:00Z"));
    episode("b", "b.md", listing("same", "2024-01-01T00:00:00Z"));
    ShowFeed.Result result = ShowFeed.update(output, show);
    assertThat(result.episodes()).isEqualTo(1);
    assertThat(result.notices()).singleElement().asString().contains("same", "guid");
  }

  @Test
  void update_feedOfSomethingElse_isKeptAside() throws Exception {
    Files.writeString(output.resolve("feed.xml"), "<rss>mine</rss>");
    Files.writeString(output.resolve("feed.other.xml"), "<rss>older</rss>");
    episode("a", "a.md", listing("g-a", "2024-01-01T00:00:00Z"));
    ShowFeed.Result result = ShowFeed.update(output, show);
    assertThat(result.notices()).singleElement().asString().contains("feed.other-2.xml");
    assertThat(output.resolve("feed.other-2.xml")).hasContent("<rss>mine</rss>");
    assertThat(output.resolve("feed.other.xml")).hasContent("<rss>older</rss>");
    assertThat(feed()).contains("g-a");
    assertThat(ShowFeed.update(output, show).notices()).isEmpty();
  }

  @Test
  void update_draft_isLeftOut() throws Exception {
    Listing done = listing("g-a", "2024-01-01T00:00:00Z");
    Map<String, Object> map = done.asMap();
    map.put("draft", true);
    episode("a", "a.md", Listing.of(map));
    ShowFeed.Result result = ShowFeed.update(output, show);
    assertThat(result.episodes()).isZero();
    assertThat(result.notices()).isEmpty();
  }

  @Test
  void editions_haveTheNamesThatAShowCanAskFor() {
    assertThat(Release.editions(Show.DEFAULT))
        .extracting(Edition::name)
        .containsExactlyElementsOf(Publication.EDITIONS);
  }

  @Test
  void withdraw_takesOutAndPutsBack() throws Exception {
    episode("a", "a.md", listing("g-a", "2024-01-01T00:00:00Z"));
    ShowFeed.withdraw(output, "a", true);
    assertThat(ShowFeed.update(output, show).episodes()).isZero();
    assertThat(output.resolve("a/a.mp3")).exists();
    ShowFeed.withdraw(output, "a", false);
    assertThat(ShowFeed.update(output, show).episodes()).isEqualTo(1);
    for (String name : List.of("b", "..", "", "a/..", "A")) {
      assertThatThrownBy(() -> ShowFeed.withdraw(output, name, true))
          .isInstanceOf(ProductionException.class)
          .hasMessageContaining("no episode called");
    }
  }

  @Test
  void update_severalAtOnce_leavesOneWholeFeed() throws Exception {
    for (int i = 0; i < 30; i++) {
      episode("e" + i, "e.md", listing("g-" + i, "2024-01-01T00:00:00Z"));
    }
    ExecutorService runs = Executors.newFixedThreadPool(4);
    try {
      List<Future<ShowFeed.Result>> results = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        results.add(runs.submit(() -> ShowFeed.update(output, show)));
      }
      for (Future<ShowFeed.Result> result : results) {
        assertThat(result.get().episodes()).isEqualTo(30);
      }
    } finally {
      runs.shutdownNow();
    }
    assertThat(feed()).endsWith("</rss>\n");
    assertThat(output.resolve(".takes/feed.xml.part")).doesNotExist();
  }

  @Test
  void write_toAStream_hasTheGivenAddress() throws Exception {
    episode("a", "a.md", listing("g-a", "2024-01-01T00:00:00Z"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ShowFeed.write(output, show, Optional.of(URI.create("http://10.0.0.2:8080/")), out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("url=\"http://10.0.0.2:8080/a/a.mp3\"");
    assertThat(output.resolve("feed.xml")).doesNotExist();
  }

  private static Review review(String source, Map<String, Object> other) {
    Metadata metadata =
        new Metadata(
            "A",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Locale.ENGLISH,
            Optional.empty(),
            Optional.empty(),
            false,
            Work.UNKNOWN,
            other);
    return new Review(source, metadata, List.of(), Map.of(), List.of());
  }

  private Identity identity(String slug, String source, TextSketch sketch) throws Exception {
    Path folder = output.resolve(slug);
    return Identity.of(
        folder,
        Manifest.find(folder),
        review(source, Map.of()),
        sketch,
        show,
        NOON,
        new ArrayList<>());
  }

  @Test
  void identity_firstProduction_isFixedByShowSlugAndClock() throws Exception {
    Identity identity = identity("a", "a.md", SKETCH);
    assertThat(identity.firstProduced()).isEqualTo("2031-05-06T12:00:00Z");
    assertThat(identity("a", "a.md", SKETCH)).isEqualTo(identity);
    assertThat(identity("b", "a.md", SKETCH).guid()).isNotEqualTo(identity.guid());
  }

  @Test
  void identity_recordedAnew_isKept() throws Exception {
    episode("a", "a.md", listing("g-a", "2024-01-01T00:00:00Z").withdrawn(true));
    Identity identity = identity("a", "a.md", new TextSketch(List.of("ff")));
    assertThat(identity.guid()).isEqualTo("g-a");
    assertThat(identity.firstProduced()).isEqualTo("2024-01-01T00:00:00Z");
    assertThat(identity.withdrawn()).isTrue();
    assertThat(identity.former()).isEmpty();
  }

  @Test
  void identity_newTitle_isThatOfTheFormerFolder() throws Exception {
    episode("old-title", "a.md", listing("g-a", "2024-01-01T00:00:00Z"));
    episode("another", "b.md", listing("g-b", "2024-01-01T00:00:00Z"));
    Identity identity =
        identity("new-title", "a.md", new TextSketch(List.of("0a", "0b", "0c", "1d")));
    assertThat(identity.guid()).isEqualTo("g-a");
    assertThat(identity.former())
        .hasValueSatisfying(f -> assertThat(f.name()).isEqualTo("old-title"));
  }

  @Test
  void identity_anotherReviewInTheSameFile_isAnotherOne() throws Exception {
    episode("last-week", "review.md", listing("g-a", "2024-01-01T00:00:00Z"));
    Identity identity = identity("this-week", "review.md", new TextSketch(List.of("ff", "0a")));
    assertThat(identity.guid()).isNotEqualTo("g-a");
    assertThat(identity.former()).isEmpty();
  }

  @Test
  void identity_guidInUseElsewhere_isNotGivenTwice() throws Exception {
    String first = identity("a", "a.md", SKETCH).guid();
    episode("renamed", "z.md", listing(first, "2024-01-01T00:00:00Z"));
    assertThat(identity("a", "a.md", new TextSketch(List.of())).guid()).isNotEqualTo(first);
  }

  @Test
  void identity_guidOfTheReview_goesBeforeAll() throws Exception {
    episode("a", "a.md", listing("g-a", "2024-01-01T00:00:00Z"));
    Identity identity =
        Identity.of(
            output.resolve("a"),
            Manifest.find(output.resolve("a")),
            review("a.md", Map.of("GUID", " https://example.org/?p=1 ")),
            SKETCH,
            show,
            NOON,
            new ArrayList<>());
    assertThat(identity.guid()).isEqualTo("https://example.org/?p=1");
  }

  @Test
  void firstProduction_clockBeforeTheRelease_isNotBelieved() throws Exception {
    List<String> notices = new ArrayList<>();
    Clock epoch = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    OffsetDateTime date = FirstProduction.at(epoch, review("a.md", Map.of()).metadata(), notices);
    assertThat(date).isAfter("2026-01-01T00:00:00Z");
    assertThat(notices).singleElement().asString().contains("1970", "which cannot be");
  }

  @Test
  void sketch_resembles_halfOfTheLines() {
    TextSketch other = new TextSketch(List.of("0a", "0b", "0c"));
    assertThat(SKETCH.resembles(other)).isTrue();
    assertThat(SKETCH.resembles(new TextSketch(List.of("0a", "1b", "1c")))).isFalse();
    assertThat(SKETCH.resembles(new TextSketch(List.of()))).isFalse();
    assertThat(TextSketch.parse(SKETCH.toString())).isEqualTo(SKETCH);
    assertThat(TextSketch.parse("")).isEqualTo(new TextSketch(List.of()));
  }
}
