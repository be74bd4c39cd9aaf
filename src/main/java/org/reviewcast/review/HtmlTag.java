package org.reviewcast.review;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag or a comment of the HTML that writers mix into Markdown.
 *
 * @param name the element's name in lower case, empty for comments, declarations and the like
 * @param closing whether it ends the element
 * @param source the tag as written
 */
record HtmlTag(String name, boolean closing, String source) {
  private static final Pattern NAME = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9:.-]{0,63})");
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "iframe",
          "svg",
          "object",
          "embed",
          "video",
          "audio",
          "canvas",
          "template",
          "math",
          "noscript",
          "select",
          "textarea",
          "button",
          "form",
          "map",
          "title");
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i",
          "img", "ins", "kbd", "label", "mark", "meter", "output", "q", "s", "samp", "small",
          "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

  /** The tag that stands in a text from an index on; empty if there is none. */
  static Optional<HtmlTag> at(String text, int index) {
    if (text.startsWith("<!--", index)) {
      return upTo(text, index, "-->");
    }
    if (text.startsWith("<!", index) || text.startsWith("<?", index)) {
      return upTo(text, index, ">");
    }
    Matcher name = NAME.matcher(text).region(index, text.length());
    if (!name.lookingAt()) {
      return Optional.empty();
    }
    char quote = 0;
    int end = name.end();
    while (end < text.length() && (quote != 0 || text.charAt(end) != '>')) {
      char c = text.charAt(end++);
      if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      }
    }
    // A quote that is never closed would swallow the rest.
    end = end < text.length() ? end : text.indexOf('>', name.end());
    if (end < 0) {
      return Optional.empty();
    }
    String source = text.substring(index, end + 1);
    String lower = name.group(1).toLowerCase(Locale.ROOT);
    return Optional.of(new HtmlTag(lower, source.startsWith("</"), source));
  }

  private static Optional<HtmlTag> upTo(String text, int index, String end) {
    int found = text.indexOf(end, index);
    return found < 0
        ? Optional.empty()
        : Optional.of(new HtmlTag("", false, text.substring(index, found + end.length())));
  }

  /** Whether it begins an element whose content nobody reads as text. */
  boolean beginsSilence() {
    return SILENT.contains(name) && !closing && !source.endsWith("/>");
  }

  /** Whether text before and after it stand in separate paragraphs. */
  boolean separates() {
    return !name.isEmpty() && !INLINE.contains(name) && !name.equals("br");
  }

  /** The level of the heading it begins or ends, or 0. */
  int headingLevel() {
    return name.length() == 2 && name.charAt(0) == 'h' && "123456".indexOf(name.charAt(1)) >= 0
        ? name.charAt(1) - '0'
        : 0;
  }

  /** How it marks the text inside, if it does. */
  Optional<BiFunction<Integer, Integer, Mark>> mark() {
    return switch (name) {
      case "em", "i", "cite" -> Optional.of(Mark.Emphasis::new);
      case "strong", "b" -> Optional.of(Mark.Strong::new);
      case "del", "s", "strike" -> Optional.of(Mark.Struck::new);
      case "code", "kbd", "samp", "tt" -> Optional.of(Mark.Monospace::new);
      default -> Optional.empty();
    };
  }

  /** An attribute's value; empty text if it is not there. */
  String attribute(String key) {
    Matcher matcher =
        Pattern.compile(
                "\\s" + key + "\\s{0,9}=\\s{0,9}(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))",
                Pattern.CASE_INSENSITIVE)
            .matcher(source);
    if (!matcher.find()) {
      return "";
    }
    for (int group = 1; group <= 3; group++) {
      if (matcher.group(group) != null) {
        return Entities.decodeAll(matcher.group(group));
      }
    }
    return "";
  }
}
