package org.reviewcast.script.chapters;

import java.util.regex.Pattern;
import org.reviewcast.script.Words;

/**
 * How well a passage would open a chapter, by the first words of an English text: a new subject
 * opens one, a pronoun or a connective goes on with the last.
 */
final class OpeningCues {
  private static final Pattern PRONOUN =
      start(
          "he|she|they|it|it['’]s|his|her|hers|their|theirs|its|him|them|this|that|these|those|such|both|neither|either|each|all"
              + " of (?:this|that|these|which)|none of (?:this|that)|here|there|the"
              + " (?:same|former|latter|result|effect|other|others)|another|others");
  private static final Pattern DEMONSTRATIVE_NOUN =
      start(
          "(?:this|that|these|those|such(?: an?)?) (?!is\\b|was\\b|said\\b|isn|wasn|year)\\p{L}+");
  private static final Pattern CONNECTIVE =
      start(
          "but|and|yet|so|or|nor|because|however|nevertheless|nonetheless|moreover|furthermore"
              + "|also|then|thus|therefore|hence|indeed|instead|rather|still|likewise|similarly"
              + "|meanwhile|even so|even then|as a result|in other words|for (?:example|instance)"
              + "|in fact|in contrast|by contrast|of course|to be sure|at the same time|in turn"
              + "|consequently|again|not that|which|as such|in this|in that|with this|with that"
              + "|at this|at that|after (?:this|that)|from there|too|worse|better|no wonder"
              + "|that['’]s|that is|what follows|soon|later|eventually|perhaps|maybe|opposite"
              + " (?:him|her|them)|said|even|take|backing|no|a bit|now|another|with"
              + " \\p{Ll}+ (?:and|in)|cut to|back (?:in|at|on)|tying|asks|replies|seeing|having");
  private static final Pattern SPEECH = Pattern.compile("^[“\"‘]");
  private static final Pattern NEXT_IN_LINE =
      Pattern.compile(
          "^As (?:\\p{Lu}|the )[^,]{1,30}, \\p{Lu}|^(?:The )?\\p{L}+"
              + " (?:fares?|doesn['’]t|isn['’]t|also)\\b");

