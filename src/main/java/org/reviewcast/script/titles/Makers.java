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
          "final",
          "latest",
          "newest",
          "new");
  private static final Set<String> OUTPUT =
      Set.of("work", "offering", "outing", "release", "project", "collection", "installment");
  private static final Set<String> BY = Set.of("by", "from");
  private static final int FURTHEST_NAME = 7;

  // "After enjoying Johnny Marr's autobiography": of another work.
  private static final Set<String> LEADING_UP =
      Set.of("after", "before", "like", "unlike", "since");

  private final TaggedSentence sentence;

  Makers(TaggedSentence sentence) {
    this.sentence = sentence;
  }

  /** What a sentence calls the work by its maker's name, if it does. */
  Optional<Candidate> phrase(int index) {
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
      Optional<Candidate> made = ordinal ? madeBy(from, index) : Optional.empty();
      if (made.isPresent()) {
        return made;
      }
      int end =
          ordinal ? Math.max(from + 1, sentence.nounPhrase(from + 1)) : sentence.nounPhrase(from);
      boolean verb =
          end - from > 2
              && TaggedSentence.isPlural(sentence.at(end - 1))
              && Kinds.KINDS.contains(sentence.at(end - 2).lower());
      end -= verb ? 1 : 0;
      String kind = sentence.at(end - 1).lower();
      boolean output = OUTPUT.contains(kind) && owner && ordinal;
      boolean work = end - from > 1 && (Kinds.KINDS.contains(kind) || output);
      boolean before =
          sentence.at(from).says("last", "previous", "earlier", "other", "next", "own", "past");
      boolean named = !before && (owner || sentence.at(from + 1).isName());
      boolean titled = owner && sentence.at(end).is(Works.TAG, "PROPN");
      if (work && named && (titled || verb || !sentence.isCut(end, false))) {
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
          return Optional.of(new Candidate(Origin.ESSENCE, title, Set.copyOf(stems), index));
        }
      }
    }
    return Optional.empty();
  }

  // "The second album by Liverpool band Clinic": "Clinic's Second Album".
  private Optional<Candidate> madeBy(int ordinal, int index) {
    int end = sentence.nounPhrase(ordinal);
    String kind = sentence.at(end - 1).lower();
    boolean work = end - ordinal > 1 && (Vocabulary.WORK.contains(kind) || OUTPUT.contains(kind));
    String by = sentence.at(end).lower();
    if (!work || !BY.contains(by)) {
      return Optional.empty();
    }
    int first = end + 1;
    while (!sentence.at(first).isName() && isDescription(first) && first < end + FURTHEST_NAME) {
      first++;
    }
    int last = new Wording(sentence).name(first) - 1;
    // "The Leeds band Arbour": where a band is from is not its name.
    if (last >= first && sentence.at(last + 1).is("NOUN") && sentence.at(last + 2).isName()) {
      first = last + 2;
      last = new Wording(sentence).name(first) - 1;
    }
    if (last < first) {
      return Optional.empty();
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
    Token next = sentence.at(last + 1);
    if (text.length() > LONGEST
        || next.isPossessive()
        || next.is(Works.TAG)
        || next.text().matches("[\"“‘']")) {
      return Optional.empty();
    }
    String title = TitleCase.of(text.toString());
    return Optional.of(new Candidate(Origin.ESSENCE, title, Set.copyOf(stems), index));
  }

  // What stands before a maker's name: "director and writer", "the Liverpool band".
  private boolean isDescription(int i) {
    return sentence
            .at(i)
            .is("NOUN", "ADJ", "DET", "CCONJ", "PUNCT", "VERB", "ADP", "ADV", Works.TAG)
        && !sentence.at(i).text().matches("[.,;:()–—]");
  }

  /** Who made it, where a sentence says no more of it: "Directed by Bart Layton". */
  Optional<Candidate> credit(int index) {
    for (int i = 0; i + 2 < sentence.size(); i++) {
      String word = sentence.at(i).lower();
      boolean credited =
          sentence.at(i).says("directed", "written", "created")
              && sentence.at(i + 1).lower().equals("by");
      int end = new Wording(sentence).name(i + 2);
      boolean own = i == 0 || sentence.at(i - 1).text().equals(",");
      if (credited
          && own
          && end - i - 2 > 1
          && end - i - 2 < 4
          && !sentence.at(end).isPossessive()) {
        String title = TitleCase.of(word + " by " + new Wording(sentence).words(i + 2, end));
        if (title.length() <= LONGEST) {
          return Optional.of(new Candidate(Origin.ESSENCE, title, Stems.ofTitle(title), index));
        }
      }
    }
    return Optional.empty();
  }
}
