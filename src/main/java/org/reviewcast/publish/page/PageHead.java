package org.reviewcast.publish.page;

import java.io.IOException;
import org.reviewcast.episode.Episode;
import org.reviewcast.publish.Edition.Material;
import org.reviewcast.review.Metadata;

/** What the head of a page says to other programs: a description, Open Graph, and the feed. */
final class PageHead {
  private static final int LONGEST_DESCRIPTION = 300;

  private final Material material;
  private final PageAddresses addresses;

  PageHead(Material material, PageAddresses addresses) {
    this.material = material;
    this.addresses = addresses;
  }

  void write(Html html) throws IOException {
    Episode episode = material.episode();
    Metadata metadata = material.review().metadata();
    Episode.AudioFile audio = episode.files().get(0);
    if (episode.tags().comment().isPresent()) {
      String description = shortened(episode.tags().comment().get());
      named(html, "description", description);
      property(html, "og:description", description);
    }
    if (episode.tags().artist().isPresent()) {
      named(html, "author", episode.tags().artist().get());
    }
    property(html, "og:type", "article");
    property(html, "og:title", episode.tags().title());
    property(html, "og:site_name", episode.tags().album().orElse("Reviews"));
    property(html, "og:locale", metadata.language().toString());
    property(html, "og:image", addresses.of(episode.cover().getFileName().toString()));
    property(html, "og:image:alt", "Cover");
    property(html, "og:audio", addresses.of(audio.path().getFileName().toString()));
    property(html, "og:audio:type", audio.format().mediaType());
    if (metadata.date().isPresent()) {
      property(html, "article:published_time", metadata.date().get().toString());
    }
    named(html, "twitter:card", "summary");
    if (addresses.page().isPresent()) {
      String page = addresses.of(PageEdition.FILE_NAME);
      property(html, "og:url", page);
      html.markup("<link rel=\"canonical\"").attribute("href", page);
      html.markup(">\n");
    }
    html.markup("<link rel=\"alternate\" type=\"application/rss+xml\"");
    html.attribute("title", episode.tags().album().orElse("Reviews"));
    html.attribute("href", addresses.of("../feed.xml")).markup(">\n");
  }

  private static void named(Html html, String name, String content) throws IOException {
    html.markup("<meta").attribute("name", name).attribute("content", content).markup(">\n");
  }

  private static void property(Html html, String name, String content) throws IOException {
    html.markup("<meta").attribute("property", name).attribute("content", content).markup(">\n");
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= LONGEST_DESCRIPTION) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST_DESCRIPTION);
    int end = space > LONGEST_DESCRIPTION / 2 ? space : LONGEST_DESCRIPTION;
    return line.substring(0, Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end) + "…";
  }
}
