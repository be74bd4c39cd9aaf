package org.reviewcast.script.titles;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the end of a review tells its reader to do with the work, or how it leaves one: "Not to Be
 * Missed", "Not His Best", "It Stays with You".
 */
final class Closings {
  private static final String WORK =
      "(?:it|(?:the|this|[\\p{Lu}][\\p{L}]+['’]s) (?:film|movie|picture|book|novel|album|record|game|show"
          + "|series))";
  private static final String BETWEEN =
      "(?:first|second|third|little|debut|science[- ]fiction|sci-fi|crime|horror|war|visual|historical|family|art"
          + "|action|fantasy|psychological|courtroom|period|coming-of-age|animated|supernatural|murder)";
  private static final String NOUNS =
      "(?:film|movie|picture|book|novel|novella|album|record|EP|game|show|series|story|tale|introduction|take|feature|piece of work"
          + "|debut|ride|experience|watch|read|listen|effort|adaptation|sequel|prequel|remake"
          + "|thriller|drama|comedy|romance|western|epic|adventure|entertainment|finale"
          + "|satire|memoir|biography|collection|performance|package|addition|return|farewell|feast|treat|failure|mess)";
  private static final Pattern DOUBTED =
      Pattern.compile(
          "\\b(?:if|whether|would|could|might|should|unless|until|not|never|hardly|barely|almost"
              + "|than|expect\\w*|hop(?:e|ed|ing))\\b|n['’]t\\b|\\?",
          Pattern.CASE_INSENSITIVE);

  private record Closing(Pattern pattern, boolean denies, Function<MatchResult, String> title) {}

  private static final List<Closing> CLOSINGS =
      List.of(
          says(
              "(?:should|must)(?:n['’]t| not) (?:be missed|miss)|not to be missed|can['’]t(?: afford"
                  + " to)? miss (?:it|this)",
              m -> "Not to Be Missed"),
          tells(
              "deserves? (to be (?:seen|read|heard|watched|played)|your (?:time|attention)"
                  + "|an? (?:wider|bigger|larger|second|another) (?:audience|look|chance|listen)"
                  + "|better)\\b",
              m -> "deserves " + m.group(1)),
          says("(?:^|[,;:—.] |\\band )(?:just )?(?:skip|avoid) (?:it|this(?: one)?|both)\\b", m -> "Skip It"),
          says("\\b(?:watch|read|see|play|listen to) (?:that|the (?:book|novel|original|film)) instead\\b|\\b(?:watch|read|see|play) one of those instead", m -> "Skip It"),
          tells("\\b(?:give (?:it|this(?: one)?) a miss|steer clear|stay away)\\b", m -> "Steer Clear"),
          says(
              "(?:\\bis not|\\bisn['’]t|['’]s not) (?:\\p{Lu}\\p{L}+['’]s|(his|her|their)) (best|strongest|finest"
                  + "|greatest)\\b",
              m -> m.group(1) == null ? "Not the " + m.group(2) : "Not " + m.group(1) + " " + m.group(2)),
          says(
              "\\b(?:doesn['’]t|does not|fails to|never)(?: quite| ever| really)? lives? up to\\b(?!.*\\b(?:but|while|where|still)\\b)",
              m -> "Falls Short"),
          says(
              "\\b" + WORK + " (?:just |simply )?(?:doesn['’]t|does not|hasn['’]t|didn['’]t)"
                  + " (?:quite |really |simply |ever )?(?:work|worked|click|gel|come together|cohere)(?=[.,;!]| for me)",
              m -> "It Doesn't Work"),
          tells(
              "\\bleft me (cold|wanting more|wanting|bored|smiling|unmoved|breathless|in tears"
                  + "|speechless|disappointed|frustrated|confused|exhausted|hungry for more)\\b",
              m -> "it left me " + m.group(1)),
          tells(
              "\\b(?:it|film|movie|book|novel|album|record|game) (impressed|disappointed|surprised|moved|bored|charmed|floored)"
                  + " me\\b",
              m -> "it " + m.group(1) + " me"),
          tells(
              "\\b(\\p{Lu}\\p{L}+)(?: is| was|['’]s)?,? (?:truly |still |perhaps )?at (his|her|their) (best|peak|finest"
                  + "|worst)\\b",
              m -> m.group(1) + " at " + m.group(2) + " " + m.group(3)),
          tells(
              "\\b(an? (?:fitting|worthy|apt|perfect|satisfying|bittersweet|strong|disappointing|triumphant)"
                  + " (?:swan song|finale|farewell|tribute|successor|sequel|end|ending|conclusion"
                  + "|introduction|follow-up|debut|return|addition|companion|send-off))\\b(?! (?:for|to) (?:a|an|the)"
                  + " (?:scene|chapter|song))",
              m -> m.group(1)),
          tells(
              "\\b(?:is|was|are|remains|as|['’]s) (?:still |easily |probably |undoubtedly |certainly )?one of"
                  + " (his|her|their) (best|finest|strongest|weakest|worst|most \\p{L}+)\\b",
              m -> "one of " + m.group(1) + " " + m.group(2)),
          tells(
              "\\bone of my (?:all-time |personal )?favou?rite \\p{L}+(?: \\p{L}+)?\\b",
              m -> "A Favorite"),
          tells(
              "\\bwill (?:\\w+ )?(?:stay|linger|remain|stick) with (you|me|us)\\b|\\b(?:stays|lingers|sticks)"
                  + " with (you|me|us)\\b",
              m -> "it stays with " + (m.group(1) == null ? m.group(2) : m.group(1))),
          tells("\\b(?:is|was|remains) (his|her|their) masterpiece\\b", m -> m.group(1) + " masterpiece"),
          tells(
              "\\b(?:anybody|anyone|everyone|everybody)(?: who [^,.]{3,30})? (?:should|must|needs to|ought to)"
                  + " (?:read|see|watch|hear|play)\\b|\\bencourage (?:everyone|anyone|you) to (?:read|see|watch|hear|play)",
              m -> "Recommended to All"),
          tells(
              "\\b(?:is|was) (?:certainly |definitely |truly |very much )?(an? (?:film|movie|book|novel|album|record|game|show)"
                  + " to (?:watch|see|read|treasure|savou?r|remember|cherish))\\b",
              m -> m.group(1)),
          tells(
              "\\b(?:is|was|['’]s|remains|proves|makes for|creates?d?|crafts|crafted|delivers|delivered|produced|made"
                  + "|offers|gives us|you have|we have)(?: (?:\\p{L}+ly|still|nonetheless|nevertheless|without (?:a )?doubt),?)? an? (?:\\p{L}+(?:-\\p{L}+)?,? (?:and |but |yet )?){0,3}?((?:"
                  + Judgement.WORTH
                  + ") (?:"
                  + BETWEEN
                  + " )?(?:"
                  + NOUNS
                  + "))\\b(?!['’-])",
              m -> Wording.article(m.group(1)) + " " + m.group(1)),
          tells(
              "^(?:it|(?:the|this) (?:film|movie|book|novel|album|record|game|show|series))(?: is|['’]s) .*,? (?:and|but) an? ((?:"
                  + Judgement.WORTH
                  + ") (?:"
                  + BETWEEN
                  + " )?(?:"
                  + NOUNS
                  + "))\\b(?!['’-])",
              m -> Wording.article(m.group(1)) + " " + m.group(1)),
          tells(
              "^(?:(?:ultimately|overall|still), )?(?:it|(?:the|this) (?:film|movie|book|novel|album|record|game|show|series))(?: is|['’]s) .*, (?:and|but)(?:, [^,]+,)?"
                  + " ((?:\\p{L}+ly )?(?:" + Judgement.WORTH + "))[.!]?$",
              m -> m.group(1)),
          says("\\bI can['’]t wait (?:for|to (?:see|read|hear|play|watch))\\b", m -> "Eager for More"),
          tells("\\b" + WORK + " (?:still |really )?(?:holds|held) up\\b", m -> "It Holds Up"),
          tells("\\b" + WORK + " has(?: not)? aged (well|badly|poorly|gracefully|remarkably well|surprisingly well)\\b", m -> "it has aged " + m.group(1)),
          tells(
              "\\b(an? (?:(?:huge|real|rare|minor|massive|sad|great) )?(?:missed opportunity|wasted opportunity|mixed bag|return to form|guilty pleasure"
                  + "|labou?r of love|breath of fresh air|tour de force|cautionary tale|acquired taste|step backwards?|disappointment"
                  + "|triumph|masterpiece|letdown|failure|misfire|delight|must|revelation))\\b(?! (?:of|to|for) (?:the|a) (?:scene|character|actor))",
              m -> m.group(1)));

