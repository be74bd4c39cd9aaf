package org.reviewcast.script.titles;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the end of a review says that the work is worth: "Fun but Flawed", "Worth a Look". */
final class Judgement {
  private static final String LABEL = "Verdict: ";
  private static final int LONGEST = 38 - LABEL.length();

  /** What a work can be said to be worth, by an adjective. */
  static final String WORTH =
      "(?:disappointing|enjoyable|entertaining|brilliant|excellent|fantastic|great|wonderful|superb"
          + "|fascinating|compelling|gripping|moving|forgettable|memorable|flawed|uneven|fun|funny"
          + "|boring|dull|tedious|charming|delightful|clever|smart|thoughtful|unsettling|beautiful"
          + "|gorgeous|stunning|remarkable|impressive|ambitious|messy|confusing|frustrating"
          + "|satisfying|unsatisfying|rewarding|worthwhile|essential|unforgettable|subversive"
          + "|effective|powerful|haunting|hilarious|intriguing|solid|decent|mediocre"
          + "|bland|lazy|silly|harmless|overlong|thin|predictable|inventive|imaginative|daring"
          + "|perfect|magnificent|extraordinary|amazing|incredible|awful|bad|good|great|terrible|dreadful|amusing"
          + "|heartbreaking|heartfelt|touching|depressing|celebratory|exhilarating|thrilling|tense"
          + "|engaging|absorbing|underrated|overrated|unique|watchable|readable|competent|passable"
          + "|terrifying|refreshing|captivating|mesmeri[sz]ing|riveting|electrifying|chilling|poignant"
          + "|bittersweet|brutal|relentless|uncompromising|timeless|derivative|generic|formulaic"
          + "|pointless|pretentious|self-indulgent|bloated|rushed|half-baked|underwhelming|lacklust(?:er|re)"
          + "|tepid|lifeless|incoherent|muddled|laughable|ridiculous|goofy|campy|nasty|lurid|bleak|grim"
          + "|tender|witty|lively|breezy|well-(?:made|crafted|written|acted)|polished|marvell?ous"
          + "|splendid|terrific|outstanding|exceptional|phenomenal|sublime|exquisite|indispensable"
          + "|timely|addictive|accessible|challenging|demanding|disturbing|provocative|informative"
          + "|insightful|illuminating|comprehensive|repetitive|patchy|serviceable|pleasant|likea?ble|interesting|strange|weird|bizarre|unmissable|endearing|glorious|worthy|deserving|intelligent|high[-"
          + " ]quality|likable|colou?rful|impressive|joyous|joyful|elegant|stylish|brave|bold|noble|welcome|fitting|loving|ingenious|nonsensical|hollow|shallow|superficial|stale|stirring|ponderous|plodding|turgid|sharp|sly|slick|spirited|sweeping|staggering|startling|sumptuous|superior|sturdy|modest|mature|accomplished|assured|confident|heart-?wrenching|heart-?warming|uplifting|devastating)";

