package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Turns of phrase that make a title as they stand: "shifts from noir to drama", "what lingers is
 * the silence", "undone by its script", "echoes of Bergman", and an opening that heads a paragraph.
 */
final class Turns {
  private static final int NEAR = 5;
  private static final int MOST_WORDS = 3;
  private static final Set<String> MOVES =
      Vocabulary.words(
          "shifts shift shifting moves move moving goes going evolves evolving evolution"
              + " transitions transition transforms transformation changes change veers veering"
              + " swings swinging ranges ranging turns turning journey rise fall descent progresses"
              + " progression leap leaps leaping travels jumps jumping range switches switching"
              + " grows growing transformed shifted moved evolved grew went");
  private static final Set<String> TIMES =
      Vocabulary.words(
          "start finish beginning end time moment day scratch side place point top bottom head page"
              + " one scene track song chapter room");
  private static final Set<String> ENDURES =
      Vocabulary.words(
          "endures remains works lingers impresses stays strikes surprises shines fascinates"
              + " emerges elevates haunts sticks");
  private static final Set<String> DONE =
      Vocabulary.words(
          "undone marred hampered hobbled saved redeemed elevated buoyed hindered spoiled spoilt"
              + " undercut weakened ruined sunk anchored propelled plagued haunted driven"
              + " bolstered");
  private static final Set<String> TWO_WORDS =
      Set.of(
          "let down",
          "held back",
          "weighed down",
          "bogged down",
          "held together",
          "lifted up",
          "dragged down");
  private static final Set<String> ECHOES =
      Vocabulary.words(
          "echoes echoing recalls recalling evokes evoking homage tribute nods nod indebted"
              + " inspired influenced reminiscent influence comparisons riffs riff");
  private static final Set<String> LINKS =
      Set.of("of", "to", "by", "on", "the", "both", "with", "late", "early");

  private final TaggedSentence sentence;
  private final Wording wording;
  private final List<String> found = new ArrayList<>();

  private Turns(TaggedSentence sentence) {
    this.sentence = sentence;
    this.wording = new Wording(sentence);
  }

  static List<String> in(TaggedSentence sentence, boolean opens) {
    Turns turns = new Turns(sentence);
    for (int i = 0; i < sentence.size() && !sentence.isQuestion(); i++) {
      switch (sentence.at(i).lower()) {
        case "from" -> turns.passage(i);
        case "what" -> turns.enduring(i);
        case "by" -> turns.done(i);
        default -> turns.echo(i);
      }
    }
    if (opens) {
      turns.heading();
    }
    return turns.found;
  }

  // "From noir to populist drama".
  private void passage(int i) {
    boolean moves = false;
    for (int before = Math.max(0, i - NEAR); before < i; before++) {
      moves |= MOVES.contains(sentence.at(before).lower());
    }
    int start = sentence.afterArticle(i + 1);
    int end = sentence.nounPhrase(start);
    int other = sentence.afterArticle(end + 1);
    int last = sentence.nounPhrase(other);
    boolean whole =
        moves
            && end > start
            && sentence.at(end).says("to", "into")
            && last > other
            && end - start <= MOST_WORDS
            && last - other <= MOST_WORDS
            && wording.isWhole(start, end)
            && wording.isWhole(other, last)
            && !sentence.isCut(last, false)
            && !TIMES.contains(sentence.at(end - 1).lower())
            && !TIMES.contains(sentence.at(last - 1).lower());
    if (whole) {
      String words = "from " + part(i + 1, start, end) + " to " + part(end + 1, other, last);
      add(words);
    }
  }

  private String part(int from, int start, int end) {
    return (start > from ? sentence.at(from).lower() + " " : "") + wording.words(start, end);
  }

  // "What endures is the pathos beneath the gore".
  private void enduring(int i) {
    boolean endures =
        sentence.at(i).lower().equals("what") && ENDURES.contains(sentence.at(i + 1).lower());
    for (int is = i + 2; endures && is < i + NEAR; is++) {
      if (sentence.at(is).is("AUX") && sentence.at(is + 1).says("the", "its", "a", "an")) {
        int end = sentence.nounPhrase(is + 2);
        if (end > is + 2 && wording.isWhole(is + 2, end) && !sentence.isCut(end, false)) {
          String article =
              sentence.at(is + 1).lower().equals("its") ? "the" : sentence.at(is + 1).lower();
          add(article + " " + wording.words(is + 2, end));
        }
      }
    }
  }

  // "Undone by its script", "let down by a rushed ending".
  private void done(int i) {
    // Here is "by": what was done stands before it.
    int by = i;
    String before = sentence.at(by - 1).lower();
    boolean one = DONE.contains(before);
    if (!one && !TWO_WORDS.contains(sentence.at(by - 2).lower() + " " + before)
        || sentence.isTurnedRound(by - 1, by)) {
      return;
    }
    boolean article = sentence.at(by + 1).says("the", "its", "a", "an");
    int start = by + (article ? 2 : 1);
    int end = sentence.nounPhrase(start);
    boolean named = end > start && sentence.at(start).isName();
    if (end > start
        && end - start <= MOST_WORDS + 1
        && wording.isWhole(start, end)
        && !sentence.isCut(end, false)
        && (!named || article || sentence.at(end - 2).isPossessive())) {
      add(wording.words(one ? by - 1 : by - 2, by) + " by " + part(by + 1, start, end));
    }
  }

  private void echo(int i) {
    if (!ECHOES.contains(sentence.at(i).lower()) || sentence.isTurnedRound(i, i)) {
      return;
    }
    int start = i + 1;
    while (LINKS.contains(sentence.at(start).lower()) && start < i + 3) {
      start++;
    }
    int end = wording.name(start);
    if (end - start >= 2
        && end - start <= MOST_WORDS
        && !sentence.isCut(end, false)
        && !sentence.at(end).isPossessive()) {
      add("echoes of " + wording.words(start, end));
    }
  }

  // "Social life. First let us look at …": a sentence of a few words without a verb.
  private void heading() {
    int end = sentence.size() - 1;
    int start = sentence.afterArticle(0);
    boolean short_ =
        end > start && end - start <= MOST_WORDS && sentence.at(end).text().equals(".");
    if (short_
        && sentence.nounPhrase(start) == end
        && wording.isWhole(start, end)
        && !sentence.at(end - 1).isName()) {
      add(part(0, start, end));
    }
  }

  private void add(String words) {
    Wording.title(words).ifPresent(found::add);
  }
}
