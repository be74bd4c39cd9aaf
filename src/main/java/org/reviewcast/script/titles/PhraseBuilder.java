package org.reviewcast.script.titles;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes a title of words of a sentence, if they can be one. */
final class PhraseBuilder {
  private static final int LONGEST = 38;

  // "In quick succession", "at full length": how something is done, not what it is.
  private static final Set<String> IDIOMATIC = Set.of("in", "at", "into", "under", "to", "on");

  private static final Set<String> RELATIVES = Set.of("that", "which", "who", "whose", "where");
  private static final Set<String> DEGREES =
      Set.of("more", "most", "less", "least", "so", "too", "as", "very", "rather", "quite", "how");

  // What the tagger takes for a noun where the word that it belongs to was taken for something
  // else.
  private static final Pattern ADJECTIVE =
      Pattern.compile(
          "(?!music|magic|logic|comic|critic|topic|picnic|panic|traffic|public|epic|classic|fabric"
              + "|mechanic|rhetoric|ethic|lyric|relic|republic|graphic|clinic|tunic|attic|skeptic"
              + "|mosaic|academic|arsenic|ethic|cleric|heretic|lunatic|mystic|romantic|tropic"
              + "|parable|vegetable|constable|syllable|crucible|collectible|valuable)"
              + ".{3,}(?:ic|ous|ful|less|[cn]atory|able|ible)");
  private static final Set<String> SUBORDINATES = Set.of("while", "whilst", "as", "once", "even");

  // With an article, these may be the better titles.
  private static final Set<Origin> HELD =
      EnumSet.of(Origin.DESCRIBED, Origin.COMPOUND, Origin.OF, Origin.IN, Origin.AND);

  private static final Set<String> OPENS = Set.of("\"", "“");

  // Before a noun, these tell of no one thing.
  private static final Set<String> EACH = Set.of("every", "each", "any", "either", "whatever");

  // What parts words that belong together.
  private static final Set<String> JOINTS = Set.of("-", "/", "'", "'ll", "'re", "'ve");

  private static final Pattern RUDE = Pattern.compile("^(?:fuck|shit|crap|piss|damn)");

  // Of contractions, which the tagger takes for nouns.
  private static final Set<String> HALVES = Set.of("ca", "wo", "ai", "sha", "n't");

  private static final String[] SUBJECTS = {
    "some", "many", "few", "others", "most", "both", "which", "that", "who"
  };

  // "Her real breakthrough came": the tagger takes these for nouns.
  private static final Set<String> CAME =
      Vocabulary.words("came went took became began gave knew wrote grew told said got had did");

  private static final Set<String> SINGULAR =
      Vocabulary.words(
          "canvas gravitas lens bias atlas chaos pathos ethos species headquarters shambles means"
              + " barracks crossroads christmas");

  private final TaggedSentence sentence;
  private final int start;
  private final int end;
  private final Origin built;
  private final StringBuilder text = new StringBuilder();
  private final Set<String> stems = new LinkedHashSet<>();
  private boolean possessive;
  private boolean kin;
  private int names;
  private int content;

  /**
   * For the words from {@code start} to before {@code end}.
   *
   * @param built how they are put together; DESCRIBED for a plain noun phrase of any shape
   */
  PhraseBuilder(TaggedSentence sentence, int start, int end, Origin built) {
    this.sentence = sentence;
    this.start = start;
    this.end = end;
    this.built = built;
  }

  /**
   * The phrase, if it can be a title; and with its article, if it has one that it can do without.
   *
   * @param index the sentence's in its chapter
   */
  List<Candidate> phrases(int index) {
    if (isBound() || isIdiom()) {
      return List.of();
    }
    for (int i = start; i < end; i++) {
      Token token = sentence.at(i);
      boolean shouted =
          token.text().length() > 1 && token.text().equals(token.text().toUpperCase(Locale.ROOT));
      boolean odd =
          shouted && end - start == 1
              || Character.isDigit(token.text().charAt(0))
              || token.text().length() == 1 && token.is("NOUN", "ADJ", "X", "SYM")
              || HALVES.contains(token.lower())
              || RUDE.matcher(token.lower()).find();
      if (odd || token.is("PRON") || isRelative(token)) {
        return List.of();
      }
      boolean article = built == Origin.AND && token.is("DET");
      if (!article) {
        add(token);
      }
    }
    boolean attributeOfName =
        built == Origin.DESCRIBED
            && end - start > 1
            && sentence.at(end - 1).isName()
            && !sentence.at(start).isName();
    boolean ofWork = Vocabulary.WORK.contains(sentence.at(start).lower()) && end - start > 1;
    Origin shape = shape();
    String title = TitleCase.of(article(shape) + text);
    if (title.length() > LONGEST
        || content == 0
        || attributeOfName
        || ofWork && !possessive
        || possessive && kin
        || names == content && kin
        || isAdjective(sentence.at(end - 1).lower())
        || CAME.contains(sentence.at(end - 1).lower())
        || isMiscounted(shape)
        || isVerbFirst()
        || SUBORDINATES.contains(sentence.at(start).lower())) {
      return List.of();
    }
    title = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    Candidate bare = new Candidate(shape, title, Set.copyOf(stems), index);
    boolean one = shape == Origin.OF || !TaggedSentence.isPlural(sentence.at(end - 1));
    boolean held = HELD.contains(shape) && one && sentence.at(start - 1).says("the", "its");
    String whole = "The " + title;
    return held && whole.length() <= LONGEST
        ? List.of(bare, new Candidate(shape, whole, bare.stems(), index))
        : List.of(bare);
  }

