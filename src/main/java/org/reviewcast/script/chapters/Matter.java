package org.reviewcast.script.chapters;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What passages of reviews are about, each with the English words that tell of it. */
enum Matter {
  /** How and by whom the work was made. */
  MAKING(
      "director|directed|directs|screenwriter|screenplay|script|written|writer|camera\\p{L}*"
          + "|cinematograph\\p{L}*|score|composer|editing|shot|photography|design|effects|budget"
          + "|production|producer|studio|released?"),
  /** Who plays whom, and how. */
  ACTING(
      "performances?|actors?|actress|acting|plays?|played|portray\\p{L}*|cast|role|stars?|character"),
  /** What it is worth, and to whom. */
  WORTH(
      "overall|ultimately|in the end|in conclusion|all in all|recommend\\p{L}*|worth|verdict"
          + "|despite|flaws?|ratings?|enjoyable|entertaining|must[- ]see|fans?|masterpiece"
          + "|disappoint\\p{L}*|still|best|worst|classic|audiences?|viewers?|watch(?:ing)?"
          + "|experience|legacy|remains?"),
  /** Its people, as pronouns call them. */
  PERSONS("he|she|him|her|his|they|them|their");

  private static final int MOST = 4;
  private static final int FEWEST_WORDS = 15;
  private static final int WORDS = 20;

  private final Pattern words;

  Matter(String words) {
    this.words =
        Pattern.compile(
            "(?<![\\p{L}-])(?:" + words + ")(?![\\p{L}-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** How many words of it a text has, and no more than a number. */
  int in(String text, int most) {
    Matcher matcher = words.matcher(text);
    int count = 0;
    while (count < most && matcher.find()) {
      count++;
    }
    return count;
  }

  /** How many words of it a passage has for each 20 words. */
  double density(Passage passage) {
    return (double) WORDS * in(passage.text(), MOST) / Math.max(FEWEST_WORDS, passage.words());
  }
}
