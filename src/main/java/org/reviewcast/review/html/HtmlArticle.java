package org.reviewcast.review.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.reviewcast.review.Block;
import org.reviewcast.review.Fields;
import org.reviewcast.review.Galley;
import org.reviewcast.review.Review;
import org.reviewcast.review.ReviewException;

/** Reads the review in a page, or in a piece of HTML that is nothing else. */
public final class HtmlArticle {
  private static final int MUCH = 400;

  private HtmlArticle() {}

  /**
   * Finds and reads the review in a whole page.
   *
   * @param xml whether it is XHTML, where every element may close itself
   * @throws ReviewException if there is no text to read in it
   */
  static Review inPage(Markup markup, boolean xml) throws ReviewException {
    Page page = Page.parse(markup, xml);
    return read(page, Optional.empty(), Map.of());
  }

  /**
   * Reads HTML that is the text of a review and nothing else.
   *
   * @param known what is known of the review from elsewhere, by the keys of front matter
   * @throws ReviewException if there is no text to read in it
   */
  public static Review of(Markup markup, Map<String, Object> known) throws ReviewException {
    Page page = Page.parse(markup, false);
    return read(page, Optional.of(page.body()), known);
  }

  private static Review read(Page page, Optional<Element> whole, Map<String, Object> known)
      throws ReviewException {
    baseAddress(page, known);
    List<Map<String, Object>> things = new ArrayList<>(JsonLd.of(page));
    things.addAll(Microdata.of(page));
    SchemaReview schema = new SchemaReview(things);
    Map<Element, String> clutter = Clutter.in(page.body());
    ArticleFinder finder = new ArticleFinder(page, clutter);
    Element article = whole.orElseGet(() -> finder.find(schema.first("articleBody", "reviewBody")));

    Map<String, Object> fields = new LinkedHashMap<>(new PageFields(page, article, schema).read());
    fields.putAll(known);
    Notes notes = new Notes(page, article);
    LeftOut leftOut = new LeftOut(page);
    PageBlocks blocks = new PageBlocks(page, clutter, notes, leftOut);
    List<Block> text = Margins.cut(blocks.inside(article), fields, page.manuscript());
    Map<String, List<Block>> footnotes = notes.read(blocks, clutter);
    leftOut.tell();
    int outside = finder.proseOutside(article);
    if (outside > MUCH) {
      page.manuscript()
          .notices()
          .add(
              "About "
                  + outside / 6
                  + " words that stand in the page beside the article are not read.");
    }
    return new Galley(page.manuscript(), new Fields(fields, Map.of()), text, footnotes).review();
  }

  /** What links are relative to: the page's own address, as it or its feed tells it. */
  private static void baseAddress(Page page, Map<String, Object> known) {
    Element told = page.document().selectFirst("base[href], link[rel=canonical][href]");
    String address =
        String.valueOf(known.getOrDefault("link", told == null ? "" : told.attr("href")));
    if (address.matches("https?://\\S+")) {
      page.document().setBaseUri(address);
    }
  }
}
