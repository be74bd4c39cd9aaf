package org.reviewcast.spoken;

import java.util.Locale;
import java.util.Optional;

/** Roman numerals: Rocky IV, Part II, Henry V, World War I; not Malcolm X and not the pronoun I. */
final class Numerals implements SpokenRule {
  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    Token token = line.at(at);
    if (!token.isWord() || token.text().length() > 12) {
      return Optional.empty();
    }
    boolean possessive = token.lower().endsWith("'s");
    String letters =
        possessive ? token.text().substring(0, token.text().length() - 2) : token.text();
    boolean comma = line.at(at - 1).is(",");
    boolean shortened =
        line.at(at - 1).gluedTo(".") && line.at(at - 2).isAny("vol", "pt", "ch", "bk", "no");
    Token before = comma || shortened ? line.at(at - 2) : line.at(at - 1);
    boolean introduced = isIntroducer(before) && !line.glued(at);
    String figures =
        introduced || inBrackets(line, at) ? letters.toUpperCase(Locale.ROOT) : letters;
    int value = RomanFigures.value(figures);
    if (value < 1 || line.glued(at) && !line.at(at - 1).isAny("(", "\"", "'", "/", "-", "–", ":")) {
      return Optional.empty();
    }
    if (line.glued(at + 1)
        && (line.at(at + 1).isNumber()
            || line.at(at + 1).isAny("-", ".")
                && line.at(at + 2).glued()
                && letters.length() < 2)) {
      return Optional.empty();
    }
    English english = line.style().english();
    String words = NumberWords.cardinal(value, english);
    if (!isNumeral(line, at, figures, before, introduced)) {
      return Optional.empty();
    }
    if (figures.length() > 3 && value > 1000) {
      words = NumberWords.year(value, english);
    } else if (Names.areRulers(before.lower()) && before.isCapitalised() && value < 30) {
      words = "the " + NumberWords.ordinal(words);
    } else if (line.at(at + 1).isAny("century", "centuries")) {
      words = NumberWords.ordinal(words);
    }
    return Reading.of(at + 1, possessive ? words + "'s" : words);
  }

  private static boolean isNumeral(
      WrittenLine line, int at, String figures, Token before, boolean introduced) {
    if (figures.equals("I")) {
      return line.at(at).text().startsWith("I") && one(line, at, before, introduced);
    }
    if (introduced) {
      return true;
    }
    boolean named = before.isCapitalised() && !line.glued(at);
    boolean properName = named && !Words.startsSentences(before.lower());
    return switch (figures) {
      case "X" ->
          properName
              && before.isAny(
                  "final",
                  "fantasy",
                  "leo",
                  "pius",
                  "charles",
                  "louis",
                  "iphone",
                  "os",
                  "saw",
                  "christian");
      case "V" ->
          properName
              && !before.isAny("mr", "agent", "codename", "vs", "v", "mister", "dr")
              && !isMiddleInitial(line, at, before);
      case "C", "D", "L", "M" -> false;
      case "IV" ->
          !before.isAny("an", "the", "his", "her") && !line.at(at + 1).isAny("drip", "bag", "line");
      default -> onlyVi(figures) || figures.length() > 3 || before.is("bowl");
    };
  }

  /** The V of Andrew V. McLaglen, unlike that of "Rocky V." before another sentence. */
  private static boolean isMiddleInitial(WrittenLine line, int at, Token before) {
    Token next = line.at(at + 2);
    return line.at(at + 1).gluedTo(".")
        && next.isCapitalised()
        && !Words.startsSentences(next.lower())
        && !Names.areRulers(before.lower())
        && !before.isAny("rocky", "scream", "saw", "trek", "auto", "gta", "fantasy", "leprechaun");
  }

  private static boolean onlyVi(String figures) {
    for (int i = 0; i < figures.length(); i++) {
      if ("VIX".indexOf(figures.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether an I is a numeral: after "World War", "Part" or a ruler, and not before a verb of mine.
   */
  private static boolean one(WrittenLine line, int at, Token before, boolean introduced) {
    Token next = line.after(at);
    boolean closed = next.isEnd() || line.at(at + 1).isSymbol() && !line.at(at + 1).is("\"");
    boolean follows = closed || next.isAny("of", "and", "to", "through", "or");
    if (before.is("war") && before.isCapitalised()) {
      return true;
    }
    if (introduced && before.isCapitalised()) {
      return follows || next.isWord() && !isMyVerb(next.lower());
    }
    if (introduced) {
      return closed && !line.at(at + 1).isAny(",", "—", "–")
          || next.isAny("of", "and") && line.at(at + 2).isAny("ii", "the");
    }
    boolean ruler =
        before.isCapitalised() && Names.areRulers(before.lower()) && !line.at(at - 1).is(",");
    boolean crowned =
        at == 1
            || line.at(at - 2).isAny("king", "queen", "pope", "emperor", "tsar", "czar", "kaiser");
    if (ruler && crowned && next.isLowerCase() && !isMyVerb(next.lower())) {
      return true;
    }
    return ruler && (follows || next.isAny("was", "is", "reigned", "ruled", "died", "in", "by"));
  }

  private static boolean isMyVerb(String lower) {
    return switch (lower) {
      case "liked",
          "like",
          "love",
          "loved",
          "think",
          "thought",
          "hate",
          "hated",
          "am",
          "have",
          "want",
          "wanted",
          "know",
          "knew",
          "saw",
          "remember",
          "enjoy",
          "enjoyed",
          "found",
          "wish",
          "can",
          "could",
          "would",
          "do",
          "did",
          "felt",
          "feel",
          "mean",
          "understand",
          "just",
          "really",
          "never",
          "always",
          "watched",
          "read",
          "heard" ->
          true;
      default -> false;
    };
  }

  private static boolean inBrackets(WrittenLine line, int at) {
    return line.at(at - 1).is("(")
        && line.at(at + 1).gluedTo(")")
        && line.at(at).text().length() > 1;
  }

  private static boolean isIntroducer(Token before) {
    if (before.is(".")) {
      return false;
    }
    return before.isAny(
            "part",
            "chapter",
            "act",
            "volume",
            "book",
            "episode",
            "phase",
            "vol",
            "pt",
            "ch",
            "bk",
            "section",
            "stage",
            "title",
            "season",
            "figure",
            "movement",
            "canto",
            "scene",
            "no",
            "level",
            "appendix",
            "type",
            "parts",
            "chapters",
            "acts",
            "books",
            "episodes")
        || before.is("war") && before.isCapitalised();
  }
}
