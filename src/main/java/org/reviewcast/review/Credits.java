package org.reviewcast.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the work under review in front matter. */
final class Credits {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)[12]\\d{3}(?!\\d)");
  private static final Map<Work.Kind, String[]> KEYS =
      Map.of(
          Work.Kind.FILM, new String[] {"film", "movie", "films", "movies"},
          Work.Kind.SERIES, new String[] {"series", "tv", "tvseries", "tvshow", "television"},
          Work.Kind.BOOK, new String[] {"book", "novel", "books"},
          Work.Kind.ALBUM, new String[] {"album", "record", "music", "musicalbum", "albums"},
          Work.Kind.GAME, new String[] {"game", "videogame", "games", "videogames"});
  private static final Map<Work.Kind, String[]> CREATORS =
      Map.of(
          Work.Kind.FILM, new String[] {"director", "directors", "directedby"},
          Work.Kind.SERIES, new String[] {"creator", "creators", "showrunner", "createdby"},
          Work.Kind.BOOK, new String[] {"bookauthor", "novelist", "writtenby"},
          Work.Kind.ALBUM, new String[] {"artist", "artists", "band", "musician"},
          Work.Kind.GAME, new String[] {"developer", "developers", "studio", "developedby"});
  private static final String[] YEARS = {
    "year", "releaseyear", "releasedate", "released", "publicationyear", "firstpublished"
  };
  private static final String[] TITLES = {"title", "name"};
  private static final String[] HINTS = {"kind", "type", "@type", "category", "categories"};

  /** Inside the work's own map these can only be its maker's. */
  private static final String[] MAKERS = {
    "director", "author", "authors", "artist", "creator", "developer", "studio", "by", "writer"
  };

  /** Series comes last: blogs have series of posts as well. */
  private static final List<Work.Kind> KINDS =
      List.of(Work.Kind.FILM, Work.Kind.BOOK, Work.Kind.ALBUM, Work.Kind.GAME, Work.Kind.SERIES);

  private Credits() {}

  /** The work that a review's front matter names; its keys are taken out of the rest. */
  static Work of(Fields fields) {
    for (Work.Kind kind : KINDS) {
      Optional<Object> value = fields.value(KEYS.get(kind));
      if (value.isPresent()) {
        return work(kind, value.get(), fields);
      }
    }
    Optional<Object> value = fields.value("reviewed", "work", "itemreviewed", "subject");
    return work(Work.Kind.UNKNOWN, value.orElse(List.of()), fields);
  }

  private static Work work(Work.Kind named, Object value, Fields outer) {
    Fields inner = value instanceof Map<?, ?> map ? Fields.of(map) : Fields.of(Map.of());
    Optional<String> title =
        value instanceof Map ? inner.text(TITLES) : Optional.of(Fields.plain(value));
    Work.Kind kind = named;
    if (kind == Work.Kind.UNKNOWN) {
      kind =
          hint(inner)
              .or(() -> byRole(inner))
              .or(() -> hint(outer))
              .or(() -> byRole(outer))
              .orElse(kind);
    }
    Work.Kind settled = kind;
    Optional<String> creator =
        creator(kind, inner)
            .or(() -> inner.value(MAKERS).map(Fields::names).filter(text -> !text.isEmpty()))
            .or(() -> creator(settled, outer));
    OptionalInt inside = year(inner.text(YEARS));
    OptionalInt year = inside.isPresent() ? inside : year(outer.text(YEARS));
    outer.keep(kind.noun(), inner.rest());
    return new Work(
        kind, title.filter(text -> !text.isEmpty() && !Fields.isYesOrNo(text)), year, creator);
  }

  private static Optional<String> creator(Work.Kind kind, Fields fields) {
    return fields
        .value(CREATORS.getOrDefault(kind, new String[] {"creator"}))
        .map(Fields::names)
        .filter(text -> !text.isEmpty());
  }

  private static Optional<Work.Kind> byRole(Fields fields) {
    for (Work.Kind kind : KINDS) {
      if (kind != Work.Kind.SERIES && fields.has(CREATORS.get(kind))) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The kind that a category such as "Film Reviews" tells. */
  private static Optional<Work.Kind> hint(Fields fields) {
    for (String hint : HINTS) {
      for (String text : fields.peek(hint)) {
        String noun = text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]|reviews?$", "");
        for (Map.Entry<Work.Kind, String[]> entry : KEYS.entrySet()) {
          if (List.of(entry.getValue()).contains(noun)) {
            return Optional.of(entry.getKey());
          }
        }
      }
    }
    return Optional.empty();
  }

  private static OptionalInt year(Optional<String> text) {
    Matcher matcher = YEAR.matcher(text.orElse(""));
    return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group())) : OptionalInt.empty();
  }
}
