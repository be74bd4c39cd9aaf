package org.reviewcast.review;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a Review as text that a person can check: places, blocks, marks. */
final class Dump {
  private final StringBuilder out = new StringBuilder();

  private Dump() {}

  static String of(Review review) {
    Dump dump = new Dump();
    dump.metadata(review.metadata());
    for (Section section : review.sections()) {
      section
          .heading()
          .ifPresentOrElse(
              heading -> dump.prose("section " + heading.level(), heading.prose(), ""),
              () -> dump.line("section", ""));
      dump.blocks(section.blocks(), "  ");
    }
    for (Map.Entry<String, List<Block>> footnote : review.footnotes().entrySet()) {
      dump.line("footnote " + footnote.getKey(), "");
      dump.blocks(footnote.getValue(), "  ");
    }
    review.notices().forEach(notice -> dump.line("notice: " + notice, ""));
    return dump.out.toString();
  }

  private void metadata(Metadata metadata) {
    line("title: " + metadata.title(), "");
    metadata.author().ifPresent(author -> line("author: " + author, ""));
    metadata.date().ifPresent(date -> line("date: " + date, ""));
    metadata.slug().ifPresent(slug -> line("slug: " + slug, ""));
    metadata.summary().ifPresent(summary -> line("summary: " + summary, ""));
    if (!metadata.tags().isEmpty()) {
      line("tags: " + String.join(" | ", metadata.tags()), "");
    }
    line("language: " + metadata.language().toLanguageTag(), "");
    metadata.rating().ifPresent(rating -> line("rating: " + rating, ""));
    metadata.cover().ifPresent(cover -> line("cover: " + cover, ""));
    if (metadata.draft()) {
      line("draft", "");
    }
    Work work = metadata.work();
    if (!work.equals(Work.UNKNOWN)) {
      line(
          "work: "
              + work.kind().noun()
              + work.title().map(title -> ", " + title).orElse("")
              + (work.year().isPresent() ? ", " + work.year().getAsInt() : "")
              + work.creator().map(who -> ", " + work.kind().role() + " " + who).orElse(""),
          "");
    }
    new java.util.TreeMap<>(metadata.other())
        .forEach((key, value) -> line("other " + key + ": " + value, ""));
  }

  private void blocks(List<Block> blocks, String indent) {
    blocks.forEach(block -> block(block, indent));
  }

  private void block(Block block, String indent) {
    if (block instanceof Block.Heading heading) {
      prose("heading " + heading.level(), heading.prose(), indent);
    } else if (block instanceof Block.Paragraph paragraph) {
      prose("paragraph", paragraph.prose(), indent);
    } else if (block instanceof Block.Quote quote) {
      line(quote.place() + " quote", indent);
      blocks(quote.blocks(), indent + "  ");
    } else if (block instanceof Block.Listing list) {
      line(list.place() + (list.ordered() ? " list from " + list.first() : " list"), indent);
      for (List<Block> item : list.items()) {
        line("-", indent);
        blocks(item, indent + "  ");
      }
    } else if (block instanceof Block.Table table) {
      line(table.place() + " table", indent);
      table.headings().forEach(cell -> prose("heading", cell, indent + "  "));
      for (List<Prose> row : table.rows()) {
        line("-", indent);
        row.forEach(cell -> prose("cell", cell, indent + "  "));
      }
    } else if (block instanceof Block.Code code) {
      line(code.place() + " code \"" + code.text().replace("\n", "\\n") + "\"", indent);
    } else if (block instanceof Block.SceneBreak sceneBreak) {
      line(sceneBreak.place() + " scene break", indent);
    }
  }

  private void prose(String what, Prose prose, String indent) {
    line(prose.placeAt(0) + " " + what + " \"" + prose.text() + "\"", indent);
    for (Mark mark : prose.marks()) {
      String marked = prose.text().substring(mark.start(), mark.end());
      line("  " + mark + (marked.isEmpty() ? "" : " \"" + marked + "\""), indent);
    }
    if (prose.runs().size() > 1) {
      line(
          "  runs "
              + prose.runs().stream()
                  .map(run -> run.start() + "@" + run.place())
                  .collect(Collectors.joining(" ")),
          indent);
    }
  }

  private void line(String text, String indent) {
    out.append(indent).append(text).append('\n');
  }
}
