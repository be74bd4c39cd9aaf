package org.reviewcast.script.chapters;

import java.util.List;

/** What each possible chapter of a text costs: the further its sentences lie apart, the more. */
final class BreakCosts implements Segmentation.Cost {
  private final List<Passage> passages;
  private final Weights weights;
  private final double[][] scatter;
  private final ChapterLengths lengths;
  private final double[] opening;

  /**
   * The costs of a text.
   *
   * @param scatter of the passages, by index
   * @param gaps before the passages, by index
   * @param cues whether the opening words are understood
   * @param chapters how many it is cut into
   */
  BreakCosts(
      List<Passage> passages,
      Scatter scatter,
      double[] gaps,
      boolean cues,
      Weights weights,
      int chapters) {
    this.passages = passages;
    this.weights = weights;
    this.lengths = new ChapterLengths(passages, chapters);
    this.scatter = new double[passages.size()][passages.size() + 1];
    for (int start = 0; start < passages.size(); start++) {
      for (int end = start + 1; end <= passages.size(); end++) {
        this.scatter[start][end] = scatter.of(start, end);
      }
    }
    this.opening = new double[passages.size()];
    for (int i = 1; i < opening.length; i++) {
      opening[i] = opening(i, cues) + weights.gap() * gaps[i];
    }
  }

  private double opening(int index, boolean cues) {
    Passage passage = passages.get(index);
    if (passage.afterSceneBreak()) {
      return weights.sceneBreak();
    }
    if (!cues) {
      return 0;
    }
    double through = (double) lengths.words(0, index) / lengths.words(0, passages.size());
    if (!OpeningCues.mayOpen(passage, through)) {
      return Double.NEGATIVE_INFINITY;
    }
    return OpeningCues.opening(passage, passages.get(index - 1), through, weights);
  }

  @Override
  public double of(int start, int end) {
    return weights.scatter() * scatter[start][end]
        + weights.length() * lengths.unevenness(start, end)
        + weights.brief() * lengths.brevity(start, end)
        - opening[start];
  }
}
