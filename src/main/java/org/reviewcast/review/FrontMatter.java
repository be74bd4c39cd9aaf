package org.reviewcast.review;

import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The block of keys at the top of a file.
 *
 * @param fields its keys and values, none if there is no such block
 * @param end the manuscript index where the text after it begins
 */
record FrontMatter(Fields fields, int end) {
  /** The most characters of front matter that are read. */
  static final int LIMIT = 65_536;

  private static final Pattern YAML_KEY =
      Pattern.compile("[\"']?[\\p{L}\\w@][\\p{L}\\w@ .-]{0,60}[\"']?\\s*:(?:\\s.*)?");
  private static final Pattern TOML_KEY =
      Pattern.compile("(?:[\"']?[\\p{L}\\w@][\\p{L}\\w@ .-]{0,60}[\"']?\\s*=.*|\\[.*])");

  /** The front matter of a manuscript: YAML between lines of ---, or TOML between lines of +++. */
  static FrontMatter of(Manuscript manuscript) throws ReviewException {
    int first = 0;
    while (first < manuscript.lines() - 1 && manuscript.line(first).isBlank()) {
      first++;
    }
    String fence = manuscript.line(first).stripTrailing();
    boolean yaml = fence.equals("---");
    if ((yaml || fence.equals("+++")) && beginsWithKeys(manuscript, first + 1, yaml)) {
      OptionalInt last = closing(manuscript, first + 1, fence);
      if (last.isEmpty()) {
        throw manuscript.problem(
            manuscript.lineStart(first),
            "The front matter that begins here has no end. Put a line of "
                + fence
                + " after its last key.");
      }
      return read(manuscript, first + 1, last.getAsInt(), yaml);
    }
    return new FrontMatter(new Fields(Map.of(), Map.of()), 0);
  }

  /** Tells front matter from a scene break at the top of a story. */
  private static boolean beginsWithKeys(Manuscript manuscript, int from, boolean yaml) {
    Pattern key = yaml ? YAML_KEY : TOML_KEY;
    for (int line = from; line < manuscript.lines(); line++) {
      String content = manuscript.line(line).strip();
      if (isFence(content, yaml ? "---" : "+++")) {
        return line > from || closing(manuscript, from, yaml ? "---" : "+++").isPresent();
      }
      if (content.isEmpty()) {
        return false;
      }
      if (key.matcher(content).matches() || (yaml && content.startsWith("{"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFence(String line, String fence) {
    return line.equals(fence) || (fence.equals("---") && line.equals("..."));
  }

  private static OptionalInt closing(Manuscript manuscript, int from, String fence) {
    for (int line = from; line < manuscript.lines(); line++) {
      if (isFence(manuscript.line(line).stripTrailing(), fence)) {
        return OptionalInt.of(line);
      }
    }
    return OptionalInt.empty();
  }

  private static FrontMatter read(Manuscript manuscript, int from, int to, boolean yaml)
      throws ReviewException {
    int start = manuscript.lineStart(from);
    if (manuscript.lineStart(to) - start > LIMIT) {
      throw manuscript.problem(
          start, "The front matter is longer than " + LIMIT + " characters. Shorten it.");
    }
    String text = manuscript.text().substring(start, manuscript.lineStart(to));
    Fields fields =
        yaml
            ? new YamlFrontMatter(manuscript, from).read(text)
            : new TomlFrontMatter(manuscript, from).read(text);
    return new FrontMatter(fields, manuscript.lineStart(to + 1));
  }
}
