package org.reviewcast.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads TOML 1.0 front matter into text, lists and maps. */
final class TomlFrontMatter {
  private static final int DEEPEST = 32;

  private final Manuscript manuscript;
  private final int firstLine;

  /**
   * Front matter to be read.
   *
   * @param firstLine its first line, counted from 0
   */
  TomlFrontMatter(Manuscript manuscript, int firstLine) {
    this.manuscript = manuscript;
    this.firstLine = firstLine;
  }

  Fields read(String toml) throws ReviewException {
    checkDepth(toml);
    TomlParseResult parsed = Toml.parse(toml);
    if (parsed.hasErrors()) {
      TomlParseError error = parsed.errors().get(0);
      throw problem(
          place(error.position()), "The front matter is not valid TOML: " + error.getMessage());
    }
    Map<String, Place> places = new LinkedHashMap<>();
    for (String key : parsed.keySet()) {
      TomlPosition position = parsed.inputPositionOf(List.of(key));
      places.put(key, position == null ? new Place(firstLine + 1, 1) : place(position));
    }
    return new Fields(values(parsed), places);
  }

  /** The parser recurses into arrays and tables. */
  private void checkDepth(String toml) throws ReviewException {
    int depth = 0;
    for (int i = 0; i < toml.length(); i++) {
      char c = toml.charAt(i);
      if (c == '[' || c == '{') {
        depth++;
      } else if (c == ']' || c == '}') {
        depth = Math.max(0, depth - 1);
      }
      if (depth > DEEPEST) {
        throw problem(
            manuscript.placeAt(manuscript.lineStart(firstLine) + i),
            "The front matter is nested more than " + DEEPEST + " deep. Make it simpler.");
      }
    }
  }

  private static Map<String, Object> values(TomlTable table) {
    Map<String, Object> values = new LinkedHashMap<>();
    table.entrySet().forEach(entry -> values.put(entry.getKey(), value(entry.getValue())));
    return values;
  }

  private static Object value(Object value) {
    if (value instanceof TomlTable table) {
      return values(table);
    }
    if (value instanceof TomlArray array) {
      List<Object> list = new ArrayList<>();
      array.toList().forEach(item -> list.add(value(item)));
      return list;
    }
    if (value instanceof Double number && !number.isNaN() && !number.isInfinite()) {
      return BigDecimal.valueOf(number).toPlainString();
    }
    return value.toString();
  }

  private Place place(TomlPosition position) {
    return new Place(firstLine + position.line(), Math.max(1, position.column()));
  }

  private ReviewException problem(Place place, String what) {
    String sentence = what.endsWith(".") ? what : what + ".";
    return new ReviewException(manuscript.name(), Optional.of(place), sentence);
  }
}
