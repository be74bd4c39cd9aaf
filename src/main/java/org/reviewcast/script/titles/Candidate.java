package org.reviewcast.script.titles;

import java.util.Set;

/**
 * Words of a chapter that could be its title.
 *
 * @param title in the capitals of a title
 * @param stems the stems and senses of its words that carry meaning
 * @param sentence index in its chapter of the sentence it stands in
 */
record Candidate(Origin origin, String title, Set<String> stems, int sentence) {
  /** A candidate whose words all carry meaning. */
  static Candidate of(Origin origin, String title, int sentence) {
    return new Candidate(origin, title, Senses.ofTitle(title), sentence);
  }
}
