package org.reviewcast.review.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.reviewcast.review.Dates;
import org.reviewcast.review.Fields;

/**
 * What a page says of itself, under the keys that front matter has: first in schema.org terms, then
 * in its meta elements (Open Graph, Dublin Core and others), then where a reader would look.
 */
final class PageFields {
  private static final Pattern BY =
      Pattern.compile("(?i)^\\s*(?:(?:posted|written|reviewed?|words)\\s+)?by:?\\s+");
  private static final int FEW = 5;
  private static final int MANY = 200;
  private static final int LONGEST_SUMMARY = 400;
  private static final Set<String> RATING_WORDS = Set.of("rating", "stars", "score");

  private final Page page;
  private final Element article;
  private final SchemaReview schema;
  private final List<Element> metas;
  private final Map<String, Object> fields = new LinkedHashMap<>();

  PageFields(Page page, Element article, SchemaReview schema) {
    this.page = page;
    this.article = article;
    this.schema = schema;
    this.metas = page.document().selectStream("meta[content]").limit(MANY).toList();
  }

  /** The keys and values. */
  Map<String, Object> read() {
    new Headline(page, article, schema).find().ifPresent(title -> fields.put("title", title));
    List<String> authors = authors();
    put("author", authors.isEmpty() ? Optional.empty() : Optional.of(authors));
    put("date", date());
    put("language", language());
    put("summary", summary());
    put("tags", Optional.of(tags()).filter(tags -> !tags.isEmpty()));
    put("categories", Optional.of(categories()).filter(list -> !list.isEmpty()));
    put("rating", schema.rating().or(this::labelledRating));
    put("cover", cover());
    Optional<String> address = address();
    put("link", address);
    put("slug", address.flatMap(PageFields::slug));
    fields.putAll(schema.work());
    return fields;
  }

  private void put(String key, Optional<?> value) {
    value.ifPresent(given -> fields.put(key, given));
  }

  /** The first of these meta elements that has content; names in lower case. */
  Optional<String> meta(String... names) {
    for (String name : names) {
      for (Element meta : metas) {
        boolean named =
            Stream.of("property", "name", "itemprop", "http-equiv")
                .anyMatch(key -> meta.attr(key).equalsIgnoreCase(name));
        if (named && !meta.attr("content").isBlank()) {
          return Optional.of(Fields.oneLine(meta.attr("content")));
        }
      }
    }
    return Optional.empty();
  }

  /** A sentence or two; some pages call their whole text a description. */
  private Optional<String> summary() {
    return Stream.of(
            schema.first("description"),
            meta("description", "og:description", "dc.description", "dcterms.abstract"),
            meta("twitter:description"))
        .flatMap(Optional::stream)
        .filter(text -> text.length() <= LONGEST_SUMMARY)
        .findFirst();
  }

  private List<String> authors() {
    List<String> names = new ArrayList<>(schema.names("author"));
    if (names.isEmpty()) {
      meta("author", "dc.creator", "dcterms.creator", "article:author", "parsely-author")
          .ifPresent(names::add);
    }
    names.removeIf(name -> name.contains("://") || name.startsWith("@"));
    for (String place :
        List.of(
            "[rel=author], [itemprop=author], .p-author",
            ".author .fn, .byline .fn, .entry-author, .post-author .fn, .reviewer",
            ".byline, .by-line, .author-name, .blog-author-name, .post-author, .author",
            ".field--name-uid")) {
      if (names.isEmpty()) {
        around()
            .map(element -> element.selectFirst(place))
            .filter(element -> element != null)
            .findFirst()
            .map(Element::text)
            .map(Fields::oneLine)
            .map(text -> BY.matcher(text).replaceFirst(""))
            .filter(text -> !text.isEmpty() && text.length() <= 60 && !text.contains("|"))
            .ifPresent(names::add);
      }
    }
    return names.stream().map(name -> BY.matcher(name).replaceFirst("")).distinct().toList();
  }

  private Optional<String> date() {
    Stream<Optional<String>> told =
        Stream.of(
            schema.first("datePublished", "dateCreated"),
            meta(
                "article:published_time",
                "og:published_time",
                "datepublished",
                "pubdate",
                "dc.date.issued",
                "dcterms.issued",
                "dcterms.date",
                "dc.date",
                "date",
                "parsely-pub-date",
                "sailthru.date"),
            shownDate());
    return told.flatMap(Optional::stream).filter(text -> Dates.parse(text).isPresent()).findFirst();
  }

