package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a sentence that opens a paragraph is about: its subject, where that is a thing told of in
 * more than a word: "The four-week filming schedule shows".
 */
final class Openers {
  private static final int MOST_WORDS = 4;
  private static final Set<String> LEADING =
      Vocabulary.words(
          "but and yet then still also even thankfully sadly unfortunately fortunately perhaps"
              + " meanwhile similarly visually musically though first second finally however so"
              + " indeed again elsewhere likewise alas luckily admittedly ultimately");
  private static final Set<String> POINTING =
      Vocabulary.words(
          "central sheer vast amount number kind sort lack point part bit lot way thing biggest"
              + " main real greatest best worst rest majority opposite contrast comparison former"
              + " latter truth credits credit fun trick bigger problem irony highlight surprise"
              + " reason difference key author writer director sad strange obvious immediate"
              + " resulting eponymous titular");

  private final TaggedSentence sentence;
  private final Wording wording;
  private final List<String> found = new ArrayList<>();

  private Openers(TaggedSentence sentence) {
    this.sentence = sentence;
    this.wording = new Wording(sentence);
  }

  static List<String> in(TaggedSentence sentence) {
    Openers openers = new Openers(sentence);
    if (!sentence.isQuestion()) {
      openers.subject();
      openers.there();
      openers.itself();
      openers.both();
    }
    return openers.found;
  }

  private void subject() {
    int at = 0;
    while (LEADING.contains(sentence.at(at).lower()) && at < 2) {
      at++;
      at += sentence.at(at).text().equals(",") ? 1 : 0;
    }
    String article = sentence.at(at).lower();
    boolean the = article.equals("the") || article.equals("its");
    int start = the ? at + 1 : at;
    int end = sentence.nounPhrase(start);
    int words = end - start;
    boolean owned = false;
    for (int i = start; i < end; i++) {
      owned |= sentence.at(i).isPossessive();
      if (sentence.at(i).is("ADJ", "NOUN") && POINTING.contains(sentence.at(i).lower())) {
        return;
      }
    }
    boolean name = sentence.at(end - 1).isName();
    boolean bare =
        !the
            && !owned
            && words == 2
            && sentence.at(end).is("AUX")
            && sentence.at(start).is("NOUN", "ADJ")
            && sentence.at(end - 1).is("NOUN");
    int last = end;
    if (sentence.at(end).says("of", "to", "behind", "between")
        && !Vocabulary.WEAK.contains(sentence.at(end - 1).lower())) {
      int second = sentence.afterArticle(end + 1);
      int secondEnd = sentence.nounPhrase(second);
      boolean whole =
          secondEnd > second
              && wording.isWhole(second, secondEnd)
              && !sentence.at(second).is("PRON");
      last = whole ? secondEnd : end;
      words += whole ? 1 : 0;
    }
    Token next = sentence.at(last);
    boolean verb =
        next.is("VERB", "AUX") && !next.lower().endsWith("ing")
            || next.is("ADV") && sentence.at(last + 1).is("VERB", "AUX")
            || next.text().equals(",")
                && !sentence.at(last + 1).is("PROPN", "CCONJ", "NOUN", "ADJ", "ADV", Works.TAG);
    if (!the && !owned && !bare
        || words < 2
        || words > MOST_WORDS
        || name
        || !verb
        || !wording.isWhole(start, end, last > end)) {
      return;
    }
    String head = sentence.at(end - 1).lower();
    if (Vocabulary.KIN.contains(head)
        || Vocabulary.BLAND.contains(sentence.at(start).lower()) && words == 2) {
      return;
    }
    Wording.title((the ? "the " : "") + wording.words(start, last)).ifPresent(found::add);
  }

  // "There is also a versus mode".
  private void there() {
    int at = sentence.at(0).lower().equals("then") ? 1 : 0;
    boolean is =
        sentence.at(at).lower().equals("there") && sentence.at(at + 1).says("is", "'s", "are");
    int from = at + 2;
    while (is && sentence.at(from).is("ADV")) {
      from++;
    }
    if (!is || !sentence.at(from).says("a", "an", "the")) {
      return;
    }
    int end = sentence.nounPhrase(from + 1);
    int words = end - from - 1;
    boolean goes =
        sentence.at(end).text().matches("[,.–—]|--")
            || sentence.at(end).is("ADP", "SCONJ")
            || sentence.at(end).says("which", "where", "that");
    if (words > 1
        && words <= MOST_WORDS
        && goes
        && !sentence.at(end).lower().equals("of")
        && wording.isWhole(from + 1, end)
        && !sentence.isCut(end, false)) {
      Wording.title(wording.words(from, end)).ifPresent(found::add);
    }
  }

  // "The villa itself is a problem".
  private void itself() {
    int end = sentence.nounPhrase(1);
    boolean itself =
        sentence.at(0).lower().equals("the")
            && end > 1
            && end < 4
            && sentence.at(end).says("itself", "themselves");
    if (itself && wording.isWhole(1, end) && sentence.at(end + 1).is("VERB", "AUX", "ADV")) {
      Wording.title("the " + wording.words(1, end)).ifPresent(found::add);
    }
  }

  // "While Stone and Gosling prove proficient", "Wealth and greed drive the plot".
  private void both() {
    int at = sentence.at(0).says("while", "as", "both", "when", "though", "although") ? 1 : 0;
    int one = wording.name(at);
    int two = wording.name(one + 1);
    boolean named =
        one > at
            && sentence.at(one).lower().equals("and")
            && two > one + 1
            && two - at <= MOST_WORDS + 1
            && sentence.at(two).is("VERB", "AUX", "ADV")
            && !sentence.at(at).is(Works.TAG);
    if (named) {
      Wording.title(wording.words(at, two)).ifPresent(found::add);
    }
    boolean pair =
        sentence.at(0).is("NOUN")
            && sentence.at(1).lower().equals("and")
            && sentence.at(2).is("NOUN")
            && sentence.at(3).is("VERB", "AUX")
            && (Thoughts.isThought(sentence.at(0).lower())
                || Thoughts.isThought(sentence.at(2).lower()))
            && wording.isWhole(0, 1)
            && wording.isWhole(2, 3);
    if (pair) {
      Wording.title(wording.words(0, 3)).ifPresent(found::add);
    }
  }
}
