package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Titles that are put together from what the sentences of a chapter say. */
final class Compositions {
  private static final double FIRST = 0.2;
  private static final double OPENING = 0.1;
  private static final double ONCE = 0.1;
  private static final double AGAIN = 0.08;
  private static final int MOST = 3;
  private static final double LATE_PREMISE = 0.25;

  private final int chapter;
  private final Stretch stretch;
  private final Counts counts;
  private final Set<String> ownTitle;
  private final List<Candidate> found = new ArrayList<>();

  private Compositions(int chapter, Stretch stretch, Counts counts, Set<String> ownTitle) {
    this.chapter = chapter;
    this.stretch = stretch;
    this.counts = counts;
    this.ownTitle = ownTitle;
  }

  /**
   * The titles of one chapter of several.
   *
   * @param early whether the chapter is one of those that tell what a work is about
   * @param tagged its sentences
   * @param ownTitle the stems of the work's own title
   */
  static List<Candidate> of(
      int chapter,
      boolean early,
      Stretch stretch,
      List<List<Token>> tagged,
      Counts counts,
      Works works,
      Set<String> ownTitle) {
    Compositions all = new Compositions(chapter, stretch, counts, ownTitle);
    for (int i = 0; i < tagged.size(); i++) {
      TaggedSentence sentence = new TaggedSentence(tagged.get(i));
      boolean opens = stretch.openings().contains(i);
      if (!works.namesOther(tagged.get(i))) {
        all.take(Concerns.in(sentence), i, 0);
        all.take(Appraisals.in(sentence), i, 0);
        all.take(Figures.in(sentence), i, early ? 0 : LATE_PREMISE);
        all.take(Premises.in(sentence), i, early ? 0 : LATE_PREMISE);
        if (!stretch.tells(i)) {
          all.take(Statements.in(sentence, opens), i, 0);
        }
        all.take(Standouts.in(sentence), i, 0);
        all.take(Manners.in(sentence, works), i, 0);
        all.take(Offers.in(sentence, opens), i, 0);
        all.take(Turns.in(sentence, opens), i, 0);
        if (opens) {
          all.take(Openers.in(sentence), i, 0);
        }
      }
    }
    return all.found;
  }

  private void take(List<Composed> composed, int sentence, double less) {
    for (Composed one : composed) {
      Set<String> stems = Senses.ofTitle(one.title());
      int spread = counts.spread(chapter, stems);
      boolean opens = stretch.openings().contains(sentence);
      double merit = one.worth() - less + (sentence == 0 ? FIRST : opens ? OPENING : 0);
      merit += spread > 1 ? AGAIN * Math.min(MOST, spread - 1) : sentence == 0 ? 0 : -ONCE;
      if (!stems.isEmpty() && !ownTitle.containsAll(stems)) {
        found.add(new Candidate(chapter, Phrase.label(one.title(), stems, sentence, merit), merit));
      }
    }
  }
}
