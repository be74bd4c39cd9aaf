package org.reviewcast.spoken;

import java.util.Set;

/** Whether "read" is past at its place, and sounds like "red". */
final class ReadOrRed {
  private static final Set<String> HAVING =
      Words.of(
          """
          have has had having been be being haven't hasn't hadn't was were is are isn't wasn't get
          gets got well widely he's she's it's who's everyone's
          """);
  private static final Set<String> LONG_AGO =
      Words.of("yesterday ago last first when once originally recently earlier then before");

  private ReadOrRed() {}

  static boolean isPast(WrittenLine line, int at) {
    Token next = line.at(at + 1);
    boolean hyphen = line.glued(at) && line.at(at - 1).is("-");
    if (hyphen && line.at(at - 2).is("re")) {
      return isAgain(line, at);
    }
    Token before = hyphen ? line.at(at - 2) : line.at(Grammar.subject(line, at));
    if (hyphen || next.gluedTo("-")) {
      return before.isAny("well", "widely", "best", "much", "most", "least");
    }
    if (Grammar.isAuxiliary(before) && !before.lower().endsWith("'d")) {
      return false;
    }
    boolean rightly =
        line.at(at + 2).isAny("right", "correctly") || line.at(at + 3).isAny("right", "correctly");
    if (before.is("you") && next.is("that") && rightly) {
      return true;
    }
    if (before.isAny("supposedly", "reportedly") && !next.isWord()) {
      return true;
    }
    if (next.is("aloud") && isShownOff(line.at(at - 1)) || isSetAgainst(line, at)) {
      return true;
    }
    if (HAVING.contains(before.lower())
        || before.lower().endsWith("'ve")
        || before.lower().endsWith("'d")
        || next.is("by")) {
      return true;
    }
    if (before.isAny("he", "she", "it", "who")) {
      return true;
    }
    int subject = Grammar.subject(line, at);
    if (before.isAny("i", "we", "they", "you")) {
      return line.at(subject - 1).isAny("have", "has", "had")
          || line.at(at - 1).isAny("first", "last", "once")
          || before.is("i") && !isHabit(line, subject - 1, at + 1)
          || isLongAgo(line, at);
    }
    if (before.isAny("and", ",") && followsPast(line, at)) {
      return true;
    }
    boolean name = before.isCapitalised() && subject > 0 && !Grammar.comesBeforeNouns(before);
    return name && (Grammar.isObject(next) || next.isAny("aloud", "from"));
  }

  /** Whether "re-read" is past, as "read" would be: "I've re-read", "had read and re-read". */
  private static boolean isAgain(WrittenLine line, int at) {
    Token before = line.at(Grammar.subject(line, at - 2));
    return HAVING.contains(before.lower())
        || before.isAny("i", "he", "she")
        || before.lower().endsWith("'ve")
        || before.lower().endsWith("'d")
        || before.is("and") && line.at(at - 4).is("read") && isPast(line, at - 4);
  }

  /** "Prose that shines read aloud", "better read aloud", "when read aloud". */
  private static boolean isShownOff(Token before) {
    return before.isAny("shines", "works", "plays", "sounds", "sings", "sparkles", "soars")
        || before.isAny("shine", "shone", "worked", "work", "gains", "benefits", "improves")
        || before.isAny("when", "if", "once", "as", "best", "better", "beautifully");
  }

  /** "Better told instead of read", "seen rather than read": the other half is past, too. */
  private static boolean isSetAgainst(WrittenLine line, int at) {
    boolean against =
        line.at(at - 1).is("of") && line.at(at - 2).is("instead")
            || line.at(at - 1).is("than") && line.at(at - 2).isAny("rather", "more", "better");
    return against
        && !line.at(at + 1).isWord()
        && !line.at(at - 3).isAny("see", "watch", "hear", "listen");
  }

  /** "I read a lot", "when I read Dickens". */
  private static boolean isHabit(WrittenLine line, int before, int next) {
    return line.at(before).isAny("whenever", "if", "because", "often", "while")
        || line.at(before).is("as") && line.at(next).isAny("it", "this")
        || line.at(next).isAny("books", "mostly", "to", "for", "more")
        || line.at(next).is("a") && line.at(next + 1).is("lot")
        || line.at(next).is("about") && line.at(next + 1).isNumber();
  }

  private static boolean isLongAgo(WrittenLine line, int at) {
    for (int i = at + 1; i < at + 14 && !line.at(i).isEnd(); i++) {
      if (LONG_AGO.contains(line.at(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a past verb stands just before: "she returned and read". */
  private static boolean followsPast(WrittenLine line, int at) {
    for (int i = at - 2; i > at - 10 && !line.at(i).isEnd() && !line.at(i).is("."); i--) {
      if (Grammar.isAuxiliary(line.at(i)) || line.at(i).is("to")) {
        return false;
      }
      if (line.at(i).isLowerCase() && line.at(i).lower().endsWith("ed")) {
        return true;
      }
    }
    return false;
  }
}
