package org.reviewcast.review.html;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.reviewcast.review.Titles;

/**
 * Finds the element that holds the article. Asked in this order, and the first that has a fair part
 * of the page's prose is it:
 *
 * <ol>
 *   <li>the element that holds the text which structured data gives as the article's
 *   <li>what microdata, RDFa or a microformat marks as the article's body
 *   <li>the names that blog systems give to it
 *   <li>{@code <article>}, then {@code <main>}
 *   <li>the element furthest in that still holds nearly all of the page's prose
 * </ol>
 */
final class ArticleFinder {
  private static final List<String> PLACES =
      List.of(
          "[itemprop~=^(?:reviewBody|articleBody)$],"
              + " [property~=(?:^|:)(?:reviewBody|articleBody)$]",
          ".h-review .e-content, .h-entry .e-content, .hreview .description",
          ".entry-content, .post-content, .post-body, .article-content, .article-body,"
              + " .gh-content, .blog-item-content, .single-content, .post__content,"
              + " .article__body, .article__content, .available-content .body, .post-full-content,"
              + " .wp-block-post-content, .td-post-content, .story-body, .postbody, .entrytext",
          ".hreview, .h-review, .h-entry, .hentry",
          "article, [role=article]",
          "main, [role=main]");

  private static final int FEWEST_CHARACTERS = 60;
  private static final int SAMPLE = 80;
  private static final int DEEPEST = 50;

  /** A part as large as this is worth more than what stands beside it. */
  private static final double NEARLY_ALL = 0.9;

  private static final double MOST = 0.6;

  private final Page page;
  private final Map<Element, String> clutter;
  private final ProseWeight weight;

  ArticleFinder(Page page, Map<Element, String> clutter) {
    this.page = page;
    this.clutter = clutter;
    this.weight = ProseWeight.of(page.body(), clutter);
  }

  /**
   * The element that holds the article.
   *
   * @param told the article's text as structured data gives it
   */
  Element find(Optional<String> told) {
    Element body = page.body();
    Optional<Element> holder = told.flatMap(text -> holding(body, text));
    if (holder.isPresent()) {
      return holder.get();
    }
    int all = weight.of(body);
    for (String place : PLACES) {
      Optional<Element> best =
          body.select(place).stream()
              .filter(element -> !isClutter(element))
              .max(Comparator.comparingInt(weight::of));
      int found = best.map(weight::of).orElse(0);
      if (found >= FEWEST_CHARACTERS && found * 4 >= all) {
        return best.get();
      }
    }
    return narrowed(body);
  }

  private boolean isClutter(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (clutter.containsKey(at)) {
        return true;
      }
    }
    return false;
  }

  /** The innermost element that holds both the beginning and the end of a text. */
  private Optional<Element> holding(Element body, String text) {
    String bare = Titles.bare(text);
    if (bare.length() < 2 * SAMPLE) {
      return Optional.empty();
    }
    String beginning = bare.substring(0, SAMPLE);
    String end = bare.substring(bare.length() - SAMPLE);
    Element at = holds(body, beginning, end) ? body : null;
    Element next = at;
    for (int depth = 0; next != null && depth < DEEPEST; depth++) {
      at = next;
      next =
          at.children().stream()
              .filter(child -> weight.of(child) > 0 && holds(child, beginning, end))
              .findFirst()
              .orElse(null);
    }
    return Optional.ofNullable(at).filter(element -> !isClutter(element));
  }

  private static boolean holds(Element element, String beginning, String end) {
    String bare = Titles.bare(element.text());
    return bare.contains(beginning) && bare.contains(end);
  }

  /**
   * Goes inwards as long as one child holds nearly all of the prose, or most of it and is not one
   * of several alike, as the parts of an article are that a page builder laid out.
   */
  private Element narrowed(Element from) {
    Element at = from;
    while (true) {
      int all = weight.of(at);
      Optional<Element> best =
          at.children().stream()
              .filter(child -> !clutter.containsKey(child) && !Elements.isInline(child))
              .max(Comparator.comparingInt(weight::of));
      if (best.isEmpty() || all == 0 || isPart(best.get())) {
        return at;
      }
      int most = weight.of(best.get());
      boolean alone = most >= all * MOST && !hasTwin(best.get());
      if (most < all * NEARLY_ALL && !alone) {
        return at;
      }
      at = best.get();
    }
  }

  /** A long paragraph is a part of an article, and never all of it. */
  private static boolean isPart(Element element) {
    return switch (element.normalName()) {
      case "p", "blockquote", "ul", "ol", "dl", "pre", "li" -> true;
      default -> Elements.headingLevel(element) > 0;
    };
  }

  private boolean hasTwin(Element element) {
    return element.siblingElements().stream()
        .anyMatch(
            sibling ->
                sibling.normalName().equals(element.normalName())
                    && sibling.className().equals(element.className())
                    && weight.of(sibling) > 0);
  }

  /** How many characters of prose stand in the page outside an element. */
  int proseOutside(Element article) {
    return weight.of(page.body()) - weight.of(article);
  }
}
