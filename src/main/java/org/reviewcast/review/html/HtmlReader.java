package org.reviewcast.review.html;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.reviewcast.review.Manuscript;
import org.reviewcast.review.Readers;
import org.reviewcast.review.Review;
import org.reviewcast.review.ReviewException;
import org.reviewcast.review.ReviewReader;
import org.reviewcast.review.SourceText;

/**
 * Reads a saved web page or a page that a blog system wrote: the article in it, and what the page
 * says of the article. HTML as browsers read it (WHATWG HTML), and XHTML.
 */
public final class HtmlReader implements ReviewReader {
  private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml", "xht");
  private static final int BEGINNING = 500;

  @Override
  public boolean accepts(SourceText source) {
    return EXTENSIONS.contains(Readers.extension(source)) || isDocument(source);
  }

  @Override
  public Review read(SourceText source) throws ReviewException {
    if (isDocument(source)) {
      return HtmlArticle.of(Markup.whole(new Manuscript(source)), Map.of());
    }
    String text = source.text();
    String beginning =
        text.substring(0, Math.min(BEGINNING, text.length())).toLowerCase(Locale.ROOT);
    boolean xml = Readers.extension(source).startsWith("xht") && beginning.contains("<html");
    return HtmlArticle.inPage(Markup.whole(new Manuscript(source)), xml);
  }

  /** Word documents come as HTML, and all of it is the review. */
  private static boolean isDocument(SourceText source) {
    return Readers.extension(source).equals("docx");
  }
}
