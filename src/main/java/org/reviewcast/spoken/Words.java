package org.reviewcast.spoken;

import java.util.Set;

/** Closed sets of ordinary words that rules judge a context by, all in lower case. */
final class Words {
  private static final Set<String> STARTERS =
      Words.of(
          """
          the it he she they we you i a an this that these those but and or so yet in on at by
          for from with as if when where while what who why how his her their its my our your
          there here then now not no is are was were it's that's he's she's they're i'm i've
          some all after before since although though even still also because both each every
          most many much one two once only despite however to of nothing everything another
          yes instead until perhaps maybe like unlike does do did can
          """);

  private static final Set<String> FUNCTION =
      Words.of(
          """
          of in on at by for from with as to into over under and or but nor so yet that which
          who whom whose when where while if than is are was were be been has have had will
          would can could may might must should do does did it he she they we you i his her
          its their our this these those the a an my your not no up out off about against
          worldwide domestically globally overseas internationally just only alone back
          because before after since during through without within per each every more less
          later ago away there here now then too also plus minus richer poorer short went
          spent made earned wasted came comes goes grossed seems seemed sat proved proves left
          paid bought buys
          """);

  private static final Set<String> RATINGS =
      Words.of(
          """
          rating rating: rated rate rates gave give gives giving given score scores scored
          verdict grade graded stars star review overall metacritic imdb letterboxd awarded
          award earns deserves solid easy strong easily recommended gets
          """);

  private Words() {}

  /** The words of a text, without order. */
  static Set<String> of(String text) {
    return Set.of(text.strip().split("\\s+"));
  }

  /** Whether the word often begins a sentence and seldom a name. */
  static boolean startsSentences(String lower) {
    return STARTERS.contains(lower);
  }

  /** Whether the word is a small one that no counted thing is called by. */
  static boolean isFunction(String lower) {
    return FUNCTION.contains(lower);
  }

  /** Whether a line with this word is likely to pass judgement. */
  static boolean speaksOfRatings(String lower) {
    return RATINGS.contains(lower);
  }
}
