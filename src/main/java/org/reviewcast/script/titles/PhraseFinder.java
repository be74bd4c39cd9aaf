package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the phrases of a tagged sentence that could be titles: noun phrases that stand whole. */
final class PhraseFinder {
  private static final int LONGEST = 38;
  private static final Set<String> LINKS =
      Set.of("of", "in", "on", "between", "behind", "about");
  private static final Set<String> DEGREES =
      Set.of("more", "most", "less", "least", "so", "too", "as", "very", "rather", "quite", "how");

  private static final Set<String> SUBJECTS =
      Set.of("i", "you", "he", "she", "it", "we", "they", "who", "which");
  private static final Set<String> RELATIVES = Set.of("that", "which", "who", "whose", "where");
  private static final Set<String> PLURAL_MODIFIERS =
      Set.of("sports", "arts", "news", "series", "politics", "sales", "systems", "drugs", "arms");

  private final List<Token> tokens;
  private final int sentence;
  private final List<Phrase> found = new ArrayList<>();

  private PhraseFinder(List<Token> tokens, int sentence) {
    this.tokens = tokens;
    this.sentence = sentence;
  }

  /** The phrases of a sentence whose names are tagged as such. */
  static List<Phrase> find(List<Token> tokens, int sentence) {
    PhraseFinder finder = new PhraseFinder(tokens, sentence);
    boolean question = !tokens.isEmpty() && tokens.get(tokens.size() - 1).text().equals("?");
    for (int i = 0; !question && i < tokens.size(); ) {
      int end = finder.nounPhrase(i);
      if (end > i) {
        finder.from(i, end);
        i = end;
      } else {
        i++;
      }
    }
    return finder.found;
  }

  private Token at(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : new Token(".", "PUNCT");
  }

  // The end of the noun phrase that begins here, without its article; here if there is none.
  private int nounPhrase(int start) {
    int end = start;
    int i = start;
    while (true) {
      Token token = at(i);
      if (token.is("NOUN", "PROPN")) {
        i++;
        end = i;
      } else if (token.isPossessive() && i > start && end == i && at(i + 1).is("ADJ", "NOUN", "PROPN")) {
        i++;
      } else if (token.is("ADJ") || modifies(i, start) || isCount(token, i == start)) {
        i++;
      } else {
        return end;
      }
    }
  }

  private boolean modifies(int i, int start) {
    Token token = at(i);
    boolean participle =
        token.is("VERB") && (token.lower().endsWith("ing") || token.lower().endsWith("ed"));
    boolean before = i > start ? at(i - 1).is("ADJ") : at(i - 1).is("DET") || at(i - 1).isPossessive();
    return participle && before && at(i + 1).is("NOUN", "ADJ");
  }

  private static boolean isCount(Token token, boolean first) {
    return first
        && token.is("NUM")
        && Character.isLetter(token.text().charAt(0))
        && !token.lower().equals("one");
  }

  private void from(int start, int end) {
    if (isTurnedRound(start, end) || holdsVerb(start, end)) {
      return;
    }
    Token next = at(end);
    if (next.is("ADP", "SCONJ") && LINKS.contains(next.lower())) {
      linked(start, end);
    }
    if (next.lower().equals("and")) {
      joined(start, end);
    }
    if (!isCut(end, false)) {
      add(start, end, Phrase.Shape.DESCRIBED);
    }
  }

  // X of Y, X of Y and Z.
  private void linked(int start, int end) {
    Phrase.Shape shape =
        Set.of("in", "on").contains(at(end).lower()) ? Phrase.Shape.IN : Phrase.Shape.OF;
    int second = afterArticle(end + 1);
    int secondEnd = nounPhrase(second);
    if (secondEnd == second || at(second - 1).is("PRON")
        || at(start - 1).is("CCONJ")
        || Vocabulary.GENERIC.contains(at(end - 1).lower())) {
      return;
    }
    boolean between = at(end).lower().equals("between");
    boolean bare = second == end + 1 && !isPlural(at(secondEnd - 1)) && !at(secondEnd - 1).isName();
    if (shape == Phrase.Shape.IN && bare) {
      return;
    }
    if (at(secondEnd).lower().equals("and")) {
      int third = afterArticle(secondEnd + 1);
      int thirdEnd = nounPhrase(third);
      if (thirdEnd > third && !isCut(thirdEnd, true)) {
        add(start, thirdEnd, shape);
      }
    } else if (!between && !at(secondEnd).lower().equals("or") && !isCut(secondEnd, true)) {
      add(start, secondEnd, shape);
    }
  }

