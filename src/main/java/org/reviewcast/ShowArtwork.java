package org.reviewcast;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.file.PathUtils;
import org.reviewcast.episode.cover.Cover;
import org.reviewcast.episode.cover.CoverException;
import org.reviewcast.publish.feed.Feed;
import org.reviewcast.review.Work;
import org.reviewcast.show.Show;

/** The picture of a show in its output folder: the one that was given, else one drawn for it. */
final class ShowArtwork {
  private ShowArtwork() {}

  /**
   * Puts the picture there, unless it is there already.
   *
   * @param notices takes a sentence where the picture that was given cannot be used
   */
  static void put(Path output, Show show, List<String> notices) throws IOException {
    Fingerprint fingerprint =
        new Fingerprint().with("show").with(Feed.title(show)).with(show.author());
    boolean given = show.artwork().filter(Files::isRegularFile).isPresent();
    if (given) {
      fingerprint.withFile(show.artwork().get());
    }
    Path covers = EpisodeFolder.takesFolder(output).resolve("covers");
    Path kept = covers.resolve(fingerprint.hex() + ".jpg");
    if (!Files.isRegularFile(kept)) {
      PathUtils.createParentDirectories(kept);
      write(cover(show, notices).jpeg(), covers.resolve("show.part"), kept);
    }
    Path artwork = output.resolve(Feed.ARTWORK);
    if (!Files.isRegularFile(artwork) || Files.mismatch(kept, artwork) >= 0) {
      write(Files.readAllBytes(kept), covers.resolve(Feed.ARTWORK + ".part"), artwork);
    }
  }

  private static Cover cover(Show show, List<String> notices) {
    if (show.artwork().isPresent()) {
      try {
        return Cover.from(show.artwork().get());
      } catch (CoverException e) {
        notices.add(e.getMessage() + " A picture was drawn for the show instead.");
      }
    }
    return Cover.draw(Feed.title(show), show.author(), Optional.empty(), Work.Kind.UNKNOWN);
  }

  private static void write(byte[] bytes, Path part, Path file) throws IOException {
    Files.write(part, bytes);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
