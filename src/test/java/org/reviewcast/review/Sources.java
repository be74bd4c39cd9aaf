package org.reviewcast.review;

import java.util.ArrayList;
import java.util.List;

/** Makes sources in tests and takes prose out of what was read from them. */
final class Sources {
  private Sources() {}

  static Review markdown(String text) throws ReviewException {
    return Readers.read(new SourceText("a-review.md", text, List.of()));
  }

  static Review plain(String text) throws ReviewException {
    return Readers.read(new SourceText("a-review.txt", text, List.of()));
  }

  static Metadata frontMatter(String... lines) throws ReviewException {
    return markdown("---\n" + String.join("\n", lines) + "\n---\n\nText.\n").metadata();
  }

  /** Every Prose of a review, headings, cells and footnotes among them. */
  static List<Prose> prose(Review review) {
    List<Prose> all = new ArrayList<>();
    for (Section section : review.sections()) {
      section.heading().ifPresent(heading -> all.add(heading.prose()));
      section.blocks().forEach(block -> add(block, all));
    }
    review.footnotes().values().forEach(blocks -> blocks.forEach(block -> add(block, all)));
    return all;
  }

  static List<String> texts(Review review) {
    return prose(review).stream().map(Prose::text).toList();
  }

  static List<Block> blocks(Review review) {
    return review.sections().stream().flatMap(section -> section.blocks().stream()).toList();
  }

  private static void add(Block block, List<Prose> all) {
    if (block instanceof Block.Heading heading) {
      all.add(heading.prose());
    } else if (block instanceof Block.Paragraph paragraph) {
      all.add(paragraph.prose());
    } else if (block instanceof Block.Quote quote) {
      quote.blocks().forEach(inner -> add(inner, all));
    } else if (block instanceof Block.Listing list) {
      list.items().forEach(item -> item.forEach(inner -> add(inner, all)));
    } else if (block instanceof Block.Table table) {
      all.addAll(table.headings());
      table.rows().forEach(all::addAll);
    }
  }
}
