package org.reviewcast.episode.cover;

import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/** A simple glyph in a TrueType font's glyf table (ISO/IEC 14496-22, section 5.3.3). */
final class GlyphOutline {
  private static final int ON_CURVE = 0x01;
  private static final int X_SHORT = 0x02;
  private static final int Y_SHORT = 0x04;
  private static final int REPEATED = 0x08;
  private static final int X_SAME_OR_POSITIVE = 0x10;
  private static final int Y_SAME_OR_POSITIVE = 0x20;

  private final ByteBuffer font;
  private final int contourCount;
  private final int ends;
  private final byte[] flags;
  private final int[] x;
  private final int[] y;

  /** Reads the glyph that begins at {@code at}. */
  GlyphOutline(ByteBuffer font, int at) {
    this.font = font;
    contourCount = font.getShort(at);
    ends = at + 10;
    int points = end(contourCount - 1);
    int next = ends + 2 * contourCount;
    next += 2 + (font.getShort(next) & 0xFFFF); // past the instructions
    flags = new byte[points];
    for (int i = 0; i < points; ) {
      byte flag = font.get(next++);
      int times = (flag & REPEATED) == 0 ? 1 : 1 + (font.get(next++) & 0xFF);
      for (; times > 0; times--) {
        flags[i++] = flag;
      }
    }
    x = new int[points];
    y = new int[points];
    next = coordinates(x, X_SHORT, X_SAME_OR_POSITIVE, next);
    coordinates(y, Y_SHORT, Y_SAME_OR_POSITIVE, next);
  }

  /** Its contours in font units, y upwards. */
  Path2D path() {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (int i = 0, start = 0; i < contourCount; start = end(i), i++) {
      contour(path, start, end(i) - start);
    }
    return path;
  }

  private int end(int contour) {
    return (font.getShort(ends + 2 * contour) & 0xFFFF) + 1;
  }

  private int coordinates(int[] values, int isShort, int sameOrPositive, int from) {
    int next = from;
    int value = 0;
    for (int i = 0; i < values.length; i++) {
      boolean set = (flags[i] & sameOrPositive) != 0;
      if ((flags[i] & isShort) != 0) {
        int step = font.get(next++) & 0xFF;
        value += set ? step : -step;
      } else if (!set) {
        value += font.getShort(next);
        next += 2;
      }
      values[i] = value;
    }
    return next;
  }

  /** Half way between two points off the curve stands one that is on it. */
  private void contour(Path2D path, int start, int count) {
    int first = 0;
    while (first < count && (flags[start + first] & ON_CURVE) == 0) {
      first++;
    }
    if (first == count) {
      return; // no glyph of the fonts here lies wholly off its curve
    }
    path.moveTo(x[start + first], y[start + first]);
    for (int i = 1; i <= count; i++) {
      int point = start + (first + i) % count;
      if ((flags[point] & ON_CURVE) != 0) {
        path.lineTo(x[point], y[point]);
        continue;
      }
      int next = start + (first + i + 1) % count;
      if ((flags[next] & ON_CURVE) != 0) {
        path.quadTo(x[point], y[point], x[next], y[next]);
        i++;
      } else {
        path.quadTo(x[point], y[point], (x[point] + x[next]) / 2.0, (y[point] + y[next]) / 2.0);
      }
    }
    path.closePath();
  }
}
