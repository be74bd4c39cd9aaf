package org.reviewcast.script.titles;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the end of a review tells its reader to do with the work, or how it leaves one: "Not to Be
 * Missed", "Not His Best", "It Stays with You".
 */
final class Closings {
  private static final String KIND =
      "(?:film|movie|picture|book|novel|album|record|game|show|series)";
  private static final String WORK = "(?:it|(?:the|this|\\p{L}+['’]s) " + KIND + ")";
  private static final String BETWEEN =
      "(?:first|second|third|little|debut|science[-"
          + " ]fiction|sci-fi|crime|horror|war|visual|family|art"
          + "|action|fantasy|psychological|courtroom|period|coming-of-age|animated|murder)";
  private static final String NOUNS =
      "(?:film|movie|picture|book|novel|novella|album|record|game|show|series|story|tale|introduction|take|feature|piece"
          + " of (?:work|cinema|film-?making|storytelling|fiction|writing"
          + "|television|music|theatre)|debut|ride|experience|watch|read|listen|effort|adaptation"
          + "|sequel|prequel|remake|thriller|drama|comedy|romance|western|epic|adventure"
          + "|entertainment|finale|satire|memoir|biography|collection|performance|package|addition"
          + "|return|farewell|feast|treat|failure|mess|flick|sitcom|page-turner)";

