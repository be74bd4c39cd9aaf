package org.reviewcast.review.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.reviewcast.review.Block;
import org.reviewcast.review.Prose;

/** A table that holds data, and not the layout of a page. */
final class DataTable {
  private static final int LONGEST_CELL = 300;

  private final Page page;
  private final Element table;
  private final Function<Element, Prose> cell;

  DataTable(Page page, Element table, Function<Element, Prose> cell) {
    this.page = page;
    this.table = table;
    this.cell = cell;
  }

  /**
   * Whether a table holds short cells in two columns or more, and nothing that a page is made of.
   */
  static boolean isOne(Element table) {
    boolean layout =
        table.attr("role").matches("presentation|none")
            || table.selectFirst("table table, td p + p, td h1, td h2, td h3, td blockquote, td ul")
                != null;
    if (layout) {
      return false;
    }
    boolean wide = false;
    for (Element row : table.select("tr")) {
      wide |= row.select("> td, > th").size() > 1;
    }
    return wide
        && table.select("td").stream().noneMatch(cell -> cell.text().length() > LONGEST_CELL);
  }

  /** The table; empty if its cells are. */
  Optional<Block> block() {
    List<Prose> headings = List.of();
    List<List<Prose>> rows = new ArrayList<>();
    for (Element row : table.select("tr")) {
      List<Prose> cells = row.select("> td, > th").stream().map(cell).toList();
      boolean heading =
          row.parent() != null && row.parent().nameIs("thead")
              || row.selectFirst("> td") == null && row.selectFirst("> th") != null;
      if (cells.stream().allMatch(prose -> prose.text().isEmpty() && prose.marks().isEmpty())) {
        continue;
      }
      if (heading && headings.isEmpty() && rows.isEmpty()) {
        headings = cells;
      } else {
        rows.add(cells);
      }
    }
    return headings.isEmpty() && rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.Table(page.manuscript().placeAt(page.start(table)), headings, rows));
  }
}
