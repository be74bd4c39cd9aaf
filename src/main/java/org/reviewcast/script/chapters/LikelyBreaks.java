package org.reviewcast.script.chapters;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Cuts a text where readers would likely disagree least, whatever each of them had in mind: for all
 * pairs of sentences half a chapter apart, the cut tells whether they are in one chapter, and is
 * wrong as often as the chances say. That is the error that {@code Pk} counts (Beeferman, Berger
 * and Lafferty 1999), before it is known.
 */
final class LikelyBreaks {
  /** How fast chances fall with the number of chapters differing from the readers' usual one. */
  private static final double UNUSUAL = 0.5;

  private static final double MOST_OF_USUAL = 1.6;

  /** What uneven lengths cost beside the share of pairs that are told wrongly. */
  private static final double UNEVEN = 0.03;

  private final int count;
  private final ChapterLengths lengths;
  private final boolean[] barred;
  private final int[] passageOf;
  private final double[][] together;

  /**
   * The likely breaks of a text.
   *
   * @param sizes how many sentences each of its passages has
   * @param logOdds that a chapter begins with each of its passages; minus infinity for one with
   *     which none may
   */
  LikelyBreaks(int[] sizes, double[] logOdds, ChapterLengths lengths) {
    this.count = sizes.length;
    this.lengths = lengths;
    this.barred = new boolean[count];
    for (int i = 1; i < count; i++) {
      barred[i] = logOdds[i] == Double.NEGATIVE_INFINITY;
    }
    this.passageOf = new int[IntStream.of(sizes).sum()];
    for (int passage = 0, sentence = 0; passage < count; passage++) {
      for (int i = 0; i < sizes[passage]; i++) {
        passageOf[sentence++] = passage;
      }
    }
    this.together = together(logOdds);
  }

  // The chance of each two passages to be in one chapter.
  private double[][] together(double[] logOdds) {
    int usual = lengths.chapters();
    int most = Math.min(count, Math.max(3, (int) (MOST_OF_USUAL * usual) + 1));
    Segmentation.Cost cost =
        (start, end) -> lengths.cost(start, end, 1) - (start == 0 ? 0 : logOdds[start]);
    double[][] chances =
        new CutChances(count, cost)
            .ofSegments(
                chapters -> {
                  double unusual = StrictMath.log((double) chapters / usual);
                  return chapters < 2 ? 0 : StrictMath.exp(-UNUSUAL * usual * unusual * unusual);
                },
                most);
    double[][] together = new double[count][count];
    for (int first = 0; first < count; first++) {
      double sum = 0;
      for (int last = count - 1; last >= first; last--) {
        sum += chances[first][last + 1];
        together[first][last] = sum + (first == 0 ? 0 : together[first - 1][last]);
      }
    }
    return together;
  }

  /**
   * Finds the passages that begin chapters.
   *
   * @param fewest no fewer chapters, 2 or more, unless too few passages may begin one
   * @param most no more chapters
   * @return their indexes in order, the first 0
   */
  List<Integer> find(int fewest, int most) {
    double[][] costs = costs();
    Segmentation.Cost cost =
        (start, end) -> barred[start] ? Double.POSITIVE_INFINITY : costs[start][end];
    List<Integer> found = List.of(0);
    double best = Double.POSITIVE_INFINITY;
    for (int chapters = fewest; chapters <= most; chapters++) {
      List<Integer> starts = Segmentation.cut(count, chapters, cost);
      double sum = 0;
      for (int i = 0; i < starts.size(); i++) {
        sum += costs[starts.get(i)][i + 1 < starts.size() ? starts.get(i + 1) : count];
      }
      if (sum < best) {
        best = sum;
        found = starts;
      }
    }
    return found;
  }

  // What each chapter costs: for the pairs of sentences that it holds, how much likelier it is that
  // they are not in one chapter than that they are, as a share of all pairs.
  private double[][] costs() {
    double[][] pairs = new double[count][count];
    int usual = lengths.chapters();
    addPairs(pairs, Math.max(2, usual - 1), 0.25);
    addPairs(pairs, usual, 0.5);
    addPairs(pairs, usual + 1, 0.25);
    double[][] costs = new double[count][count + 1];
    // The pairs that end in a passage and begin no earlier than the start.
    double[] column = new double[count];
    for (int start = count - 1; start >= 0; start--) {
      double sum = 0;
      for (int last = start; last < count; last++) {
        column[last] += pairs[start][last];
        sum += column[last];
        costs[start][last + 1] = sum + UNEVEN * lengths.unevenness(start, last + 1);
      }
    }
    return costs;
  }

  private void addPairs(double[][] pairs, int chapters, double weight) {
    int apart = Math.max(1, (int) Math.round(passageOf.length / (2.0 * chapters)));
    int all = passageOf.length - apart;
    for (int sentence = 0; sentence < all; sentence++) {
      int first = passageOf[sentence];
      int last = passageOf[sentence + apart];
      pairs[first][last] += weight * (1 - 2 * together[first][last]) / all;
    }
  }
}
