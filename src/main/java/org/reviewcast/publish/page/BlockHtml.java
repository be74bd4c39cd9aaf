package org.reviewcast.publish.page;

import java.io.IOException;
import java.util.List;
import org.reviewcast.review.Block;
import org.reviewcast.review.Mark;
import org.reviewcast.review.Prose;
import org.reviewcast.review.Review;
import org.reviewcast.review.Section;

/** Writes the text of a review, block by block, in its order. */
final class BlockHtml {
  private final ProseHtml prose;
  private final TableHtml tables;

  BlockHtml(PageState page) {
    prose = new ProseHtml(page);
    tables = new TableHtml(page, prose);
  }

  /** Writes all sections; the headings go one level down at a time, under the page's own. */
  void write(Html html, Review review) throws IOException {
    int highest =
        review.sections().stream()
            .flatMap(section -> section.heading().stream())
            .mapToInt(Block.Heading::level)
            .min()
            .orElse(1);
    int before = 1;
    for (Section section : review.sections()) {
      if (section.heading().isPresent()) {
        Block.Heading heading = section.heading().get();
        int level = Math.min(6, Math.min(before + 1, heading.level() - highest + 2));
        before = level;
        html.markup("<h" + level + ">");
        prose.write(html, heading.prose());
        html.markup("</h" + level + ">\n");
      }
      write(html, section.blocks());
    }
  }

  /** Writes blocks. */
  void write(Html html, List<Block> blocks) throws IOException {
    for (Block block : blocks) {
      write(html, block);
    }
  }

  private void write(Html html, Block block) throws IOException {
    if (block instanceof Block.Heading heading) {
      html.markup("<p class=\"heading\"><strong>");
      prose.write(html, heading.prose());
      html.markup("</strong></p>\n");
    } else if (block instanceof Block.Paragraph paragraph) {
      html.markup(isPicture(paragraph.prose()) ? "<p class=\"picture\">" : "<p>");
      prose.write(html, paragraph.prose());
      html.markup("</p>\n");
    } else if (block instanceof Block.Quote quote) {
      html.markup("<blockquote>\n");
      write(html, quote.blocks());
      html.markup("</blockquote>\n");
    } else if (block instanceof Block.Listing listing) {
      listing(html, listing);
    } else if (block instanceof Block.Table table) {
      tables.write(html, table);
    } else if (block instanceof Block.Code code) {
      html.markup("<pre><code>").text(code.text()).markup("</code></pre>\n");
    } else if (block instanceof Block.SceneBreak) {
      html.markup("<hr>\n");
    }
  }

  private static boolean isPicture(Prose prose) {
    return prose.text().isEmpty() && prose.marks().stream().anyMatch(Mark.Image.class::isInstance);
  }

  private void listing(Html html, Block.Listing listing) throws IOException {
    String tag = listing.ordered() ? "ol" : "ul";
    html.markup("<" + tag);
    if (listing.ordered() && listing.first() != 1) {
      html.attribute("start", Integer.toString(listing.first()));
    }
    html.markup(">\n");
    for (List<Block> item : listing.items()) {
      html.markup("<li>");
      if (item.size() == 1 && item.get(0) instanceof Block.Paragraph only) {
        prose.write(html, only.prose());
      } else {
        write(html, item);
      }
      html.markup("</li>\n");
    }
    html.markup("</" + tag + ">\n");
  }
}
