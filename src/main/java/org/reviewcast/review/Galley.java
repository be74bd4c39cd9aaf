package org.reviewcast.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A review that was read but not yet made up: front matter, and blocks in one long column.
 *
 * @param blocks the whole text, headings among it
 */
public record Galley(
    Manuscript manuscript, Fields fields, List<Block> blocks, Map<String, List<Block>> footnotes) {

  /** Finds the title, parts the text into sections and makes the review. */
  public Review review() throws ReviewException {
    return review(Optional.empty());
  }

  /** The same, where the format found a title of its own in the text and took it out. */
  public Review review(Optional<String> ownTitle) throws ReviewException {
    Masthead masthead = new Masthead(fields, manuscript);
    Work work = Credits.of(fields);
    Optional<Block.Heading> headline = headline();
    Optional<String> given = masthead.title().or(() -> ownTitle);
    String title =
        given
            .or(() -> headline.map(heading -> heading.prose().text()))
            .or(work::title)
            .orElseGet(() -> Titles.of(manuscript.name(), allText(blocks)));
    List<Block> body = new ArrayList<>(blocks);
    // Said once, at the top of the episode.
    Optional<Block.Heading> repeated =
        given.isEmpty() ? headline : opening().filter(h -> isSame(h.prose().text(), title));
    repeated.filter(heading -> opening().equals(Optional.of(heading))).ifPresent(body::remove);
    check(body);
    Metadata metadata = masthead.metadata(title, work, Titles.date(manuscript.name()));
    List<Section> sections = sections(TypedHeadings.in(body));
    return new Review(manuscript.name(), metadata, sections, footnotes, manuscript.notices());
  }

  /** The only heading of level 1, where there is just one. */
  private Optional<Block.Heading> headline() {
    List<Block.Heading> headings =
        blocks.stream()
            .filter(Block.Heading.class::isInstance)
            .map(Block.Heading.class::cast)
            .toList();
    boolean alone = headings.stream().filter(heading -> heading.level() == 1).count() == 1;
    return headings.stream().findFirst().filter(first -> alone && first.level() == 1);
  }

  /** The heading before which there is nothing to read. */
  private Optional<Block.Heading> opening() {
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        return Optional.of(heading);
      }
      if (hasText(block)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(String heading, String title) {
    return Titles.bare(heading).equals(Titles.bare(title))
        && (!Titles.bare(title).isEmpty() || heading.equals(title));
  }

  private void check(List<Block> body) throws ReviewException {
    if (body.stream().noneMatch(block -> !(block instanceof Block.Heading) && hasText(block))) {
      boolean headings = blocks.stream().anyMatch(Block.Heading.class::isInstance);
      throw manuscript.problem(
          headings
              ? "The review has headings but no text to read. Write some under them."
              : "The review has no text to read. Write some.");
    }
  }

  private static List<Section> sections(List<Block> body) {
    List<Section> sections = new ArrayList<>();
    Optional<Block.Heading> heading = Optional.empty();
    List<Block> under = new ArrayList<>();
    for (Block block : body) {
      if (block instanceof Block.Heading next) {
        if (heading.isPresent() || !under.isEmpty()) {
          sections.add(new Section(heading, under));
        }
        heading = Optional.of(next);
        under = new ArrayList<>();
      } else {
        under.add(block);
      }
    }
    sections.add(new Section(heading, under));
    return sections;
  }

  private static boolean hasText(Block block) {
    return !allText(List.of(block)).isBlank();
  }

  private static String allText(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    blocks.forEach(block -> addText(block, text));
    return text.toString();
  }

  private static void addText(Block block, StringBuilder text) {
    if (block instanceof Block.Heading heading) {
      text.append(heading.prose().text()).append('\n');
    } else if (block instanceof Block.Paragraph paragraph) {
      text.append(paragraph.prose().text()).append('\n');
    } else if (block instanceof Block.Quote quote) {
      quote.blocks().forEach(inner -> addText(inner, text));
    } else if (block instanceof Block.Listing list) {
      list.items().forEach(item -> item.forEach(inner -> addText(inner, text)));
    } else if (block instanceof Block.Table table) {
      table.headings().forEach(cell -> text.append(cell.text()).append('\n'));
      table.rows().forEach(row -> row.forEach(cell -> text.append(cell.text()).append('\n')));
    } else if (block instanceof Block.Code code) {
      text.append(code.text()).append('\n');
    }
  }
}
