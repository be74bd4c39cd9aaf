package org.reviewcast.spoken;

import java.util.Map;
import java.util.Optional;
import org.reviewcast.voice.SpokenWord.Break;

/** Numbers with a unit: 35mm, 139 min, 2h 19m, 24fps, 90°, 85%, 4K, 3D, 1080p, 10x. */
final class Measures implements SpokenRule {
  private static final class Known {
    /** Units by the way they are written: the name of one, a slash, the name of several. */
    static final Map<String, String> UNITS = Table.map("units.txt");
  }

  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    Token first = line.at(at);
    if (!first.isNumber() && !first.isSymbol()) {
      return Optional.empty();
    }
    boolean minus =
        first.isAny("-", "−") && !first.glued() && line.at(at + 1).isNumber() && line.glued(at + 1);
    Amount amount = Amount.at(line, minus ? at + 1 : at);
    if (amount == null) {
      return Optional.empty();
    }
    String words = (minus ? "minus " : "") + amount.words();
    boolean one = amount.isOne();
    int next = amount.next();
    if (line.at(next).isRangeSign() && line.glued(next) && line.glued(next + 1)) {
      Amount end = Amount.at(line, next + 1);
      if (end != null) {
        words += " to " + end.words();
        next = end.next();
        one = false;
        amount = end;
      }
    }
    return unit(line, at, next, words, amount, one);
  }

  private static Optional<Reading> unit(
      WrittenLine line, int at, int next, String words, Amount amount, boolean one) {
    Token unit = line.at(next);
    if (unit.is("%")) {
      return Reading.of(next + 1, words + " percent");
    }
    if (unit.isAny("°", "º", "˚")) {
      return degrees(line, at, next, words, one);
    }
    if (unit.is("¢")) {
      return Reading.of(next + 1, words + (one ? " cent" : " cents"));
    }
    if (unit.gluedTo("+") && !line.glued(next + 1)) {
      return Reading.of(next + 1, words + " plus");
    }
    if (unit.gluedTo("\"") && isInches(line.at(next + 1))) {
      return Reading.of(next + 1, words + " inch");
    }
    if (unit.isAny("x", "×")) {
      return times(line, next, words, amount);
    }
    if (unit.gluedTo("-") && line.glued(next + 1)) {
      return hyphenated(line, next + 1, words);
    }
    if (unit.isAny("star", "stars") && !unit.glued()) {
      String stars = swapped(words, amount);
      return stars.equals("half") ? Reading.of(next + 1, "half a star") : Reading.of(next, stars);
    }
    if (unit.isAny("hour", "hours", "year", "years", "month", "months", "mile", "miles")) {
      return Reading.of(next, swapped(words, amount));
    }
    String currency = Money.unitAfter(unit, one);
    if (!currency.isEmpty() && !line.at(next + 1).isNumber()) {
      return Reading.of(next + 1, words + " " + currency);
    }
    if (!unit.isWord()) {
      return Optional.empty();
    }
    if (unit.is("in") && isAfterFeet(line, next) && line.at(next + 1).isAny(".", "", ",", ")")) {
      return Reading.of(next + 1, words + (one ? " inch" : " inches"));
    }
    Optional<Reading> letter = unit.glued() ? letter(line, next, words, amount) : Optional.empty();
    return letter.isPresent() ? letter : named(line, at, next, words, one);
  }

  private static String swapped(String words, Amount amount) {
    return words.substring(0, words.length() - amount.words().length()) + amount.halves();
  }

  /** "5-star", "3-D", "139-min", "35-mm". */
  private static Optional<Reading> hyphenated(WrittenLine line, int at, String words) {
    Token unit = line.at(at);
    if (unit.text().equals("D")) {
      return Reading.of(at + 1, words + " D");
    }
    if (unit.is("star") && words.endsWith(" point five")) {
      String whole = words.substring(0, words.length() - " point five".length());
      return Reading.of(at, (whole.equals("zero") ? "half" : whole + " and a half"));
    }
    String names = Known.UNITS.get(unit.lower());
    if (names == null || unit.lower().length() < 2 || unit.is("bn")) {
      return Optional.empty();
    }
    int next = line.at(at + 1).gluedTo(".") && !line.at(at + 2).isEnd() ? at + 2 : at + 1;
    return Reading.of(next, words + " " + names.substring(0, names.indexOf('/')));
  }

  private static Optional<Reading> degrees(
      WrittenLine line, int at, int next, String words, boolean one) {
    Token scale = line.at(next + 1);
    String name =
        switch (scale.text()) {
          case "C" -> " Celsius";
          case "F" -> " Fahrenheit";
          default -> "";
        };
    boolean singular = one || name.isEmpty() && Money.isAttributive(line, at, next + 1);
    String said = words + (singular ? " degree" : " degrees") + name;
    return Reading.of(name.isEmpty() ? next + 1 : next + 2, said);
  }

  private static boolean isInches(Token noun) {
    return !noun.glued()
        && noun.isAny(
            "single",
            "singles",
            "vinyl",
            "record",
            "records",
            "ep",
            "mix",
            "remix",
            "screen",
            "tv",
            "monitor",
            "disc",
            "version",
            "pressing",
            "edit");
  }

  private static Optional<Reading> times(WrittenLine line, int next, String words, Amount amount) {
    Token other = line.at(next + 1);
    if (other.isNumber() && other.glued() == line.at(next).glued()) {
      Amount end = Amount.at(line, next + 1);
      return Reading.of(end.next(), side(line, amount) + " by " + side(line, end));
    }
    return line.at(next).glued() && !other.glued()
        ? Reading.of(next + 1, words + " times")
        : Optional.empty();
  }

  private static String side(WrittenLine line, Amount side) {
    boolean pixels = side.digits().length() == 4 && side.digits().indexOf('.') < 0;
    return pixels ? NumberWords.model(side.digits(), line.style().english()) : side.words();
  }

  /** One letter glued to the number: 4K, 3D, 5G, 1080p, 10k. */
  private static Optional<Reading> letter(WrittenLine line, int next, String words, Amount amount) {
    Token letter = line.at(next);
    String digits = amount.digits();
    if (line.glued(next + 1) && line.at(next + 1).isNumber()) {
      return Optional.empty();
    }
    return switch (letter.text()) {
      case "K" ->
          Reading.of(
              next + 1, words + (digits.length() == 1 || digits.equals("12") ? " K" : " thousand"));
      case "k" -> Reading.of(next + 1, words + " thousand");
      case "M" -> Reading.of(next + 1, words + " million");
      case "B" ->
          digits.indexOf('.') > 0 ? Reading.of(next + 1, words + " billion") : Optional.empty();
      case "D", "d" -> Reading.of(next + 1, words + " D");
      case "G" -> Reading.of(next + 1, words + " G");
      case "p", "i" -> {
        boolean lines = digits.length() == 3 || digits.length() == 4;
        yield lines
            ? Reading.of(
                next + 1,
                NumberWords.model(digits, line.style().english()) + (letter.is("p") ? " P" : " I"))
            : letter.is("p") ? Reading.of(next + 1, words + " P") : Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  private static Optional<Reading> named(
      WrittenLine line, int at, int next, String words, boolean one) {
    Token unit = line.at(next);
    String names = Known.UNITS.get(unit.lower());
    if (unit.is("s") && (line.glued(at) && at > 0 || line.at(next - 1).text().length() > 2)) {
      return Optional.empty();
    }
    boolean shouting = unit.isAllCapitals() && unit.isAny("ms", "ft", "oz");
    if (names == null || shouting || unit.lower().length() == 1 && !single(line, next)) {
      return Optional.empty();
    }
    if (!unit.glued() && unit.isAny("g", "w", "ms", "bn", "mn", "mi", "ft") && !unit.is("ft")) {
      return Optional.empty();
    }
    String name = names;
    if (unit.is("m")) {
      name =
          minutes(line, next) ? "minute/minutes" : millions(line, next) ? "million/million" : names;
    }
    int i = next + 1;
    if (unit.is("km") && line.at(i).gluedTo("/") && line.at(i + 1).gluedTo("h")) {
      name = "kilometer per hour/kilometers per hour";
      i += 2;
    }
    boolean dot = line.at(i).gluedTo(".") && !(line.glued(i + 1) && line.at(i + 1).isWord());
    int end = dot ? i + 1 : i;
    boolean singular =
        one
            || unit.is("mm") && gauge(line.at(at).text())
            || Money.isAttributive(line, at, end)
            || unit.glued() && unit.text().length() > 1 && describes(line.at(end));
    String said = name.substring(singular ? 0 : name.indexOf('/') + 1);
    said = singular ? said.substring(0, said.indexOf('/')) : said;
    Break stop =
        !dot
            ? Break.NONE
            : line.at(end).isCapitalised() ? Break.STATEMENT : Abbreviations.stop(line, end);
    return Reading.of(end, words + " " + said, stop);
  }

  /** Whether the noun after a unit is what is measured out: "180g vinyl", "10km run". */
  private static boolean describes(Token noun) {
    return noun.isLowerCase()
        && noun.text().indexOf('\'') < 0
        && !noun.glued()
        && !Words.isFunction(noun.lower())
        && !noun.isAny(
            "long", "tall", "high", "wide", "deep", "longer", "taller", "shorter", "heavier",
            "faster", "apart", "square", "total", "people", "viewers", "copies");
  }

  private static boolean isAfterFeet(WrittenLine line, int unit) {
    int before = line.at(unit - 2).is(".") ? unit - 3 : unit - 2;
    return line.at(before).isAny("ft", "foot", "feet");
  }

  private static boolean single(WrittenLine line, int unit) {
    return line.glued(unit)
        || line.at(unit).is("h") && line.at(unit + 1).isNumber()
        || line.at(unit).text().equals("m") && !line.glued(unit + 1);
  }

  private static boolean gauge(String digits) {
    return digits.equals("35")
        || digits.equals("16")
        || digits.equals("70")
        || digits.equals("8")
        || digits.equals("65")
        || digits.equals("50")
        || digits.equals("9.5");
  }

  /** Whether "m" stands for minutes: hours came before it, or seconds follow. */
  private static boolean minutes(WrittenLine line, int unit) {
    int before = unit - 2;
    while (before > unit - 5 && line.at(before).isAny(",", "and", ".")) {
      before--;
    }
    return line.at(before).isAny("h", "hr", "hrs", "hour", "hours")
        || line.at(unit + 1).isNumber() && line.at(unit + 2).gluedTo("s");
  }

  private static boolean millions(WrittenLine line, int unit) {
    return line.at(unit + 1)
        .isAny(
            "people",
            "viewers",
            "copies",
            "albums",
            "streams",
            "views",
            "subscribers",
            "units",
            "records",
            "users",
            "followers",
            "downloads",
            "players",
            "readers",
            "listeners",
            "tickets",
            "fans",
            "dollars",
            "pounds",
            "euros");
  }
}
