package org.reviewcast.spoken;

import java.util.Objects;

/**
 * The choices a show makes about how its reviews are read.
 *
 * @param english whose English the numbers, dates and money follow
 * @param emoji which emoji are named
 */
public record SpokenStyle(English english, Emoji emoji) {
  /** Which emoji are named; stars in a row are a rating and are always read. */
  public enum Emoji {
    /** Those that stand for a word or are all that was written; decoration is passed over. */
    MEANINGFUL,
    /** Every one. */
    ALWAYS,
    /** None. */
    NEVER
  }

  public SpokenStyle {
    Objects.requireNonNull(english, "english");
    Objects.requireNonNull(emoji, "emoji");
  }

  /** The given English with emoji named where they mean something. */
  public static SpokenStyle of(English english) {
    return new SpokenStyle(english, Emoji.MEANINGFUL);
  }
}
