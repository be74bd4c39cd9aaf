package org.reviewcast.publish.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.reviewcast.review.Block;
import org.reviewcast.review.Prose;

/**
 * Writes tables. A row is read as one text, each cell after its heading; the row is the element
 * that is marked, and words are found in the cells that they stand in.
 */
final class TableHtml {
  private final PageState page;
  private final ProseHtml prose;

  TableHtml(PageState page, ProseHtml prose) {
    this.page = page;
    this.prose = prose;
  }

  /** Where a cell stands in the text of its row as it is read, and as it is written. */
  private record Cell(int read, int written, int length) {}

  void write(Html html, Block.Table table) throws IOException {
    html.markup("<div class=\"table\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">");
    html.markup("<table>\n");
    if (table.headings().stream().anyMatch(heading -> !heading.text().isBlank())) {
      html.markup("<thead>");
      List<Prose> none = List.of();
      row(html, table.headings(), none, "th scope=\"col\"", table.rows().isEmpty(), table);
      html.markup("</thead>\n");
    }
    html.markup("<tbody>\n");
    for (List<Prose> row : table.rows()) {
      row(html, row, table.headings(), "td", true, table);
    }
    html.markup("</tbody>\n</table></div>\n");
  }

  private void row(
      Html html, List<Prose> cells, List<Prose> headings, String tag, boolean read, Block.Table table)
      throws IOException {
    int element = read ? said(cells, headings, table) : 0;
    html.markup(element == 0 ? "<tr>" : "<tr class=\"s\" id=\"s" + element + "\">");
    for (Prose cell : cells) {
      html.markup("<" + tag + ">");
      prose.writePlain(html, cell);
      html.markup("</" + tag.substring(0, 2) + ">");
    }
    html.markup("</tr>\n");
  }

  // The text is put together as the script does, or its lines would not be found.
  private int said(List<Prose> cells, List<Prose> headings, Block.Table table) {
    StringBuilder text = new StringBuilder();
    List<Prose.Run> runs = new ArrayList<>(List.of(new Prose.Run(0, table.place())));
    List<Cell> map = new ArrayList<>();
    int written = 0;
    for (int i = 0; i < cells.size(); i++) {
      Prose cell = cells.get(i);
      if (!cell.text().isBlank()) {
        text.append(text.length() == 0 ? "" : "; ");
        if (i > 0 && i < headings.size() && !headings.get(i).text().isBlank()) {
          text.append(headings.get(i).text()).append(": ");
        }
        int at = text.length();
        cell.runs().forEach(run -> runs.add(new Prose.Run(at + run.start(), run.place())));
        map.add(new Cell(at, written, cell.text().length()));
        text.append(cell.text());
      }
      written += cell.text().length();
    }
    if (runs.size() > 1 && runs.get(1).start() == 0) {
      runs.remove(0);
    }
    List<SpokenLines.Found> lines =
        page.lines().in(new Prose(text.toString(), List.of(), runs));
    int element = lines.isEmpty() ? 0 : page.nextElement();
    for (SpokenLines.Found line : lines) {
      page.timings().add(line.startFrame(), element, words(line, map));
    }
    return element;
  }

  private static List<LineTimings.Word> words(SpokenLines.Found line, List<Cell> map) {
    List<LineTimings.Word> words = new ArrayList<>();
    for (LineTimings.Word word : line.words(0)) {
      for (Cell cell : map) {
        if (word.start() >= cell.read() && word.end() <= cell.read() + cell.length()) {
          int shift = cell.written() - cell.read();
          words.add(
              new LineTimings.Word(word.startFrame(), word.start() + shift, word.end() + shift));
        }
      }
    }
    return words;
  }
}
