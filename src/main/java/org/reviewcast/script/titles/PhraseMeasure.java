package org.reviewcast.script.titles;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Measures whether words of a sentence make a title, and how good a one. */
final class PhraseMeasure {
  private static final int LONGEST = 38;
  private static final int COMFORTABLE = 32;
  private static final int MOST_WORDS = 4;
  private static final double LETTER = 0.0078;
  private static final double ARTICLE = 0.2;
  private static final double BLAND = 0.16;
  private static final double ALL_BLAND = 0.2;
  private static final double COMMON_OWNER = 0.15;
  private static final double SPOILER = 0.4;
  private static final double IN_PASSING = 0.12;
  private static final double LISTED = 0.25;
  private static final double AT_HEAD = 0.2;
  private static final double AT_FRONT = 0.1;
  private static final double THING_WITHIN = 0.15;
  private static final int EARLY = 4;
  private static final double IN_IDIOM = 0.35;
  private static final Set<String> PASSING = Set.of("from", "for", "like", "with", "by");

  // "In quick succession", "at full length": how something is done, not what it is.
  private static final Set<String> IDIOMATIC = Set.of("in", "at", "into", "under", "to", "on");

  // What somebody meets with: whom it happens to is for the work to tell.
  private static final Set<String> SPOILERS =
      Set.of(
          "escape",
          "death",
          "murder",
          "revenge",
          "betrayal",
          "sacrifice",
          "suicide",
          "arrest",
          "confession",
          "rescue",
          "killer",
          "demise",
          "fate");
  private static final Set<String> RELATIVES = Set.of("that", "which", "who", "whose", "where");
  private static final Set<String> DEGREES =
      Set.of("more", "most", "less", "least", "so", "too", "as", "very", "rather", "quite", "how");

  // What the tagger takes for a noun where the word that it belongs to was taken for something
  // else.
  private static final Pattern ADJECTIVE =
      Pattern.compile(
          "(?!music|magic|logic|comic|critic|topic|picnic|panic|traffic|public|epic|classic|fabric"
              + "|mechanic|rhetoric|ethic|lyric|relic|republic|graphic|clinic|tunic|attic|skeptic"
              + "|mosaic|academic|arsenic|ethic|cleric|heretic|lunatic|mystic|romantic|tropic)"
              + ".{3,}(?:ic|ous|ful|less|[cn]atory)");
  private static final Set<String> SUBORDINATES = Set.of("while", "whilst", "as", "once", "even");

  private static final Set<String> OPENS = Set.of("\"", "“");

  // Before a noun, these tell of no one thing.
  private static final Set<String> EACH = Set.of("every", "each", "any", "either", "whatever");

  // What parts words that belong together.
  private static final Set<String> JOINTS = Set.of("-", "/", "'", "'ll", "'re", "'ve");

  private static final Pattern RUDE = Pattern.compile("^(?:fuck|shit|crap|piss|damn)");

  // Of contractions, which the tagger takes for nouns.
  private static final Set<String> HALVES = Set.of("ca", "wo", "ai", "sha", "n't");

  private final TaggedSentence sentence;
  private final int start;
  private final int end;
  private final Phrase.Shape built;
  private final StringBuilder text = new StringBuilder();
  private final Set<String> stems = new LinkedHashSet<>();
  private double merit;
  private boolean possessive;
  private boolean weighty;
  private boolean kin;
  private int names;
  private int content;

  /**
   * Measures the words from {@code start} to before {@code end}.
   *
   * @param built how they are put together; DESCRIBED for a plain noun phrase of any shape
   */
  PhraseMeasure(TaggedSentence sentence, int start, int end, Phrase.Shape built) {
    this.sentence = sentence;
    this.start = start;
    this.end = end;
    this.built = built;
  }

