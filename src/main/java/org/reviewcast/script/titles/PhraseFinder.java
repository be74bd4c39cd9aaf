package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the phrases of a tagged sentence that could be titles: noun phrases that stand whole. */
final class PhraseFinder {
  private static final Set<String> LINKS = Set.of("of", "in", "on", "between", "behind", "about");

  private final TaggedSentence sentence;
  private final int index;
  private final List<Candidate> found = new ArrayList<>();

  private PhraseFinder(TaggedSentence sentence, int index) {
    this.sentence = sentence;
    this.index = index;
  }

  /**
   * The phrases of a sentence whose names are tagged as such.
   *
   * @param index the sentence's in its chapter
   */
  static List<Candidate> find(List<Token> tokens, int index) {
    TaggedSentence sentence = new TaggedSentence(tokens);
    PhraseFinder finder = new PhraseFinder(sentence, index);
    for (int i = 0; i < sentence.size() && !sentence.isQuestion(); ) {
      int end = sentence.nounPhrase(i);
      if (end > i) {
        finder.from(i, end);
      }
      i = Math.max(i + 1, end);
    }
    return finder.found;
  }

  private void from(int first, int end) {
    // What the work has is told of without it: "the album's languid atmosphere".
    boolean ofWork =
        Vocabulary.WORK.contains(sentence.at(first).lower())
            && sentence.at(first + 1).isPossessive()
            && end > first + 2;
    int start = ofWork ? first + 2 : first;
    if (sentence.isTurnedRound(start, end) || sentence.holdsVerb(start, end)) {
      return;
    }
    Token next = sentence.at(end);
    if (next.is("ADP", "SCONJ") && LINKS.contains(next.lower())) {
      linked(start, end);
    }
    if (next.lower().equals("and")) {
      joined(start, end);
    }
    if (!sentence.isCut(end, false)) {
      add(start, end, Origin.DESCRIBED);
    }
  }

  // X of Y, X of Y and Z.
  private void linked(int start, int end) {
    Origin shape = Set.of("in", "on").contains(sentence.at(end).lower()) ? Origin.IN : Origin.OF;
    int second = sentence.afterArticle(end + 1);
    int secondEnd = sentence.nounPhrase(second);
    if (secondEnd == second
        || sentence.holdsVerb(second, secondEnd)
        || sentence.at(second - 1).is("PRON")
        || sentence.at(start - 1).is("CCONJ")
        || Vocabulary.GENERIC.contains(sentence.at(end - 1).lower())
        || sentence.at(end).lower().equals("about")
            && !Thoughts.isThought(sentence.at(end - 1).lower())) {
      return;
    }
    boolean between = sentence.at(end).lower().equals("between");
    Token last = sentence.at(secondEnd - 1);
    boolean bare = second == end + 1 && !TaggedSentence.isPlural(last) && !last.isName();
    if (shape == Origin.IN && bare) {
      return;
    }
    if (sentence.at(secondEnd).lower().equals("and")) {
      int third = sentence.afterArticle(secondEnd + 1);
      int thirdEnd = sentence.nounPhrase(third);
      if (thirdEnd > third
          && !sentence.isCut(thirdEnd, true)
          && !sentence.holdsVerb(third, thirdEnd)) {
        add(start, thirdEnd, shape);
      }
    } else if (!between
        && !sentence.at(secondEnd).lower().equals("or")
        && !sentence.isCut(secondEnd, true)) {
      add(start, secondEnd, shape);
    }
  }

  // A and B, neither of them long, and not the end of an enumeration.
  private void joined(int start, int end) {
    int second = sentence.afterArticle(end + 1);
    int secondEnd = sentence.nounPhrase(second);
    boolean enumeration =
        sentence.at(start - 1).text().equals(",")
            && sentence.at(start - 2).is("NOUN", "PROPN", "ADJ");
    if (secondEnd == second
        || end - start > 2
        || secondEnd - second > 2
        || enumeration
        || sentence.holdsVerb(second, secondEnd)
        || isWorkaday(end - 1)
        || isWorkaday(secondEnd - 1)
        || isGerund(secondEnd - 1) && !isGerund(end - 1)
        || sentence.at(start - 1).isPossessive()
        || isUnlike(start, end, second, secondEnd)
        || isName(start, end) != isName(second, secondEnd)
        || end - start == 1 && PhraseBuilder.isAdjective(sentence.at(start).lower())
        || isDoing(end, secondEnd - second, secondEnd)
        || sentence.isCut(secondEnd, false)) {
      return;
    }
    boolean goesOn = sentence.at(secondEnd).lower().equals("to");
    boolean counted = second > end + 1 && !sentence.at(end + 1).lower().equals("the");
    if (!goesOn && !counted) {
      add(start, secondEnd, Origin.AND);
    }
  }

  private boolean isWorkaday(int noun) {
    String word = sentence.at(noun).lower();
    return Vocabulary.GENERIC.contains(word) || Vocabulary.WORK.contains(word);
  }

  private boolean isGerund(int noun) {
    return sentence.at(noun).lower().endsWith("ing");
  }

  private boolean isName(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!sentence.at(i).isName()) {
        return false;
      }
    }
    return true;
  }

  // A plural and a singular, one word each: the second is most often a verb.
  private boolean isUnlike(int start, int end, int second, int secondEnd) {
    return end - start == 1
        && secondEnd - second == 1
        && !sentence.at(second).isName()
        && TaggedSentence.isPlural(sentence.at(start))
            != TaggedSentence.isPlural(sentence.at(second));
  }

  // "Falls into a vat and emerges with": the second does something.
  private boolean isDoing(int end, int words, int secondEnd) {
    boolean single = !TaggedSentence.isPlural(sentence.at(end - 1));
    return words == 1
        && single
        && TaggedSentence.isPlural(sentence.at(secondEnd - 1))
        && !sentence.at(secondEnd - 1).isName()
        && sentence.at(secondEnd).is("ADP", "PRON", "DET", "ADV");
  }

  private void add(int start, int end, Origin shape) {
    found.addAll(new PhraseBuilder(sentence, start, end, shape).phrases(index));
  }
}
