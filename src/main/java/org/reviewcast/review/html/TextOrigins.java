package org.reviewcast.review.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Finds where each character of a text node stands: the source is walked beside the text, since a
 * character reference is longer than what it stands for.
 */
final class TextOrigins {
  /** A reference may lack its semicolon, and then letters that follow may belong to the text. */
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{0,31});?");

  private TextOrigins() {}

  /** The manuscript index of each character of the node's whole text. */
  static int[] of(TextNode node, Page page) {
    String text = node.getWholeText();
    int[] origins = new int[text.length()];
    Range range = node.sourceRange();
    if (!range.isTracked() || range.isImplicit()) {
      Arrays.fill(origins, page.start(node));
      return origins;
    }
    String html = page.markup().html();
    int end = Math.min(range.endPos(), html.length());
    int at = range.startPos();
    Matcher reference = REFERENCE.matcher(html);
    Map<String, String> known = new HashMap<>();
    int i = 0;
    while (i < text.length()) {
      int origin = page.origin(Math.min(at, end - 1));
      if (at < end && html.charAt(at) == '&' && reference.region(at, end).lookingAt()) {
        String written = reference.group();
        String decoded =
            known.computeIfAbsent(written, any -> Parser.unescapeEntities(written, false));
        int left = left(written, decoded);
        int length = decoded.length() - left;
        if (length > 0 && text.startsWith(decoded.substring(0, length), i)) {
          Arrays.fill(origins, i, i + length, origin);
          i += length;
          at += written.length() - left;
          continue;
        }
      }
      origins[i++] = origin;
      at++;
    }
    return origins;
  }

  /** How many letters at the end of what was written are not part of the reference. */
  private static int left(String written, String decoded) {
    if (written.equals(decoded)) {
      return written.length() - 1;
    }
    for (int length = 1; length < decoded.length(); length++) {
      if (written.endsWith(decoded.substring(length))) {
        return decoded.length() - length;
      }
    }
    return 0;
  }
}
