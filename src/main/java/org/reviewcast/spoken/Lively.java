package org.reviewcast.spoken;

import java.util.Set;

/** Whether "live" and "lives" are what happens on a stage, or what one does with a life. */
final class Lively {
  private static final Set<String> THINGS =
      Words.of(
          """
          action music album albums recording recordings performance performances audience
          audiences show shows concert concerts version versions theater theatre stream streaming
          broadcast broadcasts television tv band bands set sets ammunition ammo rounds wire event
          events orchestra instruments score take takes crowd crowds footage debut gig gigs setting
          venue venues coverage feed comedy special specials animals studio drums vocals favorite
          track tracks session sessions staple act acts bullets chat commentary instrumentation
          samples sample sound sounds piano drumming backing insects maggots animal birds bird
          snakes snake rats bait chicken chickens lobster fish wires grenade grenades round frog
          """);
  private static final Set<String> DOINGS =
      Words.of(
          """
          performed recorded filmed shot taped staged broadcast aired
          streamed sung played perform airing streaming band
          sing singing recording them night go goes went going gone seen heard captured saw watched
          """);
  private static final Set<String> OWNERS =
      Words.of(
          """
          their our your his her my the of and own human double past inner private personal
          whose many these those save saved other two three secret daily
          """);
  private static final Set<String> PLACES =
      Words.of(
          """
          in with on at up alone there here under inside next across among by out off for together
          beyond down near like through
          """);

  private static final Set<String> BEFORE_A_NOUN =
      Words.of(
          "a of with for from in by without between on first second its his her their our any");
  private static final Set<String> SEEING =
      Words.of(
          """
          see saw seen seeing hear heard hearing catch caught watch watched watching playing
          tight good great amazing incredible electrifying
          """);

  private Lively() {}

  /** Whether "live" has the sound of "alive". */
  static boolean isLively(WrittenLine line, int at) {
    Token next = line.at(at + 1);
    if (next.gluedTo("-")) {
      return !line.at(at + 2).isAny("in", "and", "or");
    }
    Token before = line.at(at - 1);
    boolean subject =
        before.isAny("to", "who", "i", "you", "we", "they") || Grammar.isAuxiliary(before);
    if (THINGS.contains(next.lower()) && !subject) {
      return true;
    }
    if (before.is("a") && next.isCapitalised()) {
      return true;
    }
    if (BEFORE_A_NOUN.contains(before.lower())
        && next.isLowerCase()
        && !Words.isFunction(next.lower())) {
      return true;
    }
    if (isSeen(line, at)
        || line.at(at).isCapitalised() && line.at(next.is("'") ? at + 2 : at + 1).isNumber()) {
      return true;
    }
    Token after = line.at(at + 2);
    boolean staged =
        next.is("on") && after.isAny("stage", "air", "tv", "television")
            || next.is("in") && after.isAny("concert", "studio")
            || next.isAny("at", "from", "in")
                && line.at(at).isCapitalised()
                && (after.isCapitalised() || after.is("the"));
    boolean done = DOINGS.contains(before.lower());
    return staged && !subject || done && !next.isAny("with", "for");
  }

  /** "To see Fanfarlo live tomorrow", "they are tight live". */
  private static boolean isSeen(WrittenLine line, int at) {
    Token before = line.at(at - 1);
    Token next = line.at(at + 1);
    if (SEEING.contains(before.lower())) {
      return !next.isWord() || Words.isFunction(next.lower()) && !next.isAny("with", "for");
    }
    if (!before.isCapitalised()
        || next.isWord() && !next.isAny("tomorrow", "tonight", "at", "in", "last", "on", "when")) {
      return false;
    }
    for (int i = at - 2; i > at - 6 && line.at(i).isWord(); i--) {
      if (SEEING.contains(line.at(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether "lives" is a verb. */
  static boolean isVerb(WrittenLine line, int at) {
    Token before = line.at(Grammar.subject(line, at));
    if (before.isAny("he", "she", "it", "who", "that", "which")) {
      return true;
    }
    String word = before.lower();
    boolean title = line.at(at).isCapitalised() && before.is("one") && before.isCapitalised();
    boolean ends =
        line.at(at + 1).isSymbol() && before.isAny("guy", "hero", "girl", "boy", "man", "monster");
    if (title || ends) {
      return true;
    }
    boolean owned =
        OWNERS.contains(word)
            || Grammar.comesBeforeNouns(before)
            || before.isNumber()
            || word.endsWith("s'")
            || word.endsWith("ed")
            || word.endsWith("al")
            || word.endsWith("ic")
            || word.endsWith("ary");
    return PLACES.contains(line.at(at + 1).lower()) && before.isWord() && !owned;
  }
}
