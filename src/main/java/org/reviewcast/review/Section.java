package org.reviewcast.review;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of a review under one heading, up to the next heading of any level.
 *
 * @param heading the heading, absent for text before the first one
 * @param blocks what stands under it, none of them a Heading
 */
public record Section(Optional<Block.Heading> heading, List<Block> blocks) {
  public Section {
    blocks = List.copyOf(blocks);
  }
}
