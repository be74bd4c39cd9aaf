package org.reviewcast.episode.cover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.reviewcast.review.Work;

/** An episode's cover: a square JPEG picture in RGB, 1400 to 3000 pixels wide. */
public final class Cover {
  /** The width and height of a cover that was drawn, in pixels. */
  public static final int DRAWN_SIDE_PX = CoverDesign.SIDE_PX;

  private final byte[] jpeg;
  private final int sidePx;

  /**
   * A cover.
   *
   * @param jpeg the bytes of a JPEG file
   * @param sidePx its width and height, in pixels
   */
  public Cover(byte[] jpeg, int sidePx) {
    this.jpeg = jpeg.clone();
    this.sidePx = sidePx;
  }

  /**
   * Draws a cover. It needs neither a screen nor fonts on the machine, and the same values give the
   * same bytes. Letters of other scripts than Latin, Greek and Cyrillic are drawn with the
   * machine's font, and are left out where it has none.
   *
   * @param title the episode's title, set as large as it can be
   * @param author who wrote the review
   * @param show the title of the show
   * @param kind the work under review, which gives the motif
   */
  public static Cover draw(
      String title, Optional<String> author, Optional<String> show, Work.Kind kind) {
    CoverDesign design = new CoverDesign(new MachineFont());
    try {
      return new Cover(
          Jpeg.ofDrawing(design.draw(title, author, show, kind), 0.78f), CoverDesign.SIDE_PX);
    } catch (IOException e) {
      throw new UncheckedIOException("A picture in memory could not be written as JPEG.", e);
    }
  }

  /**
   * Makes a cover of a JPEG or PNG picture of at most 10,000 pixels a side and 50 MB. A square RGB
   * baseline JPEG of 1400 to 3000 pixels and at most 2 MB is used byte for byte. Any other is
   * turned upright, set in the middle of a square of its average colour, and brought into that
   * range.
   *
   * @throws CoverException if there is no such picture, or it cannot be used
   */
  public static Cover from(Path picture) throws CoverException {
    return new GivenPicture(picture).cover();
  }

  /** The bytes of the JPEG file. */
  public byte[] jpeg() {
    return jpeg.clone();
  }

  /** Its width and height, in pixels. */
  public int sidePx() {
    return sidePx;
  }
}
