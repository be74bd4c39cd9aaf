package org.reviewcast.episode.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypefaceTest {
  private final Typeface title = Typeface.read("title.ttf");

  @ParameterizedTest
  @ValueSource(strings = {"title.ttf", "text.ttf"})
  void letters_ofThreeScripts_haveOutlines(String resource) {
    Typeface typeface = Typeface.read(resource);

    "AzéŁțßẞỆαΏяЇ0½—“”…€№★"
        .codePoints()
        .forEach(
            point -> {
              assertThat(typeface.has(point)).as(Character.toString(point)).isTrue();
              assertThat(typeface.advance(point)).isBetween(0.1, 2.0);
              assertThat(ink(typeface, point).isEmpty()).isFalse();
            });
  }

  @Test
  void otherScripts_areNotThere() {
    "語ש🎬\uFFFF".codePoints().forEach(point -> assertThat(title.has(point)).isFalse());
  }

  @Test
  void capital_drawn_standsOnTheBaseLine() {
    Rectangle2D ink = ink(title, 'H');

    assertThat(ink.getMaxY()).isCloseTo(0, within(1e-6));
    assertThat(ink.getMinY()).isCloseTo(-0.72, within(0.02));
    assertThat(ink.getMaxX()).isLessThan(title.advance('H'));
  }

  @Test
  void space_drawn_isEmptyButWide() {
    assertThat(ink(title, ' ').isEmpty()).isTrue();
    assertThat(title.advance(' ')).isGreaterThan(0.1);
  }

  @Test
  void openPairs_areKernedCloser() {
    assertThat(title.kerning('A', 'V')).isLessThan(-0.05);
    assertThat(title.kerning('T', 'o')).isLessThan(-0.05);
    assertThat(title.kerning('H', 'H')).isZero();
  }

  @Test
  void licence_standsBesideTheFonts() throws Exception {
    try (var in = Typeface.class.getResourceAsStream("OFL.txt")) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .contains("The Inter Project Authors", "SIL OPEN FONT LICENSE");
    }
  }

  private static Rectangle2D ink(Typeface typeface, int codePoint) {
    Path2D path = new Path2D.Double();
    typeface.outline(codePoint, 0, path);
    return path.getBounds2D();
  }
}
