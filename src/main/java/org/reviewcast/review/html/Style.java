package org.reviewcast.review.html;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.reviewcast.review.Mark;

/** How an element marks the text inside it. */
enum Style {
  EMPHASIS(Mark.Emphasis::new),
  STRONG(Mark.Strong::new),
  STRUCK(Mark.Struck::new),
  MONOSPACE(Mark.Monospace::new);

  private static final Pattern BOLD = Pattern.compile("font-weight:(?:bold|[6-9]00)");

  private final BiFunction<Integer, Integer, Mark> make;

  Style(BiFunction<Integer, Integer, Mark> make) {
    this.make = make;
  }

  /** Makes the mark of a stretch of text. */
  BiFunction<Integer, Integer, Mark> make() {
    return make;
  }

  /** The style of an element, if it has one. */
  static Optional<Style> of(Element element) {
    String css = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    // Google Docs wraps whole pages into a <b> that is not bold.
    boolean plain = css.contains("font-weight:normal") || css.contains("font-style:normal");
    // Pages saved by word processors and old editors mark a span so.
    boolean styled = element.nameIs("span") || element.nameIs("font");
    return switch (element.normalName()) {
      case "em", "i", "cite", "dfn" -> plain ? Optional.empty() : Optional.of(EMPHASIS);
      case "strong", "b" -> plain ? Optional.empty() : Optional.of(STRONG);
      case "del", "s", "strike" -> Optional.of(STRUCK);
      case "code", "kbd", "samp", "tt" -> Optional.of(MONOSPACE);
      default -> {
        if (styled && css.contains("font-style:italic")) {
          yield Optional.of(EMPHASIS);
        }
        yield styled && BOLD.matcher(css).find() ? Optional.of(STRONG) : Optional.empty();
      }
    };
  }
}