  /** The phrase, if it can be a title. */
  Optional<Phrase> phrase(int index) {
    if (isBound()) {
      return Optional.empty();
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
        return Optional.empty();
      }
      boolean article = built == Phrase.Shape.AND && token.is("DET");
      if (!article) {
        add(token);
      }
    }
    boolean attributeOfName =
        built == Phrase.Shape.DESCRIBED
            && end - start > 1
            && sentence.at(end - 1).isName()
            && !sentence.at(start).isName();
    boolean ofWork = Vocabulary.WORK.contains(sentence.at(start).lower()) && end - start > 1;
    if (text.length() + 4 > LONGEST && takesArticle(shape())
        || text.length() > LONGEST
        || content == 0
        || attributeOfName
        || ofWork && !possessive
        || isAdjective(sentence.at(end - 1).lower())
        || SUBORDINATES.contains(sentence.at(start).lower())) {
      return Optional.empty();
    }
    Phrase.Shape shape = shape();
    merit -= built == Phrase.Shape.OF && Vocabulary.WEAK.contains(firstHead()) ? 0.3 : 0;
    merit -= possessive && kin ? 0.5 : 0;
    merit -= possessive && isSpoiler(end - 1) ? SPOILER : 0;
    merit -= possessive && !isNamed() ? COMMON_OWNER : 0;
    merit -= allBland() ? ALL_BLAND : 0;
    merit -= names == content && kin ? 0.5 : 0;
    merit -= sentence.at(start).is("NUM") ? 0.2 : 0;
    merit -= content > MOST_WORDS ? 0.3 : 0;
    merit -= text.length() > COMFORTABLE ? 0.05 : 0;
    merit -= sentence.at(start - 1).is("PRON") ? 0.1 : 0;
    merit -= RELATIVES.contains(sentence.at(end).lower()) ? 0.05 : 0;
    String title = TitleCase.of(article(shape) + text);
    title = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    String first = firstHead();
    String noun = first.isEmpty() ? sentence.at(end - 1).lower() : first;
    boolean thought =
        !sentence.at(end - 1).isName()
            && (Thoughts.isThought(noun) || Thoughts.isThought(sentence.at(end - 1).lower()));
    merit += byPlace() - (start >= EARLY && !thought && !weighty && !possessive ? THING_WITHIN : 0);
    merit += shape.worth(thought) + LETTER * text.length();
    return Optional.of(
        new Phrase(
            title, Set.copyOf(stems), Stems.of(noun), shape, index, weighty, thought, merit));
  }

  // What a sentence begins with it is about; what it joins or says in passing it is not.
  private double byPlace() {
    int before = start - 1;
    while (sentence.at(before).is("DET", "ADJ")) {
      before--;
    }
    String word = sentence.at(before).lower();
    String next = sentence.at(end).lower();
    boolean joined = sentence.at(before).is("CCONJ") && !sentence.at(before - 1).is("ADJ");
    boolean listed =
        built != Phrase.Shape.AND
            && (joined || word.equals(",") || word.equals(":"))
            && (next.equals(",") || next.equals("and") || next.equals("or"));
    boolean idiom = IDIOMATIC.contains(word) && !weighty && built == Phrase.Shape.DESCRIBED;
    double worth =
        listed ? -LISTED : idiom ? -IN_IDIOM : joined || PASSING.contains(word) ? -IN_PASSING : 0;
    return worth + (start == 0 ? AT_HEAD : start < EARLY ? AT_FRONT : 0);
  }

  /** Whether a word that was taken for a noun looks like an adjective. */
  static boolean isAdjective(String noun) {
    return ADJECTIVE.matcher(noun).matches();
  }

  private boolean isSpoiler(int head) {
    return SPOILERS.contains(sentence.at(head).lower());
  }

  // Whether what somebody has is a person's, by name.
  private boolean isNamed() {
    for (int i = start; i < end; i++) {
      if (sentence.at(i).isPossessive()) {
        return sentence.at(i - 1).isName();
      }
    }
    return false;
  }

  private boolean allBland() {
    boolean bland = end - start > 1;
    for (int i = start; i < end - 1; i++) {
      String word = sentence.at(i).lower();
      bland &= Vocabulary.BLAND.contains(word) || Vocabulary.RELATIVE.contains(word);
    }
    return bland;
  }

  // A thing that is counted keeps the article that it has.
  private String article(Phrase.Shape shape) {
    Token before = sentence.at(start - 1);
    boolean counted =
        (shape == Phrase.Shape.DESCRIBED || shape == Phrase.Shape.COMPOUND)
            && before.says("a", "an")
            && text.length() + before.text().length() < LONGEST;
    return counted ? before.lower() + " " : takesArticle(shape) ? "the " : "";
  }

  private boolean takesArticle(Phrase.Shape shape) {
    boolean taking = shape == Phrase.Shape.SINGLE || shape == Phrase.Shape.POSSESSIVE;
    return taking && !sentence.at(start).isName() && sentence.at(start - 1).lower().equals("the");
  }

  // Whether it hangs on words outside it, or its head says nothing.
  private boolean isBound() {
    Token next = sentence.at(end);
    boolean relative = RELATIVES.contains(next.lower());
    boolean plain = built == Phrase.Shape.DESCRIBED;
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
    merit -= token.is("DET") && !token.lower().equals("the") ? ARTICLE : 0;
    if (isContent(token)) {
      stems.add(Stems.of(token.text()));
      content++;
      names += token.isName() ? 1 : 0;
      boolean critical = !token.is("ADJ") && Vocabulary.CRITICAL.contains(token.lower());
      weighty |= critical;
      kin |= Vocabulary.KIN.contains(token.lower());
      merit += critical ? 0.12 : 0;
      merit -= Vocabulary.BLAND.contains(token.lower()) ? BLAND : 0;
      merit -= Vocabulary.WORK.contains(token.lower()) ? 0.15 : 0;
    }
  }

  private Phrase.Shape shape() {
    if (built != Phrase.Shape.DESCRIBED) {
      return built;
    } else if (possessive) {
      return Phrase.Shape.POSSESSIVE;
    } else if (content == 1) {
      return Phrase.Shape.SINGLE;
    } else if (names == content) {
      return Phrase.Shape.NAME;
    }
    boolean described = sentence.at(start).is("ADJ", "VERB", "NUM");
    return described ? Phrase.Shape.DESCRIBED : Phrase.Shape.COMPOUND;
  }

  // The noun before the first preposition.
  private String firstHead() {
    for (int i = start + 1; i < end; i++) {
      if (sentence.at(i).is("ADP", "SCONJ")) {
        return sentence.at(i - 1).lower();
      }
    }
    return "";
  }
}