  private static final String ADVERB =
      "(?:(very|largely|mostly|truly|quite|genuinely|utterly|thoroughly|hugely|deeply|wildly|wonderfully|endlessly|surprisingly|strangely|oddly|consistently)"
          + " )?";
  private static final String SUBJECT =
      "(?:^|[,;:—] |\\b(?:but|and|think|overall|still) )"
          + "(?:it(?: i|'|’)s|(?:it|this|the) ?(?:film|movie|picture|book|novel|album|record|game"
          + "|result|whole)?(?: itself)?(?: all)? (?:is|was|remains|proves|feels))"
          + "(?: (?:still|also|just|ultimately|really|actually|certainly|definitely|simply"
          + "|undoubtedly|both|all|at once))? ";
  private static final Pattern PREDICATE = adjectives("(?:" + SUBJECT + ")");
  private static final Pattern VERBLESS = adjectives("^(?:overall, |still, |in short, )?");
  private static final Pattern PRAISED =
      Pattern.compile(
          "\\b(worth (?:a|your|the|another|every)"
              + " (?:look|time|read|listen|watch|visit|effort|wait|money|while|penny|price|second|minute|cent|journey)|worth"
              + " (?:seeing|reading|watching|hearing|playing|seeking out)|(?:a"
              + " )?must-(?:see|read|hear|listen|watch|play)|(?:highly )?recommended|for (?:\\w+"
              + " )?fans only|not (?:be )?for (?:everyone|the (?:squeamish|faint of heart))|an?"
              + " (?:hidden|rare|true|minor|overlooked|underrated|forgotten|lost) gem)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FALLS_SHORT =
      Pattern.compile("\\b(?:it|film|movie|book|novel|album|record|game) falls (?:just )?short\\b");
  private static final Pattern RECOMMENDS =
      Pattern.compile(
          "\\bI(?:['’]d| would| do| can| will)?(?: really| certainly| definitely| highly| heartily|"
              + " thoroughly| wholeheartedly)? (?:recommend|endorse)\\b(?! (?:that"
              + " )?you)|\\bheartily endorse\\b|\\bno hesitation in"
              + " recommending\\b|\\b(?:can['’]?t|cannot) recommend (?:\\w+ )?(?:highly"
              + " )?enough\\b|\\b(?:seek (?:it|this) out|(?:check|seek) it out|give (?:it|this one)"
              + " a (?:go|try|listen|spin|chance|read|watch)|would do well to"
              + " (?:check|read|see|seek|hear))\\b");
  private static final Pattern ENJOYED =
      Pattern.compile(
          "\\bI (?:(?:really|thoroughly|very much|quite) )?enjoy(?:ed)? (?:it|this|(?:the|this)"
              + " (?:film|movie|book|novel|album|record|game))\\b");
  private static final Pattern FAVORITE =
      Pattern.compile(
          "\\bmy (?:all-time )?favou?rite (?:film|movie|book|novel|album|record|game)s?\\b");
  private static final Pattern ONE_OF =
      Pattern.compile(
          "\\b(?:is|was|remains|as|['’]s) (?:(?:still|easily|quite possibly|perhaps|probably"
              + "|certainly|undoubtedly) )?(?:one of )?(the (?:very )?(?:best|finest|greatest"
              + "|funniest|worst|weakest|strongest)) (?:\\w+ ){0,2}(?:films?|movies?|books?|novels?"
              + "|albums?|records?|games?|sequels?|entry|entries)\\b");
  private static final Pattern MORE =
      Pattern.compile("\\b(more " + WORTH + " than " + WORTH + ")(?=[.,;])");
  private static final Pattern WARNS =
      Pattern.compile(
          "\\b(?:can['’]t|cannot|wouldn['’]t|won['’]t|don['’]t|hard to|difficult to) (?:really )?"
              + "recommend\\b(?! (?:\\w+ )?(?:highly )?(?:enough|to everyone))");
  private static final Pattern DOES =
      Pattern.compile(
          "(?:^|[,;:—] |\\b(?:but|and|think|overall|still) )(?:it|(?:the|this)"
              + " (?:film|movie|picture|book|novel|album|record|game))(?:"
              + " (?:ultimately|still|largely|mostly|truly|never|always))?"
              + " (disappoints|succeeds|delivers|satisfies|delights|haunts|convinces|drags|impresses|charms|entertains|frustrates|underwhelms|works)(?=[.,;:!]|"
              + " and| but| as )",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKS =
      Pattern.compile(
          "\\b(?:marks|represents|is|was|feels like|it['’]s) (an? (?:high point|low point|step up"
              + "|step down|return to form|must-\\w+|missed opportunity|guilty pleasure"
              + "|mixed bag|tour de force|labor of love|breath of fresh air|cult classic"
              + "|hidden gem|instant classic|modern classic))\\b",
          Pattern.CASE_INSENSITIVE);
  // What may be said of anything: something better may be said before it.
  private static final Pattern PLAIN =
      Pattern.compile(
          "^An? (?:\\p{L}+ )?(?:Good|Great|Solid|Decent|Fine|Interesting|Nice) \\p{L}+$");
  // Those to whom it does not matter are named after these.
  private static final Pattern WARNING =
      Pattern.compile("^(?:not|for)\\b", Pattern.CASE_INSENSITIVE);

  private static final Optional<String> NOT = Optional.of("Not Recommended");
  private static final double LATE = 0.5;
  private static final Pattern DOUBTED =
      Pattern.compile(
          "^as an?"
              + " |\\b(?:if|whether|would|could|might|should|unless|until|when|not|never|hardly|barely"
              + "|almost|than|expect\\w*|hop\\w+)\\b|n['’]t\\b|\\?",
          Pattern.CASE_INSENSITIVE);

  private Judgement() {}

  /** A verdict as the title of the last chapter. */
  static String verdict(String words) {
    return LABEL + words;
  }

  private static Pattern adjectives(String before) {
    return Pattern.compile(
        before
            + ADVERB
            + "("
            + WORTH
            + ")(?:,? (and|but|if|yet|though) "
            + ADVERB
            + "("
            + WORTH
            + "))?(?= as hell|[.,;:!—]| and | but |$)",
        Pattern.CASE_INSENSITIVE);
  }

  /**
   * A title for the last chapter, if it says clearly what the work is worth; the last word counts.
   *
   * @param tagged its sentences
   */
  static Optional<String> of(List<String> sentences, List<List<Token>> tagged, Works works) {
    Optional<String> plain = Optional.empty();
    for (int i = sentences.size() - 1; i >= 0; i--) {
      Optional<String> called =
          Essence.judged(i, tagged.get(i), works)
              .filter(candidate -> isOwn(sentences, candidate.sentence()))
              .map(Candidate::title)
              .filter(title -> title.length() <= LONGEST);
      if (called.isPresent() && !PLAIN.matcher(called.get()).find()) {
        return called.map(LABEL::concat);
      }
      plain = plain.isPresent() ? plain : called;
    }
    if (plain.isPresent()) {
      return plain.map(LABEL::concat);
    }
    Optional<String> single = Optional.empty();
    for (int i = sentences.size() - 1; i >= 0; i--) {
      boolean late = i >= sentences.size() * LATE;
      boolean goesOn = i + 1 < sentences.size() && Reservations.turns(sentences.get(i + 1));
      Optional<String> said =
          isOwn(sentences, i)
              ? said(works.withoutTitle(sentences.get(i)), late && !goesOn)
              : Optional.empty();
      if (said.isPresent() && (said.get().contains(" ") || single.isEmpty())) {
        if (said.get().contains(" ")) {
          return said.map(LABEL::concat);
        }
        single = said;
      }
    }
    for (int i = sentences.size() - 1; i >= 0 && single.isEmpty(); i--) {
      single = Ratings.in(sentences.get(i));
    }
    return single.map(LABEL::concat);
  }

  // Whether a sentence says what its writer thinks in the end.
  private static boolean isOwn(List<String> sentences, int index) {
    boolean denied = index + 1 < sentences.size() && Reservations.denies(sentences.get(index + 1));
    return !denied && !Reservations.isOfOthers(sentences.get(index));
  }

  private static Optional<String> said(String sentence, boolean late) {
    for (Pattern pattern : late ? List.of(PREDICATE, VERBLESS) : List.<Pattern>of()) {
      Matcher matcher = pattern.matcher(sentence);
      if (matcher.find()
          && !DOUBTED.matcher(sentence.substring(0, matcher.start(2))).find()
          && !Reservations.follow(sentence, matcher.end())) {
        StringBuilder title = new StringBuilder();
        for (int group = 1; group <= matcher.groupCount(); group++) {
          if (matcher.group(group) != null) {
            title
                .append(title.length() == 0 ? "" : " ")
                .append(matcher.group(group).toLowerCase(Locale.ROOT));
          }
        }
        if (title.length() <= LONGEST) {
          return Optional.of(TitleCase.of(title.toString()));
        }
      }
    }
    Matcher praised = PRAISED.matcher(sentence);
    if (praised.find()) {
      String before = sentence.substring(0, praised.start());
      boolean said =
          !DOUBTED.matcher(Reservations.clause(before, ",;:.—(")).find()
              && !Reservations.areOfPart(before);
      boolean warns = WARNING.matcher(praised.group(1)).find();
      if (said && (warns || !Reservations.follow(sentence, praised.end()))) {
        String praise = praised.group(1).toLowerCase(Locale.ROOT).replace("not be", "not");
        return Optional.of(first(TitleCase.of(praise)));
      }
    }
    for (Pattern pattern : List.of(MARKS, DOES, MORE, ONE_OF)) {
      Matcher matcher = pattern.matcher(sentence);
      if (matcher.find()
          && !DOUBTED.matcher(sentence.substring(0, matcher.start(1))).find()
          && (pattern == MARKS || !Reservations.follow(sentence, matcher.end()))) {
        String what = matcher.group(1).toLowerCase(Locale.ROOT).replace(",", "");
        return Optional.of(first(TitleCase.of(before(pattern) + what)));
      }
    }
    Optional<String> closing = Closings.said(sentence).filter(title -> title.length() <= LONGEST);
    if (closing.isPresent()) {
      return closing;
    }
    return WARNS.matcher(sentence).find()
        ? NOT
        : isSaid(RECOMMENDS, sentence) ? Optional.of("Recommended") : plainly(sentence);
  }

  private static String before(Pattern pattern) {
    return pattern == DOES ? "it " : pattern == ONE_OF ? "one of " : "";
  }

  private static Optional<String> plainly(String sentence) {
    if (FALLS_SHORT.matcher(sentence).find()) {
      return Optional.of("Falls Short");
    } else if (isSaid(ENJOYED, sentence)) {
      return Optional.of("Enjoyable");
    }
    return FAVORITE.matcher(sentence).find() ? Optional.of("A Favorite") : Optional.empty();
  }

  private static boolean isSaid(Pattern pattern, String sentence) {
    Matcher matcher = pattern.matcher(sentence);
    return matcher.find() && !Reservations.follow(sentence, matcher.end());
  }

  private static String first(String title) {
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }
}
