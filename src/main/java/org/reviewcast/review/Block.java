package org.reviewcast.review;

import java.util.List;

/** A block of a review's text. */
public sealed interface Block {
  /** Where the block begins in the source. */
  Place place();

  /** A heading inside a quotation or a list item; headings of the review itself open Sections. */
  record Heading(int level, Prose prose) implements Block {
    public Heading {
      if (level < 1 || level > 6) {
        throw new IllegalArgumentException("a heading's level is 1 to 6: " + level);
      }
    }

    @Override
    public Place place() {
      return prose.placeAt(0);
    }
  }

  /** A paragraph. Its text is empty where it held nothing but an image or a pause. */
  record Paragraph(Prose prose) implements Block {
    @Override
    public Place place() {
      return prose.placeAt(0);
    }
  }

  /** A block quotation. */
  record Quote(Place place, List<Block> blocks) implements Block {
    public Quote {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A list.
   *
   * @param ordered whether the items are numbered
   * @param first the number of the first item, where they are
   * @param items the blocks of each item
   */
  record Listing(Place place, boolean ordered, int first, List<List<Block>> items)
      implements Block {
    public Listing {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /** A table: a row of headings, which may be empty, and rows of cells. */
  record Table(Place place, List<Prose> headings, List<List<Prose>> rows) implements Block {
    public Table {
      headings = List.copyOf(headings);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** A block of code, or other text to be kept as it stands, with its line ends. */
  record Code(Place place, String text) implements Block {}

  /** A scene break: a rule, or a line of asterisks or bullets. */
  record SceneBreak(Place place) implements Block {}
}
