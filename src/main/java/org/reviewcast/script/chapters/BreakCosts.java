package org.reviewcast.script.chapters;

import java.util.List;

/** What each possible chapter of a text costs: the further its sentences lie apart, the more. */
final class BreakCosts implements Segmentation.Cost {
  private static final double BRIEF = 0.65;

  private final List<Passage> passages;
  private final Weights weights;
  private final double[][] scatter;
  private final int[] wordsBefore;
  private final double[] opening;
  private final int chapters;

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
    this.chapters = chapters;
    this.weights = weights;
    this.wordsBefore = new int[passages.size() + 1];
    for (int i = 0; i < passages.size(); i++) {
      wordsBefore[i + 1] = wordsBefore[i] + passages.get(i).words();
    }
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
    double through = (double) wordsBefore[index] / wordsBefore[passages.size()];
    if (!OpeningCues.mayOpen(passage, through)) {
      return Double.NEGATIVE_INFINITY;
    }
    return OpeningCues.opening(passage, passages.get(index - 1), through, weights);
  }

  @Override
  public double of(int start, int end) {
    int words = wordsBefore[end] - wordsBefore[start];
    double share = (double) words * chapters / wordsBefore[passages.size()];
    double uneven = StrictMath.log(share);
    double brief = share < BRIEF ? weights.brief() * (BRIEF - share) / BRIEF : 0;
    return weights.scatter() * scatter[start][end]
        + weights.length() * uneven * uneven
        + brief
        - opening[start];
  }
}
