package org.reviewcast.review.feed;

import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paragraphs as WordPress makes them when it shows a post: its classic editor stores blank lines
 * where the page will have {@code <p>}. Shortcodes, which are calls of plugins, become space.
 */
final class Paragraphs {
  private static final String TAG = "<p>";
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n[ \\t\\n]*");
  private static final Pattern SHORTCODE =
      Pattern.compile(
          "\\[(?!pause\\b)(?:[a-z][\\w-]{1,30}\\s[^\\[\\]\\n"
              + "]{0,300}=[^\\[\\]\\n"
              + "]{0,300}|/[a-z][\\w-]{1,30}|gallery|embed|audio|video|playlist)]");

  /** A picture with the words under it, of which the picture stays. */
  private static final Pattern CAPTION =
      Pattern.compile(
          "\\[caption\\b[^\\]\\n]{0,300}](?:\\s*<[^<>]{1,2000}>)*([^\\[]{0,2000})\\[/caption]");

  private Paragraphs() {}

  /** The same with {@code <p>} where blank lines are, and without shortcodes. */
  static FeedItem.Content of(FeedItem.Content content) {
    StringBuilder plain = new StringBuilder(content.html());
    Matcher caption = CAPTION.matcher(content.html());
    while (caption.find()) {
      for (int i = caption.start(1); i < caption.end(1); i++) {
        plain.setCharAt(i, ' ');
      }
    }
    Matcher shortcode = SHORTCODE.matcher(content.html());
    while (shortcode.find()) {
      for (int i = shortcode.start(); i < shortcode.end(); i++) {
        plain.setCharAt(i, ' ');
      }
    }
    boolean blocks = content.html().contains("<!-- wp:");
    StringBuilder html = new StringBuilder();
    int[] from = new int[plain.length() * 2 + TAG.length() + 1];
    Matcher blank = BLANK_LINE.matcher(plain);
    int at = 0;
    while (at < plain.length()) {
      if (!blocks && blank.region(at, plain.length()).lookingAt()) {
        for (int i = 0; i < TAG.length(); i++) {
          from[html.length()] = at;
          html.append(TAG.charAt(i));
        }
        at = blank.end();
      } else {
        from[html.length()] = at;
        html.append(plain.charAt(at++));
      }
    }
    IntUnaryOperator origin = content.origin();
    return new FeedItem.Content(html.toString(), index -> origin.applyAsInt(from[index]));
  }
}
