package org.reviewcast.review.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What the elements of HTML mean to a reader. */
final class Elements {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "ins", "kbd", "label", "mark", "meter", "nobr", "o:p", "output",
          "picture", "q", "rb", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong",
          "sub", "sup", "time", "tt", "u", "var", "wbr");

  private Elements() {}

  /** Whether an element stands in a line of text; anything unknown begins a new paragraph. */
  static boolean isInline(Element element) {
    return INLINE.contains(element.normalName());
  }

  /** The level of a heading, or 0. */
  static int headingLevel(Element element) {
    String name = element.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && "123456".indexOf(name.charAt(1)) >= 0
        ? name.charAt(1) - '0'
        : 0;
  }
}
