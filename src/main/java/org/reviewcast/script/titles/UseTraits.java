package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What use a chapter makes of the words of a title, and the other chapters. */
final class UseTraits {
  private static final int OFTEN = 6;
  private static final int FEWEST_OF_ONE = 3;
  private static final int FEWEST_OF_BURIED = 3;
  private static final double MOST_REPEATED = 6;

  private final List<Chapter> chapters;
  private final Counts counts;
  private final Set<String> ownTitle;

  /** What is asked of a chapter for each of its candidates. */
  private record Chapter(Stretch stretch, BitSet tells, BitSet another, Set<String> first) {
    static Chapter of(Stretch stretch, List<List<Token>> tagged, Works works) {
      BitSet tells = new BitSet();
      BitSet another = new BitSet();
      for (int i = 0; i < tagged.size(); i++) {
        tells.set(i, stretch.tells(i));
        another.set(i, works.namesOther(tagged.get(i)));
      }
      Set<String> first = new HashSet<>();
      stretch.firstWords().forEach(word -> first.add(Stems.of(word)));
      return new Chapter(stretch, tells, another, first);
    }
  }

  /**
   * For the chapters of a review.
   *
   * @param tagged their sentences
   * @param ownTitle the stems of the work's own title
   */
  UseTraits(
      List<Stretch> chapters,
      List<List<List<Token>>> tagged,
      Counts counts,
      Works works,
      Set<String> ownTitle) {
    this.chapters = new ArrayList<>();
    for (int i = 0; i < chapters.size(); i++) {
      this.chapters.add(Chapter.of(chapters.get(i), tagged.get(i), works));
    }
    this.counts = counts;
    this.ownTitle = ownTitle;
  }

  void of(int chapter, Candidate candidate, Tally tally) {
    Stretch stretch = chapters.get(chapter).stretch();
    int sentence = candidate.sentence();
    boolean opens = stretch.openings().contains(sentence);
    tally.add("first-sentence", sentence == 0);
    tally.add("opens-paragraph", opens);
    tally.add("share-of-paragraph", opens ? stretch.share(sentence) : 0);
    tally.add("how-late", (double) sentence / stretch.sentences().size());
    tally.add("tells", chapters.get(chapter).tells().get(sentence));
    tally.add("names-another-work", chapters.get(chapter).another().get(sentence));
    tally.add("last-chapter", chapter > 0 && chapter == chapters.size() - 1);
    tally.add("sentences", StrictMath.log(stretch.sentences().size()));
    Set<String> stems = new HashSet<>(candidate.stems());
    stems.removeIf(Senses::isSense);
    if (!stems.isEmpty()) {
      words(chapter, candidate, stems, tally);
      names(chapter, stems, tally);
    }
  }

  private void words(int chapter, Candidate candidate, Set<String> stems, Tally tally) {
    Stretch stretch = chapters.get(chapter).stretch();
    int spread = counts.spread(chapter, stems);
    int least = Integer.MAX_VALUE;
    int most = 0;
    int repeated = 0;
    double rarity = 0;
    double share = 0;
    int own = 0;
    for (String stem : stems) {
      int times = counts.in(chapter, stem);
      least = Math.min(least, times);
      most = Math.max(most, times);
      repeated += Math.min(3, Math.max(1, times)) - 1;
      rarity += counts.rarity(stem) / stems.size();
      share += counts.share(chapter, stem) / stems.size();
      own += ownTitle.contains(stem) ? 1 : 0;
    }
    tally.add("said-once", spread <= 1);
    tally.add("share-of-sentences", (double) spread / stretch.sentences().size());
    tally.add("spread", StrictMath.log(1 + spread));
    tally.add("least-said", Math.min(4, least) / 4.0);
    tally.add("most-said", (double) Math.min(OFTEN, most) / OFTEN);
    tally.add("repeated", Math.min(MOST_REPEATED, repeated) / 3);
    tally.add("rarity", rarity);
    tally.add("share-of-review", share);
    tally.add("own-title", (double) own / stems.size());
    boolean lone = candidate.origin() == Origin.SINGLE;
    tally.add("in-passing", lone && most < FEWEST_OF_ONE);
    boolean buried = stretch.prominence(candidate.sentence()) == 0 && spread < FEWEST_OF_BURIED;
    tally.add("buried", buried);
    Set<String> first = chapters.get(chapter).first();
    double opening = 0;
    for (String stem : stems) {
      opening += first.contains(stem) ? 1.0 / stems.size() : 0;
    }
    tally.add("in-first-words", opening);
  }

  private void names(int chapter, Set<String> stems, Tally tally) {
    Map<String, Integer> names = counts.names(chapter);
    int named = 0;
    int times = 0;
    for (String stem : stems) {
      named += names.containsKey(stem) ? 1 : 0;
      times = Math.max(times, names.getOrDefault(stem, 0));
    }
    tally.add("names", (double) named / stems.size());
    tally.add("only-names", named == stems.size());
    tally.add("name-often", (double) Math.min(OFTEN, times) / OFTEN);
    tally.add("name-once", named > 0 && times < 2);
  }
}
