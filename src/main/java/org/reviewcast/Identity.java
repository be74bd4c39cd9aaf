package org.reviewcast;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reviewcast.publish.Edition;
import org.reviewcast.publish.feed.Feed;
import org.reviewcast.publish.feed.Listing;
import org.reviewcast.publish.feed.NameGuid;
import org.reviewcast.review.Metadata;
import org.reviewcast.review.Review;
import org.reviewcast.show.Show;

/**
 * What an episode keeps for good, however its review is rewritten or renamed.
 *
 * @param guid its identifier in the feed
 * @param firstProduced when it was produced first, or published
 * @param withdrawn whether it was taken out of the feed
 * @param former the folder that it had under its former title, absent where it has had no other
 */
record Identity(
    String guid, OffsetDateTime firstProduced, boolean withdrawn, Optional<Shelf.Book> former) {

  /**
   * Finds the identity that an episode has, or gives it one.
   *
   * <p>It has that of the episode in its folder. A new folder may mean a new title: then the
   * episode is the one that came from the same file, if at least half of the lines are still there.
   *
   * @param folder the episode's folder
   * @param before the manifest in that folder
   * @param sketch the text of the review
   * @param notices takes a sentence where a date had to be found
   */
  static Identity of(
      Path folder,
      Optional<Manifest> before,
      Review review,
      TextSketch sketch,
      Show show,
      Clock clock,
      List<String> notices)
      throws IOException {
    Metadata metadata = review.metadata();
    Optional<String> wanted = Listing.wantedGuid(metadata);
    Optional<Manifest> same =
        before.filter(m -> m.source().equals(review.source()) || m.sketch().resembles(sketch));
    if (same.isPresent()) {
      return kept(wanted, same.get(), Optional.empty());
    }
    Shelf shelf = Shelf.in(folder.getParent());
    if (before.isEmpty() && !Files.exists(folder)) {
      Optional<Shelf.Book> former =
          shelf.books().stream()
              .filter(book -> book.manifest().source().equals(review.source()))
              .filter(book -> book.manifest().sketch().resembles(sketch))
              .findFirst();
      if (former.isPresent()) {
        return kept(wanted, former.get().manifest(), former);
      }
    }
    Set<String> taken =
        shelf.books().stream()
            .map(book -> book.manifest().listing().guid())
            .collect(Collectors.toSet());
    String slug = folder.getFileName().toString();
    int count = 0;
    String guid = NameGuid.ofEpisode(Feed.title(show), slug, count);
    while (taken.contains(guid)) {
      guid = NameGuid.ofEpisode(Feed.title(show), slug, ++count);
    }
    OffsetDateTime now = FirstProduction.at(clock, metadata, notices);
    return new Identity(wanted.orElse(guid), now, false, Optional.empty());
  }

  /** The episode as the feed lists it. */
  Listing listing(Edition.Material material, List<String> notices) {
    return Listing.of(material, guid, firstProduced, withdrawn, notices);
  }

  private static Identity kept(
      Optional<String> wanted, Manifest manifest, Optional<Shelf.Book> former) {
    Listing listing = manifest.listing();
    return new Identity(
        wanted.orElse(listing.guid()), listing.published(), listing.withdrawn(), former);
  }
}
