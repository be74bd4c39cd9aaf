package org.reviewcast.episode.cover;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pictures as baseline JPEG (ITU-T T.81). */
final class Jpeg {
  /** Behind the marker of the file's start and the segment that says it is JFIF. */
  private static final int END_OF_APP0 = 20;

  private Jpeg() {}

  /**
   * The bytes of an RGB picture.
   *
   * @param quality from 0 to 1
   */
  static byte[] of(BufferedImage image, float quality) throws IOException {
    JPEGImageWriteParam how = how(quality);
    how.setOptimizeHuffmanTables(true);
    return write(image, how);
  }

  /**
   * The bytes of an RGB picture of flat colours; quicker, and as small.
   *
   * @param quality from 0.5 to 1
   */
  static byte[] ofDrawing(BufferedImage image, float quality) throws IOException {
    JPEGImageWriteParam how = how(quality);
    DrawingTables tables = new DrawingTables(quality);
    tables.use(how);
    byte[] bare = write(image, how);
    byte[] segments = tables.segments();
    ByteBuffer whole = ByteBuffer.allocate(bare.length + segments.length);
    int start = END_OF_APP0;
    return whole.put(bare, 0, start).put(segments).put(bare, start, bare.length - start).array();
  }

  private static JPEGImageWriteParam how(float quality) {
    JPEGImageWriteParam how = new JPEGImageWriteParam(null);
    how.setProgressiveMode(ImageWriteParam.MODE_DISABLED);
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(quality);
    return how;
  }

  private static byte[] write(BufferedImage image, JPEGImageWriteParam how) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
