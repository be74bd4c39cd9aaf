package org.reviewcast.script.titles;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rating that a review gives: "3.5 Stars", "8 out of 10", "4 out of 5 Stars". */
final class Ratings {
  private static final String NUMBER = "(?<![\\d.,/])(\\d{1,2}(?:\\.\\d)?|\\d?½)";
  private static final Pattern OUT_OF =
      Pattern.compile(
          NUMBER + " ?(?:/|out of) ?(4|5|10|100|five|ten)(?![\\d/]|\\.\\d)( stars?\\b)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STARS =
      Pattern.compile(NUMBER + " stars?\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern SIGNS = Pattern.compile("(★{1,5})(½?)");

  // What others gave it, or what is counted: "8 out of 10 critics", "on 9/10".
  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "\\b(?:IMDb|Rotten|Metacritic|Metascore|Letterboxd|Goodreads|average|critics|users|viewers"
              + "|readers|people)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DATED =
      Pattern.compile("\\b(?:on|in|at|from|until|of) $", Pattern.CASE_INSENSITIVE);
  private static final Pattern OF_PART = Pattern.compile("^[,;]? for\\b|^ times\\b");

  private Ratings() {}

  /** The rating that some words give, in the capitals of a title. */
  static Optional<String> in(String words) {
    List<MatchResult> all = OUT_OF.matcher(words).results().toList();
    if (all.isEmpty()) {
      return stars(words);
    }
    MatchResult outOf = all.get(0);
    if (all.size() > 1
        || OF_OTHERS.matcher(words).find()
        || DATED.matcher(words.substring(0, outOf.start())).find()
        || OF_PART.matcher(words.substring(outOf.end())).find()) {
      return Optional.empty();
    }
    String most =
        switch (outOf.group(2).toLowerCase(Locale.ROOT)) {
          case "five" -> "5";
          case "ten" -> "10";
          default -> outOf.group(2);
        };
    double given = Double.parseDouble(outOf.group(1).replace("½", ".5"));
    boolean possible = given <= Double.parseDouble(most) && (!most.equals("4") || stars(outOf));
    return possible
        ? Optional.of(outOf.group(1) + " out of " + most + (stars(outOf) ? " Stars" : ""))
        : Optional.empty();
  }

  // Four is a scale of stars only; a fourth of something is a fraction.
  private static boolean stars(MatchResult outOf) {
    return outOf.group(3) != null;
  }

  private static Optional<String> stars(String words) {
    if (OF_OTHERS.matcher(words).find()) {
      return Optional.empty();
    }
    Matcher stars = STARS.matcher(words);
    if (stars.find()) {
      return Optional.of(stars.group(1) + (stars.group(1).equals("1") ? " Star" : " Stars"));
    }
    Matcher signs = SIGNS.matcher(words);
    if (signs.find()) {
      int count = signs.group(1).length();
      boolean one = count == 1 && signs.group(2).isEmpty();
      return Optional.of(count + signs.group(2) + (one ? " Star" : " Stars"));
    }
    return Optional.empty();
  }
}
