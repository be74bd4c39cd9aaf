package org.reviewcast.script;

import java.util.ArrayList;
import java.util.List;
import org.reviewcast.review.Block;

/**
 * Groups blocks into chapters of a minute or more: at scene breaks where there are any, else by
 * length alone. It knows nothing of what the text says, and its titles do not pretend to.
 */
public final class EvenChapters implements ChapterFinder {
  private static final int WORDS_A_CHAPTER = 190;
  private static final int FEWEST_WORDS = 120;
  private static final int MOST_CHAPTERS = 12;

  @Override
  public List<Start> find(String title, List<Block> blocks) {
    int[] words = blocks.stream().mapToInt(BlockText::words).toArray();
    int total = java.util.Arrays.stream(words).sum();
    List<Integer> starts = atSceneBreaks(blocks, words);
    if (starts.size() < 2) {
      starts = byLength(blocks, words, total);
    }
    if (starts.size() < 2) {
      return List.of(new Start(0, title));
    }
    List<Start> chapters = new ArrayList<>();
    for (int block : starts) {
      chapters.add(new Start(block, "Part " + (chapters.size() + 1)));
    }
    return chapters;
  }

  private static List<Integer> atSceneBreaks(List<Block> blocks, int[] words) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    int since = 0;
    int left = java.util.Arrays.stream(words).sum();
    for (int i = 0; i < words.length; i++) {
      boolean scene = blocks.get(i) instanceof Block.SceneBreak;
      if (scene && since >= FEWEST_WORDS && left >= FEWEST_WORDS) {
        starts.add(i);
        since = 0;
      }
      since += words[i];
      left -= words[i];
    }
    return starts;
  }

  private static List<Integer> byLength(List<Block> blocks, int[] words, int total) {
    int most = Math.max(MOST_CHAPTERS, total / 1500);
    int count = Math.max(1, Math.min(most, Math.round((float) total / WORDS_A_CHAPTER)));
    List<Integer> starts = new ArrayList<>(List.of(0));
    int before = 0;
    for (int i = 0; i < words.length && starts.size() < count; i++) {
      // A block begins the next chapter once most of it lies beyond an even share.
      double due = (double) total * starts.size() / count;
      if (i > 0 && before + words[i] / 2.0 > due && words[i] > 0) {
        starts.add(blocks.get(i - 1) instanceof Block.SceneBreak ? i - 1 : i);
      }
      before += words[i];
    }
    return starts;
  }
}
