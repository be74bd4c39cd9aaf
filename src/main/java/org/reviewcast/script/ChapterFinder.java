package org.reviewcast.script;

import java.util.List;
import org.reviewcast.review.Block;

/** Finds chapters in a text whose writer made none. Implementations hold no state of a text. */
public interface ChapterFinder {
  /**
   * Finds chapters.
   *
   * @param title the title of the review
   * @param blocks its blocks, none of them a heading, at least one
   * @return where chapters begin, in order; the first at block 0
   */
  List<Start> find(String title, List<Block> blocks);

  /**
   * The beginning of a chapter.
   *
   * @param block index of its first block
   * @param title its title
   */
  record Start(int block, String title) {}
}
