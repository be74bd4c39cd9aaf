package org.reviewcast.review.html;

import java.util.function.IntUnaryOperator;
import org.reviewcast.review.Manuscript;

/**
 * A piece of HTML that stands in a manuscript, as its whole text or as a part of it.
 *
 * @param manuscript the whole file
 * @param html the HTML
 * @param origin the manuscript index of the character at an index of the HTML
 */
public record Markup(Manuscript manuscript, String html, IntUnaryOperator origin) {

  /** A file that is HTML from its first character to its last. */
  public static Markup whole(Manuscript manuscript) {
    return new Markup(manuscript, manuscript.text(), index -> index);
  }
}
