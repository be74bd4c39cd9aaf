package org.reviewcast.publish.page;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewcast.episode.Episode;
import org.reviewcast.review.Metadata;
import org.reviewcast.review.Review;
import org.reviewcast.review.Work;

/** What a page says of itself to search engines: schema.org as JSON-LD. */
final class StructuredData {
  private final Review review;
  private final Episode episode;
  private final PageAddresses addresses;

  StructuredData(Review review, Episode episode, PageAddresses addresses) {
    this.review = review;
    this.episode = episode;
    this.addresses = addresses;
  }

  /** Writes the graph; safe inside of a script element. */
  void write(Html html) throws IOException {
    Map<String, Object> graph = new LinkedHashMap<>();
    graph.put("@context", "https://schema.org");
    graph.put("@graph", List.of(podcastEpisode(), writtenReview()));
    html.markup(embeddable(JSON.std.asString(graph)));
  }

  /** JSON without the characters that could end a script element or a line of script. */
  static String embeddable(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private Map<String, Object> podcastEpisode() {
    Metadata metadata = review.metadata();
    Map<String, Object> map = thing("PodcastEpisode");
    map.put("@id", "#episode");
    map.put("name", episode.tags().title());
    map.put("url", addresses.of(PageEdition.FILE_NAME));
    episode.tags().comment().ifPresent(comment -> map.put("description", comment));
    metadata.date().map(StructuredData::iso).ifPresent(date -> map.put("datePublished", date));
    map.put("inLanguage", metadata.language().toLanguageTag());
    map.put("duration", Duration.ofMillis(episode.lengthMs() / 1000 * 1000).toString());
    map.put("image", addresses.of(episode.cover().getFileName().toString()));
    List<Object> media = new ArrayList<>();
    for (Episode.AudioFile file : episode.files()) {
      Map<String, Object> audio = thing("AudioObject");
      audio.put("contentUrl", addresses.of(file.path().getFileName().toString()));
      audio.put("encodingFormat", file.format().mediaType());
      audio.put("contentSize", Long.toString(file.bytes()));
      audio.put("duration", map.get("duration"));
      media.add(audio);
    }
    map.put("associatedMedia", media);
    Map<String, Object> series = thing("PodcastSeries");
    series.put("name", episode.tags().album().orElse("Reviews"));
    series.put("url", addresses.of("../index.html"));
    series.put("webFeed", addresses.of("../feed.xml"));
    map.put("partOfSeries", series);
    map.put("about", Map.of("@id", "#review"));
    return map;
  }

  private Map<String, Object> writtenReview() {
    Metadata metadata = review.metadata();
    Map<String, Object> map = thing("Review");
    map.put("@id", "#review");
    map.put("name", metadata.title());
    episode.tags().artist().ifPresent(author -> map.put("author", named("Person", author)));
    metadata.date().map(StructuredData::iso).ifPresent(date -> map.put("datePublished", date));
    metadata.summary().ifPresent(summary -> map.put("abstract", summary));
    map.put("inLanguage", metadata.language().toLanguageTag());
    map.put("itemReviewed", work(metadata));
    metadata.rating().ifPresent(written -> map.put("reviewRating", rating(written)));
    map.put("associatedMedia", Map.of("@id", "#episode"));
    return map;
  }

  private static Map<String, Object> work(Metadata metadata) {
    Work work = metadata.work();
    Map<String, Object> map =
        switch (work.kind()) {
          case FILM -> thing("Movie");
          case SERIES -> thing("TVSeries");
          case BOOK -> thing("Book");
          case ALBUM -> thing("MusicAlbum");
          case GAME -> thing("VideoGame");
          case UNKNOWN -> thing("CreativeWork");
        };
    map.put("name", work.title().orElse(metadata.title()));
    work.year().ifPresent(year -> map.put("datePublished", String.format("%04d", year)));
    work.creator()
        .ifPresent(
            creator -> {
              switch (work.kind()) {
                case FILM -> map.put("director", named("Person", creator));
                case BOOK -> map.put("author", named("Person", creator));
                case ALBUM -> map.put("byArtist", named("MusicGroup", creator));
                default -> map.put("creator", named("Person", creator));
              }
            });
    return map;
  }

  private static Map<String, Object> rating(String written) {
    Map<String, Object> map = thing("Rating");
    Optional<Rating> rating = Rating.of(written);
    rating.ifPresentOrElse(
        r -> {
          map.put("ratingValue", r.value());
          map.put("bestRating", r.best());
          map.put("worstRating", 0);
        },
        () -> map.put("ratingValue", written));
    return map;
  }

  private static Map<String, Object> thing(String type) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("@type", type);
    return map;
  }

  private static Map<String, Object> named(String type, String name) {
    Map<String, Object> map = thing(type);
    map.put("name", name);
    return map;
  }

  private static String iso(OffsetDateTime date) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date);
  }
}
