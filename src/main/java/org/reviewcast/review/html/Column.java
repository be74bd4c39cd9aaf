package org.reviewcast.review.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.reviewcast.review.Block;
import org.reviewcast.review.Mark;
import org.reviewcast.review.Notation;
import org.reviewcast.review.Prose;
import org.reviewcast.review.ProseBuilder;

/**
 * Blocks in the making, one under the other: those that are done, and the paragraph at work. Inline
 * marks go on from one paragraph to the next until they are closed.
 */
final class Column {
  private final Page page;
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<OpenMark> open = new ArrayDeque<>();
  private ProseBuilder prose;
  private int start;
  private int lineBreaks;

  /** A mark that was begun, and how to make it. */
  private static final class OpenMark {
    private final BiFunction<Integer, Integer, Mark> make;
    private int opened;

    private OpenMark(BiFunction<Integer, Integer, Mark> make, int opened) {
      this.make = make;
      this.opened = opened;
    }
  }

  /** A column that begins where an element does. */
  Column(Page page, Element element) {
    this.page = page;
    this.prose = new ProseBuilder(page.manuscript());
    this.start = page.start(element);
  }

  /** The blocks; ends the paragraph at work. */
  List<Block> blocks() {
    endParagraph();
    return blocks;
  }

  void add(TextNode text) {
    if (!text.isBlank()) {
      lineBreaks = 0;
    }
    Notation.add(text.getWholeText(), TextOrigins.of(text, page), prose, page.manuscript());
  }

  /** Adds words that stand for an element, such as the quotation marks of {@code <q>}. */
  void add(String text, Element element) {
    int origin = page.start(element);
    text.chars().forEach(c -> prose.add((char) c, origin));
    lineBreaks = 0;
  }

  /** Adds the pause that a comment asks for, if it does. */
  void addPause(Comment comment) {
    Notation.addComment(comment.outerHtml(), page.start(comment), prose, page.manuscript());
  }

  /** Adds the end of a line; two on end part paragraphs, as old pages have it. */
  void addLineBreak(Element element) {
    prose.add(' ', page.start(element));
    if (++lineBreaks == 2) {
      endParagraph();
      start = page.start(element);
    }
  }

  /** Marks this point. */
  void point(IntFunction<Mark> make) {
    prose.point(make);
    lineBreaks = 0;
  }

  boolean isOpen(BiFunction<Integer, Integer, Mark> make) {
    return open.stream().anyMatch(mark -> mark.make == make);
  }

  void open(BiFunction<Integer, Integer, Mark> make) {
    open.push(new OpenMark(make, prose.open()));
  }

  void close() {
    OpenMark mark = open.pop();
    prose.close(mark.opened, mark.make);
  }

  /** Ends the paragraph at work and adds a block. */
  void add(Block block) {
    endParagraph();
    blocks.add(block);
  }

  /** Ends what is at work; the next begins where an element does. */
  void begin(Element element) {
    endParagraph();
    start = page.start(element);
  }

  void endParagraph() {
    Prose built = built();
    if (Notation.isSceneBreak(built.text())) {
      blocks.add(new Block.SceneBreak(built.placeAt(0)));
    } else if (!built.text().isEmpty() || !built.marks().isEmpty()) {
      blocks.add(new Block.Paragraph(built));
    }
  }

  /** Ends what is at work as a heading. */
  void endHeading(int level) {
    Prose built = built();
    if (!built.text().isEmpty()) {
      blocks.add(new Block.Heading(level, built));
    } else if (!built.marks().isEmpty()) {
      blocks.add(new Block.Paragraph(built));
    }
  }

  /** Ends what is at work and gives it. */
  Prose built() {
    open.forEach(mark -> prose.close(mark.opened, mark.make));
    Prose built = prose.build(start);
    prose = new ProseBuilder(page.manuscript());
    open.descendingIterator().forEachRemaining(mark -> mark.opened = prose.open());
    lineBreaks = 0;
    return built;
  }
}
