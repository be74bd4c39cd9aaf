package org.reviewcast.spoken;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reviewcast.voice.SpokenWord.Break;

/** Shortened words, each with the word that its context asks for: Dr., St., No., vs., feat. */
final class Abbreviations implements SpokenRule {
  private static final Set<String> MAY_STOP =
      Words.of(
          """
          etc jr jnr sr snr inc ltd co corp bros ave blvd rd
          """);

  private static final class Known {
    static final Map<String, String> BY_LOWER = read();

    private static Map<String, String> read() {
      Map<String, String> known = new HashMap<>();
      Table.map("abbreviations.txt")
          .forEach((written, said) -> known.put(written.toLowerCase(Locale.ROOT), said));
      return known;
    }
  }

  /** The break after an abbreviation's full stop that may be the sentence's too. */
  static Break stop(WrittenLine line, int next) {
    return line.sentenceStartsAt(next) ? Break.STATEMENT : Break.NONE;
  }

  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    Token word = line.at(at);
    if (!word.isWord() || word.text().length() > 8) {
      return Optional.empty();
    }
    boolean inside =
        line.glued(at) && (line.at(at - 1).isAny("'", "-", ".", "@") || line.at(at - 1).isWord());
    if (inside
        || line.glued(at + 1)
            && line.at(at + 1).isNumber()
            && !Known.BY_LOWER.containsKey(word.lower())) {
      return Optional.empty();
    }
    boolean dot = line.at(at + 1).gluedTo(".") && !runsOn(line, at + 2);
    int next = dot ? at + 2 : at + 1;
    if (word.text().equals("v") && dot && praises(line, at) && line.at(next).isLowerCase()) {
      return said(line, at, next, "very", false);
    }
    boolean nun = word.text().equals("Sr") && dot && line.at(next).isCapitalised();
    if (nun && !line.at(at - 1).isCapitalised() && !line.at(at - 1).is(",")) {
      return said(line, at, next, "Sister", false);
    }
    if (word.is("c") && dot && Ordinals.isOrdinal(line.at(at - 2), line.at(at - 1))) {
      return said(line, at, next, "century", true);
    }
    if (word.isAny("st", "dr", "ft", "ed", "aka")) {
      return byPlace(line, at, next, dot);
    }
    String known = Known.BY_LOWER.get(word.lower());
    if (known == null) {
      return Optional.empty();
    }
    int cut = known.lastIndexOf(", ");
    return applies(known.substring(cut + 2), line, at, next, dot)
        ? said(line, at, next, known.substring(0, cut), MAY_STOP.contains(word.lower()))
        : Optional.empty();
  }

  /** Whether "v." may stand for "very": not after the noun that another is set against. */
  private static boolean praises(WrittenLine line, int at) {
    Token before = line.at(at - 1);
    return !before.isWord() || Words.isFunction(before.lower());
  }

  /** Whether letters follow the full stop at once, as in an address; a number may. */
  private static boolean runsOn(WrittenLine line, int at) {
    return line.glued(at) && line.at(at).isWord() && !line.at(at).isCapitalised();
  }

  private static boolean applies(String when, WrittenLine line, int at, int next, boolean dot) {
    Token word = line.at(at);
    Token after = line.at(next);
    boolean name =
        after.isCapitalised() || after.isAny("&", "and", "\"") && line.at(next + 1).isCapitalised();
    boolean number =
        after.isNumber()
            || after.gluedTo("-") && line.at(next + 1).isNumber() && line.glued(next + 1)
            || after.isSymbol() && Amount.at(line, next) != null
            || after.isWord() && RomanFigures.value(after.text()) > 0 && !after.is("i")
            || after.text().equals("I") && !word.is("no");
    return switch (when) {
      case "either" -> number || dot && !line.sentenceStartsAt(next);
      case "inner" -> dot && !line.sentenceStartsAt(next) && !isWholeWord(line, at, next);
      case "dot" ->
          (dot || word.text().equals("v") && line.at(at - 1).isCapitalised() && !line.glued(next))
              && !(word.is("v") && !name && praises(line, at))
              && !(word.isAny("co", "corp") && !word.isCapitalised());
      case "named" -> dot || line.at(at - 1).isCapitalised();
      case "bare" -> dot || !line.glued(next) || line.at(next).isSymbol();
      case "title" -> word.isCapitalised() && (name || dot);
      case "Title." -> word.isCapitalised() && dot && name;
      case "number" -> number && (dot || !word.isAllCapitals() || line.shouted() || !after.glued());
      case "number." ->
          number
              && !(word.text().equals("no") && line.at(at - 1).isAny("oh", "said", "say", "says"))
              && (dot || word.is("no") && word.isCapitalised() && at > 0)
              && (word.text().length() > 1 || oneLetter(line, at, after));
      default -> throw new IllegalStateException("abbreviations.txt has no condition " + when);
    };
  }

  /** "no small feat. Further", "six days max. Thus": the word itself, at the end of a sentence. */
  private static boolean isWholeWord(WrittenLine line, int at, int next) {
    Token before = line.at(at - 1);
    boolean feat =
        line.at(at).is("feat")
            && (Words.isFunction(before.lower())
                || before.isAny("small", "mean", "great", "rare", "easy")
                || before.isLowerCase() && before.lower().matches(".+(ing|ous|ive|ble|ful|al|ic)"));
    return feat || line.at(at).isAny("max", "temp") && line.at(next).isCapitalised();
  }

  /** "p. 45" anywhere, "c. 1850" before a year, "(b. 1954)" only in brackets. */
  private static boolean oneLetter(WrittenLine line, int at, Token number) {
    boolean inBrackets = at == 0 || line.at(at - 1).isAny("(", ",", ";");
    return line.at(at).isLowerCase()
        && (line.at(at).is("p") || number.isDigits(3, 4) && (line.at(at).is("c") || inBrackets));
  }

  private static Optional<Reading> byPlace(WrittenLine line, int at, int next, boolean dot) {
    Token word = line.at(at);
    boolean name = line.at(next).isCapitalised() && !line.glued(next);
    boolean named =
        line.at(at - 1).isCapitalised() || Ordinals.isOrdinal(line.at(at - 2), line.at(at - 1));
    switch (word.lower()) {
      case "st":
        if (!word.isCapitalised()) {
          return Optional.empty();
        }
        boolean street =
            named
                && (!name
                    || isStreet(line.at(at - 1))
                    || !line.at(at - 1).isCapitalised()
                    || line.sentenceStartsAt(next)
                    || line.at(at - 2).isNumber());
        if (street && (dot || !name)) {
          return said(line, at, next, "Street", dot);
        }
        return name || dot ? said(line, at, next, "Saint", false) : Optional.empty();
      case "dr":
        if (!word.isCapitalised()) {
          return Optional.empty();
        }
        if (named && !name && dot && !Words.startsSentences(line.at(at - 1).lower())) {
          return said(line, at, next, "Drive", true);
        }
        return name || dot ? said(line, at, next, "Doctor", false) : Optional.empty();
      case "ft":
        boolean guest = !word.isCapitalised() || line.at(at - 1).is("(");
        return name && (dot || line.at(at - 1).is("("))
            ? said(line, at, next, guest ? "featuring" : "Fort", false)
            : Optional.empty();
      case "ed":
        boolean edition =
            Ordinals.isOrdinal(line.at(at - 2), line.at(at - 1))
                || line.at(at - 1).isAny("rev", ".", "the", "this", "new", "first", "expanded");
        return dot && (word.isLowerCase() || line.at(next).is("by"))
            ? said(line, at, next, edition ? "edition" : "edited", true)
            : Optional.empty();
      default:
        return said(line, at, next, "also known as", false);
    }
  }

  private static boolean isStreet(Token name) {
    return name.isAny(
        "wall",
        "main",
        "baker",
        "elm",
        "fleet",
        "sesame",
        "jump",
        "beale",
        "bleecker",
        "bourbon",
        "carnaby",
        "downing",
        "oxford",
        "high",
        "market",
        "canal",
        "broad",
        "christopher",
        "mercer",
        "fulton",
        "spring",
        "church",
        "state",
        "king",
        "queen",
        "park",
        "dean",
        "bond",
        "hobson");
  }

  private static Optional<Reading> said(
      WrittenLine line, int at, int next, String words, boolean mayStop) {
    String said =
        Character.isUpperCase(line.at(at).text().charAt(0))
                && !line.at(at).is("no")
                && !line.at(at).is("nos")
            ? Character.toUpperCase(words.charAt(0)) + words.substring(1)
            : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    if (line.possessiveAt(next)) {
      return Reading.of(next + 2, said + "'s");
    }
    if (line.at(at).is("dir") && line.at(next).is("by")) {
      said = "directed";
    }
    boolean dot = next > at + 1;
    return Reading.of(
        next, said, dot && mayStop ? stop(line, next) : dot ? end(line, next) : Break.NONE);
  }

  /** The break after an abbreviation's full stop that ends a sentence only where the line ends. */
  static Break end(WrittenLine line, int next) {
    return line.after(next - 1).isEnd() ? Break.STATEMENT : Break.NONE;
  }
}