  // What turns from what happens to what it is worth, or from praise to blame.
  private static final Pattern TURN =
      start(
          "(?:that['’]s|this is) a lot of|two things|three things|on the [\\p{L}]+ front|(?:then"
              + " )?there['’]s the matter|(?:and |so |but )?let['’]s talk|(?:and |but )?here,?"
              + " (?:the|this) (?:film|movie|book|novel|game|story)|(?:and yet,? |but )?despite"
              + " (?:its|these|those|all|the) (?:\\p{L}+"
              + " )?(?:shortcomings|flaws|faults|problems|issues|complaints)|one wonders|i have"
              + " (?:one|a|two|some)|my (?:one|only|main|biggest|lone)|worst of all|compounding|the"
              + " supporting|the (?:real|true) (?:star|revelation|problem|strength)|(?:but )?the"
              + " (?:film|movie|book|novel|game|album|record)"
              + " (?:opens|pivots|begins|falters|stumbles|shines|works|succeeds|fails)|\\p{L}+"
              + " aside|other changes|newcomers|thus,? for|this (?:isn['’]t|is) (?:a|an|not) |this"
              + " overlooked|we must|i must|to explain|on the"
              + " \\p{L}+ side,?|at least the|then there (?:is|are)|and that['’]s the problem|the"
              + " (?:first|second|third|fourth|fifth|next|last|final) (?:segment|story|entry|tale"
              + "|episode|section|part|act|half|theme|thing|problem)");
  private static final Pattern ANAPHOR_WITHIN =
      Pattern.compile(
          "\\b(?:these|those) (?!who\\b|of\\b|days\\b|are\\b|that\\b|which\\b)\\p{L}+"
              + "|\\bthis (?:exploration|scene|moment|sense|approach|tension|is where)\\b",
          Pattern.CASE_INSENSITIVE);
  // "Or this bon mot:", "Third, …", "Language like this litters the book": the thought goes on.
  private static final Pattern CONTINUES =
      Pattern.compile(
          "^(?:Or|Nor|Which|And in|And by|Third(?:ly)?|Second(?:ly)?|Fourth(?:ly)?|The"
              + " (?:second|third|fourth)"
              + " (?:is|was|involves|concerns|comes))\\b|^\\p{Lu}[^.!?]{0,40}? like"
              + " (?:this|that|these|those)\\b|^[^.!?]{1,30}"
              + " (?:did|does|didn['’]t|doesn['’]t|had|hadn['’]t|was|wasn['’]t)[.!]?$");
  private static final Pattern DEFINES =
      start("it(?:['’]s| is| was) (?:an?|the|this|that|what|where)");
  private static final Pattern GOES_ON =
      Pattern.compile(
          "\\b(?:also|as well|too|likewise|similarly|equally|again|the same|better still|another"
              + "|either|does not help)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final String WORK =
      "(?:film|movie|picture|show|series|season|novel|book|story|narrative|plot|memoir|album"
          + "|record|game|campaign)";
  private static final Pattern SUBJECT =
      start(
          "(?:the|its|what the) (?:\\p{L}+ ){0,2}?"
              + WORK
              + "(?:['’]s)?(?: |,)|much of the|most of the|where the|what"
              + " (?:makes|sets|keeps|elevates|holds|saves)|if (?:the|there)|when it comes"
              + "|visually|musically|technically|thematically"
              + "|formally|stylistically|narratively|structurally|mechanically|lyrically|sonically|set"
              + " in|set (?:on|during|against)|at (?:its|the|bottom)|directed by|written"
              + " by|performances|(?:not|but not) (?:everything|all)|there (?:is|are) (?:a |some"
              + " )?(?:problem|flaw|weak)|unfortunately|my (?:one|only|main|biggest)|i have"
              + " (?:a|one|two|some|three)|as the"
              + " (?:story|film|novel|plot|book|game|album|season)|by the (?:end|time)|side"
              + " (?:one|two|a|b)\\b|act (?:one|two|three)|on the (?:page|surface)");
  private static final Pattern CLOSING =
      start(
          "still,? (?:i|it|there|the)|that said|all that said|all told|can i|(?:and )?what of|what"
              + " to make|fans of|as-is|in the end|overall|ultimately|in conclusion|all in all|in"
              + " sum|in short|to sum up|finally|for all (?:its|the|that)|at the end of the"
              + " day|when (?:all|the (?:credits|lights))|is it|so is|should you|would i|i"
              + " (?:recommend|would recommend|suspect|came away|left|finished|closed)|none of"
              + " which|as it stands|taken together|taken as a whole|whatever (?:its|the)|despite"
              + " (?:its|these|all)|a (?:film|book|novel|record|game) like");

  /** A sentence of fewer words remarks on what was said. */
  private static final int FEW_WORDS = 5;

  private static final int SHORT_PASSAGE_WORDS = 60;
  private static final double LATE = 2.0 / 3;
  private static final double TURNS = 1.5;

  private OpeningCues() {}

  private static Pattern start(String alternatives) {
    return Pattern.compile(
        "^[“\"‘'(]*(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Whether a sentence leans on what was said before it. */
  static boolean leansBack(String sentence) {
    return PRONOUN.matcher(sentence).find()
        || CONNECTIVE.matcher(sentence).find()
        || ANAPHOR_WITHIN.matcher(sentence).find();
  }

  /**
   * Whether a sentence is about a thing that another has named ("these men"), so that no chapter
   * can begin with it.
   *
   * @param through how far through the review it stands, 0 to 1
   */
  static boolean pointsBack(String sentence, double through) {
    return !TURN.matcher(sentence).find()
        && !(through > LATE && CLOSING.matcher(sentence).find())
        && (DEMONSTRATIVE_NOUN.matcher(sentence).find()
            || ANAPHOR_WITHIN.matcher(sentence).find()
            || DEFINES.matcher(sentence).find());
  }

  /**
   * Whether a chapter can begin with a passage: none that points back or goes on can, and no short
   * one that leans on what was said before it.
   *
   * @param through how far through the review it stands, 0 to 1
   */
  static boolean mayOpen(Passage passage, double through) {
    return !pointsBack(passage.opening(), through)
        && !CONTINUES.matcher(passage.opening()).find()
        && (passage.words() >= SHORT_PASSAGE_WORDS || !leansBack(passage.opening()));
  }

  /**
   * How well a passage opens a chapter, better above zero and worse below.
   *
   * @param before the passage before it
   * @param through how far through the review it stands, 0 to 1
   */
  static double opening(Passage passage, Passage before, double through, Weights weights) {
    String sentence = passage.opening();
    double cue = GOES_ON.matcher(sentence).find() ? -weights.goesOn() : 0;
    cue -= Words.count(sentence) < FEW_WORDS ? weights.connective() : 0;
    if (TURN.matcher(sentence).find()) {
      return cue + TURNS * weights.subject();
    } else if (through > LATE && CLOSING.matcher(sentence).find()) {
      return cue + weights.closing();
    } else if (SPEECH.matcher(sentence).find()) {
      return cue - weights.anaphor();
    } else if (NEXT_IN_LINE.matcher(sentence).find()) {
      return cue - weights.connective();
    } else if (DEMONSTRATIVE_NOUN.matcher(sentence).find()
        || ANAPHOR_WITHIN.matcher(sentence).find()) {
      return cue - weights.anaphor();
    } else if (PRONOUN.matcher(sentence).find() || CONNECTIVE.matcher(sentence).find()) {
      return cue - weights.connective();
    }
    cue += SUBJECT.matcher(sentence).find() ? weights.subject() : 0;
    return cue + (Topic.isTakenUp(passage, before) ? weights.topic() : 0);
  }
}
