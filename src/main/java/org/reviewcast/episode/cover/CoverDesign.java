package org.reviewcast.episode.cover;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.text.Bidi;
import java.util.Optional;
import java.util.Random;
import org.reviewcast.review.Work;

/**
 * The lay-out of a drawn cover: the show's name, the title as large as it can be, the author, and
 * below them the motif, all text on the plain ground.
 */
final class CoverDesign {
  static final int SIDE_PX = 3000;

  private static final int MARGIN_PX = 210;
  private static final int TEXT_WIDTH_PX = SIDE_PX - 2 * MARGIN_PX;
  private static final int TITLE_TOP_PX = 520;
  private static final int TITLE_HEIGHT_PX = 1080;
  private static final double CAP_HEIGHT_EM = 0.727;
  private static final int MOTIF_UNIT_PX = 1000;
  private static final int MOST_CHARACTERS = 600;

  /** Stands for a title of which nothing can be drawn, where there is no show's name either. */
  private static final String QUOTATION_MARK = "“";

  private static final TextBlock.Box TITLE =
      new TextBlock.Box(TEXT_WIDTH_PX, TITLE_HEIGHT_PX, 140, 1130);
  private static final TextBlock.Box LINE = new TextBlock.Box(TEXT_WIDTH_PX, 130, 84, 132);

  private final Lettering bold;
  private final Lettering plain;

  CoverDesign(MachineFont machineFont) {
    bold = new Lettering(Typeface.read("title.ttf"), -0.012, machineFont);
    plain = new Lettering(Typeface.read("text.ttf"), 0, machineFont);
  }

  /** Draws a cover, 3000 pixels square. */
  BufferedImage draw(String title, Optional<String> author, Optional<String> show, Work.Kind kind) {
    Palette palette = Palette.of(title).redForBlue();
    BufferedImage image = new BufferedImage(SIDE_PX, SIDE_PX, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setColor(palette.ground());
    pen.fillRect(0, 0, SIDE_PX, SIDE_PX);

    pen.setColor(palette.first());
    pen.fill(new Rectangle2D.Double(MARGIN_PX, 0, 250, 90));
    pen.setColor(palette.ink());
    String heading = bold.drawable(beginning(title));
    String above = plain.drawable(beginning(show.orElse("")));
    String below = plain.drawable(beginning(author.orElse("")));
    if (heading.isEmpty()) {
      heading = above.isEmpty() ? QUOTATION_MARK : above;
      above = "";
    }
    block(pen, above, plain, LINE, 265);
    double foot = block(pen, heading, bold, TITLE, TITLE_TOP_PX);
    block(pen, below, plain, LINE, foot + 190);

    pen.translate(0, SIDE_PX);
    pen.scale(MOTIF_UNIT_PX, MOTIF_UNIT_PX);
    Motif.draw(kind, pen, palette, new Random(title.hashCode()));
    pen.dispose();
    return blueForRed(image);
  }

  /**
   * The same bytes, read the other way round. A JPEG writer is quick where red comes first, drawing
   * where blue does.
   */
  private static BufferedImage blueForRed(BufferedImage image) {
    ColorModel colours =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            false,
            false,
            Transparency.OPAQUE,
            DataBuffer.TYPE_BYTE);
    WritableRaster pixels =
        Raster.createInterleavedRaster(
            image.getRaster().getDataBuffer(),
            SIDE_PX,
            SIDE_PX,
            3 * SIDE_PX,
            3,
            new int[] {0, 1, 2},
            null);
    return new BufferedImage(colours, pixels, false, null);
  }

  /** Sets a text below the given line and returns the base line of its last line, in pixels. */
  private static double block(
      Graphics2D pen, String text, Lettering lettering, TextBlock.Box box, double topPx) {
    if (text.isEmpty()) {
      return topPx;
    }
    TextBlock block = TextBlock.fit(text, lettering, box);
    double size = block.sizePx();
    double baseLine = topPx + size * CAP_HEIGHT_EM;
    boolean rightToLeft = !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    for (String line : block.lines()) {
      Path2D shape = lettering.shape(line);
      Rectangle2D ink = shape.getBounds2D();
      double x =
          rightToLeft
              ? SIDE_PX - MARGIN_PX - ink.getMaxX() * size
              : MARGIN_PX - ink.getMinX() * size;
      AffineTransform place = AffineTransform.getTranslateInstance(x, baseLine);
      place.scale(size, size);
      shape.transform(place);
      pen.fill(shape);
      baseLine += size * block.leadingEm();
    }
    return baseLine - size * block.leadingEm();
  }

  private static String beginning(String text) {
    int count = text.codePointCount(0, text.length());
    return count <= MOST_CHARACTERS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS));
  }
}
