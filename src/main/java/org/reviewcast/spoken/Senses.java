package org.reviewcast.spoken;

import java.util.Set;

/** What tear, bow, lead, close, wound, content and separate mean, and so sound like, at a place. */
final class Senses {
  private static final Set<String> FLOWING =
      Words.of(
          """
          streaming streak streaking run running roll rolling fall falling well welling flow
          flowing come came stain stung sting
          """);

  private Senses() {}

  /** Whether "close" is what one does to a door, or an end. */
  static boolean isShut(WrittenLine line, int at) {
    Token next = line.at(at + 1);
    boolean upon =
        next.is("in") && line.at(at + 2).is("on") || next.is("around") && !line.at(at - 1).is("so");
    return upon || isEnding(line, at) || Grammar.isVerb(line, at, false);
  }

  /** Whether "wound" is the past of to wind: "wound up", "wound so tight". */
  static boolean isCoiled(WrittenLine line, int at) {
    Token next = line.at(at + 1);
    return next.isAny("up", "down", "around", "tight", "tightly", "through", "together", "back")
        || next.isAny("so", "too", "as") && line.at(at + 2).isAny("tight", "tightly")
        || next.gluedTo("-") && line.at(at + 2).is("up")
        || next.isAny("its", "his", "her", "their") && line.at(at + 2).is("way")
        || line.at(at - 1).isAny("tightly", "tautly", "highly");
  }

  /** Whether "content" is pleased: "content to drift", "perfectly content", "Jimmy, content,". */
  static boolean isPleased(WrittenLine line, int at, boolean withS) {
    Token before = line.at(at - 1);
    Token next = line.at(at + 1);
    boolean thing =
        Grammar.comesBeforeNouns(before) && !before.isAny("is", "are", "was", "were", "be")
            || before.isAny("bonus", "online", "original", "extra", "video", "digital", "fresh")
            || before.isAny("exclusive", "more");
    if (thing) {
      return false;
    }
    return next.isAny("to", "with")
        || before.isAny("is", "was", "are", "were", "be", "seems", "not", "feel", "feels", "seem")
        || before.lower().endsWith("ly")
        || before.is(",") && next.is(",")
        || before.is("and") && line.at(at - 2).isAny("happy", "calm", "safe", "quiet")
        || Grammar.isVerb(line, at, withS);
  }

  /** Whether "separate" parts things: "what separates", "separate Tina from her mother". */
  static boolean isParting(WrittenLine line, int at, boolean withS) {
    Token next = line.at(at + 1);
    if (withS || Grammar.isVerb(line, at, false)) {
      return true;
    }
    for (int i = at + 2; i < at + 5 && next.isCapitalised(); i++) {
      if (line.at(i).is("from")) {
        return true;
      }
    }
    return false;
  }

  /** "Tied up with a bow", "a bow and arrow", "builds a bow"; not "take a bow". */
  static boolean isKnotOrWeapon(WrittenLine line, int at) {
    Token before = line.at(at - 1);
    Token next = line.at(at + 1);
    boolean things =
        next.isAny("tie", "ties", "hunter", "hunting")
            || next.gluedTo("-") && line.at(at + 2).is("and")
            || before.isAny("magic", "magical", "enchanted")
            || before.isAny("violin", "cello", "hair", "red", "pink", "little", "neat", "fiddle");
    if (things || before.isAny("to", "they", "we", "i", "you")) {
      return things;
    }
    for (int i = at - 8; i < at + 8; i++) {
      Token token = line.at(i);
      boolean near = i < at && i > at - 4;
      if (token.isAny("arrow", "arrows", "quiver", "archer", "archery", "wrap", "wraps", "wrapped")
          || token.isAny("tie", "ties", "tied", "ribbon")
          || near && token.isAny("builds", "draws", "drew", "with", "strings", "wields", "aims")) {
        return true;
      }
    }
    return false;
  }

  static boolean isMetal(WrittenLine line, int at) {
    if (line.at(at + 1).gluedTo("-")) {
      return line.at(at + 2).isAny("lined", "based", "coated", "painted", "free", "weighted");
    }
    return line.at(at + 1)
            .isAny("pipe", "pipes", "paint", "balloon", "poisoning", "weight", "bullets")
        || line.at(at - 1).isAny("of", "molten", "liquid", "like")
            && !line.at(at + 1).isCapitalised()
            && !line.at(at + 1).isAny("single", "singles", "singer", "actor", "actress", "role")
            && !line.at(at + 1).isAny("vocals", "vocalist", "guitar", "guitarist", "character");
  }

  /** Whether a tear rends, and is none that one weeps. */
  static boolean isTorn(WrittenLine line, int at) {
    Token before = line.at(at - 1);
    Token next = line.at(at + 1);
    boolean wept =
        FLOWING.contains(next.lower())
            || next.is("down") && line.at(at + 3).isAny("face", "cheek", "cheeks", "faces")
            || before.isAny("hot", "cheap", "happy", "bitter", "real", "fresh", "shed", "sheds");
    if (wept) {
      return false;
    }
    boolean torn =
        next.isAny("up", "apart", "down", "through", "into", "itself", "off", "open", "away")
            || next.isAny("across", "along", "themselves", "himself", "herself");
    return torn && !before.isAny("of", "in", "into", "with", "her", "his", "my", "the", "single")
        || Grammar.isVerb(line, at, line.at(at).lower().endsWith("s")) && !next.is("up");
  }

  /** Whether "close" is an end: "to a close.", "the close of". */
  private static boolean isEnding(WrittenLine line, int at) {
    Token next = line.at(at + 1);
    return line.at(at - 1).isAny("a", "its", "the", "their")
        && (next.isEnd() || next.isSymbol() && !next.is("-") || next.isAny("of", "and", "with"));
  }
}
