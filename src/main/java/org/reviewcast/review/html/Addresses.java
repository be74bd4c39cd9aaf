package org.reviewcast.review.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** The addresses in a page. They are data, to be shown and never fetched. */
final class Addresses {
  private Addresses() {}

  /**
   * Where a link leads, made whole where the page says what its own address is; empty for links
   * within the page, scripts and the like.
   */
  static String link(Element link) {
    String written = link.attr("href").strip();
    String lower = written.toLowerCase(Locale.ROOT);
    if (written.isEmpty()
        || written.startsWith("#")
        || lower.matches("(?s)(?:javascript|data|vbscript|about|file):.*")) {
      return "";
    }
    String whole = link.absUrl("href");
    return whole.isEmpty() ? written : whole;
  }

  /** What an image is loaded from; pages that load it late name it elsewhere. */
  static String image(Element image) {
    for (String name : new String[] {"src", "data-src", "data-lazy-src", "data-original"}) {
      String written = image.attr(name).strip();
      if (!written.isEmpty() && !written.toLowerCase(Locale.ROOT).startsWith("data:")) {
        return written;
      }
    }
    return "";
  }

  /** The name of the file that an address ends in. */
  static String fileName(String address) {
    return address.replaceFirst("[?#].*$", "").replaceFirst("^.*/", "");
  }
}
