package org.reviewcast.spoken;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reviewcast.voice.SpokenWord.Break;

/** Shortened units after a number: 35mm, 2h 19m, 24fps, 6 ft. 4 in., 180g. */
final class Units {
  private static final class Known {
    /** Units by the way they are written: the name of one, a slash, the name of several. */
    static final Map<String, String> UNITS = Table.map("units.txt");
  }

  private static final Set<String> GAUGES = Words.of("8 9.5 16 35 50 65 70");
  private static final Set<String> COUNTED_IN_MILLIONS =
      Words.of(
          """
          people viewers copies albums streams views subscribers units records users followers
          downloads players readers listeners tickets fans dollars pounds euros words extras men
          women steps miles feet seats votes likes plays spectators
          """);
  private static final Set<String> AFTER_MEASURES =
      Words.of(
          """
          long tall high wide deep longer taller shorter heavier faster apart square total
          outside inside below above hotter colder warmer cooler older younger late early
          people viewers copies
          """);

  private Units() {}

  /** Whether a word follows measures without being what they measure: long, outside. */
  static boolean standsAfter(Token word) {
    return AFTER_MEASURES.contains(word.lower());
  }

  /** Whether a word is what thousands and millions are counted of: viewers, copies, dollars. */
  static boolean isCountedInLargeNumbers(Token word) {
    return COUNTED_IN_MILLIONS.contains(word.lower());
  }

  /** The name of one of a unit; empty if it is not known. */
  static String name(String unit) {
    String names = Known.UNITS.get(unit);
    return names == null ? "" : names.substring(0, names.indexOf('/'));
  }

  static Optional<Reading> read(WrittenLine line, Quantity quantity) {
    int next = quantity.next();
    Token unit = line.at(next);
    String names = Known.UNITS.get(unit.lower());
    if (unit.is("in") && isAfterFeet(line, next) && line.at(next + 1).isAny(".", "", ",", ")")) {
      names = "inch/inches";
    }
    if (unit.isCapitalised() && unit.isAny("vol", "ep", "ch")) {
      return Optional.empty();
    }
    if (names == null || !mayStand(line, quantity)) {
      return Optional.empty();
    }
    if (unit.is("m") && isMinutes(line, next)) {
      names = "minute/minutes";
    } else if (unit.is("m") && countsMillions(line, next)) {
      names = "million/million";
    }
    int i = next + 1;
    if (unit.is("km") && line.at(i).gluedTo("/") && line.at(i + 1).gluedTo("h")) {
      names = "kilometer per hour/kilometers per hour";
      i += 2;
    }
    boolean dot = line.at(i).gluedTo(".") && !(line.glued(i + 1) && line.at(i + 1).isWord());
    int end = dot ? i + 1 : i;
    int cut = names.indexOf('/');
    String name =
        isSingular(line, quantity, end) ? names.substring(0, cut) : names.substring(cut + 1);
    Break stop =
        !dot
            ? Break.NONE
            : line.at(end).isCapitalised() ? Break.STATEMENT : Abbreviations.stop(line, end);
    return Reading.of(end, quantity.words() + " " + name, stop);
  }

  private static boolean mayStand(WrittenLine line, Quantity quantity) {
    int next = quantity.next();
    Token unit = line.at(next);
    if (unit.is("s") && (line.glued(quantity.at()) || line.at(next - 1).text().length() > 2)) {
      return quantity.at() == 0 && line.at(next - 1).text().length() < 3;
    }
    if (unit.isAllCapitals() && unit.isAny("ms", "ft", "oz")) {
      return false;
    }
    if (unit.glued()) {
      return true;
    }
    return switch (unit.lower()) {
      case "h" -> line.at(next + 1).isNumber();
      case "m" -> unit.text().equals("m") && !line.glued(next + 1);
      case "mi" -> line.at(next + 1).gluedTo(".");
      case "s" ->
          unit.text().equals("s")
              && !line.at(quantity.at() - 1).is("the")
              && !line.at(next + 1).gluedTo("'");
      case "g", "w", "ms", "bn", "mn" -> false;
      default -> true;
    };
  }

  private static boolean isSingular(WrittenLine line, Quantity quantity, int end) {
    Token unit = line.at(quantity.next());
    Token noun = line.at(end);
    boolean described =
        unit.glued()
            && (unit.text().length() > 1 || unit.is("g"))
            && (noun.isLowerCase() || noun.isAllCapitals())
            && !noun.glued()
            && noun.text().indexOf('\'') < 0
            && !Words.isFunction(noun.lower())
            && !standsAfter(noun);
    boolean one = quantity.one() || line.at(quantity.at() - 1).isAny("a", "an");
    return one
        || isClockAttribute(line, quantity, end)
        || described
        || unit.is("mm") && GAUGES.contains(line.at(quantity.at()).text())
        || Money.isAttributive(line, quantity.at(), end);
  }

  /** Whether hours or the minutes after them stand before a noun: "the 1h 30m cut". */
  private static boolean isClockAttribute(WrittenLine line, Quantity quantity, int end) {
    boolean hours =
        isHours(line, quantity.next())
            && line.at(end).isNumber()
            && line.at(end + 1).isAny("m", "min", "mins");
    boolean minutes = isHours(line, quantity.at() - 1);
    if (standsAfter(line.at(hours ? end + 2 : end))) {
      return false;
    }
    return hours && Money.isAttributive(line, quantity.at(), end + 2)
        || minutes && Money.isAttributive(line, quantity.at() - 2, end);
  }

  private static boolean isHours(WrittenLine line, int at) {
    return line.at(at).isAny("h", "hr", "hrs");
  }

  /** "15m viewers", and every "69m" beside it. */
  private static boolean countsMillions(WrittenLine line, int unit) {
    if (COUNTED_IN_MILLIONS.contains(line.at(unit + 1).lower())) {
      return true;
    }
    for (int i = Math.max(1, unit - 40); i < Math.min(line.size(), unit + 40); i++) {
      boolean number = line.at(i).gluedTo("m") && line.at(i - 1).isNumber();
      if (number && COUNTED_IN_MILLIONS.contains(line.at(i + 1).lower())) {
        return line.glued(unit);
      }
    }
    return false;
  }

  private static boolean isAfterFeet(WrittenLine line, int unit) {
    int before = line.at(unit - 2).is(".") ? unit - 3 : unit - 2;
    return line.at(before).isAny("ft", "foot", "feet");
  }

  /** Whether "m" stands for minutes: hours came before it, or seconds follow. */
  private static boolean isMinutes(WrittenLine line, int unit) {
    int before = unit - 2;
    while (before > unit - 5 && line.at(before).isAny(",", "and", ".")) {
      before--;
    }
    return line.at(before).isAny("h", "hr", "hrs", "hour", "hours")
        || line.at(unit + 1).isNumber() && line.at(unit + 2).gluedTo("s");
  }
}
