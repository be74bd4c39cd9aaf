package org.reviewcast.review.feed;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The HTML inside an element of a feed, as it stands in the file: in CDATA sections, or with its
 * own signs written as references.
 */
final class ContentText {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});");
  private static final String OPEN = "<![CDATA[";
  private static final String CLOSE = "]]>";

  private final String file;
  private final int from;
  private final int to;

  /**
   * What stands between two indices of a file.
   *
   * @param from the index after the element's start tag
   * @param to the index after its end tag
   */
  ContentText(String file, int from, int to) {
    this.file = file;
    this.from = from;
    this.to = Math.max(from, file.lastIndexOf("</", to));
  }

  /**
   * The HTML.
   *
   * @param inline whether its tags are those of the file, as Atom's type xhtml has it
   */
  FeedItem.Content of(boolean inline) {
    StringBuilder html = new StringBuilder();
    int[] origins = new int[to - from + 1];
    Matcher reference = REFERENCE.matcher(file).region(from, to);
    boolean raw = inline;
    int at = from;
    while (at < to) {
      if (!inline && file.startsWith(raw ? CLOSE : OPEN, at)) {
        at += raw ? CLOSE.length() : OPEN.length();
        raw = !raw;
        continue;
      }
      char c = file.charAt(at);
      if (!raw && c == '&' && reference.region(at, to).lookingAt()) {
        String decoded = Parser.unescapeEntities(reference.group(), true);
        for (int i = 0; i < decoded.length(); i++) {
          origins[html.length()] = at;
          html.append(decoded.charAt(i));
        }
        at = reference.end();
      } else {
        origins[html.length()] = at++;
        html.append(c);
      }
    }
    int[] places = Arrays.copyOf(origins, Math.max(1, html.length()));
    places[0] = html.length() == 0 ? from : places[0];
    return new FeedItem.Content(html.toString(), i -> places[Math.min(i, places.length - 1)]);
  }
}
