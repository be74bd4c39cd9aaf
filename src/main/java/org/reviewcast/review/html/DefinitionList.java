package org.reviewcast.review.html;

import java.util.Set;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;

/** A list of names and what they are ({@code <dl>}), as facts about a film mostly stand. */
final class DefinitionList {
  private final Element list;

  DefinitionList(Element list) {
    this.list = list;
  }

  /** Whether a list holds names and short definitions, and nothing that is passed over. */
  static boolean isOne(Element list, Set<Element> clutter) {
    return list.select("> dt, > div > dt").size() > 0
        && list.selectFirst("dd p, dd ul, dd ol, dd div, dd blockquote, dd table, dd dl, dt p")
            == null
        && list.getAllElements().stream().noneMatch(clutter::contains);
  }

  /** A paragraph for each name: "Director: Michael Mann", "Starring: Al Pacino, Val Kilmer". */
  void add(Column column, BiConsumer<Element, Column> children) {
    boolean afterDefinition = false;
    for (Element part : list.select("> dt, > dd, > div > dt, > div > dd")) {
      if (part.nameIs("dt")) {
        column.begin(part);
        children.accept(part, column);
        afterDefinition = false;
      } else {
        column.add(afterDefinition ? ", " : sign(part), part);
        children.accept(part, column);
        afterDefinition = true;
      }
    }
    column.endParagraph();
  }

  private static String sign(Element definition) {
    Element name = definition.previousElementSibling();
    if (name == null || !name.nameIs("dt")) {
      return "";
    }
    return name.text().endsWith(":") || name.text().endsWith("?") ? " " : ": ";
  }
}
