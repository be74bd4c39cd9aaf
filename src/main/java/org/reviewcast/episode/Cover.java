package org.reviewcast.episode;

/** An episode's cover: a square JPEG picture in RGB. */
public final class Cover {
  private final byte[] jpeg;
  private final int sidePx;

  Cover(byte[] jpeg, int sidePx) {
    this.jpeg = jpeg.clone();
    this.sidePx = sidePx;
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
