package org.reviewcast.review;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes Metadata of front matter, by the names that blogs give to its keys. */
final class Masthead {
  private static final String[] DATES = {
    "date",
    "pubdate",
    "publishdate",
    "publishedat",
    "publishedon",
    "datepublished",
    "published",
    "posted",
    "created"
  };
  private static final String[] LANGUAGES = {"language", "lang", "locale", "inlanguage"};
  private static final String[] COVERS = {
    "cover",
    "coverimage",
    "image",
    "images",
    "thumbnail",
    "featuredimage",
    "poster",
    "hero",
    "heroimage"
  };
  private static final Pattern PLACEHOLDER = Pattern.compile("(?:^|/):");

  private final Fields fields;
  private final Manuscript manuscript;

  Masthead(Fields fields, Manuscript manuscript) {
    this.fields = fields;
    this.manuscript = manuscript;
  }

  /** The title that front matter gives. */
  Optional<String> title() {
    return fields.text("title");
  }

  /**
   * The metadata.
   *
   * @param title the title that was settled on
   * @param fallbackDate the date to take where front matter has none
   */
  Metadata metadata(String title, Work work, Optional<OffsetDateTime> fallbackDate) {
    Optional<String> author =
        fields
            .value("author", "authors", "by", "byline", "reviewer", "writer")
            .map(Fields::names)
            .filter(name -> !name.isEmpty());
    boolean draft = draft();
    return new Metadata(
        title,
        author,
        date().or(() -> fallbackDate),
        slug(),
        fields.text("description", "summary", "excerpt", "synopsis", "subtitle", "dek"),
        fields.texts("tags", "categories", "keywords", "category", "genres", "genre"),
        language(),
        rating(),
        cover(),
        draft,
        work,
        fields.rest());
  }

  private boolean draft() {
    // Jekyll says published: false, where others put a date.
    boolean unpublished = fields.peek("published").stream().anyMatch(Fields::isNo);
    if (fields.peek("published").stream().anyMatch(Fields::isYesOrNo)) {
      fields.value("published");
    }
    return fields.text("draft").filter(Fields::isYes).isPresent() || unpublished;
  }

  private Optional<OffsetDateTime> date() {
    for (String key : DATES) {
      Optional<String> written = fields.text(key).filter(text -> !Fields.isYesOrNo(text));
      if (written.isPresent()) {
        Optional<OffsetDateTime> date = Dates.parse(written.get());
        if (date.isEmpty()) {
          notice(
              "the date " + written.get() + " is not understood; write it like 2024-11-03.", key);
        }
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<String> slug() {
    return fields
        .text("slug")
        .or(() -> fields.text("permalink", "url"))
        .filter(path -> !PLACEHOLDER.matcher(path).find())
        .map(path -> path.replaceAll("/+$", "").replaceFirst("^.*/", ""))
        .map(name -> name.replaceFirst("(?i)\\.html?$", ""))
        .filter(name -> !name.isBlank());
  }

  private Optional<String> cover() {
    Object value =
        fields
            .value(COVERS)
            .map(v -> v instanceof List<?> l && !l.isEmpty() ? l.get(0) : v)
            .orElse("");
    Optional<String> named =
        value instanceof Map<?, ?> map
            ? Fields.of(map).text("src", "url", "path", "image", "file", "filename", "relative")
            : Optional.of(Fields.plain(value));
    return named.filter(name -> !name.isEmpty() && !Fields.isYesOrNo(name));
  }

  private Locale language() {
    Optional<String> written = fields.text(LANGUAGES);
    if (written.isEmpty()) {
      return Locale.ENGLISH;
    }
    Locale locale = Locale.forLanguageTag(written.get().replace('_', '-'));
    List<String> known = List.of(Locale.getISOLanguages());
    if (known.contains(locale.getLanguage())) {
      return locale;
    }
    for (String language : known) {
      Locale named = Locale.forLanguageTag(language);
      if (written.get().equalsIgnoreCase(named.getDisplayLanguage(Locale.ENGLISH))
          || written.get().equalsIgnoreCase(named.getDisplayLanguage(named))) {
        return named;
      }
    }
    notice(
        "the language "
            + written.get()
            + " is not known, so English is taken; write a code like en or pt-BR.",
        LANGUAGES);
    return Locale.ENGLISH;
  }

  private Optional<String> rating() {
    Optional<Object> value =
        fields.value("rating", "reviewrating", "score", "grade", "stars", "starrating");
    if (value.isPresent() && value.get() instanceof Map<?, ?> map) {
      Fields parts = Fields.of(map);
      Optional<String> given = parts.text("value", "ratingvalue", "score", "stars", "rating");
      Optional<String> best = parts.text("best", "bestrating", "max", "outof", "of", "scale");
      return given.map(v -> best.map(b -> v + "/" + b).orElse(v));
    }
    return value.map(Fields::plain).filter(text -> !text.isEmpty());
  }

  private void notice(String what, String... keys) {
    manuscript.noticeAtLine(fields.place(keys).map(Place::line).orElse(1), what);
  }
}
