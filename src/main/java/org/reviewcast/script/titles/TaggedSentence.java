package org.reviewcast.script.titles;

import java.util.List;
import java.util.Set;

/** A tagged sentence in which noun phrases are found, with checks of what stands around them. */
final class TaggedSentence {
  private static final int FURTHEST_BEFORE = 12;
  private static final int FURTHEST_AFTER = 5;
  private static final Set<String> SUBJECTS =
      Set.of("i", "you", "he", "she", "it", "we", "they", "who", "which");
  private static final Set<String> PLURAL_MODIFIERS =
      Set.of("sports", "arts", "news", "series", "politics", "sales", "systems", "drugs", "arms");

  // After a noun these most often belong to a verb that the tagger took for it.
  private static final Set<String> PARTICLES = Set.of("up", "down", "out", "off", "away");
  private static final Set<String> SENSING =
      Set.of(
          "see", "sees", "saw", "watch", "watches", "have", "has", "let", "lets", "make", "makes");
  private static final Set<String> SUBORDINATES =
      Set.of(
          "when",
          "while",
          "because",
          "as",
          "if",
          "although",
          "though",
          "since",
          "where",
          "that",
          "which",
          "who",
          "until",
          "before",
          "after");
  private static final Set<String> TIMES =
      Set.of(
          "night", "day", "morning", "evening", "year", "week", "month", "summer", "winter",
          "time");
  private static final Set<String> DOINGS =
      Set.of("opening", "casting", "writing", "editing", "acting", "setting", "building");

  private static final Token STOP = new Token(".", "PUNCT");

  private final List<Token> tokens;

  TaggedSentence(List<Token> tokens) {
    this.tokens = tokens;
  }

  int size() {
    return tokens.size();
  }

  boolean isQuestion() {
    return at(tokens.size() - 1).text().equals("?");
  }

  /** The token at an index; a full stop where there is none. */
  Token at(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : STOP;
  }

