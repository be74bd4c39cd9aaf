package org.reviewcast.voice.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Lexicon text that holds nothing but comments and lines of {@code written: respelling} in plain
 * letters. Most do, and are read some ten times faster so than as YAML, which means the same.
 */
final class PlainLines {
  private static final String SIGNS = " '’.-";

  private PlainLines() {}

  /** The written forms and what is said for each; empty if a line needs more of YAML than that. */
  static Optional<Map<String, String>> read(String text) {
    Map<String, String> lines = new LinkedHashMap<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(start, end);
      start = end + 1;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(": ");
      if (colon <= 0) {
        return Optional.empty();
      }
      String key = line.substring(0, colon);
      String value = line.substring(colon + 2);
      boolean plain = isPlain(key) && isPlain(value) && isRespelling(value);
      if (!plain || lines.put(key, value) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(lines);
  }

  // A letter at both ends, or the full stop of an abbreviation.
  private static boolean isPlain(String text) {
    if (text.isEmpty() || !Character.isLetter(text.charAt(0))) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && SIGNS.indexOf(c) < 0) {
        return false;
      }
    }
    return text.charAt(text.length() - 1) != ' ';
  }

  // Capitals or a hyphen: not the "null" or "~" that YAML takes for nothing.
  private static boolean isRespelling(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) == '-' || Character.isUpperCase(value.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
