package org.reviewcast.episode.cover;

import java.awt.Color;
import java.util.List;

/**
 * The colours of a cover.
 *
 * @param ground what everything stands on
 * @param ink the text, in a contrast of 7:1 or more with the ground (WCAG 2.2, section 1.4.6)
 * @param first the motif's main colour
 * @param second a colour beside it
 * @param third a quieter colour, near the ground
 */
record Palette(Color ground, Color ink, Color first, Color second, Color third) {
  static final List<Palette> ALL =
      List.of(
          of(0x101B3B, 0xFFF4E0, 0xFF6B4A, 0xFFC24B, 0x2F4C9E), // midnight
          of(0x8C1420, 0xFFF3E4, 0xFFB23E, 0xF26D5B, 0x4F0A16), // ember
          of(0x0E3B31, 0xFBF3DC, 0xF2B134, 0xED6A45, 0x267A62), // forest
          of(0xF6EAD2, 0x1D1B2C, 0xE4532B, 0x2B6C91, 0xF0B73F), // cream
          of(0xF5B81C, 0x1B1424, 0xCB3A20, 0x153C58, 0xFFE7A6), // mustard
          of(0x3A1344, 0xFFEFE5, 0xFF7B59, 0xF7C548, 0x7D3189), // plum
          of(0xDCEEF3, 0x0C2138, 0xF05A57, 0x1F7096, 0xF2B838), // ice
          of(0x17181D, 0xFFFFFF, 0xDDF247, 0xFF5E8C, 0x4A4E5C), // charcoal
          of(0xFF8C73, 0x22092F, 0x5B1A5E, 0xFFE9CF, 0xD24A4F), // coral
          of(0x00454D, 0xF6FFF5, 0xFF8A57, 0x93E4D1, 0x0F7F7A)); // lagoon

  /** The palette of a title: always the same one for the same title. */
  static Palette of(String title) {
    int hash = title.hashCode() * 0x9E3779B1;
    return ALL.get(Math.floorMod(hash ^ hash >>> 15, ALL.size()));
  }

  /** The palette with red and blue exchanged, for a picture that is read the other way round. */
  Palette redForBlue() {
    return new Palette(
        redForBlue(ground),
        redForBlue(ink),
        redForBlue(first),
        redForBlue(second),
        redForBlue(third));
  }

  private static Color redForBlue(Color colour) {
    return new Color(colour.getBlue(), colour.getGreen(), colour.getRed());
  }

  private static Palette of(int ground, int ink, int first, int second, int third) {
    return new Palette(
        new Color(ground), new Color(ink), new Color(first), new Color(second), new Color(third));
  }
}
