package org.reviewcast.script.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Where an editor would begin new chapters in a text. */
final class Breaks {
  private static final int WORDS_A_CHAPTER = 175;
  private static final int MOST_CHAPTERS = 12;
  private static final int WORDS_OF_A_LONG_CHAPTER = 1500;

  /** A text of fewer words is one chapter. */
  private static final int FEWEST_WORDS = 240;

  /** The log-odds that a chapter begins after a scene break. */
  private static final double SCENE_BREAK = 3;

  /** No more passages are weighed against each other; of longer texts, some are put together. */
  private static final int MOST_UNITS = 600;

  private Breaks() {}

  /** About how many chapters a text of this length has where nobody said. */
  static int usualCount(List<Passage> passages) {
    int words = passages.stream().mapToInt(Passage::words).sum();
    if (words < FEWEST_WORDS) {
      return 1;
    }
    int most = Math.max(MOST_CHAPTERS, words / WORDS_OF_A_LONG_CHAPTER);
    int count = Math.max(2, Math.min(most, Math.round((float) words / WORDS_A_CHAPTER)));
    return Math.min(count, passages.size());
  }

  /**
   * Finds the passages that begin chapters.
   *
   * @param wanted how many chapters are wanted, where somebody said
   * @param sample their sentences
   * @param cues whether the text is in a language whose opening words are understood
   * @return their indexes in order, the first 0
   */
  static List<Integer> find(
      List<Passage> passages, Sample sample, OptionalInt wanted, boolean cues, Weights weights) {
    int count = Math.min(wanted.orElse(usualCount(passages)), passages.size());
    if (count < 2) {
      return List.of(0);
    }
    List<Integer> units = units(passages, count);
    List<Passage> joined = join(passages, units);
    // What was learned holds for chapters by meaning, and for as many as readers make.
    boolean learned = weights.gap() > 0 && cues && count <= MOST_CHAPTERS;
    List<Integer> starts =
        learned && joined.size() > 2
            ? likely(joined, sample, units, wanted)
            : cheapest(joined, sample, units, count, cues, weights);
    return starts.stream().map(units::get).toList();
  }

  private static List<Integer> cheapest(
      List<Passage> passages,
      Sample sample,
      List<Integer> units,
      int count,
      boolean cues,
      Weights weights) {
    double[] gaps = Gaps.before(sample, units);
    BreakCosts costs =
        new BreakCosts(passages, Scatter.of(sample, units), gaps, cues, weights, count);
    return Segmentation.cut(passages.size(), count, costs);
  }

  private static List<Integer> likely(
      List<Passage> passages, Sample sample, List<Integer> units, OptionalInt wanted) {
    ChapterLengths lengths = ChapterLengths.asOfReaders(passages, MOST_CHAPTERS);
    BreakSigns signs = new BreakSigns(passages, sample, units, lengths);
    double[] logOdds = new double[passages.size()];
    int[] sizes = new int[passages.size()];
    for (int i = 0; i < sizes.length; i++) {
      int end = i + 1 < sizes.length ? units.get(i + 1) : sample.sizes().length;
      sizes[i] = sample.first(end) - sample.first(units.get(i));
      double through = (double) lengths.words(0, i) / lengths.words(0, sizes.length);
      if (i > 0 && passages.get(i).afterSceneBreak()) {
        logOdds[i] = SCENE_BREAK;
      } else if (i > 0) {
        boolean open = OpeningCues.mayOpen(passages.get(i), through);
        logOdds[i] = open ? BreakSign.logOdds(signs.before(i)) : Double.NEGATIVE_INFINITY;
      }
    }
    if (wanted.isEmpty()) {
      int usual = lengths.chapters();
      return new LikelyBreaks(sizes, logOdds, lengths).find(Math.max(2, usual - 1), usual + 1);
    }
    int count = Math.min(wanted.getAsInt(), passages.size());
    return new LikelyBreaks(sizes, logOdds, new ChapterLengths(passages, count)).find(count, count);
  }

  // The passages that can begin a chapter: all of them, or in long texts about every so manieth.
  private static List<Integer> units(List<Passage> passages, int count) {
    int words = passages.stream().mapToInt(Passage::words).sum();
    int most = Math.max(MOST_UNITS, count);
    int fewest = passages.size() <= most ? 0 : words / most;
    List<Integer> units = new ArrayList<>(List.of(0));
    int since = 0;
    for (int i = 1; i < passages.size(); i++) {
      since += passages.get(i - 1).words();
      if (since > fewest || passages.get(i).afterSceneBreak()) {
        units.add(i);
        since = 0;
      }
    }
    return units;
  }

  private static List<Passage> join(List<Passage> passages, List<Integer> units) {
    List<Passage> joined = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      int end = i + 1 < units.size() ? units.get(i + 1) : passages.size();
      List<Passage> run = passages.subList(units.get(i), end);
      Passage first = run.get(0);
      joined.add(
          new Passage(
              first.block(),
              first.text(),
              run.stream().flatMap(p -> p.sentences().stream()).toList(),
              run.stream().mapToInt(Passage::words).sum(),
              first.afterSceneBreak()));
    }
    return joined;
  }
}
