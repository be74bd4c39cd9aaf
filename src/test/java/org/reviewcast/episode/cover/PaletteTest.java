package org.reviewcast.episode.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {
  static Stream<Palette> palettes() {
    return Palette.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void ink_onGround_hasContrastOfSevenToOne(Palette palette) {
    assertThat(contrast(palette.ink(), palette.ground())).isGreaterThanOrEqualTo(7);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void motifColours_onGround_areSeen(Palette palette) {
    assertThat(contrast(palette.first(), palette.ground())).isGreaterThan(2);
    assertThat(contrast(palette.second(), palette.ground())).isGreaterThan(1.4);
    assertThat(contrast(palette.third(), palette.ground())).isGreaterThan(1.25);
  }

  @Test
  void titles_many_useAllPalettesAlike() {
    Map<Palette, Integer> uses = new HashMap<>();
    for (int i = 0; i < 2000; i++) {
      uses.merge(Palette.of("Title number " + i), 1, Integer::sum);
    }

    assertThat(uses).hasSize(10);
    assertThat(uses.values()).allMatch(count -> count > 120 && count < 280);
  }

  /** WCAG 2.2, "contrast ratio". */
  private static double contrast(Color one, Color other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(Color colour) {
    float[] rgb = colour.getRGBColorComponents(null);
    return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
  }

  private static double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