  private Optional<String> shownDate() {
    for (String place :
        List.of(
            "time[pubdate], time.published, time.entry-date, time.dt-published, abbr.published",
            "time[datetime]",
            ".post-date, .entry-date, .published, .date-header, .dateline, .date, .timestamp,"
                + " .posted-on")) {
      Optional<String> found =
          around()
              .flatMap(element -> element.selectStream(place).limit(FEW))
              .map(Microdata::value)
              .filter(text -> Dates.parse(text).isPresent())
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The article, then what stands around it, then the whole page. */
  private Stream<Element> around() {
    List<Element> near = new ArrayList<>();
    for (Element at = article; at != null; at = at.parent()) {
      near.add(at);
    }
    Element last = near.get(near.size() - 1);
    return near.size() > 3
        ? Stream.of(article, article.parent(), article.parent().parent(), last)
        : near.stream();
  }

  private Optional<String> language() {
    Element root = page.document().selectFirst("html");
    Stream<Optional<String>> told =
        Stream.of(
            attribute(article.closest("[lang]"), "lang"),
            attribute(root, "lang"),
            attribute(root, "xml:lang"),
            schema.first("inLanguage"),
            meta("og:locale", "content-language", "dc.language", "language"));
    return told.flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> attribute(Element element, String name) {
    return Optional.ofNullable(element).map(e -> e.attr(name).strip()).filter(t -> !t.isEmpty());
  }

  private List<String> tags() {
    List<String> tags = new ArrayList<>();
    page.document()
        .selectStream("meta[property=article:tag]")
        .limit(MANY)
        .forEach(m -> tags.add(m.attr("content")));
    if (tags.isEmpty()) {
      List<String> words = schema.names("keywords");
      tags.addAll(words.size() > 1 ? words : List.of(String.join(",", words).split(",")));
      tags.removeIf(String::isBlank);
    }
    if (tags.isEmpty()) {
      page.body()
          .selectStream("a[rel~=(?:^|\\s)tag(?:$|\\s)]")
          .limit(MANY)
          .filter(link -> !link.attr("rel").contains("category"))
          .forEach(link -> tags.add(link.text()));
    }
    if (tags.isEmpty()) {
      meta("keywords", "news_keywords").ifPresent(words -> tags.addAll(List.of(words.split(","))));
    }
    return tags.stream().map(Fields::oneLine).filter(t -> !t.isEmpty()).distinct().toList();
  }

  private List<String> categories() {
    List<String> found = new ArrayList<>(schema.names("articleSection"));
    meta("article:section").ifPresent(found::add);
    if (found.isEmpty()) {
      page.body()
          .select("a[rel~=category]")
          .forEach(link -> found.add(Fields.oneLine(link.text())));
    }
    return found.stream().filter(text -> !text.isEmpty()).distinct().toList();
  }

  /** Stars that are drawn and only named to those who do not see them. */
  private Optional<String> labelledRating() {
    return around()
        .limit(3)
        .flatMap(near -> near.selectStream("[aria-label], [title], img[alt]").limit(MANY))
        .filter(
            element -> {
              String names =
                  (element.className() + " " + element.attr("alt")).toLowerCase(Locale.ROOT);
              return RATING_WORDS.stream().anyMatch(names::contains);
            })
        .flatMap(e -> Stream.of(e.attr("aria-label"), e.attr("title"), e.attr("alt")))
        .map(Score::in)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The picture, from beside the page if it was saved with it. */
  private Optional<String> cover() {
    Optional<String> told =
        schema.first("image", "thumbnailUrl").or(() -> meta("og:image", "twitter:image"));
    String name = told.map(Addresses::fileName).orElse("");
    return page.body().select("img").stream()
        .map(Addresses::image)
        .filter(address -> !address.contains("//") && !name.isEmpty())
        .filter(address -> Addresses.fileName(address).equals(name))
        .findFirst()
        .or(() -> told.filter(address -> !address.contains("//")));
  }

  private Optional<String> address() {
    return Optional.ofNullable(page.document().selectFirst("link[rel=canonical][href]"))
        .map(link -> link.attr("href").strip())
        .or(() -> meta("og:url"))
        .filter(address -> address.matches("https?://\\S+"));
  }

  /** The last part of an address that has letters. */
  static Optional<String> slug(String address) {
    String path = address.replaceFirst("[?#].*$", "").replaceFirst("^https?://[^/]*", "");
    String name =
        path.replaceFirst("/(?:index\\.\\w+)?$", "")
            .replaceFirst("^.*/", "")
            .replaceFirst("(?i)\\.(?:x?html?|php|aspx?)$", "");
    return Optional.of(name).filter(text -> text.codePoints().anyMatch(Character::isLetter));
  }
}
