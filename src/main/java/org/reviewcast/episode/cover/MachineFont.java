package org.reviewcast.episode.cover;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.Optional;

/**
 * The sans-serif font of the machine, for scripts that the typefaces do not hold. A machine may
 * have no font at all, or a Java that cannot load any; then it draws nothing, and says so.
 */
final class MachineFont {
  /** The size of the glyphs that {@link #layout} gives. */
  static final int SIZE = 1000;

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private Optional<Font> font;

  /** Whether the font draws something for a code point; a bitmap, as of emoji, does not count. */
  boolean draws(int codePoint) {
    if (font().isEmpty() || !font().get().canDisplay(codePoint)) {
      return false;
    }
    return Character.getType(codePoint) == Character.FORMAT
        || layout(Character.toString(codePoint), false)
            .map(glyphs -> !glyphs.getVisualBounds().isEmpty())
            .orElse(false);
  }

  /** The glyphs of a text of one direction, shaped and in the order in which they are seen. */
  Optional<GlyphVector> layout(String text, boolean rightToLeft) {
    int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
    try {
      return font()
          .map(it -> it.layoutGlyphVector(EXACT, text.toCharArray(), 0, text.length(), direction));
    } catch (RuntimeException | LinkageError | InternalError e) {
      font = Optional.empty();
      return Optional.empty();
    }
  }

  private Optional<Font> font() {
    if (font == null) {
      font = load();
    }
    return font;
  }

  /** Java throws all sorts of things where there is no font configuration or no FreeType. */
  private static Optional<Font> load() {
    try {
      Font font = new Font(Font.SANS_SERIF, Font.BOLD, SIZE);
      font.createGlyphVector(EXACT, "a").getVisualBounds();
      return Optional.of(font);
    } catch (RuntimeException | LinkageError | InternalError e) {
      return Optional.empty();
    }
  }
}