  /** The end of the noun phrase that begins here, without its article; here if there is none. */
  int nounPhrase(int start) {
    int end = start;
    int i = start;
    while (true) {
      Token token = at(i);
      if (token.is("NOUN", "PROPN")) {
        i++;
        end = i;
      } else if (token.isPossessive()
          && i > start
          && end == i
          && at(i + 1).is("ADJ", "NOUN", "PROPN")) {
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
    Token last = at(i - 1);
    boolean before = i > start ? last.is("ADJ") : last.is("DET") || last.isPossessive();
    return participle && before && at(i + 1).is("NOUN", "ADJ");
  }

  private static boolean isCount(Token token, boolean first) {
    return first
        && token.is("NUM")
        && Character.isLetter(token.text().charAt(0))
        && !token.lower().equals("one");
  }

  /** The index, or the one after an article that stands there. */
  int afterArticle(int index) {
    String word = at(index).lower();
    return word.equals("the") || word.equals("a") || word.equals("an") ? index + 1 : index;
  }

  /**
   * Whether the words go on in a way that a phrase cannot do without.
   *
   * @param linked whether the phrase has a second part, which a coordination would go on with
   */
  boolean isCut(int end, boolean linked) {
    Token next = at(end);
    Token after = at(end + 1);
    String word = next.lower();
    return next.is("NOUN", "PROPN", "NUM", "ADJ", Works.TAG)
        || next.isPossessive()
        || PARTICLES.contains(word)
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

  /** Whether a word of a noun phrase is a verb that the tagger took for something else. */
  boolean holdsVerb(int start, int end) {
    Token before = at(start - 1);
    Token first = at(start);
    boolean gerund = isLooseGerund(first, before);
    boolean toDo =
        before.lower().equals("to")
            || before.lower().equals("both") && at(start - 2).lower().equals("to");
    boolean sensed =
        end - start > 1 && isVerb(at(end - 1)) && doesSense(start) && !at(end).is("VERB", "AUX");
    boolean temporal =
        TIMES.contains(first.lower()) && before.is("DET", "ADP") && at(start + 1).isName();
    boolean past =
        first.lower().endsWith("ed")
            && (!before.is("DET", "ADJ", "ADP", "NUM") || before.lower().equals("both"))
            && !before.isPossessive();
    boolean subjectBefore =
        before.is("PRON") && SUBJECTS.contains(before.lower())
            || before.lower().equals("one") && isPlural(first);
    if (gerund || past || subjectBefore || toDo && !first.isCapitalised() || sensed || temporal) {
      return true;
    }
    for (int i = start; i + 1 < end; i++) {
      boolean doing = i > start && at(i).lower().endsWith("ing") && at(i - 1).is("NOUN");
      if (doing && !DOINGS.contains(at(i).lower())) {
        return true;
      }
      boolean parted = at(i).is("NOUN") && !at(i).isCapitalised() && at(i + 1).isCapitalised();
      if (parted && at(i + 1).is("ADJ")) {
        return true;
      }
      if (isPlural(at(i)) && !at(i + 1).isPossessive() && !at(i).isName()) {
        return true;
      }
    }
    boolean compound = end - start > 1 && at(end - 2).is("NOUN", "PROPN");
    boolean doing = at(end - 1).lower().endsWith("ing") && !at(end - 1).isName();
    if (compound && doing && !Vocabulary.SUBJECTS.contains(at(end - 1).lower())) {
      return true;
    }
    if (compound && isPlural(at(end - 1)) && at(end).is("CCONJ") && at(end + 1).is("VERB")) {
      return true;
    }
    return compound
        && (isPlural(at(end - 1)) || at(end - 1).lower().endsWith("ed"))
        && !at(end - 1).isName()
        && !clauseHasVerb(start, end);
  }

  // "Fleeing the flat": what somebody does, unless an article makes it a thing.
  private static boolean isLooseGerund(Token first, Token before) {
    boolean held = before.is("DET", "ADJ", "NUM", "NOUN") || before.isPossessive();
    return first.lower().endsWith("ing")
        && first.text().length() > 5
        && !DOINGS.contains(first.lower())
        && (before.is("ADP", "SCONJ", "AUX", "VERB") || before.is("PUNCT") && !first.isName())
        && !held;
  }

  private static boolean isVerb(Token token) {
    return Vocabulary.VERBS.contains(token.lower() + "s")
        || Vocabulary.VERBS.contains(token.lower() + "es");
  }

  // "It sees her return": what follows a verb of the senses may be one, too.
  private boolean doesSense(int start) {
    for (int i = start - 1; i >= Math.max(0, start - 3); i--) {
      if (SENSING.contains(at(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private boolean clauseHasVerb(int start, int end) {
    for (int i = end; i < tokens.size() && !endsClause(i); i++) {
      if (at(i).is("VERB", "AUX")) {
        return true;
      }
    }
    for (int i = start - 1; i >= 0 && !endsClause(i); i--) {
      if (at(i).is("VERB", "AUX")) {
        return true;
      }
    }
    return false;
  }

  private boolean endsClause(int index) {
    String word = at(index).lower();
    return word.equals(",")
        || Vocabulary.CLAUSE_END.contains(word)
        || SUBORDINATES.contains(word)
        || word.equals("and") && at(index + 1).is("PRON");
  }

  /** Whether the clause around a phrase denies it or puts it in doubt. */
  boolean isTurnedRound(int start, int end) {
    for (int i = start - 1; i >= 0; i--) {
      String word = at(i).lower();
      if (Vocabulary.CLAUSE_END.contains(word)) {
        break;
      }
      boolean instead = word.equals("instead") && at(i + 1).text().equals(",");
      if (!instead && Vocabulary.TURNS_ROUND.contains(word) && start - i < FURTHEST_BEFORE) {
        return true;
      }
    }
    for (int i = end; i < end + FURTHEST_AFTER && !at(i).is("PUNCT"); i++) {
      if (Vocabulary.UNDONE.contains(at(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word looks like the plural of a noun. */
  static boolean isPlural(Token token) {
    String word = token.lower();
    return word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is")
        && !word.endsWith("ous")
        && !PLURAL_MODIFIERS.contains(word);
  }
}
