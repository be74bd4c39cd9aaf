package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where a story is set and what happens in it, as the sentences that tell of its premise say: "set
 * in postwar Vienna", "a wedding in Las Vegas".
 */
final class Premises {
  private static final double PLACE = 0.95;
  private static final double EVENT = 0.88;
  private static final int MOST_WORDS = 4;
  private static final Set<String> BEGINS = Set.of("opens", "begins", "starts", "opening", "kicks");
  private static final Set<String> WHERE =
      Set.of("in", "against", "during", "amid", "amidst", "around", "on", "within");
  private static final Set<String> NOWHERE =
      Vocabulary.words(
          "close near adjacent motion stone place order contrast stages time times backdrop tone"
              + " scene style");

  // What happens, and may be told.
  private static final Set<String> EVENTS =
      Vocabulary.words(
          "affair wedding heist trial party funeral robbery kidnapping disappearance journey quest"
              + " mission siege investigation showdown duel expedition reunion feud romance"
              + " road-trip voyage hunt search conspiracy invasion outbreak experiment competition"
              + " tournament divorce custody breakup burglary auction rebellion uprising massacre"
              + " curse vacation holiday honeymoon homecoming marriage rivalry bargain bet wager"
              + " blackmail revolution courtship apprenticeship pilgrimage election campaign strike"
              + " hijacking crash accident epidemic plague storm shipwreck inheritance séance"
              + " ritual collapse downfall discovery apocalypse zombie-apocalypse");
  private static final Set<String> AFTER =
      Set.of("in", "to", "for", "of", "at", "with", "between", "on");

  private final TaggedSentence sentence;
  private final Wording wording;
  private final List<Composed> found = new ArrayList<>();

  private Premises(TaggedSentence sentence) {
    this.sentence = sentence;
    this.wording = new Wording(sentence);
  }

  static List<Composed> in(TaggedSentence sentence) {
    Premises premises = new Premises(sentence);
    for (int i = 0; i < sentence.size() && !sentence.isQuestion(); i++) {
      premises.place(i);
      premises.event(i);
      premises.beginning(i);
    }
    return premises.found;
  }

  private boolean isArticle(int i) {
    return sentence.at(i).lower().equals("a") || sentence.at(i).lower().equals("an");
  }

  // "The story opens with a murder".
  private void beginning(int i) {
    boolean begins = BEGINS.contains(sentence.at(i).lower()) && !sentence.at(i).is("NOUN");
    boolean song = sentence.at(i - 1).says("\"", "”", "'", "’");
    if (!begins || song) {
      return;
    }
    int with = sentence.at(i + 1).lower().equals("off") ? i + 2 : i + 1;
    if (!sentence.at(with).lower().equals("with") || !isArticle(with + 1)) {
      return;
    }
    int end = sentence.nounPhrase(with + 2);
    if (end > with + 2
        && end - with - 2 <= 3
        && wording.isWhole(with + 2, end)
        && !sentence.isCut(end, false)) {
      add("opening with " + wording.withArticle(with + 2, end), EVENT + 0.1);
    }
  }

  private void place(int i) {
    boolean set =
        sentence.at(i).lower().equals("set")
            && !sentence.at(i).is("NOUN")
            && WHERE.contains(sentence.at(i + 1).lower());
    boolean takes =
        sentence.at(i).lower().equals("place")
            && sentence.at(i - 1).says("takes", "taking")
            && WHERE.contains(sentence.at(i + 1).lower());
    if (!set && !takes) {
      return;
    }
    int from = i + 2;
    boolean article = sentence.at(from).says("a", "an", "the");
    int start = sentence.afterArticle(from);
    while (sentence.at(start).is("ADJ", "VERB")
        && sentence.at(start + 1).text().equals(",")
        && sentence.at(start + 2).is("ADJ", "VERB", "NOUN")) {
      start += 2;
    }
    int end = placeEnd(start);
    int named = wording.name(end + 1);
    boolean of =
        sentence.at(end).lower().equals("of")
            && named > end + 1
            && !sentence.at(named).isPossessive();
    if (of && end > start && isPlace(end + 1, named)) {
      add(sentence.at(from).lower() + " " + wording.words(start, named), PLACE);
      return;
    }
    int words = end - start;
    boolean proper = end > start && sentence.at(end - 1).isName();
    if (words < 1 || words < 2 && !proper || words > MOST_WORDS || !isPlace(start, end)) {
      return;
    }
    add((article ? sentence.at(from).lower() + " " : "") + wording.words(start, end), PLACE);
  }

  private int placeEnd(int start) {
    int i = start;
    int end = start;
    while (sentence.at(i).is("NOUN", "PROPN", "ADJ", "NUM")
        || sentence.at(i).lower().matches("\\d{4}s|\\d\\d(?:st|nd|rd|th)-century")) {
      end = sentence.at(i).is("NOUN", "PROPN", "NUM") || end > start ? i + 1 : end;
      i++;
    }
    while (end > start && sentence.at(end - 1).is("ADJ")) {
      end--;
    }
    return end;
  }

  private boolean isPlace(int start, int end) {
    String head = sentence.at(end - 1).lower();
    for (int i = start; i < end; i++) {
      if (Vocabulary.RELATIVE.contains(sentence.at(i).lower()) || sentence.at(i).is(Works.TAG)) {
        return false;
      }
    }
    return !NOWHERE.contains(head)
        && !Vocabulary.GENERIC.contains(head)
        && !Vocabulary.WORK.contains(head)
        && !sentence.at(end).says("of", "'s", "-", "'")
        && !sentence.at(end).is("NOUN", "PROPN", "NUM")
        && !sentence.isTurnedRound(start, end);
  }

  // "A wedding in Las Vegas", "the search for Ivan", "an illicit affair".
  private void event(int i) {
    Token head = sentence.at(i);
    if (!head.is("NOUN") || !EVENTS.contains(head.lower())) {
      return;
    }
    int start = i;
    while (sentence.at(start - 1).is("ADJ", "NOUN") && i - start < 2) {
      start--;
    }
    String before = sentence.at(start - 1).lower();
    if (!sentence.at(start - 1).says("a", "an", "the")
        || sentence.nounPhrase(start) != i + 1
        || !wording.isWhole(start, i + 1)) {
      return;
    }
    String next = sentence.at(i + 1).lower();
    String words =
        before.equals("the")
            ? "the " + wording.words(start, i + 1)
            : wording.withArticle(start, i + 1);
    if (AFTER.contains(next)) {
      int other = sentence.afterArticle(i + 2);
      int end = sentence.nounPhrase(other);
      boolean whole =
          end > other
              && end - other <= MOST_WORDS
              && wording.isWhole(other, end)
              && !sentence.isCut(end, true);
      boolean pronoun = sentence.at(other - 1).is("PRON") || sentence.at(other).is("PRON");
      if (whole && !pronoun) {
        String title =
            words
                + " "
                + next
                + " "
                + (other > i + 2 ? sentence.at(i + 2).lower() + " " : "")
                + wording.words(other, end);
        if (title.length() <= Wording.LONGEST) {
          add(title, EVENT + 0.1);
          return;
        }
      }
      if (next.equals("of") || before.equals("the")) {
        return;
      }
    }
    if (!sentence.isCut(i + 1, false) && start < i && !before.equals("the")) {
      add(words, EVENT);
    }
  }

  private void add(String words, double worth) {
    Wording.title(words).ifPresent(t -> found.add(new Composed(t, worth)));
  }
}
