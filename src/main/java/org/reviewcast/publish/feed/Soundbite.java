package org.reviewcast.publish.feed;

/**
 * A stretch of an episode that makes people want to hear the rest (Podcasting 2.0,
 * podcast:soundbite).
 *
 * @param startMs where it starts, in milliseconds of the episode
 * @param lengthMs how long it is, 15 to 60 seconds
 * @param title its first words
 */
public record Soundbite(long startMs, long lengthMs, String title) {
  static final long SHORTEST_MS = 15_000;
  static final long LONGEST_MS = 60_000;

  public Soundbite {
    if (startMs < 0 || lengthMs < SHORTEST_MS || lengthMs > LONGEST_MS) {
      throw new IllegalArgumentException("not a soundbite: " + startMs + " + " + lengthMs);
    }
  }
}
