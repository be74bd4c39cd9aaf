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

  /** The log-odds of a gap from which on a break gains by it. */
  private static final double GAP_OF_A_BREAK = 1;

  /**
   * What it costs to have other than the usual number of chapters: the square of the logarithm of
   * one over the other, times the root of the usual one, in log-odds of gaps. Set on the texts from
   * which the gaps were learned, and on reviews without headings.
   */
  private static final double UNUSUAL = 10;

  private static final double FEWEST_OF_USUAL = 0.6;
  private static final double MOST_OF_USUAL = 1.6;

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
    Scatter scatter = Scatter.of(sample, units);
    double[] gaps = Gaps.before(sample, units);
    BreakCosts costs = new BreakCosts(joined, scatter, gaps, cues, weights);
    boolean settled = wanted.isPresent() || weights.gap() == 0 || count > MOST_CHAPTERS;
    List<Integer> starts =
        settled
            ? Segmentation.cut(joined.size(), count, costs.among(count))
            : likeliest(costs, gaps, count);
    return starts.stream().map(units::get).toList();
  }

  // Of the best ways to cut a text into about the usual number of chapters, that with the most in
  // gaps: a text that keeps to its subjects has fewer, one that leaps has more.
  private static List<Integer> likeliest(BreakCosts costs, double[] gaps, int usual) {
    int most = Math.min(gaps.length, Math.min(MOST_CHAPTERS, (int) (usual * MOST_OF_USUAL)));
    int fewest = Math.max(2, (int) Math.ceil(usual * FEWEST_OF_USUAL));
    List<Integer> likeliest = List.of(0);
    double best = Double.NEGATIVE_INFINITY;
    for (int count = fewest; count <= most; count++) {
      List<Integer> starts = Segmentation.cut(gaps.length, count, costs.among(count));
      double unusual = StrictMath.log((double) count / usual);
      double likely = -UNUSUAL * Math.sqrt(usual) * unusual * unusual;
      for (int start : starts.subList(1, starts.size())) {
        likely += gaps[start] - GAP_OF_A_BREAK;
      }
      if (likely > best) {
        best = likely;
        likeliest = starts;
      }
    }
    return likeliest;
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
