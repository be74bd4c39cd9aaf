package org.reviewcast.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;

/** Turns the parser's tree into blocks; one for each reading. */
final class MarkdownBlocks {
  /** Below the parser's own limit, beyond which it would read the signs aloud as text. */
  private static final int DEEPEST = 50;

  private final Manuscript manuscript;
  private final Footnotes footnotes = new Footnotes();

  MarkdownBlocks(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  /** The blocks of a document. */
  List<Block> read(Node document) throws ReviewException {
    define(document, 0);
    return blocks(document, 0);
  }

  /** The blocks of each footnote, in the order of {@link Footnotes#order}; call it after read. */
  Map<String, List<Block>> footnotes() throws ReviewException {
    Map<String, List<Block>> read = new LinkedHashMap<>();
    if (footnotes.order().isEmpty()) {
      footnotes.enterRest();
    }
    for (int i = 0; i < footnotes.order().size(); i++) {
      String label = footnotes.order().get(i);
      read.put(label, footnote(footnotes.node(label)));
      if (i == footnotes.order().size() - 1) {
        footnotes.enterRest();
      }
    }
    return read;
  }

  private List<Block> footnote(Node node) throws ReviewException {
    return node instanceof InlineFootnote
        ? List.of(new Block.Paragraph(InlineText.of(node, start(node), manuscript, footnotes)))
        : blocks(node, 0);
  }

  private void define(Node parent, int depth) throws ReviewException {
    if (depth > DEEPEST) {
      throw manuscript.problem(
          start(parent),
          "Quotations or lists are nested more than "
              + DEEPEST / 2
              + " deep here. Take some of the > or list signs away.");
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteDefinition definition && !footnotes.define(definition)) {
        manuscript.notice(
            start(node),
            "the footnote [^"
                + definition.getLabel()
                + "] is defined twice; this one is not read.");
      }
      if (node instanceof org.commonmark.node.Block) {
        define(node, depth + 1);
      }
    }
  }

  private List<Block> blocks(Node parent, int depth) throws ReviewException {
    List<Block> blocks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, depth, blocks);
    }
    return blocks;
  }

  private void add(Node node, int depth, List<Block> blocks) throws ReviewException {
    Place place = manuscript.placeAt(start(node));
    if (node instanceof Heading heading) {
      addHeading(heading, blocks);
    } else if (node instanceof Paragraph) {
      addParagraph(prose(node), blocks);
    } else if (node instanceof BlockQuote) {
      List<Block> quoted = blocks(node, depth + 1);
      if (!quoted.isEmpty()) {
        blocks.add(new Block.Quote(place, quoted));
      }
    } else if (node instanceof ListBlock list) {
      addList(list, place, depth, blocks);
    } else if (node instanceof ThematicBreak) {
      blocks.add(new Block.SceneBreak(place));
    } else if (node instanceof FencedCodeBlock code) {
      if (!code.getLiteral().isBlank()) {
        blocks.add(new Block.Code(place, code.getLiteral()));
      }
    } else if (node instanceof HtmlBlock) {
      blocks.addAll(HtmlText.blocks(node.getSourceSpans(), manuscript));
    } else if (node instanceof TableBlock) {
      addTable(node, place, blocks);
    } else if (!(node instanceof FootnoteDefinition)) {
      blocks.addAll(blocks(node, depth + 1));
    }
  }

  private void addHeading(Heading heading, List<Block> blocks) {
    Prose prose = prose(heading);
    if (!prose.text().isEmpty()) {
      blocks.add(new Block.Heading(heading.getLevel(), prose));
    } else if (prose.marks().isEmpty() && heading.getLevel() == 1) {
      // A # alone is how many writers part scenes.
      blocks.add(new Block.SceneBreak(prose.placeAt(0)));
    } else {
      addParagraph(prose, blocks);
    }
  }

  private void addParagraph(Prose prose, List<Block> blocks) {
    if (Notation.isSceneBreak(prose.text())) {
      blocks.add(new Block.SceneBreak(prose.placeAt(0)));
    } else if (!prose.text().isEmpty() || !prose.marks().isEmpty()) {
      blocks.add(new Block.Paragraph(prose));
    }
  }

  private void addList(ListBlock list, Place place, int depth, List<Block> blocks)
      throws ReviewException {
    List<List<Block>> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      List<Block> content = blocks(item, depth + 2);
      if (!content.isEmpty()) {
        items.add(content);
      }
    }
    int first = 1;
    if (list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null) {
      first = ordered.getMarkerStartNumber();
    }
    if (!items.isEmpty()) {
      blocks.add(new Block.Listing(place, !(list instanceof BulletList), first, items));
    }
  }

  private void addTable(Node table, Place place, List<Block> blocks) {
    List<Prose> headings = List.of();
    List<List<Prose>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (part instanceof TableHead) {
          headings = cells((TableRow) row);
        } else if (part instanceof TableBody) {
          rows.add(cells((TableRow) row));
        }
      }
    }
    boolean headless = headings.stream().allMatch(cell -> cell.text().isEmpty());
    blocks.add(new Block.Table(place, headless ? List.of() : headings, rows));
  }

  private List<Prose> cells(TableRow row) {
    List<Prose> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      Node placed = cell.getSourceSpans().isEmpty() ? row : cell;
      cells.add(InlineText.of(cell, start(placed), manuscript, footnotes));
    }
    return cells;
  }

  private Prose prose(Node node) {
    return InlineText.of(node, start(node), manuscript, footnotes);
  }

  private static int start(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
  }
}
