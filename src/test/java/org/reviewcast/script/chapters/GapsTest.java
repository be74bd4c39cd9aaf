package org.reviewcast.script.chapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GapsTest {
  private static final float[] SEA = {1, 0, 0};
  private static final float[] LIGHT = {0, 1, 0};
  private static final float[] BOATS = {0.8f, 0, 0.6f};

  // One sentence of 60 words for each passage.
  private static Sample sample(float[]... passages) {
    int[] words = new int[passages.length];
    int[] sizes = new int[passages.length];
    Arrays.fill(words, 60);
    Arrays.fill(sizes, 1);
    return new Sample(passages, words, sizes, new float[3], true);
  }

  private static double[] gaps(float[]... passages) {
    return Gaps.before(sample(passages), IntStream.range(0, passages.length).boxed().toList());
  }

  @Test
  void before_changeOfSubject_isGreatestWhereItChanges() {
    double[] gaps = gaps(SEA, BOATS, SEA, LIGHT, LIGHT, LIGHT);
    assertThat(gaps[0]).isZero();
    assertThat(Arrays.stream(gaps).max().orElseThrow()).isEqualTo(gaps[3]);
    // Nothing is alike across it, so that the likeness of its neighbours is all there is.
    assertThat(gaps[3]).isGreaterThan(gaps[1] + 2).isGreaterThan(gaps[4] + 2);
  }

  @Test
  void before_oneSubject_isEvenlyLow() {
    double[] gaps = gaps(SEA, SEA, SEA, SEA);
    assertThat(gaps[1]).isCloseTo(-1.42 - 1.02, within(1e-6));
    assertThat(gaps[2]).isEqualTo(gaps[1]);
  }

  @Test
  void before_groupsOfPassages_hasOneForEachGroup() {
    double[] gaps = Gaps.before(sample(SEA, LIGHT, SEA, LIGHT, BOATS), List.of(0, 2, 4));
    assertThat(gaps).hasSize(3);
    assertThat(Gaps.before(sample(SEA), List.of(0))).containsExactly(0);
  }

  @Test
  void before_vectorsOfNothing_isNoGap() {
    float[] nothing = new float[3];
    assertThat(gaps(nothing, nothing)).containsExactly(0, 0);
  }
}
