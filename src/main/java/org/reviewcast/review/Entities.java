package org.reviewcast.review;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * HTML character references such as {@code &eacute;}, as CommonMark 0.31.2 section 2.5 has them.
 */
final class Entities {
  /** A reference, known or not. */
  static final Pattern REFERENCE =
      Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});");

  private static final Parser PARSER = Parser.builder().build();

  private Entities() {}

  /** A text with its references resolved; unknown ones stay as they are. */
  static String decodeAll(String text) {
    return REFERENCE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(decode(found.group()).orElse(found.group())));
  }

  /** What a reference stands for; empty if it is not known. */
  static Optional<String> decode(String reference) {
    // The table of names is inside the parser, and this is the public way to it.
    Node paragraph = PARSER.parse(reference).getFirstChild();
    return paragraph != null
            && paragraph.getFirstChild() instanceof Text text
            && !text.getLiteral().equals(reference)
        ? Optional.of(text.getLiteral())
        : Optional.empty();
  }
}
