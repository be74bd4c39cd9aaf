package org.reviewcast.spoken;

import java.util.List;
import org.reviewcast.voice.SpokenText;

/**
 * A line as it will be said, and what a person should look at before it is.
 *
 * @param text the words
 * @param doubts the stretches that no rule was sure of or that are left out, by start
 */
public record ReadAloud(SpokenText text, List<Doubt> doubts) {
  public ReadAloud {
    doubts = List.copyOf(doubts);
  }
}
