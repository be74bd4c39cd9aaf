package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a sentence says that a work or its maker offers: "opts for an unorthodox animation method",
 * "weaves a complex narrative", "the result is a sense of unease".
 */
final class Offers {
  private static final double WORTH = 0.85;
  private static final double MISSING = 1.05;
  private static final int MOST_WORDS = 4;
  private static final int NEAR = 7;
  private static final Set<String> VERBS =
      Vocabulary.words(
          "employs uses adopts adopted boasts features offers introduces creates created paints"
              + " crafts crafted stages presents constructs builds weaves delivers provides"
              + " conjures evokes sketches draws establishes achieves strikes");
  private static final Set<String> NOTHING =
      Vocabulary.words(
          "balance chord note glance clue hint sense feeling opportunity chance problem question"
              + " reason example excuse explanation lot host range number variety set series"
              + " glimpse nod way place means plan world performance list");

  private final TaggedSentence sentence;
  private final Wording wording;
  private final List<Composed> found = new ArrayList<>();

  private Offers(TaggedSentence sentence) {
    this.sentence = sentence;
    this.wording = new Wording(sentence);
  }

  static List<Composed> in(TaggedSentence sentence, boolean opens) {
    Offers offers = new Offers(sentence);
    for (int i = 0; i < sentence.size() && !sentence.isQuestion(); i++) {
      String word = sentence.at(i).lower();
      String next = sentence.at(i + 1).lower();
      boolean opts =
          sentence.at(i).says("opts", "opted", "goes", "went", "aims", "settles")
              && next.equals("for");
      boolean verb = VERBS.contains(word) && !sentence.at(i).is("NOUN");
      boolean result =
          word.equals("result")
              && sentence.at(i + 1).says("is", "was")
              && sentence.at(i - 1).lower().equals("the");
      if (opens && (opts || verb) || result) {
        offers.object(verb ? i + 1 : i + 2, result);
      }
      if (word.equals("what")) {
        offers.missing(i);
      }
    }
    return offers.found;
  }

  private void object(int article, boolean sense) {
    if (!sentence.at(article).says("a", "an")) {
      return;
    }
    int start = article + 1;
    while (sentence.at(start).is("ADV") && sentence.at(start + 1).is("ADJ", "VERB")) {
      start++;
    }
    int end = sentence.nounPhrase(start);
    boolean of = sentence.at(end).lower().equals("of");
    String head = sentence.at(end - 1).lower();
    if (end == start
        || end - start > MOST_WORDS
        || !of && (end - start < 2 || sentence.isCut(end, false))) {
      return;
    }
    if (of) {
      int second = sentence.afterArticle(end + 1);
      int last = sentence.nounPhrase(second);
      boolean whole =
          last > second
              && wording.isWhole(second, last)
              && !sentence.isCut(last, true)
              && wording.isWhole(start, end, true);
      boolean named =
          sense && head.equals("sense")
              || !NOTHING.contains(head) && !Vocabulary.GENERIC.contains(head);
      if (whole && named) {
        add(wording.withArticle(start, last));
        return;
      }
      if (end - start < 2) {
        return;
      }
    }
    boolean described =
        sentence.at(start).is("ADJ", "VERB")
            && !Vocabulary.BLAND.contains(sentence.at(start).lower());
    if (described && !of && !NOTHING.contains(head) && wording.isWhole(start, end)) {
      add(wording.withArticle(start, end));
    }
  }

  // "What the film lacks is a strong antagonist".
  private void missing(int what) {
    boolean lacks = false;
    for (int i = what + 1; i < what + NEAR; i++) {
      String word = sentence.at(i).lower();
      lacks |= sentence.at(i).says("lacks", "missing", "lacking");
      if (lacks && word.equals("is") && !sentence.at(i + 1).says("missing", "lacking")) {
        boolean article = sentence.at(i + 1).says("a", "an", "any", "the");
        int start = i + 1 + (article ? 1 : 0);
        while (sentence.at(start).is("ADJ")
            && sentence.at(start + 1).text().equals(",")
            && sentence.at(start + 2).is("ADJ")) {
          start += 2;
        }
        int end = sentence.nounPhrase(start);
        String words = article ? wording.withArticle(start, end) : wording.words(start, end);
        // What is not there is not denied once more.
        if (end > start
            && end - start <= MOST_WORDS
            && !sentence.isCut(end, false)
            && !Vocabulary.GENERIC.contains(sentence.at(end - 1).lower())) {
          String title =
              "what's missing: "
                  + words.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                  + words.substring(1);
          Wording.title(title).ifPresent(t -> found.add(new Composed(t, MISSING)));
        }
        return;
      }
    }
  }

  private void add(String words) {
    Wording.title(words).ifPresent(t -> found.add(new Composed(t, WORTH)));
  }
}
