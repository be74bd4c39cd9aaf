package org.reviewcast.spoken;

/**
 * A written stretch that no rule was sure of, or that will not be said.
 *
 * @param writtenStart index of its first character in the written line
 * @param writtenEnd index after its last character
 * @param spoken what will be said for it; empty if it is left out
 * @param reason why, in a few words for the writer of the review
 */
public record Doubt(int writtenStart, int writtenEnd, String spoken, String reason) {
  /** Whether nothing is said for the stretch. */
  public boolean leftOut() {
    return spoken.isEmpty();
  }
}
