package org.reviewcast.spoken;

import java.util.Set;

/** Whether a word stands where a verb would, judged by the words around it. */
final class Grammar {
  private static final Set<String> ADVERBS =
      Words.of(
          """
          never ever always also often only just still even not then now again already seldom
          sometimes usually almost once soon thus rarely first last both all each
          """);
  private static final Set<String> AUXILIARIES =
      Words.of(
          """
          will would can could may might must should shall do does did cannot don't doesn't didn't
          won't can't couldn't wouldn't shouldn't i'll we'll you'll they'll he'll she'll it'll
          who'll i'd we'd you'd they'd he'd she'd let's let please helps help helped
          """);
  private static final Set<String> OBJECTS =
      Words.of(
          """
          the a an his her its their my our your it him them us me this these those himself herself
          itself themselves ourselves myself yourself how what why every each another some any all
          """);
  private static final Set<String> BEFORE_NOUNS =
      Words.of(
          """
          the a an his her its their my our your this these those no some any every each another
          of in on with for by at from as into than about without through both own other such
          good great best new first last whose same only one two three is are was were be
          """);
  // "from past to present", "it comes to use": a noun follows this "to".
  private static final Set<String> BEFORE_TO =
      Words.of(
          """
          past up close next due thanks from key comes came come back addition allergic averse
          addicted prone immune opposed leads led leading contributes contributed contributing
          accustomed resistant access put devoted dedicated according similar
          """);

  private static final Set<String> NO_ADVERBS =
      Words.of(
          """
          family daily early monthly weekly yearly nightly holy likely unlikely ugly friendly lovely
          silly deadly lonely reply italy earthly worldly costly elderly orderly scholarly july
          emily kelly molly sally billy willy lily
          """);

  private static final Set<String> DOERS =
      Words.of(
          """
          film movie picture director actor actress performance score script screenplay camera cast
          novel book author album band singer story plot narrator game show series
          """);

  private static final Set<String> ADJECTIVES =
      Words.of(
          """
          short long new old big small great good early late past recent other more most many
          several two three such both all different various major minor few vinyl
          """);

  private Grammar() {}

  /** Whether a word, with or without the s of "he records", is a verb at this place. */
  static boolean isVerb(WrittenLine line, int at, boolean withS) {
    int i = subject(line, at);
    Token before = line.at(i);
    boolean object = isObject(line.at(at + 1));
    if (before.is("to")) {
      boolean pair = line.at(i - 1).lower().equals(line.at(at).lower());
      boolean today = line.at(at).is("present") && line.at(at + 1).isAny("day", "-", "time");
      return !withS && !pair && !today && !BEFORE_TO.contains(line.at(i - 1).lower());
    }
    if (before.isNumber()
        || withS && before.is("that") && line.at(at + 1).isAny("like", "such", "from")) {
      return false;
    }
    if (before.isAny("he", "she", "it", "that", "which")) {
      boolean manner = line.at(at - 1).isAny("also", "often", "never") && line.at(at + 1).is("as");
      return withS || object || manner;
    }
    if (before.is("who")) {
      return true;
    }
    if (isAuxiliary(before) || before.isAny("i", "you", "we", "they")) {
      return !withS;
    }
    boolean manner = isAdverb(line, at - 1) && line.at(at - 1).lower().endsWith("ly");
    if (withS && (manner && !line.at(at - 1).is("only") || isDoing(line, at, before))) {
      return true;
    }
    if (!object || BEFORE_NOUNS.contains(before.lower())) {
      return false;
    }
    if (!before.isWord() || before.isAny("and", "or", "but")) {
      return true;
    }
    // A noun before and an object after: "the film presents a", "critics use the".
    return withS || before.lower().endsWith("s") && !before.lower().endsWith("'s");
  }

  /** "Greene presents two", ", conducts research": no object word follows, but a noun may. */
  private static boolean isDoing(WrittenLine line, int at, Token before) {
    Token next = line.at(at + 1);
    boolean thing = line.at(at).isAny("records", "projects") && before.isCapitalised();
    if (thing || line.at(at - 2).isEnd() && ADJECTIVES.contains(before.lower())) {
      return false;
    }
    boolean doer =
        DOERS.contains(before.lower()) && line.at(at - 2).is("the")
            || before.isCapitalised() && !BEFORE_NOUNS.contains(before.lower())
            || before.is(",") && !next.lower().endsWith("s") && !next.lower().endsWith("ing");
    return doer
        && line.at(at).isLowerCase()
        && next.isWord()
        && !Words.isFunction(next.lower())
        && !isBeing(next);
  }

  /** Whether a noun stands before this word, which is some form of be, have, do or will. */
  private static boolean isBeing(Token word) {
    return isAuxiliary(word)
        || word.isAny("is", "are", "was", "were", "isn't", "aren't", "wasn't", "weren't", "have")
        || word.isAny("has", "had", "haven't", "hasn't", "hadn't", "tend", "seem", "vary");
  }

  /** The place of the nearest token before one that is no adverb. */
  static int subject(WrittenLine line, int at) {
    int i = at - 1;
    while (i > at - 4 && isAdverb(line, i)) {
      i -= line.at(i).is("longer") ? 2 : 1;
    }
    return i;
  }

  private static boolean isAdverb(WrittenLine line, int at) {
    String word = line.at(at).lower();
    return ADVERBS.contains(word)
        || word.length() > 4 && word.endsWith("ly") && !NO_ADVERBS.contains(word)
        || word.equals("longer") && line.at(at - 1).is("no");
  }

  /** Whether a word wants the plain form of a verb after it: will, didn't, they'll. */
  static boolean isAuxiliary(Token token) {
    return AUXILIARIES.contains(token.lower());
  }

  /** Whether a token may begin what a verb acts on. */
  static boolean isObject(Token token) {
    return OBJECTS.contains(token.lower());
  }

  /** Whether a token mostly has a noun or an adjective after it. */
  static boolean comesBeforeNouns(Token token) {
    return BEFORE_NOUNS.contains(token.lower()) || token.lower().endsWith("'s");
  }
}
