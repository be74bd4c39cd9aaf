package org.reviewcast.script.titles;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whose work it is that is under review: "Peter Jackson's third feature", "the second James Bond
 * novel", "the second album by Liverpool band Clinic".
 */
final class Makers {
  private static final int LONGEST = 38;
  private static final double OWNED = 0.75;
  private static final Set<String> ORDINALS =
      Set.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "debut",
          "sophomore",
          "final");

  // "After enjoying Johnny Marr's autobiography": of another work.
  private static final Set<String> LEADING_UP =
      Set.of("after", "before", "like", "unlike", "since");

  private final TaggedSentence sentence;

  Makers(TaggedSentence sentence) {
    this.sentence = sentence;
  }

  /** What a sentence calls the work by its maker's name, if it does. */
  Optional<Phrase> phrase(int index) {
    if (LEADING_UP.contains(sentence.at(0).lower())) {
      return Optional.empty();
    }
    for (int i = 0; i < sentence.size(); i++) {
      int start = i;
      while (sentence.at(i).isName() && sentence.at(i).isCapitalised()) {
        i++;
      }
      boolean owner = i > start && sentence.at(i).isPossessive();
      int from = owner ? i + 1 : i;
      boolean ordinal = ORDINALS.contains(sentence.at(from).lower());
      if (!owner && !ordinal || ordinal && !owner && !sentence.at(from - 1).lower().equals("the")) {
        continue;
      }
      Optional<Phrase> made = ordinal ? madeBy(from, index) : Optional.empty();
      if (made.isPresent()) {
        return made;
      }
      int end =
          ordinal ? Math.max(from + 1, sentence.nounPhrase(from + 1)) : sentence.nounPhrase(from);
      boolean work = end - from > 1 && Essence.KINDS.contains(sentence.at(end - 1).lower());
      boolean named = owner || sentence.at(from + 1).isName();
      if (work && named && !sentence.isCut(end, false)) {
        StringBuilder text = new StringBuilder(owner ? "" : "the");
        Set<String> stems = new LinkedHashSet<>();
        for (int word = owner ? start : from; word < end; word++) {
          Token token = sentence.at(word);
          text.append(token.isPossessive() || text.length() == 0 ? "" : " ").append(token.text());
          stems.add(Stems.of(token.text()));
        }
        String title = TitleCase.of(text.toString());
        if (title.length() <= LONGEST) {
          title = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
          double merit = OWNED + (index < 2 ? 0.2 : 0);
          return Optional.of(Phrase.label(title, Set.copyOf(stems), index, merit));
        }
      }
    }
    return Optional.empty();
  }

  // "The second album by Liverpool band Clinic": "Clinic's Second Album".
  private Optional<Phrase> madeBy(int ordinal, int index) {
    int end = sentence.nounPhrase(ordinal);
    boolean work = end - ordinal > 1 && Vocabulary.WORK.contains(sentence.at(end - 1).lower());
    String by = sentence.at(end).lower();
    if (!work || !by.equals("by") && !by.equals("from")) {
      return Optional.empty();
    }
    int last = end + 1;
    while (sentence.at(last).is("NOUN", "ADJ", "DET", "PROPN")
        && !sentence.at(last + 1).is("PUNCT")
        && sentence.at(last + 1).is("NOUN", "ADJ", "PROPN")) {
      last++;
    }
    int first = last;
    while (sentence.at(first - 1).isName()
        && sentence.at(first - 1).isCapitalised()
        && sentence.at(first).isName()
        && first - 1 > end) {
      first--;
    }
    StringBuilder text = new StringBuilder();
    Set<String> stems = new LinkedHashSet<>();
    for (int i = first; i <= last; i++) {
      text.append(i == first ? "" : " ").append(sentence.at(i).text());
      stems.add(Stems.of(sentence.at(i).text()));
    }
    text.append(text.toString().endsWith("s") ? "'" : "'s");
    for (int i = ordinal; i < end; i++) {
      text.append(" ").append(sentence.at(i).text());
      stems.add(Stems.of(sentence.at(i).text()));
    }
    if (!sentence.at(last).isName() || text.length() > LONGEST) {
      return Optional.empty();
    }
    double merit = OWNED + (index < 2 ? 0.2 : 0);
    return Optional.of(
        Phrase.label(TitleCase.of(text.toString()), Set.copyOf(stems), index, merit));
  }
}
