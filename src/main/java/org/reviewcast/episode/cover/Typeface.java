package org.reviewcast.episode.cover;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The outlines of a TrueType font (ISO/IEC 14496-22, "Open Font Format"), without hints. Java's own
 * fonts need a font configuration on the machine even for a font that the program brings along, and
 * draw a little differently on each; these outlines are the same everywhere. Of the format it reads
 * what the fonts beside this class use: cmap format 4, simple glyphs and kern format 0.
 */
final class Typeface {
  private static final int NO_GLYPH = 0;

  private final ByteBuffer font;
  private final Map<String, Integer> tables = new HashMap<>();
  private final double unitsPerEm;
  private final boolean longOffsets;
  private final int metrics;

  private Typeface(byte[] bytes) {
    font = ByteBuffer.wrap(bytes);
    int count = unsigned(4);
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      byte[] tag = new byte[4];
      font.get(entry, tag);
      tables.put(new String(tag, StandardCharsets.US_ASCII), font.getInt(entry + 8));
    }
    unitsPerEm = unsigned(tables.get("head") + 18);
    longOffsets = unsigned(tables.get("head") + 50) == 1;
    metrics = unsigned(tables.get("hhea") + 34);
  }

  /** Reads a font that stands beside this class. */
  static Typeface read(String resource) {
    try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
      return new Typeface(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the font has a glyph for a code point. */
  boolean has(int codePoint) {
    return glyph(codePoint) != NO_GLYPH;
  }

  /** How far the next character stands from the start of this one, in ems. */
  double advance(int codePoint) {
    int entry = Math.min(glyph(codePoint), metrics - 1);
    return unsigned(tables.get("hmtx") + 4 * entry) / unitsPerEm;
  }

  /** How much further away than that, or nearer where negative, in ems. */
  double kerning(int codePoint, int next) {
    int wanted = glyph(codePoint) << 16 | glyph(next);
    int table = tables.get("kern") + 10;
    int pairs = table + 8;
    int low = 0;
    int high = unsigned(table) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Integer.compareUnsigned(font.getInt(pairs + 6 * middle), wanted);
      if (order == 0) {
        return font.getShort(pairs + 6 * middle + 4) / unitsPerEm;
      } else if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return 0;
  }

  /**
   * Adds a character's outline to a path, its origin on the base line at {@code x}, in ems with y
   * downwards.
   */
  void outline(int codePoint, double x, Path2D path) {
    int glyph = glyph(codePoint);
    int offset = offset(glyph);
    if (offset == offset(glyph + 1)) {
      return;
    }
    Path2D contours = new GlyphOutline(font, tables.get("glyf") + offset).path();
    AffineTransform scale = AffineTransform.getTranslateInstance(x, 0);
    scale.scale(1 / unitsPerEm, -1 / unitsPerEm);
    path.append(contours.getPathIterator(scale), false);
  }

  private int offset(int glyph) {
    int loca = tables.get("loca");
    return longOffsets ? font.getInt(loca + 4 * glyph) : 2 * unsigned(loca + 2 * glyph);
  }

  /** Looks a code point up in the table of format 4: four parallel arrays of segments. */
  private int glyph(int codePoint) {
    if (codePoint > 0xFFFF) {
      return NO_GLYPH;
    }
    int map = tables.get("cmap") + font.getInt(tables.get("cmap") + 8);
    int width = unsigned(map + 6);
    int ends = map + 14;
    int segment = 0;
    while (unsigned(ends + segment) < codePoint) {
      segment += 2;
    }
    int starts = ends + width + 2;
    if (unsigned(starts + segment) > codePoint) {
      return NO_GLYPH;
    }
    int delta = unsigned(starts + width + segment);
    int rangeAt = starts + 2 * width + segment;
    int range = unsigned(rangeAt);
    if (range == 0) {
      return codePoint + delta & 0xFFFF;
    }
    int glyph = unsigned(rangeAt + range + 2 * (codePoint - unsigned(starts + segment)));
    return glyph == 0 ? NO_GLYPH : glyph + delta & 0xFFFF;
  }

  private int unsigned(int at) {
    return font.getShort(at) & 0xFFFF;
  }
}
