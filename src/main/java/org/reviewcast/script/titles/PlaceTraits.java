package org.reviewcast.script.titles;

import java.util.List;
import java.util.Locale;

/** What stands around the words of a title in the sentence that has them. */
final class PlaceTraits {
  private static final int FRONT = 4;
  private static final double LONG_SENTENCE = 40;

  private final TaggedSentence sentence;
  private final int start;
  private final int end;
  private final Tally tally;

  private PlaceTraits(TaggedSentence sentence, int start, int end, Tally tally) {
    this.sentence = sentence;
    this.start = start;
    this.end = end;
    this.tally = tally;
  }

  static void of(Candidate candidate, List<Token> tokens, Tally tally) {
    tally.add("sentence-length", Math.min(LONG_SENTENCE, tokens.size()) / LONG_SENTENCE);
    String title = candidate.title().replaceFirst("^(?:The|A|An) ", "");
    List<String> words = Tagger.words(title.toLowerCase(Locale.ROOT));
    int start = indexOf(words, tokens);
    tally.add("how-far-in", start < 0 ? 0.5 : (double) start / tokens.size());
    if (start >= 0) {
      tally.add("verbatim", 1);
      TaggedSentence sentence = new TaggedSentence(tokens);
      PlaceTraits place = new PlaceTraits(sentence, start, start + words.size(), tally);
      place.before();
      place.after();
    }
  }

  private static int indexOf(List<String> words, List<Token> tokens) {
    for (int i = 0; i + words.size() <= tokens.size(); i++) {
      int same = 0;
      while (same < words.size() && tokens.get(i + same).lower().equals(words.get(same))) {
        same++;
      }
      if (same == words.size()) {
        return i;
      }
    }
    return -1;
  }

  private void before() {
    int first = start;
    while (first > 0 && sentence.at(first - 1).is("DET", "PRON", "ADJ", "ADV", "CCONJ")) {
      first--;
    }
    tally.add("heads-sentence", first == 0);
    tally.add("near-front", first > 0 && start <= FRONT);
    Token before = sentence.at(start - 1);
    boolean held = before.is("DET", "PRON");
    Token further = held ? sentence.at(start - 2) : before;
    tally.add("after-the", before.says("the"));
    tally.add("after-a", before.says("a", "an"));
    tally.add("after-own", before.says("its", "his", "her", "their", "my", "our"));
    tally.add(
        "after-pointer",
        before.says("this", "that", "these", "those", "such", "some", "any", "no", "every"));
    tally.add("after-adjective", before.is("ADJ", "NUM"));
    tally.add("after-noun", before.is("NOUN", "PROPN"));
    tally.add("after-sign", before.is("PUNCT") && start > 0);
    tally.add("after-preposition", further.is("ADP", "SCONJ"));
    tally.add("after-of", further.says("of"));
    tally.add("after-verb", further.is("VERB"));
    tally.add("after-bare-verb", before.is("VERB"));
    tally.add("after-being", further.is("AUX"));
    tally.add("after-and", further.is("CCONJ"));
    Token next = sentence.at(end);
    boolean parted = before.text().equals(",") || before.is("CCONJ");
    tally.add("listed", parted && (next.text().equals(",") || next.is("CCONJ")));
    tally.add("turned-round", sentence.isTurnedRound(start, end));
  }

  private void after() {
    Token next = sentence.at(end);
    boolean relative = next.says("that", "which", "who", "whose", "where");
    tally.add("before-preposition", next.is("ADP", "SCONJ"));
    tally.add("before-of", next.says("of"));
    tally.add("before-and", next.is("CCONJ"));
    tally.add("before-end", next.says(".", "!", "?", ";", ":"));
    tally.add("before-comma", next.text().equals(","));
    tally.add("before-clause", relative);
    tally.add("before-noun", next.is("NOUN", "PROPN", "ADJ", "NUM"));
    tally.add("before-adverb", next.is("ADV", "PART"));
  }
}
