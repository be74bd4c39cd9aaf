package org.reviewcast.review.html;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The things that a page's JSON-LD 1.1 scripts describe, in the compact form that pages have;
 * references by {@code @id} within the page are resolved.
 */
final class JsonLd {
  private static final int DEEPEST = 12;
  private static final int MOST = 2_000;

  private final List<Map<String, Object>> things = new ArrayList<>();
  private final Map<String, Map<String, Object>> named = new LinkedHashMap<>();

  private JsonLd() {}

  /** Every thing in the page, outer before inner. */
  static List<Map<String, Object>> of(Page page) {
    JsonLd found = new JsonLd();
    for (Element script : page.document().select("script[type~=(?i)application/ld\\+json]")) {
      String json =
          script
              .data()
              .replaceFirst("^\\s*(?://)?\\s*<!(?:--|\\[CDATA\\[)", "")
              .replaceFirst("(?://)?\\s*(?:-->|]]>)\\s*$", "")
              .strip();
      try {
        if (!json.isEmpty()) {
          found.add(JSON.std.anyFrom(json), 0);
        }
      } catch (IOException e) {
        page.manuscript()
            .notice(page.start(script), "the page's JSON-LD is not valid and is not used.");
      }
    }
    return found.things.stream().map(found::resolved).toList();
  }

  private void add(Object value, int depth) {
    if (depth > DEEPEST || things.size() >= MOST) {
      return;
    }
    if (value instanceof List<?> list) {
      list.forEach(item -> add(item, depth + 1));
    } else if (value instanceof Map<?, ?> map) {
      Map<String, Object> thing = new LinkedHashMap<>();
      map.forEach((key, inner) -> thing.put(String.valueOf(key), inner));
      if (thing.containsKey("@type")) {
        things.add(thing);
        if (thing.get("@id") instanceof String id) {
          named.putIfAbsent(id, thing);
        }
      }
      thing.values().forEach(inner -> add(inner, depth + 1));
    }
  }

  /** The thing with what it refers to by name put in its place, one step far. */
  private Map<String, Object> resolved(Map<String, Object> thing) {
    Map<String, Object> whole = new LinkedHashMap<>();
    thing.forEach(
        (key, value) ->
            whole.put(
                key,
                value instanceof List<?> list
                    ? list.stream().map(this::resolvedValue).toList()
                    : resolvedValue(value)));
    return whole;
  }

  private Object resolvedValue(Object value) {
    return value instanceof Map<?, ?> map && map.size() == 1 && map.get("@id") instanceof String id
        ? named.getOrDefault(id, Map.of())
        : value == null ? "" : value;
  }
}
