package org.reviewcast;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.reviewcast.publish.Printable;
import org.reviewcast.publish.feed.Feed;
import org.reviewcast.publish.feed.Item;
import org.reviewcast.publish.page.PageEdition;
import org.reviewcast.publish.page.ShowPage;
import org.reviewcast.show.Show;

/** Makes the show's page of the episodes that its feed has. */
final class ShowIndex {
  private static final int SUMMARY = 280;

  private ShowIndex() {}

  /**
   * Writes the page, the newest episode first.
   *
   * @param items the episodes in any order
   * @param notices takes a sentence where something else has the page's name
   * @throws IOException if the page cannot be written
   */
  static void write(Path output, Show show, List<Item> items, List<String> notices)
      throws IOException {
    List<ShowPage.Entry> entries =
        items.stream().sorted(Item.NEWEST_FIRST).map(ShowIndex::entry).toList();
    ShowPage page =
        new ShowPage(
            Feed.title(show),
            show.description(),
            show.language(),
            show.publication().base(),
            entries);
    if (!page.write(output)) {
      notices.add(
          output.resolve(ShowPage.FILE_NAME)
              + ": was not made by Reviewcast and is left as it is; take it away to have a page of"
              + " the show's episodes.");
    }
  }

  private static ShowPage.Entry entry(Item item) {
    String summary = Printable.shortened(item.listing().summary(), SUMMARY);
    return new ShowPage.Entry(
        item.folder(),
        item.file(PageEdition.FILE_NAME).orElse(item.audio()).name(),
        item.title(),
        item.listing().author(),
        item.listing().published().toLocalDate(),
        item.lengthMs(),
        Optional.of(summary).filter(text -> !text.isBlank()),
        item.cover().map(Item.File::name));
  }
}
