package org.reviewcast.spoken;

import java.util.Optional;
import org.reviewcast.voice.SpokenWord.Break;

/** Days of the calendar: March 3, 2025; 3 March 2025; 3/3/2025; 2025-03-03; the 4th of July. */
final class Dates implements SpokenRule {
  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    Token token = line.at(at);
    if (token.isNumber()) {
      Optional<Reading> figures = inFigures(line, at);
      return figures.isPresent() ? figures : dayFirst(line, at);
    }
    if (token.isCapitalised()) {
      return Months.of(token) > 0 ? monthFirst(line, at) : weekday(line, at);
    }
    return Optional.empty();
  }

  private static Optional<Reading> monthFirst(WrittenLine line, int at) {
    int month = Months.of(line.at(at));
    boolean shortened = Months.name(month).length() > line.at(at).text().length();
    boolean dot = shortened && line.at(at + 1).gluedTo(".");
    int i = dot ? at + 2 : at + 1;
    int day = day(line, i);
    if (day == 0) {
      int year = year(line.at(i));
      if (year > 0 && !line.glued(i)) {
        return Reading.of(i + 1, Months.name(month) + " " + words(line, year));
      }
      return dot || shortened && line.at(i).isNumber()
          ? Reading.of(i, Months.name(month))
          : Optional.empty();
    }
    if (line.glued(i) && !dot) {
      return Optional.empty();
    }
    i = afterDay(line, i);
    String said = said(line, at, month, day);
    if (line.at(i).isRangeSign() && line.glued(i) && day(line, i + 1) > 0 && line.glued(i + 1)) {
      said += " to " + ordinal(day(line, i + 1));
      i = afterDay(line, i + 1);
    }
    return withYear(line, i, said);
  }

  private static Optional<Reading> dayFirst(WrittenLine line, int at) {
    int day = day(line, at);
    if (day == 0 || line.at(at - 1).is(":")) {
      return Optional.empty();
    }
    int i = afterDay(line, at);
    boolean of = line.at(i).is("of") && i > at + 1;
    Token name = line.at(of ? i + 1 : i);
    int month = Months.of(name);
    if (month == 0 || name.glued() || name.is("may") && year(line.at(i + 1)) == 0 && i == at + 1) {
      return Optional.empty();
    }
    i += of ? 2 : 1;
    if (line.at(i).gluedTo(".") && Months.ofShort(name) > 0) {
      i++;
    }
    if (of || line.before(at).is("the")) {
      String day1 = ordinal(day) + " of " + Months.name(month);
      return withYear(line, i, line.before(at).is("the") ? day1 : "the " + day1);
    }
    return withYear(line, i, said(line, at, month, day));
  }

  private static Optional<Reading> withYear(WrittenLine line, int at, String said) {
    boolean comma = line.at(at).gluedTo(",");
    int i = comma ? at + 1 : at;
    int year = year(line.at(i));
    if (year == 0 || line.at(i + 1).gluedTo("s")) {
      return line.possessiveAt(at) ? Reading.of(at + 2, said + "'s") : Reading.of(at, said);
    }
    return Reading.of(i + 1, said + ", " + words(line, year));
  }

  /** 3/3/2025, 3-3-2025, 3.3.2025, 2025-03-03; and 3/3 after "on". */
  private static Optional<Reading> inFigures(WrittenLine line, int at) {
    Token sign = line.at(at + 1);
    if (!sign.glued() || !sign.isAny("/", "-", ".") || !line.glued(at + 2)) {
      return Optional.empty();
    }
    boolean three = line.at(at + 3).gluedTo(sign.text()) && line.glued(at + 4);
    int first = line.at(at).isDigits(1, 4) ? line.at(at).value() : -1;
    int second = line.at(at + 2).isDigits(1, 2) ? line.at(at + 2).value() : -1;
    if (!three) {
      boolean day =
          sign.is("/")
              && leadsToDay(line, at)
              && isDay(first, second)
              && !(first == 9 && second == 11)
              && line.at(at).isDigits(1, 2);
      return day ? Reading.of(at + 3, said(line, at, first, second)) : Optional.empty();
    }
    Token third = line.at(at + 4);
    if (line.at(at).isDigits(4, 4) && third.isDigits(1, 2) && isDay(second, third.value())) {
      return Reading.of(at + 5, said(line, at, second, third.value()) + ", " + words(line, first));
    }
    int year =
        third.isDigits(4, 4)
            ? third.value()
            : third.isDigits(2, 2) ? third.value() + (third.value() < 50 ? 2000 : 1900) : -1;
    boolean dayLeads = line.british() || sign.is(".");
    int month = dayLeads ? second : first;
    int day = dayLeads ? first : second;
    if (!isDay(month, day)) {
      int swap = month;
      month = day;
      day = swap;
    }
    if (year < 0 || !isDay(month, day)) {
      return Optional.empty();
    }
    return Reading.of(at + 5, said(line, at, month, day) + ", " + words(line, year));
  }

  private static boolean leadsToDay(WrittenLine line, int at) {
    Token before = line.at(at - 1).is(":") ? line.at(at - 2) : line.before(at);
    return before.isAny(
        "on",
        "since",
        "until",
        "dated",
        "theaters",
        "theatres",
        "cinemas",
        "release",
        "released",
        "premieres",
        "premiered",
        "opens",
        "opened",
        "airs",
        "aired",
        "date",
        "through");
  }

  /** "Mon., Jan. 6", "Sun. brunch", "on Sat.", "Mon.–Fri.": a shortened day of the week. */
  private static Optional<Reading> weekday(WrittenLine line, int at) {
    String day = Months.day(line.at(at));
    if (day.isEmpty() || line.glued(at) && line.at(at - 1).isWord()) {
      return Optional.empty();
    }
    boolean dot = line.at(at + 1).gluedTo(".");
    int i = dot ? at + 2 : at + 1;
    String last = Months.day(line.at(i + 1));
    if (line.at(i).isRangeSign() && !last.isEmpty()) {
      int end = line.at(i + 2).gluedTo(".") ? i + 3 : i + 2;
      return Reading.of(end, day + " to " + last, Abbreviations.stop(line, end));
    }
    Token next = line.at(line.at(i).is(",") ? i + 1 : i);
    boolean dated = next.isNumber() && !next.glued() || Months.of(next) > 0;
    boolean shortened =
        dot
            && (!line.at(at).isAny("sat", "sun", "mon")
                || next.isLowerCase() && !next.glued()
                || next.is("&")
                || line.at(at - 1)
                    .isAny("on", "every", "this", "next", "last", "until", "and", "&"));
    return dated || shortened
        ? Reading.of(i, day, dot ? Abbreviations.stop(line, i) : Break.NONE)
        : Optional.empty();
  }

  private static boolean isDay(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  private static int day(WrittenLine line, int at) {
    Token token = line.at(at);
    boolean plain = token.isDigits(1, 2) && token.value() > 0 && token.value() <= 31;
    boolean alone =
        !line.glued(at + 1)
            || line.at(at + 1).isSymbol() && !line.at(at + 1).isAny("/", "%", ":", "°")
            || Ordinals.isOrdinal(token, line.at(at + 1));
    return plain && alone ? token.value() : 0;
  }

  private static int afterDay(WrittenLine line, int at) {
    return Ordinals.isOrdinal(line.at(at), line.at(at + 1)) ? at + 2 : at + 1;
  }

  private static int year(Token token) {
    return token.isDigits(4, 4) && token.value() > 999 && token.value() < 2100 ? token.value() : 0;
  }

  private static String said(WrittenLine line, int at, int month, int day) {
    if (!line.british()) {
      return Months.name(month) + " " + ordinal(day);
    }
    String said = ordinal(day) + " of " + Months.name(month);
    return line.before(at).is("the") ? said : "the " + said;
  }

  private static String ordinal(int day) {
    return NumberWords.ordinal(NumberWords.cardinal(day, English.AMERICAN));
  }

  private static String words(WrittenLine line, int year) {
    return NumberWords.year(year, line.style().english());
  }
}