  // "In quick succession".
  private boolean isIdiom() {
    return built == Origin.DESCRIBED
        && end - start > 1
        && IDIOMATIC.contains(sentence.at(start - 1).lower())
        && !sentence.at(end - 1).isName()
        && !TaggedSentence.isPlural(sentence.at(end - 1))
        && !Vocabulary.CRITICAL.contains(sentence.at(end - 1).lower());
  }

  /** Whether a word that was taken for a noun looks like an adjective. */
  static boolean isAdjective(String noun) {
    return ADJECTIVE.matcher(noun).matches();
  }

  // "A digital age companies are slow to enter": one clause has run into the next.
  private boolean isMiscounted(Origin shape) {
    Token head = sentence.at(end - 1);
    return (shape == Origin.DESCRIBED || shape == Origin.COMPOUND)
        && sentence.at(start - 1).says("a", "an")
        && TaggedSentence.isPlural(head)
        && !SINGULAR.contains(head.lower());
  }

  // "Some elicited chuckles", "said release": what looks like an adjective is the verb.
  private boolean isVerbFirst() {
    Token first = sentence.at(start);
    return first.says("said", "proved")
        || first.lower().endsWith("ed") && sentence.at(start - 1).says(SUBJECTS);
  }

  // A thing that is counted keeps the article that it has.
  private String article(Origin shape) {
    Token before = sentence.at(start - 1);
    boolean counted =
        (shape == Origin.DESCRIBED || shape == Origin.COMPOUND)
            && before.says("a", "an")
            && text.length() + before.text().length() < LONGEST;
    return counted ? before.lower() + " " : takesArticle(shape) ? "the " : "";
  }

  private boolean takesArticle(Origin shape) {
    boolean taking = shape == Origin.SINGLE || shape == Origin.POSSESSIVE;
    return taking && !sentence.at(start).isName() && sentence.at(start - 1).lower().equals("the");
  }

  // Whether it hangs on words outside it, or its head says nothing.
  private boolean isBound() {
    Token next = sentence.at(end);
    boolean relative = RELATIVES.contains(next.lower());
    boolean plain = built == Origin.DESCRIBED;
    // A noun with an object is a verb.
    boolean objectAfter = next.is("DET") && !relative || next.is("PRON") && !relative;
    String head = sentence.at(end - 1).lower();
    return relative && !plain
        || JOINTS.contains(sentence.at(start - 1).text())
        || JOINTS.contains(next.text())
        || OPENS.contains(next.text()) && !OPENS.contains(sentence.at(start - 1).text())
        || objectAfter
        || next.says("and") && sentence.at(end + 1).is("ADJ") && sentence.at(end + 2).is("NOUN")
        || DEGREES.contains(sentence.at(start - 1).lower())
        || EACH.contains(sentence.at(start - 1).lower())
        || sentence.at(start).lower().equals("well")
        || end - start == 1 && Vocabulary.VERBS.contains(head)
        || Vocabulary.GENERIC.contains(head)
        || Vocabulary.WORK.contains(head);
  }

  private static boolean isRelative(Token token) {
    boolean superlative = token.is("ADJ") && token.lower().matches("\\p{L}{3,}est");
    return superlative || isContent(token) && Vocabulary.RELATIVE.contains(token.lower());
  }

  private static boolean isContent(Token token) {
    return token.is("NOUN", "PROPN", "ADJ", "VERB", "NUM");
  }

  private void add(Token token) {
    boolean glued = token.isPossessive();
    text.append(text.length() == 0 || glued ? "" : " ").append(token.text());
    possessive |= glued;
    if (isContent(token)) {
      stems.add(Stems.of(token.text()));
      content++;
      names += token.isName() ? 1 : 0;
      kin |= Vocabulary.KIN.contains(token.lower());
    }
  }

  private Origin shape() {
    if (built != Origin.DESCRIBED) {
      return built;
    } else if (possessive) {
      return Origin.POSSESSIVE;
    } else if (content == 1) {
      return Origin.SINGLE;
    } else if (names == content) {
      return Origin.NAME;
    }
    boolean described = sentence.at(start).is("ADJ", "VERB", "NUM");
    return described ? Origin.DESCRIBED : Origin.COMPOUND;
  }
}
