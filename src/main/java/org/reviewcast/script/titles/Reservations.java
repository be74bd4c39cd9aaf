package org.reviewcast.script.titles;

import java.util.regex.Pattern;

/** What keeps a sentence from being the verdict that its words would make. */
final class Reservations {
  private static final Pattern BUT =
      Pattern.compile("(?:[,;:—–]|--| -) ?(?:but|yet|though|although|only)\\b(?! also)");
  private static final Pattern TURNS = Pattern.compile("^(?:But|Yet|However)\\b");
  private static final Pattern DENIES =
      Pattern.compile(
          "^(?:It|This|That|They|I) (?:(?:is|was|did|does|do|are|were|has|have) not"
              + "|(?:is|was|did|does|do|are|were|has|have)n['’]t)\\b.{0,12}$"
              + "|^(?:Not so|Wrong|Nonsense|Hardly|Not (?:for|to) me)\\b");

  // "More worth watching than most", "his performance is worth the time": that is not the work.
  private static final Pattern PART =
      Pattern.compile(
          "\\b(?:more|less)(?: \\w+)?"
              + " $|\\b(?:performances?|scenes?|moments?|sequences?|soundtrack|score"
              + "|ending|finale|cast|humou?r|dialogue|music|romance|first (?:half|act)|alone)\\b",
          Pattern.CASE_INSENSITIVE);

  // What somebody else thinks, or held only for a while.
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "\\b(?:said (?:my|his|her|the|a)|(?:told|tells) (?:me|us)|according to|if you ask"
              + "|(?:they|critics|people|some|many|others|friends) (?:say|said|call|called|think)"
              + "|supposed(?:ly)?|allegedly|so-called|for (?:nobody|no one)|up to (?:this|that)"
              + " point|at first|initially|for (?:a while|most of))\\b",
          Pattern.CASE_INSENSITIVE);

  private Reservations() {}

  /** Whether a sentence goes on with a "but" after what it says. */
  static boolean follow(String sentence, int end) {
    return BUT.matcher(sentence).region(end, sentence.length()).find();
  }

  /** Whether a sentence turns from the one before it. */
  static boolean turns(String sentence) {
    return TURNS.matcher(sentence).find();
  }

  /** Whether a sentence says no to the one before it. */
  static boolean denies(String sentence) {
    return DENIES.matcher(sentence).find();
  }

  /** Whether a sentence tells what others think, or what held for a while. */
  static boolean isOfOthers(String sentence) {
    return ELSEWHERE.matcher(sentence).find();
  }

  /**
   * Whether what is said is of a part of the work.
   *
   * @param before what stands before it in its sentence
   */
  static boolean areOfPart(String before) {
    return PART.matcher(clause(before, ",;:.—(")).find();
  }

  /** What stands after the last of some signs. */
  static String clause(String words, String signs) {
    int start = words.length();
    while (start > 0 && signs.indexOf(words.charAt(start - 1)) < 0) {
      start--;
    }
    return words.substring(start);
  }
}
