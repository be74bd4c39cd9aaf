package org.reviewcast.publish.page;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The page of a show: what it is, how to subscribe, and its episodes.
 *
 * @param title the title of the show
 * @param description what it is about
 * @param language the language it is in
 * @param base the address under which the output folder is published, ending in a slash; absent for
 *     a private show
 * @param episodes its episodes, in the order in which they are to be listed
 */
public record ShowPage(
    String title,
    Optional<String> description,
    Locale language,
    Optional<URI> base,
    List<Entry> episodes) {
  /** The name of the file. */
  public static final String FILE_NAME = "index.html";

  // The template begins with it, so that a page made here is known by its first bytes.
  private static final String MARK = "<meta name=\"generator\" content=\"Reviewcast\">";
  private static final int HEAD_BYTES = 1024;

  public ShowPage {
    episodes = List.copyOf(episodes);
  }

  /**
   * An episode in the list.
   *
   * @param folder the name of its folder
   * @param page the name of the file in it that a click leads to
   * @param title its title
   * @param author who wrote the review
   * @param date when it was published
   * @param lengthMs its length in milliseconds
   * @param summary a sentence or two about it
   * @param cover the name of its cover's file in the folder
   */
  public record Entry(
      String folder,
      String page,
      String title,
      Optional<String> author,
      LocalDate date,
      long lengthMs,
      Optional<String> summary,
      Optional<String> cover) {}

  /**
   * Writes the page into the output folder; a page that is already as it is to be is left alone,
   * and so is one that something else made.
   *
   * @return whether the page is there now
   * @throws IOException if it cannot be written
   */
  public boolean write(Path output) throws IOException {
    Path file = output.resolve(FILE_NAME);
    if (Files.exists(file) && !isOurs(file)) {
      return false;
    }
    Path part = Files.createTempFile(output, ".index", ".part");
    try {
      try (BufferedWriter out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
        PageTemplate.named("show.html").write(new Html(out), parts());
      }
      if (!Files.isRegularFile(file) || Files.mismatch(file, part) >= 0) {
        Readable.byAll(part);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      }
      return true;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static boolean isOurs(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8).contains(MARK);
    }
  }

  private String address(String name) {
    return base.map(URI::toString).orElse("") + name;
  }

  private Map<String, Html.Part> parts() {
    PageAssets assets = PageAssets.ofShow();
    Map<String, Html.Part> parts = new HashMap<>();
    parts.put("language", Html.of(language.toLanguageTag()));
    parts.put("direction", Html.of(Direction.of(language)));
    parts.put("policy", Html.of(assets.policy(List.of())));
    parts.put("title", Html.of(title));
    parts.put("head", this::head);
    parts.put("style", html -> html.markup(assets.style()));
    parts.put("script", html -> html.markup(assets.script()));
    parts.put("data", html -> html.markup(StructuredData.embeddable(JSON.std.asString(series()))));
    parts.put(
        "about",
        html -> {
          if (description.isPresent()) {
            html.element("p", description.get());
          }
        });
    int count = episodes.size();
    parts.put("count", Html.of(count == 1 ? "1 episode" : count + " episodes"));
    parts.put("episodes", this::episodes);
    return parts;
  }

  private void head(Html html) throws IOException {
    if (description.isPresent()) {
      html.markup("<meta name=\"description\"").attribute("content", description.get());
      html.markup(">\n");
    }
    html.markup("<meta property=\"og:type\" content=\"website\">\n<meta property=\"og:title\"");
    html.attribute("content", title).markup(">\n");
    html.markup("<meta property=\"og:image\"").attribute("content", address("artwork.jpg"));
    html.markup(">\n<link rel=\"alternate\" type=\"application/rss+xml\"");
    html.attribute("href", address("feed.xml")).attribute("title", title).markup(">\n");
    if (base.isPresent()) {
      html.markup("<meta property=\"og:url\"").attribute("content", address(FILE_NAME));
      html.markup(">\n<link rel=\"canonical\"").attribute("href", address(FILE_NAME));
      html.markup(">\n");
    }
  }

  private Map<String, Object> series() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("@context", "https://schema.org");
    map.put("@type", "PodcastSeries");
    map.put("name", title);
    description.ifPresent(text -> map.put("description", text));
    map.put("inLanguage", language.toLanguageTag());
    map.put("url", address(FILE_NAME));
    map.put("image", address("artwork.jpg"));
    map.put("webFeed", address("feed.xml"));
    List<Object> parts = new ArrayList<>();
    for (Entry episode : episodes) {
      Map<String, Object> part = new LinkedHashMap<>();
      part.put("@type", "PodcastEpisode");
      part.put("name", episode.title());
      part.put("url", address(episode.folder() + "/" + episode.page()));
      part.put("datePublished", episode.date().toString());
      parts.add(part);
    }
    map.put("hasPart", parts);
    return map;
  }

  private void episodes(Html html) throws IOException {
    for (Entry episode : episodes) {
      html.markup("<li>");
      if (episode.cover().isPresent()) {
        html.markup("<img class=\"cover\" alt=\"\" width=\"120\" height=\"120\" loading=\"lazy\"");
        html.attribute("src", episode.folder() + "/" + episode.cover().get()).markup(">");
      } else {
        html.markup("<span class=\"cover\"></span>");
      }
      html.markup("<div><h3><a")
          .attribute("href", episode.folder() + "/" + episode.page())
          .markup(">");
      html.text(episode.title()).markup("</a></h3>\n<p class=\"byline\">");
      if (episode.author().isPresent()) {
        html.markup("<span>").element("bdi", episode.author().get()).markup("</span>");
      }
      html.markup("<time").attribute("datetime", episode.date().toString()).markup(">");
      html.text(said(episode.date())).markup("</time>");
      html.element("span", Clock.inWords(episode.lengthMs())).markup("</p>\n");
      if (episode.summary().isPresent()) {
        html.markup("<p class=\"summary\">").text(episode.summary().get()).markup("</p>");
      }
      html.markup("</div></li>\n");
    }
  }

  private String said(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(date);
  }
}
