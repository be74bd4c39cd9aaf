package org.reviewcast.show;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with gaps: {@code {name}} stands for what is known under a name, and a stretch in square
 * brackets is left out as a whole where one of its gaps has nothing to fill it.
 *
 * @param text the words and gaps; empty for nothing
 */
public record Template(String text) {
  /** The names that a gap may have. */
  public static final List<String> NAMES =
      List.of("title", "author", "work", "rating", "show", "date", "kind", "year");

  /** The opening words by default. */
  public static final Template INTRO =
      new Template("{title}.[ A review of {work}.][ Written by {author}.]");

  /** The closing words by default. */
  public static final Template OUTRO =
      new Template(
          "[Rating: {rating}. ]That was {title}[, written by {author}]."
              + "[ You have been listening to {show}.] Thank you for listening.");

  private static final Pattern GAP = Pattern.compile("\\{([^{}]*)\\}");
  private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)\\]");

  /** The first name in a gap that is none of {@link #NAMES}. */
  public Optional<String> unknownName() {
    return GAP.matcher(text)
        .results()
        .map(m -> m.group(1))
        .filter(n -> !NAMES.contains(n))
        .findFirst();
  }

  /**
   * Fills the gaps.
   *
   * @param known what is known, by name
   * @return the words, without the stretches of which something is not known; gaps outside of
   *     brackets that nothing fills become nothing
   */
  public String fill(Map<String, String> known) {
    Matcher optional = OPTIONAL.matcher(text);
    String chosen =
        optional.replaceAll(
            match -> {
              boolean all =
                  GAP.matcher(match.group(1))
                      .results()
                      .allMatch(g -> known.containsKey(g.group(1)));
              return Matcher.quoteReplacement(all ? match.group(1) : "");
            });
    return GAP.matcher(chosen)
        .replaceAll(m -> Matcher.quoteReplacement(known.getOrDefault(m.group(1), "")))
        .replaceAll("\\s+", " ")
        .strip();
  }
}
