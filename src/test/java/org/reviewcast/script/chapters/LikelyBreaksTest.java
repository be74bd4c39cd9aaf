package org.reviewcast.script.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LikelyBreaksTest {
  private static final int PASSAGES = 12;

  // Passages of 65 words and four sentences: readers would make about five chapters of them.
  private static final ChapterLengths LENGTHS =
      ChapterLengths.asOfReaders(
          IntStream.range(0, PASSAGES)
              .mapToObj(i -> new Passage(i, "A.", List.of("A."), 65, false))
              .toList(),
          12);

  private static List<Integer> find(double[] logOdds) {
    int[] sizes = new int[PASSAGES];
    Arrays.fill(sizes, 4);
    return new LikelyBreaks(sizes, logOdds, LENGTHS).find(4, 6);
  }

  private static double[] logOdds(double likely, int... passages) {
    double[] logOdds = new double[PASSAGES];
    Arrays.fill(logOdds, -3);
    IntStream.of(passages).forEach(i -> logOdds[i] = likely);
    return logOdds;
  }

  @Test
  void find_numberGiven_isKept() {
    int[] sizes = new int[PASSAGES];
    Arrays.fill(sizes, 4);
    double[] logOdds = logOdds(3, 2, 4, 7, 10);
    logOdds[7] = 6;
    assertThat(new LikelyBreaks(sizes, logOdds, LENGTHS).find(2, 2)).containsExactly(0, 7);
    assertThat(new LikelyBreaks(sizes, logOdds, LENGTHS).find(7, 7)).hasSize(7);
  }

  @Test
  void find_clearBreaks_areFound() {
    assertThat(LENGTHS.chapters()).isEqualTo(5);
    assertThat(find(logOdds(3, 2, 4, 7, 10))).containsExactly(0, 2, 4, 7, 10);
  }

  @Test
  void find_numberOfClearBreaks_movesTheNumberOfChapters() {
    assertThat(find(logOdds(4, 3, 6, 9))).containsExactly(0, 3, 6, 9);
    assertThat(find(logOdds(4, 2, 4, 6, 8, 10))).containsExactly(0, 2, 4, 6, 8, 10);
  }

  @Test
  void find_nothingKnown_cutsAboutEvenly() {
    List<Integer> found = find(logOdds(0));
    assertThat(found).hasSizeBetween(4, 6);
    for (int i = 1; i < found.size(); i++) {
      assertThat(found.get(i) - found.get(i - 1)).isBetween(2, 4);
    }
  }

  @Test
  void find_barredPassages_beginNoChapter() {
    double[] logOdds = logOdds(Double.NEGATIVE_INFINITY, 1, 3, 5, 6, 8, 9, 11);
    assertThat(find(logOdds)).hasSizeGreaterThan(3).isSubsetOf(0, 2, 4, 7, 10);
    Arrays.fill(logOdds, Double.NEGATIVE_INFINITY);
    assertThat(find(logOdds)).containsExactly(0);
  }
}
