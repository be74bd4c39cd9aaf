package org.reviewcast.publish.page;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.reviewcast.review.Block;
import org.reviewcast.review.Mark;
import org.reviewcast.review.Prose;
import org.reviewcast.review.Review;

/** The images of a review. */
final class Images {
  private Images() {}

  /** Where they come from, in order of the alphabet; none for images beside the page. */
  static Set<String> origins(Review review) {
    Set<String> origins = new TreeSet<>();
    Stream<Block> blocks =
        Stream.concat(
            review.sections().stream().flatMap(section -> section.blocks().stream()),
            review.footnotes().values().stream().flatMap(List::stream));
    Stream<Prose> headings =
        review.sections().stream().flatMap(s -> s.heading().stream()).map(Block.Heading::prose);
    Stream.concat(headings, blocks.flatMap(Images::proses))
        .flatMap(prose -> prose.marks().stream())
        .filter(Mark.Image.class::isInstance)
        .map(mark -> ((Mark.Image) mark).address())
        .flatMap(address -> Address.ofImage(address).stream())
        .flatMap(address -> address.origin().stream())
        .forEach(origins::add);
    return origins;
  }

  private static Stream<Prose> proses(Block block) {
    if (block instanceof Block.Heading heading) {
      return Stream.of(heading.prose());
    } else if (block instanceof Block.Paragraph paragraph) {
      return Stream.of(paragraph.prose());
    } else if (block instanceof Block.Quote quote) {
      return quote.blocks().stream().flatMap(Images::proses);
    } else if (block instanceof Block.Listing listing) {
      return listing.items().stream().flatMap(List::stream).flatMap(Images::proses);
    } else if (block instanceof Block.Table table) {
      return Stream.concat(
          table.headings().stream(), table.rows().stream().flatMap(List::stream));
    }
    return Stream.empty();
  }
}
