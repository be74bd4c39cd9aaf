package org.reviewcast;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

/**
 * The picture of a show in its output folder: one that someone put there, else the one that the
 * settings name, else one drawn for it.
 */
final class ShowArtwork {
  // Stands in pictures that were put there from here, so that no other is written over.
  private static final String MARK = "Reviewcast put this picture here.";
  private static final int HEAD_BYTES = 1 << 16;

  private ShowArtwork() {}

  /**
   * Puts the picture there, unless it is there already.
   *
   * @param notices takes a sentence where the picture that was given cannot be used
   */
  static void put(Path output, Show show, List<String> notices) throws IOException {
    boolean given = show.artwork().filter(Files::isRegularFile).isPresent();
    Path artwork = output.resolve(Feed.ARTWORK);
    if (Files.exists(artwork) && !isOurs(artwork)) {
      if (given && !Files.isSameFile(artwork, show.artwork().get())) {
        notices.add(
            artwork
                + ": was put there by someone and is left as it is; take it away to have the"
                + " artwork of the settings.");
      }
      return;
    }
    Fingerprint fingerprint =
        new Fingerprint().with("show").with(Feed.title(show)).with(show.author());
    if (given) {
      fingerprint.withFile(show.artwork().get());
    }
    Path covers = EpisodeFolder.takesFolder(output).resolve("covers");
    Path kept = covers.resolve(fingerprint.hex() + ".jpg");
    if (!Files.isRegularFile(kept)) {
      PathUtils.createParentDirectories(kept);
      write(marked(cover(show, notices).jpeg()), covers.resolve("show.part"), kept);
    }
    if (!Files.isRegularFile(artwork) || Files.mismatch(kept, artwork) >= 0) {
      write(Files.readAllBytes(kept), covers.resolve(Feed.ARTWORK + ".part"), artwork);
    }
  }

  private static boolean isOurs(Path artwork) throws IOException {
    try (InputStream in = Files.newInputStream(artwork)) {
      return new String(in.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1).contains(MARK);
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

  // A comment (ITU-T T.81, B.2.4.5), after the segment that JFIF wants first.
  private static byte[] marked(byte[] jpeg) {
    boolean jfif = (jpeg[2] & 0xFF) == 0xFF && (jpeg[3] & 0xFF) == 0xE0;
    int at = jfif ? 4 + ((jpeg[4] & 0xFF) << 8 | jpeg[5] & 0xFF) : 2;
    byte[] text = MARK.getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length + text.length + 4);
    out.write(jpeg, 0, at);
    out.write(0xFF);
    out.write(0xFE);
    out.write(0);
    out.write(text.length + 2);
    out.writeBytes(text);
    out.write(jpeg, at, jpeg.length - at);
    return out.toByteArray();
  }

  private static void write(byte[] bytes, Path part, Path file) throws IOException {
    Files.write(part, bytes);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
