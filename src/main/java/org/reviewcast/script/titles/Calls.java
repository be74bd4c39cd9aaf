package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a sentence calls somebody or something in the work: "Ultron is a fascinating villain" is "A
 * Fascinating Villain", "the film becomes a study of grief" is "A Study of Grief".
 */
final class Calls {
  private static final int MOST_WORDS = 5;
  private static final Set<String> VERBS =
      Set.of("is", "'s", "was", "are", "were", "remains", "becomes", "became", "proves", "feels");
  private static final Set<String> IT = Set.of("it", "he", "she", "this", "they", "here");
  private static final Set<String> NOTHING =
      Vocabulary.words(
          "shame pity given surprise must bit lot kind sort few little while one-off no-brainer"
              + " testament case example reminder result matter member fan native regular far cry"
              + " joke");

  private Calls() {}

  /**
   * What a sentence calls something.
   *
   * @param another whether one of those before it names another work, so that "it" may be that
   */
  static List<String> in(TaggedSentence sentence, boolean another) {
    List<String> found = new ArrayList<>();
    Wording wording = new Wording(sentence);
    for (int i = 1; i < sentence.size() && !sentence.isQuestion(); i++) {
      Token before = sentence.at(i - 1);
      boolean subject =
          before.isName()
              || before.is(Works.TAG, "NOUN")
              || !another && IT.contains(before.lower())
              || before.says("\"", "”", ")");
      if (!subject || !VERBS.contains(sentence.at(i).lower())) {
        continue;
      }
      int article = i + 1;
      while (sentence.at(article).is("ADV") || sentence.at(article).says("like", "also", "still")) {
        article++;
      }
      if (sentence.at(article).says("a", "an", "the") && article < i + 4) {
        called(sentence, wording, article, found);
      }
    }
    return found;
  }

  private static void called(
      TaggedSentence sentence, Wording wording, int article, List<String> found) {
    int start = article + 1;
    while (sentence.at(start).is("ADV") && sentence.at(start + 1).is("ADJ", "VERB")) {
      start++;
    }
    while (sentence.at(start).is("ADJ")
        && sentence.at(start + 1).text().equals(",")
        && sentence.at(start + 2).is("ADJ")) {
      start += 2;
    }
    int end = sentence.nounPhrase(start);
    String head = sentence.at(end - 1).lower();
    if (end == start || end - start > MOST_WORDS || sentence.isTurnedRound(start, end)) {
      return;
    }
    boolean of = sentence.at(end).says("of", "about", "on", "to", "between", "in", "for", "with");
    int second = sentence.afterArticle(end + 1);
    int last = sentence.nounPhrase(second);
    boolean the = sentence.at(article).lower().equals("the");
    if (of && last > second && wording.isWhole(second, last) && !sentence.isCut(last, true)) {
      boolean whole = wording.isWhole(start, end, true) || Vocabulary.WORK.contains(head);
      if (whole && !NOTHING.contains(head)) {
        add(
            (the ? "the " : "")
                + (the ? wording.words(start, last) : wording.withArticle(start, last)),
            found);
      }
    }
    // "A program Flynn made": the name begins another clause.
    boolean glued = sentence.at(end - 1).isName() && sentence.at(end - 2).is("NOUN");
    boolean says = end - start > 1 && !glued && !sentence.at(end).lower().equals("of");
    boolean work =
        Vocabulary.WORK.contains(head) && !Vocabulary.BLAND.contains(sentence.at(start).lower());
    if (says
        && (work || wording.isWhole(start, end))
        && !NOTHING.contains(head)
        && !sentence.isCut(end, false)) {
      add((the ? "the " + wording.words(start, end) : wording.withArticle(start, end)), found);
    }
  }

  private static void add(String words, List<String> found) {
    Wording.title(words).ifPresent(found::add);
  }
}
