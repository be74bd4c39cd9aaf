package org.reviewcast.review.html;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * What stands in a page and is not the review: an element is known by its own name, by its role, or
 * by one of the names that its class and id give it.
 *
 * <p>A name alone is never believed of an element that holds most of the page's prose: a whole page
 * may call itself {@code has-sidebar}, and Blogger calls every part of its pages a widget.
 */
final class Clutter {
  private static final Pattern NOTE = Pattern.compile("footnote|endnote|rearnote");
  private static final int SENTENCE = 20;
  private static final int LONGEST_NAME = 60;
  private static final int MOST_NAMES = 60;
  private final Map<Element, String> found = new IdentityHashMap<>();
  private final Map<String, Optional<String>> nouns = new HashMap<>();
  private final ProseWeight weight;
  private final int all;

  private Clutter(ProseWeight weight, Element root) {
    this.weight = weight;
    this.all = weight.of(root);
  }

  /** The clutter in a page or a piece of one; outermost elements only, each with what it is. */
  static Map<Element, String> in(Element root) {
    Clutter clutter = new Clutter(ProseWeight.of(root, Map.of()), root);
    root.filter(
        (node, depth) -> {
          if (node instanceof Element element && element != root) {
            Optional<String> noun = clutter.noun(element);
            if (noun.isPresent()) {
              clutter.found.put(element, noun.get());
              return FilterResult.SKIP_ENTIRELY;
            }
          }
          return FilterResult.CONTINUE;
        });
    return clutter.found;
  }

  private Optional<String> noun(Element element) {
    if (element.nameIs("body") || element.nameIs("html")) {
      return Optional.empty();
    }
    if (isHidden(element)) {
      return Optional.of(ClutterKind.UNSEEN);
    }
    if (isNote(element)
        || isAttribution(element)
        || isSectionHeader(element)
        || isInSentence(element)) {
      return Optional.empty();
    }
    boolean most = weight.of(element) * 2 > all && all > 0;
    String role = element.attr("role").toLowerCase(Locale.ROOT);
    for (ClutterKind kind : ClutterKind.ALL) {
      if (kind.tags().contains(element.normalName()) || kind.roles().contains(role)) {
        return most && !kind.noun().equals(ClutterKind.UNSEEN) && !element.nameIs("nav")
            ? Optional.empty()
            : Optional.of(kind.noun());
      }
    }
    boolean article = element.nameIs("article") || element.nameIs("main");
    return article || Elements.headingLevel(element) > 0 ? Optional.empty() : named(element, most);
  }

  private Optional<String> named(Element element, boolean most) {
    Optional<String> noun =
        Stream.concat(element.classNames().stream(), Stream.of(element.id()))
            .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
            .limit(MOST_NAMES)
            .map(name -> nouns.computeIfAbsent(name, Clutter::noun))
            .flatMap(Optional::stream)
            .findFirst();
    // A discussion can be longer than what it is about.
    return noun.filter(
        kind -> !most || kind.equals("comments") && element.selectFirst("h1, article") == null);
  }

  /** What a class name or an id tells. */
  private static Optional<String> noun(String name) {
    String hyphened = hyphened(name);
    return ClutterKind.ALL.stream()
        .filter(kind -> kind.names().matcher(hyphened).matches())
        .map(ClutterKind::noun)
        .findFirst();
  }

  private static String hyphened(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])|[_\\s:]+|--+", "-")
        .replaceAll("-{2,}", "-")
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    return (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found"))
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  /** Footnotes stand in asides and footers, and are the review's own. */
  private static boolean isNote(Element element) {
    return element.attr("role").startsWith("doc-")
        || (NOTE.matcher(element.attr("epub:type")).find());
  }

  /** A time or an abbreviation among other words. */
  private static boolean isInSentence(Element element) {
    return element.nameIs("time")
        && length(element.previousSibling()) + length(element.nextSibling()) > SENTENCE;
  }

  private static int length(Node node) {
    return node instanceof TextNode text ? text.getWholeText().strip().length() : 0;
  }

  private static boolean isAttribution(Element element) {
    return element.nameIs("footer") && element.closest("blockquote") != null;
  }

  /** The header of a part of the text, with nothing in it but the part's own heading. */
  private static boolean isSectionHeader(Element element) {
    return element.nameIs("header")
        && element.selectFirst("h1") == null
        && element.selectFirst("h2, h3, h4, h5, h6") != null
        && element.selectFirst("nav, ul, form, time") == null
        && element.text().length() < 200;
  }
}
