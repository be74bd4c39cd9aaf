package org.reviewcast.script;

import java.util.List;
import org.reviewcast.review.Block;
import org.reviewcast.review.Metadata;

/** Finds chapters in a text whose writer made none. Implementations hold no state of a text. */
public interface ChapterFinder {
  /**
   * Finds chapters.
   *
   * @param metadata what is known of the review
   * @param blocks its blocks, none of them a heading, at least one
   * @return where chapters begin, in order; the first at block 0
   */
  List<Start> find(Metadata metadata, List<Block> blocks);

  /**
   * The beginning of a chapter.
   *
   * @param block index of its first block
   * @param title its title
   * @param found whether it was found in the text, and is not the writer's own
   */
  record Start(int block, String title, boolean found) {}
}
