package org.reviewcast.publish.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A page with gaps, kept as a resource beside this class: {@code {{name}}} stands for what is
 * written there. What fills a gap is never looked at again, so no text can open another gap.
 */
final class PageTemplate {
  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";

  private final String text;

  private PageTemplate(String text) {
    this.text = text;
  }

  /** The template in a resource. */
  static PageTemplate named(String name) {
    return new PageTemplate(resource(name));
  }

  /** The text of a resource beside this class. */
  static String resource(String name) {
    try (InputStream in = PageTemplate.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the page, gap by gap in their order.
   *
   * @throws IllegalArgumentException if nothing is given for a gap
   */
  void write(Html html, Map<String, Html.Part> parts) throws IOException {
    int done = 0;
    for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, done)) {
      int close = text.indexOf(CLOSE, open);
      String name = text.substring(open + OPEN.length(), close);
      Html.Part part = parts.get(name);
      if (part == null) {
        throw new IllegalArgumentException("nothing is given for {{" + name + "}}");
      }
      html.markup(text.substring(done, open));
      part.write(html);
      done = close + CLOSE.length();
    }
    html.markup(text.substring(done));
  }
}
