package org.reviewcast.review.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.reviewcast.review.Block;
import org.reviewcast.review.Mark;
import org.reviewcast.review.Place;
import org.reviewcast.review.Prose;

/** Turns the elements of an article into blocks; one for each reading. */
final class PageBlocks {
  private static final String HEADING_SIGNS = "#¶§🔗∞";

  private final Page page;
  private final Map<Element, String> clutter;
  private final Notes notes;
  private final LeftOut leftOut;

  PageBlocks(Page page, Map<Element, String> clutter, Notes notes, LeftOut leftOut) {
    this.page = page;
    this.clutter = clutter;
    this.notes = notes;
    this.leftOut = leftOut;
  }

  /** The blocks inside an element. */
  List<Block> inside(Element element) {
    Column column = new Column(page, element);
    children(element, column);
    return column.blocks();
  }

  private void children(Element parent, Column column) {
    for (Node node = parent.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode text) {
        column.add(text);
      } else if (node instanceof Element element) {
        add(element, column);
      } else if (node instanceof Comment comment) {
        column.addPause(comment);
      }
    }
  }

  private void add(Element element, Column column) {
    if (clutter.containsKey(element)) {
      leftOut.add(element, clutter.get(element));
    } else if (notes.isDefinition(element)) {
      column.endParagraph();
    } else if (notes.label(element).isPresent()) {
      String label = notes.label(element).get();
      column.point(at -> new Mark.FootnoteReference(at, label));
    } else if (Elements.isInline(element)) {
      addInline(element, column);
    } else {
      addBlock(element, column);
    }
  }

  private void addInline(Element element, Column column) {
    switch (element.normalName()) {
      case "img" -> addImage(element, column);
      case "a" -> addLink(element, column);
      case "q" -> {
        column.add("“", element);
        children(element, column);
        column.add("”", element);
      }
      default ->
          Style.of(element)
              // Bold in bold is no bolder.
              .filter(style -> !column.isOpen(style.make()))
              .ifPresentOrElse(
                  style -> {
                    column.open(style.make());
                    children(element, column);
                    column.close();
                  },
                  () -> children(element, column));
    }
  }

  private void addImage(Element image, Column column) {
    String alternative = image.attr("alt").strip();
    String names = image.className().toLowerCase(Locale.ROOT);
    if (names.contains("emoji") || names.contains("smiley")) {
      column.add(alternative, image);
      return;
    }
    boolean pixel = image.attr("width").equals("1") || image.attr("height").equals("1");
    String address = Addresses.image(image);
    if (!pixel && !(address.isEmpty() && alternative.isEmpty())) {
      column.point(at -> new Mark.Image(at, alternative, address));
    }
  }

  private void addLink(Element link, Column column) {
    String address = Addresses.link(link);
    boolean sign =
        link.childNodeSize() == 1
            && !link.text().isEmpty()
            && HEADING_SIGNS.contains(link.text())
            && link.closest("h1, h2, h3, h4, h5, h6") != null;
    if (sign) {
      return;
    }
    if (address.isEmpty()) {
      children(link, column);
    } else {
      column.open((start, end) -> new Mark.Link(start, end, address));
      children(link, column);
      column.close();
    }
  }

  private void addBlock(Element element, Column column) {
    String name = element.normalName();
    int level = Elements.headingLevel(element);
    if (name.equals("br")) {
      column.addLineBreak(element);
    } else if (name.equals("hr")) {
      column.add(new Block.SceneBreak(page.manuscript().placeAt(page.start(element))));
    } else if (level > 0 && element.selectFirst("p, div, ul, ol, table, blockquote") == null) {
      column.begin(element);
      children(element, column);
      column.endHeading(level);
    } else if (name.equals("blockquote")) {
      List<Block> quoted = inside(element);
      if (!quoted.isEmpty()) {
        column.add(new Block.Quote(place(element), quoted));
      }
    } else if (name.equals("ul") || name.equals("ol")) {
      addList(element, column);
    } else if (name.equals("dl") && DefinitionList.isOne(element, clutter.keySet())) {
      new DefinitionList(element).add(column, this::children);
    } else if (name.equals("table") && DataTable.isOne(element)) {
      Element caption = element.selectFirst("> caption");
      if (caption != null) {
        add(caption, column);
      }
      new DataTable(page, element, this::cell).block().ifPresent(column::add);
    } else if (name.equals("pre")) {
      String text = element.wholeText().replaceFirst("\\n+$", "") + "\n";
      if (!text.isBlank()) {
        column.add(new Block.Code(place(element), text));
      }
    } else {
      column.begin(element);
      children(element, column);
      column.endParagraph();
    }
  }

  private void addList(Element list, Column column) {
    List<List<Block>> items = new ArrayList<>();
    for (Element item : list.children()) {
      if (clutter.containsKey(item)) {
        leftOut.add(item, clutter.get(item));
      } else if (!notes.isDefinition(item)) {
        // A list right inside a list belongs to the item before it, whatever the page says.
        List<Block> content = item.nameIs("li") ? inside(item) : insideAlone(item);
        if (!content.isEmpty()) {
          items.add(content);
        }
      }
    }
    if (!items.isEmpty()) {
      String start = list.attr("start");
      int first = start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
      column.add(new Block.Listing(place(list), list.nameIs("ol"), first, items));
    }
  }

  private List<Block> insideAlone(Element element) {
    Column column = new Column(page, element);
    add(element, column);
    return column.blocks();
  }

  private Prose cell(Element cell) {
    Column column = new Column(page, cell);
    addCell(cell, column);
    return column.built();
  }

  /** A cell is one line, though word processors put a paragraph into each. */
  private void addCell(Element parent, Column column) {
    for (Node node = parent.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode text) {
        column.add(text);
      } else if (node instanceof Element element) {
        if (element.is("p, div, section") && !clutter.containsKey(element)) {
          column.add(" ", element);
          addCell(element, column);
        } else {
          add(element, column);
        }
      }
    }
  }

  private Place place(Element element) {
    return page.manuscript().placeAt(page.start(element));
  }
}
