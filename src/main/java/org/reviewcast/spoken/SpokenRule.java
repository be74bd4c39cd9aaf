package org.reviewcast.spoken;

import java.util.Optional;

/**
 * How one kind of written token is read aloud.
 *
 * <p>The rules stand in one ordered list. {@link SpokenForms} walks through a line from left to
 * right and, at each place that no rule has read past, asks them in that order; the first that
 * answers is followed, and the walk goes on at {@link Reading#next()}. So a rule sees the tokens
 * before its place (to judge the context, not what was said for them) and after it, and claims one
 * or more tokens from its place on.
 *
 * <p>A rule keeps no state between calls and may be called by many threads at once. It answers the
 * same for the same line and place, does not block, and looks only a bounded number of tokens
 * ahead: the time for a line must stay in proportion to its length.
 */
@FunctionalInterface
public interface SpokenRule {
  /**
   * Reads what stands at a place, if it is of this rule's kind.
   *
   * @param line the written line in tokens
   * @param at index of the first token to be read, from 0 to below {@link WrittenLine#size()}
   * @return how far this rule read and the words to say; empty if it makes no claim
   */
  Optional<Reading> read(WrittenLine line, int at);
}
