package org.reviewcast.episode.cover;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Random;
import org.reviewcast.review.Work;

/**
 * The picture on a cover: flat shapes that stand for a kind of work. It fills a band 3 units wide
 * and about 1.04 high at the foot of the cover; y is 0 at the foot and grows downwards, so that the
 * band lies at negative y. What lies beyond the band's sides and foot is cut off by the picture.
 */
final class Motif {
  private final Graphics2D pen;
  private final Palette palette;
  private final Random chance;

  private Motif(Graphics2D pen, Palette palette, Random chance) {
    this.pen = pen;
    this.palette = palette;
    this.chance = chance;
  }

  /**
   * Draws the motif of a kind of work.
   *
   * @param pen draws in the units of this class
   * @param chance what may differ between two covers of one kind
   */
  static void draw(Work.Kind kind, Graphics2D pen, Palette palette, Random chance) {
    Motif motif = new Motif(pen, palette, chance);
    switch (kind) {
      case FILM -> motif.reels();
      case SERIES -> motif.screens();
      case BOOK -> motif.spines();
      case ALBUM -> motif.record();
      case GAME -> motif.gamepad();
      case UNKNOWN -> motif.voice();
    }
  }

  /** Two reels, and the film that runs from them along the foot. */
  private void reels() {
    reel(2.05, -0.34, 0.7, palette.first());
    reel(0.78, -0.34, 0.44, palette.second());
    fill(palette.third(), new Rectangle2D.Double(0, -0.34, 3, 0.34));
    for (double x = 0.045; x < 3; x += 0.15) {
      fill(palette.ground(), round(x, -0.31, 0.075, 0.062, 0.02));
      fill(palette.ground(), round(x, -0.092, 0.075, 0.062, 0.02));
    }
  }

  private void reel(double x, double y, double radius, Color colour) {
    Area reel = new Area(disc(x, y, radius));
    double turn = chance.nextDouble() * Math.PI;
    for (int i = 0; i < 5; i++) {
      double angle = turn + i * Math.PI * 2 / 5;
      double away = radius * 0.59;
      reel.subtract(
          new Area(
              disc(
                  x + away * StrictMath.cos(angle),
                  y + away * StrictMath.sin(angle),
                  radius * 0.245)));
    }
    reel.subtract(new Area(disc(x, y, radius * 0.13)));
    fill(colour, reel);
  }

  /** Episodes behind one another, the foremost to be played. */
  private void screens() {
    fill(palette.third(), round(1.31, -1.04, 1.9, 1.5, 0.13));
    fill(palette.second(), round(0.76, -0.88, 1.9, 1.5, 0.13));
    fill(palette.first(), round(0.21, -0.72, 1.9, 1.5, 0.13));
    Path2D play = new Path2D.Double();
    play.moveTo(0.99, -0.58);
    play.lineTo(0.99, -0.1);
    play.lineTo(1.4, -0.34);
    play.closePath();
    fill(palette.ground(), play);
  }

  /** Books on a shelf, the last one leaning. */
  private void spines() {
    Color[] colours = {palette.first(), palette.third(), palette.second(), palette.ink()};
    int colour = chance.nextInt(3);
    double x = 0.21;
    while (x < 2.12) {
      double width = 0.17 + 0.04 * chance.nextInt(5);
      boolean last = x + width >= 2.12;
      double height = last ? 1.03 : 0.67 + 0.09 * chance.nextInt(5);
      book(x, width, height, colours[colour], colours[(colour + 2) % 4]);
      x += width + 0.016;
      colour = (colour + 1 + chance.nextInt(2)) % 4;
    }
    AffineTransform upright = pen.getTransform();
    double lean = Math.toRadians(15);
    double length = 0.92;
    pen.translate(x + length * StrictMath.sin(lean), 0);
    pen.rotate(-lean);
    book(0, 0.23, length, colours[colour], colours[(colour + 2) % 4]);
    pen.setTransform(upright);
  }

  private void book(double x, double width, double height, Color cover, Color label) {
    fill(cover, new Rectangle2D.Double(x, -height, width, height + 0.2));
    fill(label, new Rectangle2D.Double(x, -height + 0.11, width, 0.032));
    fill(label, new Rectangle2D.Double(x, -height + 0.17, width, 0.032));
    fill(label, new Rectangle2D.Double(x, -0.16, width, 0.05));
  }

  /** A record that rises over the foot, and the arm that plays it. */
  private void record() {
    double x = 1.4;
    fill(palette.third(), disc(x, 0, 1.04));
    for (double radius = 0.98; radius > 0.5; radius -= 0.1) {
      fill(palette.ground(), disc(x, 0, radius));
      fill(palette.third(), disc(x, 0, radius - 0.016));
    }
    fill(palette.first(), disc(x, 0, 0.44));
    fill(palette.second(), disc(x, 0, 0.27));
    fill(palette.ground(), disc(x, 0, 0.06));
    AffineTransform upright = pen.getTransform();
    pen.translate(2.6, -0.84);
    fill(palette.first(), disc(0, 0, 0.19));
    pen.rotate(Math.toRadians(38 + 8 * chance.nextDouble()));
    fill(palette.ink(), round(-0.032, 0, 0.064, 0.78, 0.064));
    fill(palette.ink(), round(-0.07, 0.62, 0.14, 0.24, 0.05));
    fill(palette.ink(), disc(0, 0, 0.085));
    pen.setTransform(upright);
  }

  /** A cross and four buttons on the body of a gamepad. */
  private void gamepad() {
    fill(palette.third(), round(0.21, -1.0, 2.58, 1.6, 0.9));
    double x = 0.85;
    double y = -0.46;
    fill(palette.first(), round(x - 0.13, y - 0.38, 0.26, 0.76, 0.08));
    fill(palette.first(), round(x - 0.38, y - 0.13, 0.76, 0.26, 0.08));
    fill(palette.ink(), disc(2.15, y - 0.27, 0.15));
    fill(palette.second(), disc(2.15 + 0.27, y, 0.15));
    fill(palette.first(), disc(2.15, y + 0.27, 0.15));
    fill(palette.ground(), disc(2.15 - 0.27, y, 0.15));
  }

  /** The waves of a voice. */
  private void voice() {
    Color[] colours = {palette.first(), palette.second(), palette.third()};
    int bars = 13;
    double step = 2.58 / bars;
    for (int i = 0; i < bars; i++) {
      double swell = 0.35 + 0.65 * StrictMath.sin(Math.PI * (i + 0.5) / bars);
      double height = 1.04 * swell * (0.42 + 0.58 * chance.nextDouble());
      double x = 0.21 + i * step;
      fill(colours[i % 3], round(x, -height, step * 0.7, height + 0.4, step * 0.7));
    }
  }

  private void fill(Color colour, Shape shape) {
    pen.setColor(colour);
    pen.fill(shape);
  }

  private static Shape disc(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private static Shape round(double x, double y, double width, double height, double arc) {
    return new RoundRectangle2D.Double(x, y, width, height, arc, arc);
  }
}
