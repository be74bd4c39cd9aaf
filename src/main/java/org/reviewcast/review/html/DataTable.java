package org.reviewcast.review.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    Spans spans = new Spans();
    for (Element row : table.select("tr")) {
      List<Prose> cells = spans.cells(row);
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

  /**
   * Cells that reach over several rows or columns (HTML, 4.9.11): one that reaches down is said in
   * each of its rows, one that reaches to the right once.
   */
  private final class Spans {
    private static final int MOST_COLUMNS = 50;

    private final Map<Integer, Prose> above = new HashMap<>();
    private final Map<Integer, Integer> rowsLeft = new HashMap<>();

    List<Prose> cells(Element row) {
      List<Prose> cells = new ArrayList<>();
      for (Element written : row.select("> td, > th")) {
        fromAbove(cells);
        Prose prose = cell.apply(written);
        int wide = Math.min(number(written, "colspan"), MOST_COLUMNS);
        for (int i = 0; i < wide; i++) {
          Prose said = i == 0 ? prose : Prose.of("", prose.placeAt(0));
          above.put(cells.size(), said);
          rowsLeft.put(cells.size(), number(written, "rowspan") - 1);
          cells.add(said);
        }
      }
      fromAbove(cells);
      return cells;
    }

    private void fromAbove(List<Prose> cells) {
      for (int i = cells.size(); rowsLeft.getOrDefault(i, 0) > 0; i++) {
        cells.add(above.get(i));
        rowsLeft.merge(i, -1, Integer::sum);
      }
    }

    private static int number(Element cell, String name) {
      String value = cell.attr(name).strip();
      return value.matches("[1-9]\\d{0,2}") ? Integer.parseInt(value) : 1;
    }
  }
}
