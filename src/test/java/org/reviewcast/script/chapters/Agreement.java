package org.reviewcast.script.chapters;

import java.util.Collection;

/** How far two ways of cutting a row of sentences agree; 0 is wholly. */
final class Agreement {
  private Agreement() {}

  /**
   * Pk of Beeferman, Berger and Lafferty (1999): how often two sentences, half a reference segment
   * apart, are wrongly put into one segment or two.
   *
   * @param reference index of the first sentence of each segment but the first
   * @param found the same of the segments that were found
   */
  static double pk(Collection<Integer> reference, Collection<Integer> found, int sentences) {
    return windows(reference, found, sentences, true);
  }

  /** WindowDiff of Pevzner and Hearst (2002), which counts the breaks in between. */
  static double windowDiff(
      Collection<Integer> reference, Collection<Integer> found, int sentences) {
    return windows(reference, found, sentences, false);
  }

  private static double windows(
      Collection<Integer> reference, Collection<Integer> found, int sentences, boolean same) {
    int window = Math.max(1, Math.round(sentences / (2f * (reference.size() + 1))));
    int wrong = 0;
    for (int i = 0; i + window < sentences; i++) {
      int wanted = between(reference, i, i + window);
      int got = between(found, i, i + window);
      wrong += same ? (wanted == 0) != (got == 0) ? 1 : 0 : wanted != got ? 1 : 0;
    }
    return sentences <= window ? 0 : (double) wrong / (sentences - window);
  }

  private static int between(Collection<Integer> breaks, int first, int last) {
    return (int) breaks.stream().filter(b -> b > first && b <= last).count();
  }
}
