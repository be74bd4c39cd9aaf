package org.reviewcast.review.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The things that a page marks in its own text, in the form that {@link JsonLd} gives: HTML
 * microdata, RDFa Lite 1.1, and the microformats hReview, h-review and h-entry.
 */
final class Microdata {
  /** Things in a page, and properties of a thing, that are looked at. */
  private static final int MOST = 150;

  private static final int DEEPEST = 6;
  private static final String[][] MICROFORMAT = {
    {"name", ".summary, .p-name, .entry-title"},
    {"author", ".reviewer, .p-author, .author .fn, .vcard.author"},
    {"datePublished", ".dtreviewed, .dt-published, .dt-reviewed, .published"},
    {"ratingValue", ".rating .value, .p-rating .value, .value.p-rating"},
    {"bestRating", ".rating .best, .p-best"},
    {"worstRating", ".rating .worst, .p-worst"},
  };

  private Microdata() {}

  /** Every thing in the page, outer before inner. */
  static List<Map<String, Object>> of(Page page) {
    List<Map<String, Object>> things = new ArrayList<>();
    for (Element scope :
        page.document().selectStream("[itemscope][itemtype]").limit(MOST).toList()) {
      things.add(thing(scope, "itemscope", "itemprop", scope.attr("itemtype"), 0));
    }
    for (Element scope : page.document().selectStream("[typeof]").limit(MOST).toList()) {
      things.add(thing(scope, "typeof", "property", scope.attr("typeof"), 0));
    }
    for (Element scope : page.document().selectStream(".hreview, .h-review").limit(MOST).toList()) {
      things.add(microformat(scope));
    }
    return things;
  }

  private static Map<String, Object> thing(
      Element scope, String scopeName, String propertyName, String type, int depth) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type.strip().replaceFirst("\\s.*$", ""));
    for (Element part : scope.selectStream("[" + propertyName + "]").limit(MOST).toList()) {
      if (part == scope || depth > DEEPEST || owner(part, scopeName) != scope) {
        continue;
      }
      Object value =
          part.hasAttr(scopeName) && !part.attr("itemtype").isEmpty() || part.hasAttr("typeof")
              ? thing(
                  part,
                  scopeName,
                  propertyName,
                  part.attr("itemtype") + part.attr("typeof"),
                  depth + 1)
              : value(part);
      for (String name : part.attr(propertyName).strip().split("\\s+")) {
        thing.merge(name.replaceFirst("^.*:", ""), value, Microdata::both);
      }
    }
    return thing;
  }

  private static Object both(Object one, Object other) {
    List<Object> list = new ArrayList<>(one instanceof List<?> many ? many : List.of(one));
    list.add(other);
    return list;
  }

  private static Element owner(Element part, String scopeName) {
    Element at = part.parent();
    while (at != null && !at.hasAttr(scopeName)) {
      at = at.parent();
    }
    return at;
  }

  /** What a property's element says: to machines, if it says so apart from its text. */
  static String value(Element element) {
    for (String name : new String[] {"content", "datetime", "value"}) {
      if (!element.attr(name).isBlank()) {
        return element.attr(name);
      }
    }
    if (element.nameIs("abbr") && !element.attr("title").isBlank()) {
      return element.attr("title");
    }
    return element.nameIs("link") ? element.attr("href") : element.text();
  }

  private static Map<String, Object> microformat(Element scope) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", "Review");
    for (String[] part : MICROFORMAT) {
      Elements found = scope.select(part[1]);
      if (!found.isEmpty()) {
        thing.put(part[0], value(found.get(0)));
      }
    }
    Element rating = scope.selectFirst(".rating, .p-rating");
    if (rating != null) {
      thing.putIfAbsent("ratingValue", value(rating));
    }
    Map<String, Object> score = new LinkedHashMap<>();
    for (String key : List.of("ratingValue", "bestRating", "worstRating")) {
      if (thing.containsKey(key)) {
        score.put(key, thing.remove(key));
      }
    }
    if (!score.isEmpty()) {
      thing.put("reviewRating", score);
    }
    Element item = scope.selectFirst(".item, .p-item");
    if (item != null) {
      Element name = item.selectFirst(".fn, .p-name");
      thing.put("itemReviewed", Map.of("name", value(name == null ? item : name)));
    }
    return thing;
  }
}
