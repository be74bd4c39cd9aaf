package org.reviewcast.spoken;

import java.util.List;
import java.util.Optional;
import org.reviewcast.voice.Pronunciation;
import org.reviewcast.voice.SpokenWord.Break;

/**
 * What a rule made of some written tokens.
 *
 * @param next index of the first token that was not read
 * @param words the words to say, separated by single spaces; a comma or semicolon at the end of one
 *     stands for {@link Break#COMMA} or {@link Break#CLAUSE}; empty for silence. Letters with
 *     accents are folded later
 * @param after the break that follows, at least
 * @param doubt why a person should look at this, or empty if the rule is sure
 * @param sounds how each of the words sounds, or empty to leave that to the engine
 */
public record Reading(
    int next, String words, Break after, String doubt, List<Pronunciation> sounds) {
  public Reading {
    sounds = List.copyOf(sounds);
  }

  /** Words without sounds of their own. */
  public Reading(int next, String words, Break after, String doubt) {
    this(next, words, after, doubt, List.of());
  }

  /** Words of which the rule is sure. */
  public static Optional<Reading> of(int next, String words) {
    return Optional.of(new Reading(next, words, Break.NONE, ""));
  }

  /** Words of which the rule is sure, and the break after them. */
  public static Optional<Reading> of(int next, String words, Break after) {
    return Optional.of(new Reading(next, words, after, ""));
  }

  /** Words that are a guess, for the reason given; no words, and something is left out. */
  public static Optional<Reading> unsure(int next, String words, String doubt) {
    return Optional.of(new Reading(next, words, Break.NONE, doubt));
  }

  /** A break without words; {@link Break#NONE} for a sign that is passed over. */
  public static Optional<Reading> silent(int next, Break after) {
    return Optional.of(new Reading(next, "", after, ""));
  }
}
