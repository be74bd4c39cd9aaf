package org.reviewcast.spoken;

import java.util.Objects;
import org.reviewcast.show.Show;

/**
 * The choices a show makes about how its reviews are read.
 *
 * @param english whose English the numbers, dates and money follow
 * @param emoji which emoji are named
 */
public record SpokenStyle(English english, Show.Emoji emoji) {
  public SpokenStyle {
    Objects.requireNonNull(english, "english");
    Objects.requireNonNull(emoji, "emoji");
  }

  /** The given English with emoji named where they mean something. */
  public static SpokenStyle of(English english) {
    return new SpokenStyle(english, Show.Emoji.MEANINGFUL);
  }
}