  // A and B, neither of them long, and not the end of an enumeration.
  private void joined(int start, int end) {
    int second = afterArticle(end + 1);
    int secondEnd = nounPhrase(second);
    boolean enumeration = at(start - 1).text().equals(",") && at(start - 2).is("NOUN", "PROPN", "ADJ");
    if (secondEnd == second
        || end - start > 2
        || secondEnd - second > 2
        || enumeration
        || at(start - 1).isPossessive()
        || isUnlike(start, end, second, secondEnd)
        || isCut(secondEnd, false)) {
      return;
    }
    add(start, secondEnd, Phrase.Shape.AND);
  }

  // A plural and a singular, one word each: the second is most often a verb.
  private boolean isUnlike(int start, int end, int second, int secondEnd) {
    return end - start == 1
        && secondEnd - second == 1
        && !at(second).isName()
        && isPlural(at(start)) != isPlural(at(second));
  }

  private int afterArticle(int index) {
    String word = at(index).lower();
    return word.equals("the") || word.equals("a") || word.equals("an") ? index + 1 : index;
  }

  // Whether the words go on in a way that the phrase cannot do without.
  private boolean isCut(int end, boolean linked) {
    Token next = at(end);
    Token after = at(end + 1);
    String word = next.lower();
    return next.is("NOUN", "PROPN", "NUM", "ADJ")
        || next.isPossessive()
        || word.equals("of")
        || word.equals("-")
        || word.equals("/")
        || word.equals("to") && after.is("VERB", "AUX")
        || linked && (word.equals("and") || word.equals("or") || word.equals(",") && isList(end));
  }

  private boolean isList(int comma) {
    int item = afterArticle(comma + 1);
    int itemEnd = nounPhrase(item);
    String word = at(itemEnd).lower();
    return itemEnd > item && (word.equals(",") || word.equals("and") || word.equals("or"));
  }

  // Whether a word in it is a verb that the tagger took for something else.
  private boolean holdsVerb(int start, int end) {
    Token before = at(start - 1);
    Token first = at(start);
    boolean gerund = first.lower().endsWith("ing") && before.is("ADP", "SCONJ", "AUX", "VERB");
    boolean past =
        first.lower().endsWith("ed")
            && !before.is("DET", "ADJ", "ADP", "NUM")
            && !before.isPossessive();
    boolean subjectBefore =
        before.is("PRON") && SUBJECTS.contains(before.lower())
            || before.lower().equals("one") && isPlural(first);
    if (gerund || past || subjectBefore) {
      return true;
    }
    for (int i = start; i + 1 < end; i++) {
      if (isPlural(at(i)) && !at(i + 1).isPossessive() && !at(i).isName()) {
        return true;
      }
    }
    boolean compound = end - start > 1 && at(end - 2).is("NOUN", "PROPN");
    return compound
        && (isPlural(at(end - 1)) || at(end - 1).lower().endsWith("ed"))
        && !at(end - 1).isName()
        && !clauseHasVerb(start, end);
  }

  private static boolean isPlural(Token token) {
    String word = token.lower();
    return word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is")
        && !word.endsWith("ous")
        && !PLURAL_MODIFIERS.contains(word);
  }

  private boolean clauseHasVerb(int start, int end) {
    for (int i = end; i < tokens.size() && !Vocabulary.CLAUSE_END.contains(at(i).lower()); i++) {
      if (at(i).is("VERB", "AUX")) {
        return true;
      }
    }
    for (int i = start - 1; i >= 0 && !Vocabulary.CLAUSE_END.contains(at(i).lower()); i--) {
      if (at(i).is("VERB", "AUX")) {
        return true;
      }
    }
    return false;
  }

