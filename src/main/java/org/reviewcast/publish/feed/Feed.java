package org.reviewcast.publish.feed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.reviewcast.publish.Printable;
import org.reviewcast.show.Category;
import org.reviewcast.show.Publication;
import org.reviewcast.show.Show;

/**
 * The feed of a show: RSS 2.0 with Apple's and Podcasting 2.0's additions. Same show, episodes and
 * address, same bytes: the clock is not asked.
 *
 * <p>RSS wants absolute addresses. For a show without a base address they are relative to the
 * feed's own, which a server replaces by its own with {@link #write}; such a feed asks directories
 * not to list it.
 */
public final class Feed {
  /** The name of its file in the output folder. */
  public static final String FILE_NAME = "feed.xml";

  /** The name of the show's picture in the output folder. */
  public static final String ARTWORK = "artwork.jpg";

  /** The feed's element that tells one made here from any other. */
  public static final String MARK = "<generator>Reviewcast</generator>";

  // Written side by side, which is most of the work in a large show.
  private static final int AT_ONCE = 512;

  private static final String UNNAMED = "Reviews";
  private static final String UNDESCRIBED = "Reviews, read aloud.";

  private Feed() {}

  /** The title that a show's feed has. */
  public static String title(Show show) {
    return show.title().orElse(UNNAMED);
  }

  /**
   * Writes a feed, and leaves the stream open.
   *
   * @param items the episodes in any order; the newest are written first
   * @param base where the output folder is, ending in a slash; empty for relative addresses
   */
  public static void write(Show show, List<Item> items, Optional<URI> base, OutputStream out)
      throws IOException {
    List<Item> newest = items.stream().sorted(Item.NEWEST_FIRST).toList();
    String root = base.map(URI::toString).orElse("");
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    FeedXml xml = FeedXml.document(writer);
    xml.open(
        "rss",
        "version",
        "2.0",
        "xmlns:atom",
        "http://www.w3.org/2005/Atom",
        "xmlns:content",
        "http://purl.org/rss/1.0/modules/content/",
        "xmlns:itunes",
        "http://www.itunes.com/dtds/podcast-1.0.dtd",
        "xmlns:podcast",
        "https://podcastindex.org/namespace/1.0",
        "xmlns:psc",
        "http://podlove.org/simple-chapters");
    xml.open("channel");
    // First, so that a feed made here is known by its first bytes.
    xml.text("generator", "Reviewcast");
    channel(xml, show, newest, root);
    podcast(xml, show.publication());
    xml.flush();
    for (int from = 0; from < newest.size(); from += AT_ONCE) {
      List<Item> some = newest.subList(from, Math.min(newest.size(), from + AT_ONCE));
      for (String item :
          some.parallelStream().map(i -> new FeedItem(show, i, root).xml()).toList()) {
        writer.write(item);
      }
    }
    xml.close();
    xml.close();
    xml.end();
    writer.flush();
  }

  private static void channel(FeedXml xml, Show show, List<Item> newest, String root)
      throws IOException {
    Publication publication = show.publication();
    String title = Printable.line(title(show));
    String link = show.link().orElse(root + "index.html");
    xml.text("title", title);
    if (!root.isEmpty()) {
      xml.empty(
          "atom:link", "href", root + FILE_NAME, "rel", "self", "type", "application/rss+xml");
    }
    xml.text("link", link);
    xml.text("description", Printable.text(show.description().orElse(UNDESCRIBED)));
    xml.text("language", show.language().toLanguageTag());
    if (publication.copyright().isPresent()) {
      xml.text("copyright", publication.copyright().get());
    }
    if (!newest.isEmpty()) {
      xml.text("pubDate", FeedItem.date(newest.get(0).listing().published()));
    }
    xml.open("image");
    xml.text("url", root + ARTWORK);
    xml.text("title", title);
    xml.text("link", link);
    xml.close();
    xml.empty("itunes:image", "href", root + ARTWORK);
    Category category = show.category().flatMap(Category::named).orElse(Category.DEFAULT);
    if (category.part().isPresent()) {
      xml.open("itunes:category", "text", category.name());
      xml.empty("itunes:category", "text", category.part().get());
      xml.close();
    } else {
      xml.empty("itunes:category", "text", category.name());
    }
    xml.text("itunes:explicit", Boolean.toString(publication.explicit()));
    xml.text("itunes:type", publication.type().name().toLowerCase(java.util.Locale.ROOT));
    if (show.author().isPresent()) {
      xml.text("itunes:author", show.author().get());
    }
    if (publication.owner().isPresent()) {
      xml.open("itunes:owner");
      xml.text("itunes:name", publication.owner().get().name());
      xml.text("itunes:email", publication.owner().get().email());
      xml.close();
    }
    if (publication.base().isEmpty()) {
      xml.text("itunes:block", "Yes");
    }
  }

  private static void podcast(FeedXml xml, Publication publication) throws IOException {
    Optional<String> guid =
        publication
            .guid()
            .or(
                () ->
                    publication
                        .base()
                        .map(base -> NameGuid.ofFeed(base.resolve(FILE_NAME)).toString()));
    if (guid.isPresent()) {
      xml.text("podcast:guid", guid.get());
    }
    xml.text("podcast:medium", publication.medium());
    String locked = publication.locked() ? "yes" : "no";
    if (publication.owner().isPresent()) {
      xml.text("podcast:locked", locked, "owner", publication.owner().get().email());
    } else {
      xml.text("podcast:locked", locked);
    }
    if (publication.license().isPresent()) {
      Publication.License license = publication.license().get();
      if (license.link().isPresent()) {
        xml.text("podcast:license", license.name(), "url", license.link().get().toString());
      } else {
        xml.text("podcast:license", license.name());
      }
    }
    if (publication.funding().isPresent()) {
      Publication.Funding funding = publication.funding().get();
      xml.text("podcast:funding", funding.words(), "url", funding.link().toString());
    }
    for (Publication.Person person : publication.persons()) {
      FeedItem.person(xml, person);
    }
    if (publication.aiContent().isPresent()) {
      xml.text("podcast:txt", publication.aiContent().get().toString(), "purpose", "ai-content");
    }
    if (publication.base().isEmpty()) {
      xml.text("podcast:block", "yes");
    }
  }
}