  private static final List<Closing> CLOSINGS =
      List.of(
          saying(
              " but | yet | if ",
              "\\b("
                  + Judgement.WORTH
                  + ",? (?:but|yet|if) (?:(?:ultimately|ever|very|never) )?"
                  + Judgement.WORTH
                  + ")\\b",
              "$1"),
          denying(
              "miss",
              "(?:should|must)(?:n['’]t| not) (?:be missed|miss)|not to be missed"
                  + "|can['’]t(?: afford to)? miss (?:it|this)",
              "not to be missed"),
          saying(
              "deserve",
              "(?<!\\b(?:we|you) )deserves? (to be (?:seen|read|heard|watched|played)|your"
                  + " (?:time|attention)|an? (?:wider|bigger|larger|second|another)"
                  + " (?:audience|look|chance|listen)|better)\\b",
              "deserves $1"),
          denying(
              "skip|avoid",
              "(?:^|[,;:—.] |\\band )(?:just )?(?:skip|avoid) (?:it|this(?: one)?|both)\\b",
              "skip it"),
          denying(
              "instead",
              "\\b(?:watch|read|see|play|listen to) (?:that|one of those|the (?:book|novel|original"
                  + "|film)) instead\\b",
              "skip it"),
          saying(
              "a miss|steer clear|stay away",
              "\\b(?:give (?:it|this(?: one)?) a miss|steer clear|stay away)\\b",
              "steer clear"),
          denying(
              "not|n't|n’t",
              "(?:\\bis not|\\bisn['’]t|['’]s not) (his|her|their)"
                  + " (best|strongest|finest|greatest)\\b",
              "not $1 $2"),
          denying(
              "up to",
              "\\b(?:doesn['’]t|does not|fails to|never)(?: quite| ever| really)? lives? up"
                  + " to\\b(?!.*\\b(?:but|while|where|still)\\b)",
              "falls short"),
          denying(
              "not|n't|n’t",
              "\\b"
                  + WORK
                  + " (?:just |simply )?(?:doesn['’]t|does not|hasn['’]t|didn['’]t) (?:quite"
                  + " |really |simply |ever )?(?:work|worked|click|gel|come"
                  + " together|cohere)(?=[.,;!]| for me)",
              "it doesn't work"),
          saying(
              "left me",
              "\\bleft me (cold|wanting more|wanting|bored|smiling|unmoved|breathless|in tears"
                  + "|speechless|disappointed|frustrated|confused|exhausted|hungry for more)\\b",
              "it left me $1"),
          saying(
              "ed me",
              "\\b(?:it|film|movie|book|novel|album|record|game)"
                  + " (impressed|disappointed|surprised|moved|bored|charmed|floored) me\\b",
              "it $1 me"),
          saying(
              " at his| at her| at their",
              "\\b((?-i:\\p{Lu})\\p{L}+)(?: is| was|['’]s)?,? (?:truly |still |perhaps )?at"
                  + " (his|her|their) (best|peak|finest|worst)\\b",
              "$1 at $2 $3"),
          saying(
              "swan song|finale|farewell|tribute|successor|sequel|conclusion|introduction|follow-up"
                  + "|debut|return|addition|companion|send-off",
              "\\b(an? (?:fitting|worthy|apt|perfect|satisfying|bittersweet|strong|disappointing"
                  + "|triumphant) (?:swan song|finale|farewell|tribute|successor|sequel|conclusion"
                  + "|introduction|follow-up|debut|return|addition|companion|send-off))\\b",
              "$1"),
          saying(
              "one of his|one of her|one of their",
              "\\b(?:is|was|are|remains|as|['’]s) (?:still |easily |probably |undoubtedly"
                  + " |certainly )?one of (his|her|their) (best|finest|strongest|weakest|worst|most"
                  + " \\p{L}+)\\b",
              "one of $1 $2"),
          saying(
              "one of my",
              "\\bone of my (?:all-time |personal )?favou?rite \\p{L}+\\b",
              "a favorite"),
          saying(
              "with you|with me|with us",
              "\\b(?:will (?:\\w+ )?(?:stay|linger|remain|stick)|stays|lingers|sticks) with"
                  + " (you|me|us)\\b",
              "it stays with $1"),
          saying(
              "masterpiece",
              "\\b(?:is|was|remains) (his|her|their) masterpiece\\b",
              "$1 masterpiece"),
          saying(
              "any|every|encourage",
              "\\b(?:anybody|anyone|everyone|everybody)(?: who [^,.]{3,30})? (?:should|must|needs"
                  + " to|ought to) (?:read|see|watch|hear|play)\\b|\\bencourage"
                  + " (?:everyone|anyone|you) to (?:read|see|watch|hear|play)",
              "recommended to all"),
          saying(
              " to watch| to see| to read| to treasure| to remember| to cherish",
              "\\b(?:is|was) (?:certainly |definitely |truly |very much )?(an? "
                  + KIND
                  + " to (?:watch|see|read|treasure|remember|cherish))\\b",
              "$1"),
          saying(
              " film| movie| picture| book| novel| album| record| game| show| series| story| tale"
                  + "| introduction| take| feature| piece of| debut| ride| experience| watch| read"
                  + "| listen| effort| adaptation| sequel| prequel| remake| thriller| drama| comedy"
                  + "| romance| western| epic| adventure| entertainment| finale| satire| memoir"
                  + "| biography| collection| performance| package| addition| return| farewell"
                  + "| feast| treat| failure| mess| flick| sitcom| page-turner",
              "(?:\\b(?:is|was|['’]s|remains|proves|makes"
                  + " for|creates?d?|crafts|crafted|delivers|delivered|produced|made|offers|gives"
                  + " us|you have|we have)(?: (?:\\p{L}+ly|still|nonetheless|nevertheless|without"
                  + " (?:a )?doubt),?)?|^(?:it|(?:the|this) "
                  + KIND
                  + ")(?: is|['’]s) .*,? (?:and|but)) an? (?:[\\p{L}-]+,? (?:and |but |yet"
                  + " )?){0,3}?((?:"
                  + Judgement.WORTH
                  + ") (?:"
                  + BETWEEN
                  + " )?"
                  + NOUNS
                  + ")\\b(?!['’-])",
              "a/an $1"),
          saying(
              ", and|, but",
              "^(?:(?:ultimately|overall|still), )?(?:it|(?:the|this) "
                  + KIND
                  + ")(?: is|['’]s) .*, (?:and|but)(?:, [^,]+,)? ((?:\\p{L}+ly )?(?:"
                  + Judgement.WORTH
                  + "))[.!]?$",
              "$1"),
          saying(
              "price of admission",
              "\\bworth(?:y of)? the price of admission\\b",
              "worth the price of admission"),
          saying(
              "recommend you",
              "\\bI (?:do |would |really )?recommend you (?:read|see|watch|hear|play)\\b",
              "recommended"),
          denying(
              "wait|forward",
              "\\bI can['’]t wait (?:for|to (?:see|read|hear|play|watch))\\b"
                  + "|\\b(?:I|we)(?:['’]m)?(?: \\p{L}+ly| still| do)? look(?:ing)? forward to"
                  + " (?:what|seeing|hearing|reading|more|(?:the|his|her|their) next)\\b",
              "eager for more"),
          saying(
              "holds up|held up",
              "\\b" + WORK + " (?:still |really )?(?:holds|held) up\\b",
              "it holds up"),
          saying(
              "aged",
              "\\b" + WORK + " has aged (well|badly|poorly|gracefully|remarkably well)\\b",
              "it has aged $1"),
          saying(
              "opportunity|mixed bag|return to form|pleasure|of love|fresh air|tour de"
                  + " force|cautionary|acquired taste",
              "\\b(an? (?:(?:huge|real|rare|minor|massive|sad|great) )?(?:missed opportunity"
                  + "|wasted opportunity|mixed bag|return to form|guilty pleasure|labou?r of love"
                  + "|breath of fresh air|tour de force|cautionary tale|acquired taste))\\b",
              "$1"),
          saying(
              "disappointment|triumph|masterpiece|letdown|failure|misfire|delight|revelation",
              "\\b"
                  + WORK
                  + "(?: is|['’]s| was| remains| proves| feels like)(?: \\p{L}+ly| still)? (an?"
                  + " (?:(?:huge|real|rare|minor|massive|sad|great) )?(?:disappointment|triumph"
                  + "|masterpiece|letdown|failure|misfire|delight|revelation))\\b",
              "$1"));

  private Closings() {}

  private static Closing saying(String signs, String words, String title) {
    return new Closing(signs, false, words, title);
  }

  private static Closing denying(String signs, String words, String title) {
    return new Closing(signs, true, words, title);
  }

  /** What a sentence says so, in the capitals of a title. */
  static Optional<String> said(String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    for (Closing closing : CLOSINGS) {
      Optional<String> title = closing.of(sentence, lower);
      if (title.isPresent()) {
        return title;
      }
    }
    return Optional.empty();
  }
}