  private boolean isTurnedRound(int start, int end) {
    for (int i = start - 1; i >= 0; i--) {
      String word = at(i).lower();
      if (Vocabulary.CLAUSE_END.contains(word)) {
        break;
      }
      if (Vocabulary.TURNS_ROUND.contains(word) && (start - i < 12)) {
        return true;
      }
    }
    for (int i = end; i < end + 5 && !at(i).is("PUNCT"); i++) {
      if (Vocabulary.UNDONE.contains(at(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private String firstNoun(int start, int end) {
    for (int i = start; i < end; i++) {
      if (at(i).is("ADP", "SCONJ") && i > start) {
        return at(i - 1).lower();
      }
    }
    return "";
  }

  private void add(int start, int end, Phrase.Shape built) {
    StringBuilder text = new StringBuilder();
    Set<String> stems = new LinkedHashSet<>();
    double merit = 0;
    boolean possessive = false;
    int names = 0;
    int content = 0;
    for (int i = start; i < end; i++) {
      Token token = at(i);
      boolean glued = token.isPossessive();
      text.append(text.length() == 0 || glued ? "" : " ").append(token.text());
      possessive |= glued;
      if (token.is("DET") && !token.lower().equals("the")) {
        merit -= 0.1;
      }
      if (token.is("NOUN", "PROPN", "ADJ", "VERB", "NUM")) {
        stems.add(Stems.of(token.text()));
        content++;
        names += token.isName() ? 1 : 0;
        merit += Vocabulary.CRITICAL.contains(token.lower()) ? 0.12 : 0;
        merit -= Vocabulary.BLAND.contains(token.lower()) ? 0.1 : 0;
        merit -= Vocabulary.WORK.contains(token.lower()) ? 0.15 : 0;
        boolean superlative = token.is("ADJ") && token.lower().matches("\\p{L}{3,}est");
        if (superlative || Vocabulary.RELATIVE.contains(token.lower())) {
          return;
        }
      }
      if (token.is("PRON")) {
        return;
      }
    }
    Token next = at(end);
    if (built != Phrase.Shape.DESCRIBED && RELATIVES.contains(next.lower())) {
      return;
    }
    if (next.is("DET") && !next.lower().equals("that")
        || next.is("PRON") && !RELATIVES.contains(next.lower())) {
      return;
    }
    Token head = at(end - 1);
    boolean generic = Vocabulary.GENERIC.contains(head.lower());
    boolean work = Vocabulary.WORK.contains(head.lower());
    if (built != Phrase.Shape.AND && (generic || work) || DEGREES.contains(at(start - 1).lower())) {
      return;
    }
    if (generic || text.length() > LONGEST || content == 0) {
      return;
    }
    Phrase.Shape shape = built;
    if (built == Phrase.Shape.DESCRIBED) {
      shape =
          possessive
              ? Phrase.Shape.POSSESSIVE
              : content == 1
                  ? Phrase.Shape.SINGLE
                  : names == content
                      ? Phrase.Shape.NAME
                      : at(start).is("ADJ", "VERB", "NUM")
                          ? Phrase.Shape.DESCRIBED
                          : Phrase.Shape.COMPOUND;
    }
    merit += shape.worth();
    boolean weak = built == Phrase.Shape.OF && Vocabulary.WEAK.contains(firstNoun(start, end));
    merit -= weak ? 0.3 : 0;
    merit -= content > 4 ? 0.15 : 0;
    merit -= text.length() > 32 ? 0.05 : 0;
    merit -= at(start - 1).is("PRON") ? 0.1 : 0;
    merit -= RELATIVES.contains(next.lower()) ? 0.05 : 0;
    found.add(new Phrase(TitleCase.of(text.toString()), new HashSet<>(stems), shape, sentence, merit));
  }
}
