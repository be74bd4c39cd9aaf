package org.reviewcast.script.titles;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way in which the end of a review says what becomes of a work, and the title that it makes.
 */
final class Closing {
  private static final Pattern DOUBTED =
      Pattern.compile(
          "\\b(?:if|whether|would|could|might|should|unless|until|not|never|hardly|barely|almost"
              + "|than|expect\\w*|hop(?:e|ed|ing)|needs?|lacks?|wants?)\\b|n['’]t\\b|\\?",
          Pattern.CASE_INSENSITIVE);
  private static final String COUNTED = "a/an ";

  private final String[] signs;
  private final boolean denies;
  private final String words;
  private final String title;
  private Pattern pattern;

  /**
   * A way of saying it.
   *
   * @param signs what a sentence must have one of before its words are looked at, parted by bars
   * @param denies whether the words deny something themselves
   * @param words a pattern
   * @param title in small letters, with the numbers of groups after dollars; "a/an " for an article
   */
  Closing(String signs, boolean denies, String words, String title) {
    this.signs = signs.split("\\|");
    this.denies = denies;
    this.words = words;
    this.title = title;
  }

  /**
   * The title that a sentence makes, if it says so.
   *
   * @param lower the sentence in small letters
   */
  Optional<String> of(String sentence, String lower) {
    if (!hasSign(lower)) {
      return Optional.empty();
    }
    if (pattern == null) {
      pattern = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }
    Matcher matcher = pattern.matcher(sentence);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String before = sentence.substring(0, matcher.start());
    boolean said =
        denies
            ? !sentence.endsWith("?")
            : !DOUBTED.matcher(Reservations.clause(before, ";:.—(")).find()
                && !Reservations.areOfPart(before)
                && !Reservations.follow(sentence, matcher.end());
    return said ? Wording.title(filled(matcher)) : Optional.empty();
  }

  private boolean hasSign(String lower) {
    for (String sign : signs) {
      if (lower.contains(sign)) {
        return true;
      }
    }
    return false;
  }

  private String filled(Matcher matcher) {
    String text = title;
    for (int group = 1; group <= matcher.groupCount(); group++) {
      String said = matcher.group(group) == null ? "" : matcher.group(group);
      boolean named = Character.isUpperCase(said.isEmpty() ? ' ' : said.charAt(0));
      text = text.replace("$" + group, named && group == 1 ? said : said.toLowerCase(Locale.ROOT));
    }
    if (text.startsWith(COUNTED)) {
      String noun = text.substring(COUNTED.length());
      text = Wording.article(noun) + " " + noun;
    }
    return text.replace(",", "").replaceAll(" +", " ").strip();
  }
}
