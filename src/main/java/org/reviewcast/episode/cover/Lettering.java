package org.reviewcast.episode.cover;

import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.Optional;

/** Sets lines of text as shapes, one em high, starting at the origin with y downwards. */
final class Lettering {
  private final Typeface typeface;
  private final double tracking;
  private final MachineFont machineFont;

  /**
   * A way of setting text.
   *
   * @param tracking what is added between letters, in ems
   * @param machineFont what draws the letters that the typeface does not have
   */
  Lettering(Typeface typeface, double tracking, MachineFont machineFont) {
    this.typeface = typeface;
    this.tracking = tracking;
    this.machineFont = machineFont;
  }

  /** The part of a text that can be drawn here, its white space folded; empty where none can. */
  String drawable(String written) {
    StringBuilder drawable = new StringBuilder();
    Normalizer.normalize(written, Normalizer.Form.NFC)
        .codePoints()
        .map(point -> Character.isWhitespace(point) ? ' ' : point)
        .filter(point -> typeface.has(point) || machineFont.draws(point))
        .forEach(drawable::appendCodePoint);
    String text =
        drawable.toString().replaceAll("\\( *\\)|\\[ *\\]", "").replaceAll(" +", " ").strip();
    return text.codePoints().allMatch(point -> Character.getType(point) == Character.FORMAT)
        ? ""
        : text;
  }

  /** How wide a line of drawable text is, in ems. */
  double width(String line) {
    return append(line, Optional.empty());
  }

  /** The shape of a line of drawable text. */
  Path2D shape(String line) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    append(line, Optional.of(path));
    return path;
  }

  /** Adds the outlines to a path, if there is one, and returns their width. */
  private double append(String line, Optional<Path2D> path) {
    if (!Bidi.requiresBidi(line.toCharArray(), 0, line.length())) {
      return appendLeftToRight(line, 0, path);
    }
    Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    Integer[] runs = new Integer[bidi.getRunCount()];
    byte[] levels = new byte[runs.length];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = i;
      levels[i] = (byte) bidi.getRunLevel(i);
    }
    Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
    double x = 0;
    for (int run : runs) {
      String text = line.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      x =
          bidi.getRunLevel(run) % 2 == 0
              ? appendLeftToRight(text, x, path)
              : appendByMachine(text, true, x, path);
    }
    return x;
  }

  private double appendLeftToRight(String text, double from, Optional<Path2D> path) {
    double x = from;
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && !typeface.has(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (end > i) {
        x = appendByMachine(text.substring(i, end), false, x, path);
        i = end;
        continue;
      }
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (path.isPresent()) {
        typeface.outline(point, x, path.get());
      }
      x += typeface.advance(point);
      if (i < text.length()) {
        x += tracking + typeface.kerning(point, text.codePointAt(i));
      }
    }
    return x;
  }

  private double appendByMachine(
      String text, boolean rightToLeft, double x, Optional<Path2D> path) {
    Optional<GlyphVector> laidOut = machineFont.layout(text, rightToLeft);
    if (laidOut.isEmpty()) {
      return x;
    }
    GlyphVector glyphs = laidOut.get();
    if (path.isPresent()) {
      AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
      place.scale(1.0 / MachineFont.SIZE, 1.0 / MachineFont.SIZE);
      path.get().append(glyphs.getOutline().getPathIterator(place), false);
    }
    return x + glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX() / MachineFont.SIZE;
  }
}
