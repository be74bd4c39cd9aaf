package org.reviewcast;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.io.file.PathUtils;
import org.reviewcast.episode.cover.Cover;
import org.reviewcast.episode.cover.CoverException;
import org.reviewcast.review.Metadata;
import org.reviewcast.show.Show;

/**
 * Which picture becomes an episode's cover: one given for the run, else the review's own, else the
 * show's artwork, else one drawn for it.
 *
 * @param picture the picture, absent where one is to be drawn
 */
record CoverChoice(Optional<Path> picture) {

  /**
   * Chooses.
   *
   * @param given the picture given for the run
   * @param review the file that the review was read from
   * @param notices takes a sentence where the review's own picture cannot be had
   */
  static CoverChoice of(
      Optional<Path> given, Show show, Metadata metadata, Path review, List<String> notices) {
    if (given.isPresent()) {
      return new CoverChoice(given);
    }
    if (metadata.cover().isPresent()) {
      Optional<Path> own = inFolderOf(review, metadata.cover().get());
      if (own.isPresent()) {
        return new CoverChoice(own);
      }
      notices.add(
          "The review's cover \""
              + metadata.cover().get()
              + "\" is not a file beside it; another cover is used. Name one with --cover.");
    }
    return new CoverChoice(show.artwork());
  }

  // What a review says is data: it may point to a picture in its own folder and nowhere else.
  private static Optional<Path> inFolderOf(Path review, String name) {
    try {
      Path folder = review.toAbsolutePath().getParent().toRealPath();
      Path file = folder.resolve(Path.of(name));
      if (name.isBlank() || Path.of(name).isAbsolute() || !Files.isRegularFile(file)) {
        return Optional.empty();
      }
      return Optional.of(file.toRealPath()).filter(real -> real.startsWith(folder));
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
  }

  /** The cover; one that was drawn is kept for the next run. */
  Cover load(Show show, Metadata metadata, Path cache) throws CoverException, IOException {
    if (picture.isPresent()) {
      return Cover.from(picture.get());
    }
    Optional<String> author = metadata.author().or(show::author);
    Fingerprint fingerprint =
        new Fingerprint()
            .with(metadata.title())
            .with(author)
            .with(show.title())
            .with(metadata.work().kind());
    Path kept = cache.resolve(fingerprint.hex() + ".jpg");
    if (Files.isRegularFile(kept)) {
      byte[] jpeg = Files.readAllBytes(kept);
      if (jpeg.length > 4 && jpeg[jpeg.length - 1] == (byte) 0xD9) {
        return new Cover(jpeg, Cover.DRAWN_SIDE_PX);
      }
    }
    Cover cover = Cover.draw(metadata.title(), author, show.title(), metadata.work().kind());
    PathUtils.createParentDirectories(kept);
    Path part = kept.resolveSibling(kept.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      Files.write(part, cover.jpeg());
      Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    return cover;
  }
}
