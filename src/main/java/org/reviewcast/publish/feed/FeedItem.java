package org.reviewcast.publish.feed;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reviewcast.episode.ChapterMark;
import org.reviewcast.publish.ChaptersJson;
import org.reviewcast.publish.Printable;
import org.reviewcast.show.Publication;
import org.reviewcast.show.Show;

/**
 * One item of the feed.
 *
 * @param root where the output folder is, ending in a slash, or nothing
 */
record FeedItem(Show show, Item item, String root) {
  // RFC 5322, section 3.3, which RSS 2.0 asks for in its older form.
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss xx", Locale.US);
  private static final int DEPTH = 2;
  private static final String PAGE = "index.html";

  static String date(OffsetDateTime date) {
    return DATE.format(date);
  }

  /** The item, indented as it stands in the feed. */
  String xml() {
    StringWriter text = new StringWriter(4096);
    try {
      FeedXml xml = FeedXml.fragment(text, DEPTH);
      write(xml);
      xml.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory can be written", e);
    }
    return text.toString();
  }

  private void write(FeedXml xml) throws IOException {
    Listing listing = item.listing();
    String title = Printable.line(item.title());
    xml.open("item");
    xml.text("title", title);
    xml.text("guid", listing.guid(), "isPermaLink", "false");
    xml.text("pubDate", date(listing.published()));
    Optional<String> link = link();
    if (link.isPresent()) {
      xml.text("link", link.get());
    }
    String notes = ShowNotes.html(listing.summary(), item.chapters());
    xml.text("description", notes);
    xml.text("content:encoded", content(notes));
    Item.File audio = item.audio();
    xml.empty(
        "enclosure",
        "url",
        address(audio),
        "length",
        Long.toString(audio.bytes()),
        "type",
        audio.type());
    itunes(xml, listing);
    podcast(xml, listing);
    chapters(xml);
    xml.close();
  }

  private void itunes(FeedXml xml, Listing listing) throws IOException {
    xml.text("itunes:duration", Long.toString(Math.max(1, Math.round(item.lengthMs() / 1000.0))));
    xml.text(
        "itunes:explicit",
        Boolean.toString(listing.explicit().orElse(show.publication().explicit())));
    if (listing.author().isPresent()) {
      xml.text("itunes:author", listing.author().get());
    }
    if (item.cover().isPresent()) {
      xml.empty("itunes:image", "href", address(item.cover().get()));
    }
    if (listing.season().isPresent()) {
      xml.text("itunes:season", Integer.toString(listing.season().getAsInt()));
    }
    if (listing.number().isPresent()) {
      xml.text("itunes:episode", Integer.toString(listing.number().getAsInt()));
    }
    xml.text("itunes:episodeType", listing.type().orElse("full"));
  }

  private void podcast(FeedXml xml, Listing listing) throws IOException {
    if (listing.season().isPresent()) {
      xml.text("podcast:season", Integer.toString(listing.season().getAsInt()));
    }
    if (listing.number().isPresent()) {
      xml.text("podcast:episode", Integer.toString(listing.number().getAsInt()));
    }
    Optional<Item.File> chapters = item.file(ChaptersJson.FILE_NAME);
    if (chapters.isPresent()) {
      xml.empty("podcast:chapters", "url", address(chapters.get()), "type", chapters.get().type());
    }
    for (Item.File transcript : item.transcripts()) {
      List<String> attributes =
          new ArrayList<>(
              List.of(
                  "url", address(transcript),
                  "type", transcript.type(),
                  "language", listing.language().toLanguageTag()));
      if (transcript.name().endsWith(".vtt") || transcript.name().endsWith(".srt")) {
        attributes.addAll(List.of("rel", "captions"));
      }
      xml.empty("podcast:transcript", attributes.toArray(String[]::new));
    }
    if (listing.soundbite().isPresent()) {
      Soundbite bite = listing.soundbite().get();
      xml.text(
          "podcast:soundbite",
          bite.title(),
          "startTime",
          seconds(bite.startMs()),
          "duration",
          seconds(bite.lengthMs()));
    }
    if (listing.author().isPresent()) {
      person(
          xml,
          new Publication.Person(
              listing.author().get(), "author", "writing", Optional.empty(), Optional.empty()));
    }
    for (Item.File other : item.otherAudio()) {
      xml.open(
          "podcast:alternateEnclosure",
          "type",
          other.type(),
          "length",
          Long.toString(other.bytes()),
          "title",
          other.name().substring(other.name().lastIndexOf('.') + 1));
      xml.empty("podcast:source", "uri", address(other));
      xml.close();
    }
  }

  // Podlove Simple Chapters 1.2.
  private void chapters(FeedXml xml) throws IOException {
    if (!item.chapters().isEmpty()) {
      xml.open("psc:chapters", "version", "1.2");
      for (ChapterMark chapter : item.chapters()) {
        xml.empty(
            "psc:chapter", "start", ShowNotes.time(chapter.startMs()), "title", chapter.title());
      }
      xml.close();
    }
  }

  static void person(FeedXml xml, Publication.Person person) throws IOException {
    List<String> attributes =
        new ArrayList<>(List.of("role", person.role(), "group", person.group()));
    person.picture().ifPresent(picture -> attributes.addAll(List.of("img", picture.toString())));
    person.link().ifPresent(link -> attributes.addAll(List.of("href", link.toString())));
    xml.text("podcast:person", person.name(), attributes.toArray(String[]::new));
  }

  private Optional<String> link() {
    return item.listing()
        .link()
        .map(URI::toString)
        .or(() -> item.file(PAGE).map(this::address))
        .or(show::link);
  }

  private String content(String notes) {
    Listing listing = item.listing();
    StringBuilder html = new StringBuilder(notes);
    listing
        .rating()
        .ifPresent(rating -> html.append('\n').append(ShowNotes.paragraph("Rating: " + rating)));
    listing
        .author()
        .ifPresent(
            author -> html.append('\n').append(ShowNotes.paragraph("Written by " + author + ".")));
    return html.toString();
  }

  private String address(Item.File file) {
    try {
      // Nearly every name is a slug, and making a URI takes its time.
      if (isPlain(item.folder()) && isPlain(file.name())) {
        return root + item.folder() + "/" + file.name();
      }
      return root + new URI(null, null, item.folder() + "/" + file.name(), null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no address can be made of " + file.name(), e);
    }
  }

  private static boolean isPlain(String name) {
    return name.chars()
        .allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '.');
  }

  private static String seconds(long ms) {
    return BigDecimal.valueOf(ms, 3).stripTrailingZeros().toPlainString();
  }
}
