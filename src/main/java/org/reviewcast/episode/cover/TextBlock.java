package org.reviewcast.episode.cover;

import java.awt.geom.Rectangle2D;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text broken into lines of like length, at the largest size that its box allows.
 *
 * @param lines the lines, from top to bottom
 * @param sizePx the size of the letters, an em in pixels
 * @param leadingEm from one base line to the next, in ems
 */
record TextBlock(List<String> lines, double sizePx, double leadingEm) {
  private static final double LEADING = 0.97;

  /** What is left between the foot of a line and the accents of the next, in ems. */
  private static final double LEAST_GAP = 0.05;

  /** From the top of a capital letter to the foot of a descender, in ems. */
  private static final double LINE_HEIGHT = 0.95;

  private static final double SPLIT_WORTH = 0.8;

  private static final String ELLIPSIS = "…";

  TextBlock {
    lines = List.copyOf(lines);
  }

  /**
   * The room for a text.
   *
   * @param widthPx how wide its lines may be
   * @param heightPx how high they may stand together
   * @param smallestPx the smallest size; a text too long for it ends in an ellipsis
   * @param largestPx the largest size, however short the text
   */
  record Box(double widthPx, double heightPx, double smallestPx, double largestPx) {
    int mostLines() {
      return Math.max(1, (int) ((heightPx / smallestPx - LINE_HEIGHT) / LEADING) + 1);
    }
  }

  /** Fits a text that is drawable and not empty. */
  static TextBlock fit(String text, Lettering lettering, Box box) {
    List<String> pieces = pieces(text, lettering, box);
    if (fits(pieces, lettering, box)) {
      return set(pieces, lettering, box);
    }
    int fitting = 1;
    int tooMany = pieces.size();
    while (tooMany - fitting > 1) {
      int middle = (fitting + tooMany) >>> 1;
      if (fits(shortened(pieces, middle), lettering, box)) {
        fitting = middle;
      } else {
        tooMany = middle;
      }
    }
    return set(shortened(pieces, fitting), lettering, box);
  }

  private static boolean fits(List<String> pieces, Lettering lettering, Box box) {
    return new LineBreaks(pieces, lettering).fit(box.widthPx / box.smallestPx, box.mostLines());
  }

  private static List<String> shortened(List<String> pieces, int count) {
    List<String> kept = new ArrayList<>(pieces.subList(0, count));
    kept.set(
        count - 1, kept.get(count - 1).stripTrailing().replaceAll("[,;:.–—-]+$", "") + ELLIPSIS);
    return kept;
  }

  /** The stretches between which a line may end; a word wider than the box is cut anywhere. */
  private static List<String> pieces(String text, Lettering lettering, Box box) {
    List<String> pieces = new ArrayList<>();
    for (String word : split(text, BreakIterator.getLineInstance(Locale.ROOT))) {
      if (lettering.width(word.strip()) * box.smallestPx <= box.widthPx) {
        pieces.add(word);
      } else {
        pieces.addAll(split(word, BreakIterator.getCharacterInstance(Locale.ROOT)));
      }
    }
    return pieces;
  }

  private static List<String> split(String text, BreakIterator iterator) {
    List<String> pieces = new ArrayList<>();
    iterator.setText(text);
    int start = 0;
    for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
      pieces.add(text.substring(start, end));
      start = end;
    }
    return pieces;
  }

  /** Sets a text that fits in as many lines as make it largest. */
  private static TextBlock set(List<String> pieces, Lettering lettering, Box box) {
    LineBreaks breaks = new LineBreaks(pieces, lettering);
    TextBlock best = null;
    for (int n = 1; n <= Math.min(box.mostLines(), pieces.size()); n++) {
      TextBlock block = ofLines(breaks.lines(n), lettering, box);
      if (best == null || block.worth() > best.worth()) {
        best = block;
      }
    }
    return best;
  }

  private static TextBlock ofLines(List<String> lines, Lettering lettering, Box box) {
    double widest = lines.stream().mapToDouble(lettering::width).max().orElseThrow();
    double leading = leading(lines, lettering);
    double height = LINE_HEIGHT + (lines.size() - 1) * leading;
    double fitting = Math.min(box.widthPx / widest, box.heightPx / height);
    return new TextBlock(lines, Math.min(fitting, box.largestPx), leading);
  }

  /** A title reads better a little smaller than with its subtitle in the middle of a line. */
  private double worth() {
    boolean split = lines.stream().anyMatch(line -> line.contains(": "));
    return sizePx * (split ? SPLIT_WORTH : 1);
  }

  /** Wide enough that no accent touches what hangs from the line above. */
  private static double leading(List<String> lines, Lettering lettering) {
    List<Rectangle2D> inks = lines.stream().map(it -> lettering.shape(it).getBounds2D()).toList();
    double leading = LEADING;
    for (int i = 1; i < inks.size(); i++) {
      leading = Math.max(leading, inks.get(i - 1).getMaxY() - inks.get(i).getMinY() + LEAST_GAP);
    }
    return leading;
  }
}
