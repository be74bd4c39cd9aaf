package org.reviewcast.script;

import java.util.List;
import org.reviewcast.review.Block;
import org.reviewcast.review.Prose;

/** How many words stand in blocks. */
final class BlockText {
  private BlockText() {}

  static int words(Block block) {
    if (block instanceof Block.Heading heading) {
      return words(heading.prose());
    } else if (block instanceof Block.Paragraph paragraph) {
      return words(paragraph.prose());
    } else if (block instanceof Block.Quote quote) {
      return words(quote.blocks());
    } else if (block instanceof Block.Listing listing) {
      return listing.items().stream().mapToInt(BlockText::words).sum();
    } else if (block instanceof Block.Table table) {
      return table.headings().stream().mapToInt(BlockText::words).sum()
          + table.rows().stream().flatMap(List::stream).mapToInt(BlockText::words).sum();
    } else if (block instanceof Block.Code code) {
      return Words.count(code.text());
    }
    return 0;
  }

  static int words(List<Block> blocks) {
    return blocks.stream().mapToInt(BlockText::words).sum();
  }

  private static int words(Prose prose) {
    return Words.count(prose.text());
  }
}