  private static final Pattern STARS =
      Pattern.compile("(?<![\\d.])(\\d(?:\\.\\d)?|\\d?½) (?:out of (?:5|five|10|ten) )?stars?\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern OUT_OF =
      Pattern.compile("(?<![\\d.,/])(\\d{1,2}(?:\\.\\d)?) ?(?:/|out of) ?(5|10|100)(?![\\d/])");

  private Closings() {}

  private static Closing tells(String pattern, Function<MatchResult, String> title) {
    return new Closing(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), false, title);
  }

  // What denies by itself.
  private static Closing says(String pattern, Function<MatchResult, String> title) {
    return new Closing(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), true, title);
  }

  /** What a sentence says so, in the capitals of a title. */
  static Optional<String> said(String sentence) {
    for (Closing closing : CLOSINGS) {
      Matcher matcher = closing.pattern().matcher(sentence);
      if (matcher.find()) {
        String clause = sentence.substring(0, matcher.start()).replaceFirst(".*[;:.—(]", "");
        if (closing.denies() ? !sentence.endsWith("?") : !DOUBTED.matcher(clause).find()) {
          String words = closing.title().apply(matcher);
          boolean named = words.matches("\\p{Lu}\\p{L}+ at .*");
          return Wording.title(named ? words : words.toLowerCase(Locale.ROOT));
        }
      }
    }
    return Optional.empty();
  }

  /** The rating that a sentence gives: "3.5 Stars", "8 out of 10". */
  static Optional<String> rated(String sentence) {
    Matcher stars = STARS.matcher(sentence);
    if (stars.find()) {
      return Optional.of(stars.group(1) + (stars.group(1).equals("1") ? " Star" : " Stars"));
    }
    Matcher outOf = OUT_OF.matcher(sentence);
    return outOf.find() && Double.parseDouble(outOf.group(1)) <= Double.parseDouble(outOf.group(2))
        ? Optional.of(outOf.group(1) + " out of " + outOf.group(2))
        : Optional.empty();
  }
}
