package org.reviewcast.review.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.reviewcast.review.Fields;

/**
 * What schema.org data says of the review in a page: of the things in it, the one that is a review
 * and the one that is an article.
 */
final class SchemaReview {
  private static final Set<String> REVIEWS =
      Set.of("Review", "CriticReview", "MediaReview", "ReviewNewsArticle");
  private static final Set<String> ARTICLES =
      Set.of(
          "Article",
          "BlogPosting",
          "NewsArticle",
          "ReviewNewsArticle",
          "OpinionNewsArticle",
          "AnalysisNewsArticle",
          "TechArticle",
          "Report",
          "SocialMediaPosting");
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("Movie", "film"),
          Map.entry("TVSeries", "series"),
          Map.entry("TVSeason", "series"),
          Map.entry("TVEpisode", "series"),
          Map.entry("CreativeWorkSeason", "series"),
          Map.entry("Book", "book"),
          Map.entry("Audiobook", "book"),
          Map.entry("MusicAlbum", "album"),
          Map.entry("MusicRecording", "album"),
          Map.entry("MusicRelease", "album"),
          Map.entry("VideoGame", "game"),
          Map.entry("Game", "game"));
  private static final List<String> MAKERS =
      List.of("director", "creator", "byArtist", "author", "developer", "gameStudio", "producer");
  private static final List<String> YEARS =
      List.of("datePublished", "releasedEvent", "dateCreated", "copyrightYear", "startDate");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)([12]\\d{3})(?!\\d)");
  private static final Pattern TITLED = Pattern.compile("(.+?)\\s*\\(((?:18|19|20)\\d{2})\\)");

  private final Optional<Map<String, Object>> review;
  private final List<Map<String, Object>> sources = new ArrayList<>();

  SchemaReview(List<Map<String, Object>> things) {
    List<Map<String, Object>> reviews = things.stream().filter(is(REVIEWS)).distinct().toList();
    Optional<Map<String, Object>> article = things.stream().filter(is(ARTICLES)).findFirst();
    List<Map<String, Object>> told =
        reviews.stream().filter(thing -> thing.containsKey("itemReviewed")).toList();
    // More than one are what readers say of it, unless only one says what it is about.
    Optional<Map<String, Object>> found =
        reviews.size() == 1
            ? Optional.of(reviews.get(0))
            : told.stream().findFirst().filter(thing -> told.size() == 1 || isMain(told));
    review = found.map(thing -> withWork(thing, things));
    article.ifPresent(sources::add);
    review.ifPresent(sources::add);
  }

  private static boolean isMain(List<Map<String, Object>> reviews) {
    return reviews.stream().map(thing -> text(thing.get("itemReviewed"))).distinct().count() == 1
        && reviews.stream().map(thing -> text(thing.get("author"))).distinct().count() == 1;
  }

  /** A review inside the thing that it is about does not name it again. */
  private static Map<String, Object> withWork(
      Map<String, Object> review, List<Map<String, Object>> things) {
    if (review.containsKey("itemReviewed")) {
      return review;
    }
    Map<String, Object> whole = new LinkedHashMap<>(review);
    things.stream()
        .filter(thing -> KINDS.containsKey(type(thing)) && thing.containsKey("review"))
        .findFirst()
        .ifPresent(work -> whole.put("itemReviewed", work));
    return whole;
  }

  private static Predicate<Map<String, Object>> is(Set<String> types) {
    return thing -> types(thing).stream().anyMatch(types::contains);
  }

  private static List<String> types(Map<?, ?> thing) {
    Object type = thing.get("@type");
    List<?> all = type instanceof List<?> list ? list : List.of(type == null ? "" : type);
    return all.stream().map(one -> one.toString().replaceFirst("^.*[/#:]", "")).toList();
  }

  private static String type(Map<?, ?> thing) {
    return types(thing).stream().filter(KINDS::containsKey).findFirst().orElse("");
  }

  /** The first text that the article or the review gives for one of these properties. */
  Optional<String> first(String... keys) {
    for (String key : keys) {
      for (Map<String, Object> thing : sources) {
        String text = text(thing.get(key));
        if (!text.isEmpty()) {
          return Optional.of(text);
        }
      }
    }
    return Optional.empty();
  }

  /** The names that the article or the review gives for a property. */
  List<String> names(String key) {
    for (Map<String, Object> thing : sources) {
      List<String> names = list(thing.get(key)).stream().map(SchemaReview::text).toList();
      if (!names.isEmpty() && names.stream().noneMatch(String::isEmpty)) {
        return names.stream().distinct().toList();
      }
    }
    return List.of();
  }

  /** The rating, with the best there is where it is told or plain to see. */
  Optional<String> rating() {
    return review
        .map(thing -> list(thing.get("reviewRating")))
        .filter(ratings -> !ratings.isEmpty() && ratings.get(0) instanceof Map)
        .flatMap(ratings -> Score.of((Map<?, ?>) ratings.get(0)));
  }

  /** The work under review, under the name of its kind, as front matter has it. */
  Map<String, Object> work() {
    Optional<Object> item =
        review
            .map(thing -> thing.get("itemReviewed"))
            .flatMap(value -> list(value).stream().findFirst());
    if (item.isEmpty()) {
      return Map.of();
    }
    Map<?, ?> work = item.get() instanceof Map<?, ?> map ? map : Map.of("name", item.get());
    Map<String, Object> told = new LinkedHashMap<>();
    String title = text(work.get("name"));
    Matcher titled = TITLED.matcher(title);
    if (titled.matches()) {
      title = titled.group(1);
      told.put("year", titled.group(2));
    }
    if (!title.isEmpty()) {
      told.put("title", title);
    }
    for (String key : YEARS) {
      Matcher year = YEAR.matcher(text(work.get(key)));
      if (year.find()) {
        told.putIfAbsent("year", year.group(1));
      }
    }
    for (String key : MAKERS) {
      List<String> makers =
          list(work.get(key)).stream().map(SchemaReview::text).filter(t -> !t.isEmpty()).toList();
      if (!makers.isEmpty()) {
        told.putIfAbsent("creator", makers);
      }
    }
    String kind = KINDS.getOrDefault(type(work), "itemreviewed");
    return told.isEmpty() ? Map.of() : Map.of(kind, told);
  }

  private static List<?> list(Object value) {
    return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
  }

  /** A value as one line: a thing by its name, text without tags and character references. */
  static String text(Object value) {
    if (value instanceof List<?> list) {
      return list.isEmpty() ? "" : text(list.get(0));
    }
    if (value instanceof Map<?, ?> map) {
      for (String key : List.of("name", "headline", "@value", "url", "contentUrl")) {
        if (map.get(key) != null && !text(map.get(key)).isEmpty()) {
          return text(map.get(key));
        }
      }
      return "";
    }
    return value == null ? "" : Fields.oneLine(Parser.unescapeEntities(value.toString(), false));
  }
}
