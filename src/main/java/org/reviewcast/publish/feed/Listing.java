package org.reviewcast.publish.feed;

import java.net.URI;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.reviewcast.publish.Edition;
import org.reviewcast.publish.Printable;
import org.reviewcast.review.Metadata;

/**
 * What an episode says of itself in the feed, besides what its files are.
 *
 * @param guid its identifier, which never changes
 * @param published when it was published, to the second
 * @param dated whether the review says so itself; else it is when it was first produced
 * @param draft whether its writer marked it as not finished
 * @param withdrawn whether it was taken out of the feed on request
 * @param author who wrote the review
 * @param language the language it is in
 * @param explicit whether it is for adults only, where the review says so
 * @param summary what it is about, one line of at most 4000 bytes
 * @param rating the rating as written
 * @param season the number of its season
 * @param number its number in its season
 * @param type {@code full}, {@code trailer} or {@code bonus}
 * @param link where the review was first published
 * @param soundbite the stretch that makes people want to hear the rest
 */
public record Listing(
    String guid,
    OffsetDateTime published,
    boolean dated,
    boolean draft,
    boolean withdrawn,
    Optional<String> author,
    Locale language,
    Optional<Boolean> explicit,
    String summary,
    Optional<String> rating,
    OptionalInt season,
    OptionalInt number,
    Optional<String> type,
    Optional<URI> link,
    Optional<Soundbite> soundbite) {

  /** The identifier that a review asks for in its front matter. */
  public static Optional<String> wantedGuid(Metadata metadata) {
    return new ListingFields(metadata.other(), List.of()).guid();
  }

  /**
   * The listing of an episode.
   *
   * @param guid its identifier
   * @param fallback when it was first produced, for a review without a date
   * @param withdrawn whether it was taken out of the feed on request
   * @param notices takes a sentence for each thing in the review that cannot be used
   */
  public static Listing of(
      Edition.Material material,
      String guid,
      OffsetDateTime fallback,
      boolean withdrawn,
      List<String> notices) {
    Metadata metadata = material.review().metadata();
    ListingFields fields = new ListingFields(metadata.other(), notices);
    return new Listing(
        guid,
        metadata.date().orElse(fallback).withNano(0),
        metadata.date().isPresent(),
        metadata.draft(),
        withdrawn,
        material.script().author().map(Printable::line),
        material.script().language(),
        fields.explicit(),
        ShowNotes.summary(metadata, material.script()),
        metadata.rating().map(Printable::line),
        fields.number("season"),
        fields.number("episode"),
        fields.type(),
        fields.link(),
        Verdict.in(material.recording()));
  }

  /** Whether the feed has it. */
  public boolean isListed() {
    return !draft && !withdrawn;
  }

  /** The same, taken out of the feed or put back. */
  public Listing withdrawn(boolean wanted) {
    return new Listing(
        guid, published, dated, draft, wanted, author, language, explicit, summary, rating, season,
        number, type, link, soundbite);
  }

  /** Everything in it, for JSON. */
  public Map<String, Object> asMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("guid", guid);
    map.put("published", published.toString());
    map.put("dated", dated);
    map.put("draft", draft);
    map.put("withdrawn", withdrawn);
    author.ifPresent(value -> map.put("author", value));
    map.put("language", language.toLanguageTag());
    explicit.ifPresent(value -> map.put("explicit", value));
    map.put("summary", summary);
    rating.ifPresent(value -> map.put("rating", value));
    season.ifPresent(value -> map.put("season", value));
    number.ifPresent(value -> map.put("episode", value));
    type.ifPresent(value -> map.put("episodeType", value));
    link.ifPresent(value -> map.put("link", value.toString()));
    if (soundbite.isPresent()) {
      Map<String, Object> bite = new LinkedHashMap<>();
      bite.put("startMs", soundbite.get().startMs());
      bite.put("lengthMs", soundbite.get().lengthMs());
      bite.put("title", soundbite.get().title());
      map.put("soundbite", bite);
    }
    return map;
  }

  /**
   * Reads what {@link #asMap} made.
   *
   * @throws IllegalArgumentException if it is something else
   */
  public static Listing of(Map<?, ?> map) {
    try {
      return new Listing(
          (String) required(map, "guid"),
          OffsetDateTime.parse((String) required(map, "published")),
          (Boolean) required(map, "dated"),
          (Boolean) required(map, "draft"),
          (Boolean) required(map, "withdrawn"),
          Optional.ofNullable((String) map.get("author")),
          Locale.forLanguageTag((String) required(map, "language")),
          Optional.ofNullable((Boolean) map.get("explicit")),
          (String) required(map, "summary"),
          Optional.ofNullable((String) map.get("rating")),
          number(map, "season"),
          number(map, "episode"),
          Optional.ofNullable((String) map.get("episodeType")),
          Optional.ofNullable((String) map.get("link")).map(URI::create),
          Optional.ofNullable((Map<?, ?>) map.get("soundbite")).map(Listing::soundbite));
    } catch (ClassCastException | DateTimeException e) {
      throw new IllegalArgumentException("not a listing", e);
    }
  }

  private static Soundbite soundbite(Map<?, ?> map) {
    return new Soundbite(
        ((Number) required(map, "startMs")).longValue(),
        ((Number) required(map, "lengthMs")).longValue(),
        (String) required(map, "title"));
  }

  private static OptionalInt number(Map<?, ?> map, String key) {
    return map.get(key) == null
        ? OptionalInt.empty()
        : OptionalInt.of(((Number) map.get(key)).intValue());
  }

  private static Object required(Map<?, ?> map, String key) {
    if (map.get(key) == null) {
      throw new IllegalArgumentException("a listing has a " + key);
    }
    return map.get(key);
  }
}
