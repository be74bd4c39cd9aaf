package org.reviewcast.review.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.reviewcast.review.Mark;

/** What the elements of HTML mean to a reader. */
final class Elements {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "ins", "kbd", "label", "mark", "meter", "nobr", "o:p", "output",
          "picture", "q", "rb", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong",
          "sub", "sup", "time", "tt", "u", "var", "wbr");

  private static final Pattern BOLD = Pattern.compile("font-weight:(?:bold|[6-9]00)");

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

  /** How an element marks the text inside it, if it does. */
  static Optional<BiFunction<Integer, Integer, Mark>> mark(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    // Google Docs wraps whole pages into a <b> that is not bold.
    boolean plain = style.contains("font-weight:normal") || style.contains("font-style:normal");
    // Pages saved by word processors and old editors mark a span so.
    boolean styled = element.nameIs("span") || element.nameIs("font");
    return switch (element.normalName()) {
      case "em", "i", "cite", "dfn" -> plain ? Optional.empty() : Optional.of(Mark.Emphasis::new);
      case "strong", "b" -> plain ? Optional.empty() : Optional.of(Mark.Strong::new);
      case "del", "s", "strike" -> Optional.of(Mark.Struck::new);
      case "code", "kbd", "samp", "tt" -> Optional.of(Mark.Monospace::new);
      default -> {
        if (styled && style.contains("font-style:italic")) {
          yield Optional.of(Mark.Emphasis::new);
        }
        yield styled && BOLD.matcher(style).find()
            ? Optional.of(Mark.Strong::new)
            : Optional.empty();
      }
    };
  }
}
