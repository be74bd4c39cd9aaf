package org.reviewcast.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keys with values of text, list or map, asked for by the names that blogs give them. Case, hyphens
 * and underscores in keys do not matter. What was asked for and found is no longer in the rest.
 */
final class Fields {
  private static final Set<String> YES = Set.of("true", "yes", "on", "1");
  private static final Set<String> NO = Set.of("false", "no", "off", "0");

  private final Map<String, String> spellings = new LinkedHashMap<>();
  private final Map<String, Object> values;
  private final Map<String, Object> rest;
  private final Map<String, Place> places;

  /**
   * Keys and values.
   *
   * @param places where keys stand in the file, as far as known
   */
  Fields(Map<String, Object> values, Map<String, Place> places) {
    this.values = values;
    this.rest = new LinkedHashMap<>(values);
    this.places = places;
    values.keySet().forEach(key -> spellings.putIfAbsent(squeezed(key), key));
  }

  /** The fields of a map inside these ones. */
  @SuppressWarnings("unchecked")
  static Fields of(Map<?, ?> map) {
    return new Fields((Map<String, Object>) map, Map.of());
  }

  private static String squeezed(String key) {
    return key.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
  }

  /** The value of the first of these keys that has one. Give keys squeezed, in lower case. */
  Optional<Object> value(String... keys) {
    Optional<Object> found = Optional.empty();
    for (String key : keys) {
      String spelling = spellings.get(key);
      if (spelling != null && found.isEmpty()) {
        found = Optional.of(values.get(spelling));
        rest.remove(spelling);
      }
    }
    return found;
  }

  /** The value of the first of these keys, as one line of text; empty if there are no words. */
  Optional<String> text(String... keys) {
    return value(keys).map(value -> plain(value)).filter(text -> !text.isEmpty());
  }

  /** The texts of all these keys; a list gives each of its items, a text its parts at commas. */
  List<String> texts(String... keys) {
    List<String> texts = new ArrayList<>();
    for (String key : keys) {
      value(key).ifPresent(value -> addTexts(value, texts));
    }
    return texts.stream().distinct().toList();
  }

  /** The texts of a key that stays in the rest. */
  List<String> peek(String key) {
    List<String> texts = new ArrayList<>();
    Optional.ofNullable(spellings.get(key))
        .ifPresent(spelling -> addTexts(values.get(spelling), texts));
    return texts;
  }

  /** Whether one of these keys has a value. */
  boolean has(String... keys) {
    return List.of(keys).stream().anyMatch(spellings::containsKey);
  }

  private static void addTexts(Object value, List<String> texts) {
    if (value instanceof List<?> list) {
      list.stream().map(item -> plain(item)).filter(t -> !t.isEmpty()).forEach(texts::add);
    } else {
      for (String part : plain(value).split(",")) {
        if (!part.isBlank()) {
          texts.add(part.strip());
        }
      }
    }
  }

  /** Names in a list as prose has them: A, B, and C. */
  static String names(Object value) {
    List<String> names = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.stream().map(item -> plain(item)).filter(t -> !t.isEmpty()).forEach(names::add);
    } else {
      names.add(plain(value));
    }
    if (names.size() < 3) {
      return String.join(" and ", names);
    }
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + ", and " + names.get(last);
  }

  /** A value as one line of text; a map is known by its name, title or address. */
  static String plain(Object value) {
    if (value instanceof List<?> list) {
      return list.stream()
          .map(item -> plain(item))
          .filter(text -> !text.isEmpty())
          .collect(Collectors.joining(", "));
    }
    if (value instanceof Map<?, ?> map) {
      return of(map)
          .value("name", "title", "value", "src", "url", "path", "image", "file", "filename", "id")
          .map(inner -> plain(inner))
          .orElse("");
    }
    return oneLine(value.toString());
  }

  /**
   * Text on one line: white space and control characters become single spaces, and half of a
   * surrogate pair, which an escape in YAML can write, the sign for what cannot be shown.
   */
  static String oneLine(String text) {
    return text.replaceAll("\\p{Cs}", "\uFFFD").replaceAll("[\\s\\p{Cc}\\p{Z}]+", " ").strip();
  }

  /** Whether a value switches something on. */
  static boolean isYes(String text) {
    return YES.contains(text.toLowerCase(Locale.ROOT));
  }

  /** Whether a value switches something off. */
  static boolean isNo(String text) {
    return NO.contains(text.toLowerCase(Locale.ROOT));
  }

  static boolean isYesOrNo(String text) {
    return isYes(text) || isNo(text);
  }

  /** Puts something back that the rest should have. */
  void keep(String key, Map<String, Object> left) {
    if (!left.isEmpty()) {
      rest.put(key, left);
    }
  }

  /** Where a key stands in the file. */
  Optional<Place> place(String... keys) {
    for (String key : keys) {
      if (spellings.containsKey(key)) {
        return Optional.ofNullable(places.get(spellings.get(key)));
      }
    }
    return Optional.empty();
  }

  /** What nobody asked for. */
  Map<String, Object> rest() {
    return rest;
  }
}
