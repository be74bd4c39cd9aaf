package org.reviewcast.publish.page;

import java.util.List;
import java.util.stream.Stream;
import org.reviewcast.review.Block;
import org.reviewcast.review.Mark;
import org.reviewcast.review.Prose;
import org.reviewcast.review.Review;

/** Everything that is marked in a review: in headings, blocks and footnotes. */
final class Marks {
  private Marks() {}

  /** The marks, headings first, then the text in its order, then the footnotes. */
  static Stream<Mark> of(Review review) {
    Stream<Block> blocks =
        Stream.concat(
            review.sections().stream().flatMap(section -> section.blocks().stream()),
            review.footnotes().values().stream().flatMap(List::stream));
    Stream<Prose> headings =
        review.sections().stream().flatMap(s -> s.heading().stream()).map(Block.Heading::prose);
    return Stream.concat(headings, blocks.flatMap(Marks::proses))
        .flatMap(prose -> prose.marks().stream());
  }

  private static Stream<Prose> proses(Block block) {
    if (block instanceof Block.Heading heading) {
      return Stream.of(heading.prose());
    } else if (block instanceof Block.Paragraph paragraph) {
      return Stream.of(paragraph.prose());
    } else if (block instanceof Block.Quote quote) {
      return quote.blocks().stream().flatMap(Marks::proses);
    } else if (block instanceof Block.Listing listing) {
      return listing.items().stream().flatMap(List::stream).flatMap(Marks::proses);
    } else if (block instanceof Block.Table table) {
      return Stream.concat(table.headings().stream(), table.rows().stream().flatMap(List::stream));
    }
    return Stream.empty();
  }
}
