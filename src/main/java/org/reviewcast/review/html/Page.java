package org.reviewcast.review.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.reviewcast.review.Manuscript;
import org.reviewcast.review.ReviewException;

/**
 * A parsed page that knows where each of its nodes stands.
 *
 * @param markup the HTML it was parsed from
 * @param document the tree
 */
record Page(Markup markup, Document document) {
  /**
   * A person's page has some thousand; the parser's tree needs a hundred times its text's space.
   */
  private static final int MOST_TAGS = 200_000;

  /** As browsers have it; what stands deeper is put at this depth. */
  private static final int DEEPEST = 400;

  /**
   * Parses; HTML in any state gives a page.
   *
   * @param xml whether it is XHTML, where every element may close itself
   * @throws ReviewException if there are more tags than a page has
   */
  static Page parse(Markup markup, boolean xml) throws ReviewException {
    String html = markup.html();
    int tags = 0;
    for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
      char next = i + 1 < html.length() ? html.charAt(i + 1) : ' ';
      // A closing tag without its opening one makes an element as well.
      if ((Character.isLetter(next) || next == '/') && ++tags > MOST_TAGS) {
        throw markup
            .manuscript()
            .problem(
                markup.origin().applyAsInt(i),
                "There are more than "
                    + MOST_TAGS
                    + " tags in this page. Save only the article, or copy its text.");
      }
    }
    Parser parser = xml ? Parser.xmlParser() : Parser.htmlParser();
    parser.setTrackPosition(true).setMaxDepth(DEEPEST);
    return new Page(markup, parser.parseInput(html, ""));
  }

  Manuscript manuscript() {
    return markup.manuscript();
  }

  /** The manuscript index at which a node starts, or the nearest one above it that has a place. */
  int start(Node node) {
    for (Node at = node; at != null; at = at.parent()) {
      if (at.sourceRange().isTracked() && !at.sourceRange().isImplicit()) {
        return origin(at.sourceRange().startPos());
      }
    }
    return origin(0);
  }

  /** The manuscript index of the character at an index of the HTML. */
  int origin(int index) {
    int last = Math.max(0, markup.html().length() - 1);
    return markup.origin().applyAsInt(Math.min(Math.max(0, index), last));
  }

  /** The body, or all there is. */
  Element body() {
    Element body = document.selectFirst("body");
    return body == null ? document : body;
  }
}
