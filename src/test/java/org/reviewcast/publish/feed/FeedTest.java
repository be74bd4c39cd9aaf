package org.reviewcast.publish.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.modules.itunes.EntryInformation;
import com.rometools.modules.itunes.FeedInformation;
import com.rometools.modules.itunes.ITunes;
import com.rometools.modules.psc.modules.PodloveSimpleChapterModule;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.reviewcast.episode.ChapterMark;
import org.reviewcast.show.Publication;
import org.reviewcast.show.Show;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class FeedTest {
  private static final URI BASE = URI.create("https://example.org/podcast/");
  private static final String HOSTILE =
      "<script>alert(\"1\")</script> ]]> & ' \u0000\u001B\u202Eevil\u2066 \uD800 \uFFFE &lt;"
          + "w".repeat(10_000);

  private static Show show() {
    Show usual = Show.DEFAULT;
    Publication publication =
        new Publication(
            Optional.of(BASE),
            Optional.empty(),
            Optional.of(new Publication.Owner("Clara Voss", "clara@example.org")),
            false,
            Optional.of("© 2026 Clara Voss"),
            Optional.of(new Publication.License("cc-by-4.0", Optional.empty())),
            Publication.Type.SERIAL,
            Optional.of(new Publication.Funding(URI.create("https://example.org/give"), "Give")),
            true,
            List.of(
                new Publication.Person(
                    "Clara Voss", "host", "cast", Optional.empty(), Optional.empty())),
            "podcast",
            Optional.of(true),
            Publication.EDITIONS);
    return new Show(
        Optional.empty(),
        Optional.of("Café Noir & Co."),
        Optional.of("Clara Voss"),
        Optional.of("Films, <mostly>."),
        Optional.of("https://example.org/"),
        Locale.UK,
        Optional.of("Film Reviews"),
        Optional.empty(),
        usual.voice(),
        usual.quoteVoice(),
        usual.narration(),
        usual.sound(),
        publication);
  }

  private static Listing listing(String guid, String date, String summary) {
    return new Listing(
        guid,
        OffsetDateTime.parse(date),
        true,
        false,
        false,
        Optional.of("Clara Voss"),
        Locale.ENGLISH,
        Optional.empty(),
        summary,
        Optional.of("4/5"),
        OptionalInt.of(2),
        OptionalInt.of(7),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Soundbite(100_500, 30_000, "Go and see it.")));
  }

  private static Item item(String folder, String title, Listing listing) {
    return new Item(
        folder,
        title,
        161_400,
        List.of(
            new ChapterMark("Introduction", 0, 40_000),
            new ChapterMark("A & B", 40_000, 100_000),
            new ChapterMark("The verdict", 100_000, 161_400)),
        List.of(
            new Item.File(folder + ".mp3", 1_234_567, "audio/mpeg"),
            new Item.File(folder + ".opus", 765_432, "audio/ogg; codecs=opus"),
            new Item.File("cover.jpg", 99, "image/jpeg"),
            new Item.File("chapters.json", 9, "application/json+chapters"),
            new Item.File("transcript.vtt", 9, "text/vtt"),
            new Item.File("transcript.json", 9, "application/json")),
        listing);
  }

  private static byte[] write(Show show, Optional<URI> base, Item... items) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Feed.write(show, List.of(items), base, out);
    return out.toByteArray();
  }

  private static Item third() {
    return item("third", "The Third", listing("g-3", "2024-11-03T00:00:00Z", "About it."));
  }

  @Test
  void write_readByRome_isAllThere() throws Exception {
    Item older = item("older", "Older", listing("g-1", "2024-11-03T00:30:00+01:00", "Old."));
    byte[] bytes = write(show(), Optional.of(BASE), older, third());
    SyndFeed feed = new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(bytes)));
    assertThat(feed.getFeedType()).isEqualTo("rss_2.0");
    assertThat(feed.getTitle()).isEqualTo("Café Noir & Co.");
    assertThat(feed.getDescription()).isEqualTo("Films, <mostly>.");
    assertThat(feed.getLanguage()).isEqualTo("en-GB");
    FeedInformation channel = (FeedInformation) feed.getModule(ITunes.URI);
    assertThat(channel.getOwnerEmailAddress()).isEqualTo("clara@example.org");
    assertThat(channel.getCategories().get(0).getName()).isEqualTo("TV & Film");
    assertThat(channel.getCategories().get(0).getSubcategory().getName()).isEqualTo("Film Reviews");
    assertThat(channel.getImageUri()).isEqualTo("https://example.org/podcast/artwork.jpg");
    assertThat(feed.getEntries()).extracting(SyndEntry::getUri).containsExactly("g-3", "g-1");
    SyndEntry entry = feed.getEntries().get(0);
    assertThat(entry.getPublishedDate()).isEqualTo("2024-11-03T00:00:00Z");
    assertThat(entry.getEnclosures()).hasSize(1);
    assertThat(entry.getEnclosures().get(0).getUrl())
        .isEqualTo("https://example.org/podcast/third/third.mp3");
    assertThat(entry.getEnclosures().get(0).getLength()).isEqualTo(1_234_567);
    assertThat(entry.getEnclosures().get(0).getType()).isEqualTo("audio/mpeg");
    EntryInformation itunes = (EntryInformation) entry.getModule(ITunes.URI);
    assertThat(itunes.getDuration().getMilliseconds()).isEqualTo(161_000);
    assertThat(itunes.getSeason()).isEqualTo(2);
    assertThat(itunes.getEpisode()).isEqualTo(7);
    assertThat(entry.getDescription().getValue())
        .contains("<p>About it.</p>", "00:00:00 Introduction<br />\n00:00:40 A &amp; B");
    PodloveSimpleChapterModule psc =
        (PodloveSimpleChapterModule) entry.getModule(PodloveSimpleChapterModule.URI);
    assertThat(psc.getChapters())
        .extracting("start")
        .containsExactly("00:00:00", "00:00:40", "00:01:40");
    assertThat(psc.getChapters()).extracting("title").contains("A & B");
  }

  @Test
  void write_podcastNamespace_isAsTheStandardSays() throws Exception {
    Document feed = parse(write(show(), Optional.of(BASE), third()));
    assertThat(one(feed, "/rss/channel/*[name()='podcast:guid']"))
        .isEqualTo(NameGuid.ofFeed(BASE.resolve("feed.xml")).toString());
    assertThat(one(feed, "/rss/channel/*[name()='podcast:locked'][@owner='clara@example.org']"))
        .isEqualTo("yes");
    assertThat(one(feed, "/rss/channel/*[name()='podcast:medium']")).isEqualTo("podcast");
    assertThat(one(feed, "/rss/channel/*[name()='podcast:license']")).isEqualTo("cc-by-4.0");
    assertThat(one(feed, "/rss/channel/*[name()='podcast:funding']/@url"))
        .isEqualTo("https://example.org/give");
    assertThat(one(feed, "/rss/channel/*[name()='podcast:txt'][@purpose='ai-content']"))
        .isEqualTo("true");
    assertThat(one(feed, "/rss/channel/*[name()='atom:link'][@rel='self']/@href"))
        .isEqualTo("https://example.org/podcast/feed.xml");
    assertThat(
            one(
                feed,
                "//item/*[name()='podcast:chapters'][@type='application/json+chapters']/@url"))
        .isEqualTo("https://example.org/podcast/third/chapters.json");
    assertThat(all(feed, "//item/*[name()='podcast:transcript']/@type"))
        .containsExactly("text/vtt", "application/json");
    assertThat(one(feed, "//item/*[name()='podcast:soundbite'][@startTime='100.5']/@duration"))
        .isEqualTo("30");
    assertThat(one(feed, "//item/*[name()='podcast:person'][@role='author']"))
        .isEqualTo("Clara Voss");
    assertThat(one(feed, "//item/*[name()='podcast:alternateEnclosure']/*/@uri"))
        .isEqualTo("https://example.org/podcast/third/third.opus");
    assertThat(all(feed, "//*[name()='itunes:block' or name()='podcast:block']")).isEmpty();
  }

  @Test
  void write_withoutBase_isPrivateAndRelative() throws Exception {
    Document feed = parse(write(Show.DEFAULT, Optional.empty(), third()));
    assertThat(one(feed, "//enclosure/@url")).isEqualTo("third/third.mp3");
    assertThat(one(feed, "//*[name()='podcast:block']")).isEqualTo("yes");
    assertThat(all(feed, "//*[name()='atom:link' or name()='podcast:guid']")).isEmpty();
  }

  @Test
  void write_privateShowServedSomewhere_hasAbsoluteAddressesAndStaysPrivate() throws Exception {
    URI here = URI.create("http://192.168.1.7:8080/");
    Document feed = parse(write(Show.DEFAULT, Optional.of(here), third()));
    assertThat(one(feed, "//enclosure/@url")).isEqualTo("http://192.168.1.7:8080/third/third.mp3");
    assertThat(one(feed, "//*[name()='podcast:block']")).isEqualTo("yes");
    assertThat(all(feed, "//*[name()='podcast:guid']")).isEmpty();
  }

  @Test
  void write_hostileText_isTextEverywhere() throws Exception {
    Show plain = show();
    Show hostile =
        new Show(
            plain.file(),
            Optional.of(HOSTILE),
            Optional.of(HOSTILE),
            Optional.of(HOSTILE),
            plain.link(),
            plain.language(),
            plain.category(),
            plain.artwork(),
            plain.voice(),
            plain.quoteVoice(),
            plain.narration(),
            plain.sound(),
            plain.publication());
    byte[] bytes =
        write(
            hostile,
            Optional.of(BASE),
            item("h", HOSTILE, listing("g]]>&<", "2024-11-03T00:00:00Z", HOSTILE)));
    Document feed = parse(bytes);
    assertThat(one(feed, "//item/title"))
        .startsWith("<script>alert(\"1\")</script> ]]> & ' evil \uFFFD \uFFFD &lt;www");
    assertThat(one(feed, "//guid")).isEqualTo("g]]>&<");
    assertThat(feed.getElementsByTagName("script").getLength()).isZero();
    String description = one(feed, "//item/description");
    assertThat(description).startsWith("<p>&lt;script&gt;");
    assertThat(description.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(4000);
    assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("\u202E", "\u2066", "\0");
  }

  @Test
  void write_itemsInAnyOrder_givesTheSameBytes() throws Exception {
    List<Item> items =
        new ArrayList<>(
            IntStream.range(0, 40)
                .mapToObj(
                    i ->
                        item(
                            "e" + i,
                            "E " + i,
                            listing("g" + i, "2024-11-" + (10 + i % 7) + "T00:00:00Z", "x")))
                .toList());
    byte[] once = write(show(), Optional.of(BASE), items.toArray(Item[]::new));
    Collections.reverse(items);
    assertThat(write(show(), Optional.of(BASE), items.toArray(Item[]::new))).isEqualTo(once);
  }

  @Test
  void write_begin_isMarked() throws Exception {
    String head = new String(write(show(), Optional.of(BASE)), StandardCharsets.UTF_8);
    assertThat(head.indexOf(Feed.MARK)).isBetween(0, 1000);
  }

  private static Document parse(byte[] xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml));
  }

  private static String one(Document document, String path) throws Exception {
    return XPathFactory.newInstance().newXPath().evaluate(path, document);
  }

  private static List<String> all(Document document, String path) throws Exception {
    NodeList nodes =
        (NodeList)
            XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent())
        .toList();
  }
}
