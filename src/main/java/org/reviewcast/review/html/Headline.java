package org.reviewcast.review.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.reviewcast.review.Fields;
import org.reviewcast.review.Titles;

/**
 * Finds a page's headline. What a reader sees over the article goes before what machines are told,
 * and that before the window's title, from which the site's name is cut.
 */
final class Headline {
  private static final Pattern GAP = Pattern.compile("\\s+[|–—·•»:«‹›-]\\s+|\\s*[|»]\\s*|:\\s+");
  private static final String SEEN =
      "[itemprop~=^headline$], h1.entry-title, h1.post-title, .entry-title, .post-title,"
          + " .p-name, .article-title, .gh-article-title, .blog-item-title, h1.title";

  private final Page page;
  private final Element article;
  private final SchemaReview schema;

  Headline(Page page, Element article, SchemaReview schema) {
    this.page = page;
    this.article = article;
    this.schema = schema;
  }

  Optional<String> find() {
    Optional<String> headline = schema.first("headline").map(Headline::unclipped);
    Optional<String> open = meta("og:title").or(() -> meta("twitter:title")).map(this::withoutSite);
    Optional<String> seen = seen();
    return Stream.of(
            seen, headline, open, echoed(), onlyHeading(), schema.first("name"), windowTitle())
        .flatMap(Optional::stream)
        .map(Fields::oneLine)
        .filter(title -> !title.isEmpty())
        .findFirst();
  }

  private static String unclipped(String headline) {
    return headline.replaceFirst("\\s*(?:…|\\.\\.\\.)$", "");
  }

  /** The heading in the article, or in one of the elements around it but not the whole page. */
  private Optional<String> seen() {
    Element at = article;
    for (int up = 0; up < 4 && at != null && !at.nameIs("body"); up++) {
      for (String place : List.of(SEEN, "h1")) {
        List<Element> found =
            at.select(place).stream().filter(element -> element.hasText()).toList();
        if (found.size() == 1 || (!found.isEmpty() && place.equals(SEEN))) {
          return Optional.of(text(found.get(0)));
        }
      }
      at = at.parent();
    }
    return Optional.empty();
  }

  private static String text(Element heading) {
    Element copy = heading.clone();
    copy.select("[aria-hidden=true], [hidden], script, style, svg").remove();
    return copy.text();
  }

  private Optional<String> onlyHeading() {
    List<Element> found =
        page.body().select("h1").stream().filter(element -> element.hasText()).toList();
    String window = page.document().title();
    return found.stream()
        .map(Headline::text)
        .filter(
            text ->
                !text.equalsIgnoreCase(meta("og:site_name").orElse(""))
                    && (window.isEmpty() || Titles.bare(window).startsWith(Titles.bare(text))))
        .findFirst();
  }

  /** A part of the window's title that stands alone in a line of the article. */
  private Optional<String> echoed() {
    String[] parts = GAP.split(page.document().title());
    return parts.length < 2 || parts.length > 6
        ? Optional.empty()
        : Stream.of(parts)
            .filter(
                part ->
                    !Titles.bare(part).isEmpty()
                        && article.getElementsContainingOwnText(part).stream()
                            .anyMatch(e -> Titles.bare(e.ownText()).equals(Titles.bare(part))))
            .map(String::strip)
            .findFirst();
  }

  private Optional<String> windowTitle() {
    Element title = page.document().selectFirst("title");
    return Optional.ofNullable(title).map(Element::text).map(this::withoutSite);
  }

  /** A title without the name of the site, which stands at one end of it behind a dash or bar. */
  private String withoutSite(String title) {
    String site = meta("og:site_name").map(Titles::bare).orElse("");
    String[] parts = GAP.split(title.strip());
    if (parts.length < 2) {
      return title.strip();
    }
    String last = parts[parts.length - 1];
    if (!site.isEmpty()) {
      if (Titles.bare(last).equals(site)) {
        return cutEnd(title, last);
      }
      return Titles.bare(parts[0]).equals(site) ? cutStart(title, parts[0]) : title.strip();
    }
    // Without the site's name: what stands behind a bar or a dash and is the shorter part.
    boolean marked = title.matches("(?s).*(?:\\s[|–—·•»-]\\s|\\s*[|»]).*");
    if (!marked || title.length() - last.length() < last.length()) {
      return title.strip();
    }
    String cut = cutEnd(title, last);
    return cut.isEmpty() || title.lastIndexOf(": " + last) >= 0 ? title.strip() : cut;
  }

  private static String cutEnd(String title, String part) {
    return title
        .substring(0, title.lastIndexOf(part))
        .replaceFirst("[\\s|–—·•»:«‹›-]+$", "")
        .strip();
  }

  private static String cutStart(String title, String part) {
    return title
        .substring(title.indexOf(part) + part.length())
        .replaceFirst("^[\\s|–—·•»:«‹›-]+", "")
        .strip();
  }

  private Optional<String> meta(String name) {
    return new PageFields(page, article, schema).meta(name);
  }
}
