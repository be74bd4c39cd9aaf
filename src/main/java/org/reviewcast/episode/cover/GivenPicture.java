package org.reviewcast.episode.cover;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/** A picture that somebody gave, brought into the form that podcast directories ask for. */
final class GivenPicture {
  private static final int SMALLEST_PX = 1400;
  private static final int LARGEST_PX = 3000;
  private static final int MOST_PX = 10_000;
  private static final long MOST_BYTES = 50_000_000;

  /** A file up to this size is used as it is; the cover goes into every audio file. */
  private static final long HANDY_BYTES = 2_000_000;

  /** What a decoded picture may take of the heap. Larger ones are decoded more coarsely. */
  private static final long MOST_DECODED_BYTES = 64_000_000;

  private static final String ANOTHER = " Name another picture, or none to have one drawn.";

  private final Path file;

  GivenPicture(Path file) {
    this.file = file;
  }

  Cover cover() throws CoverException {
    try {
      if (!Files.isRegularFile(file)) {
        throw new CoverException(file, "There is no such picture." + ANOTHER);
      }
      long bytes = Files.size(file);
      if (bytes > MOST_BYTES) {
        throw new CoverException(
            file, "The picture has " + bytes + " bytes, and 50 MB is the most." + ANOTHER);
      }
      return read(bytes);
    } catch (EOFException e) {
      throw new CoverException(file, "The picture is cut short." + ANOTHER, e);
    } catch (IOException | RuntimeException e) {
      throw new CoverException(
          file, "The picture cannot be read (" + e.getMessage() + ")." + ANOTHER, e);
    }
  }

  private Cover read(long bytes) throws CoverException, IOException {
    try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      ImageReader reader = readers.hasNext() ? readers.next() : null;
      String format = reader == null ? "" : reader.getFormatName().toLowerCase(Locale.ROOT);
      if (!format.equals("jpeg") && !format.equals("png")) {
        throw new CoverException(file, "A cover is a JPEG or PNG picture." + ANOTHER);
      }
      try {
        reader.setInput(in, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > MOST_PX || height > MOST_PX) {
          throw new CoverException(
              file,
              "The picture is %d × %d pixels, and 10,000 is the most.".formatted(width, height)
                  + ANOTHER);
        }
        int orientation = 1;
        if (format.equals("jpeg")) {
          JpegHeader header = header();
          orientation = header.orientation();
          boolean square = width == height && width >= SMALLEST_PX && width <= LARGEST_PX;
          boolean plain = header.baseline() && header.components() == 3 && orientation == 1;
          if (square && plain && bytes <= HANDY_BYTES) {
            decode(reader, 8); // so that what is damaged does not pass
            return new Cover(Files.readAllBytes(file), width);
          }
        }
        return squared(decode(reader, coarseness(reader, width, height)), orientation);
      } finally {
        reader.dispose();
      }
    }
  }

  private JpegHeader header() throws CoverException, IOException {
    try (InputStream in = Files.newInputStream(file)) {
      JpegHeader header = JpegHeader.read(in);
      if (!header.complete()) {
        throw new EOFException("no end-of-image marker");
      }
      if (header.components() == 4) {
        throw new CoverException(
            file, "The picture is in CMYK, the colours of print. Save it in RGB.");
      }
      return header;
    }
  }

  private static int coarseness(ImageReader reader, long width, long height) throws IOException {
    long bits = reader.getImageTypes(0).next().getColorModel().getPixelSize();
    int step = 1;
    while ((width / step) * (height / step) * bits / 8 > MOST_DECODED_BYTES) {
      step++;
    }
    return step;
  }

  private static BufferedImage decode(ImageReader reader, int step) throws IOException {
    ImageReadParam how = reader.getDefaultReadParam();
    how.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, how);
  }

  /** The picture upright in the middle of a square of its own average colour. */
  private static Cover squared(BufferedImage picture, int orientation) throws IOException {
    int longer = Math.max(picture.getWidth(), picture.getHeight());
    int side = Math.max(SMALLEST_PX, Math.min(LARGEST_PX, longer));
    BufferedImage square = new BufferedImage(side, side, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D pen = square.createGraphics();
    pen.setColor(average(picture));
    pen.fillRect(0, 0, side, side);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    AffineTransform place = AffineTransform.getTranslateInstance(side / 2.0, side / 2.0);
    double scale = (double) side / longer;
    place.scale(scale, scale);
    place.concatenate(turn(orientation));
    place.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
    pen.drawImage(picture, place, null);
    pen.dispose();
    return new Cover(Jpeg.of(square, 0.85f), side);
  }

  /** What a viewer does with each orientation of Exif, about the middle of the picture. */
  private static AffineTransform turn(int orientation) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, 0, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, 0, 0);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, 0);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, 0, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, 0, 0);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, 0);
      default -> new AffineTransform();
    };
  }

  /** The average of a grid of samples, what is transparent counting little. */
  private static Color average(BufferedImage picture) {
    long[] sums = new long[4];
    for (int i = 0; i < 64 * 64; i++) {
      int x = (int) ((i % 64 + 0.5) * picture.getWidth() / 64);
      int y = (int) ((i / 64 + 0.5) * picture.getHeight() / 64);
      int argb = picture.getRGB(x, y);
      int alpha = argb >>> 24;
      sums[0] += alpha;
      sums[1] += (long) alpha * (argb >> 16 & 0xFF);
      sums[2] += (long) alpha * (argb >> 8 & 0xFF);
      sums[3] += (long) alpha * (argb & 0xFF);
    }
    long weight = Math.max(1, sums[0]);
    return new Color((int) (sums[1] / weight), (int) (sums[2] / weight), (int) (sums[3] / weight));
  }
}
