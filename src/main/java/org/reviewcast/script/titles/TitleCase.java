package org.reviewcast.script.titles;

import java.util.Locale;
import java.util.Set;

/** Capitals as English titles have them. */
final class TitleCase {
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "to", "for", "by", "as",
          "with", "from", "vs", "into", "over");

  private TitleCase() {}

  /** A phrase, its words parted by single spaces, in the capitals of a title. */
  static String of(String phrase) {
    StringBuilder title = new StringBuilder();
    for (String word : phrase.split(" ")) {
      title.append(title.length() == 0 ? "" : " ");
      title.append(title.length() > 0 && SMALL.contains(word) ? word : capital(word));
    }
    return title.toString();
  }

  private static String capital(String word) {
    StringBuilder capital = new StringBuilder();
    for (String part : word.split("(?<=[-/])")) {
      boolean small = capital.length() > 0 && SMALL.contains(part.replaceAll("[-/]", ""));
      capital.append(
          small || part.isEmpty()
              ? part
              : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
    }
    return capital.toString();
  }
}
