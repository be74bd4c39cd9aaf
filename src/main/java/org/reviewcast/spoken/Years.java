package org.reviewcast.spoken;

import java.util.Optional;
import java.util.Set;

/** Years, decades and spans of years: 1994, the ’90s, 1939–1945, ’68. */
final class Years implements SpokenRule {
  private static final Set<String> COUNTED =
      Words.of(
          """
          people feet copies miles pages words dollars euros pounds extras theaters theatres
          screens seats shots hours minutes days men women children soldiers troops kilometers
          kilometres meters metres calories votes reviews viewers fans points volts degrees
          years times more other different separate individual frames photographs drawings
          tickets guests spectators students workers letters tons horses effects locations
          costumes weeks months square cubic characters actors cameras yards acres bodies
          survivors victims passengers souls lines bottles bucks rupees yen rounds ways
          """);
  private static final Set<String> QUANTITY =
      Words.of(
          """
          over nearly almost than roughly approximately exactly least
          """);

  private static final Set<String> PLACES =
      Words.of(
          """
          hollywood paris london america american england english germany german japan japanese
          britain british france french italy italian spain spanish mexico mexican india indian
          china chinese russia russian soviet australia ireland irish texas nevada california
          louisiana chicago berlin tokyo rome vienna harlem brooklyn manhattan oslo oklahoma
          """);

  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    Token token = line.at(at);
    if (token.is("'")) {
      return shortened(line, at);
    }
    if (!token.isNumber()) {
      return Optional.empty();
    }
    if (token.isDigits(2, 2) && line.at(at + 1).gluedTo("s") && token.text().endsWith("0")) {
      boolean seconds = line.at(at - 1).isAny("m", "min", "mins", "minutes", "minute");
      return seconds
          ? Optional.empty()
          : rangeOfDecades(
              line,
              at + 2,
              NumberWords.plural(NumberWords.number(shorter(token), line.style().english())));
    }
    if (token.isDigits(2, 2)
        && token.text().endsWith("0")
        && token.value() != 10
        && line.possessiveAt(at + 1)
        && isDecade(line, at)) {
      String decade = NumberWords.number(shorter(token), line.style().english());
      return Reading.of(at + 3, NumberWords.plural(decade));
    }
    int last = line.at(at - 1).isAny("in", "by", "year", "since", "until", "circa") ? 2499 : 2099;
    if (!token.isDigits(4, 4) || token.value() < 1000 || token.value() > last) {
      return Optional.empty();
    }
    boolean unitFollows =
        line.at(at + 1).gluedTo("%")
            || line.glued(at + 1) && line.at(at + 1).isWord() && !line.at(at + 1).is("s");
    if (unitFollows || token.glued() && line.at(at - 1).isWord()) {
      return Optional.empty();
    }
    return full(line, at);
  }

  private static String shorter(Token token) {
    return token.text().equals("00") ? "2000" : token.text();
  }

  private static Optional<Reading> full(WrittenLine line, int at) {
    English english = line.style().english();
    int year = line.at(at).value();
    String words = NumberWords.year(year, english);
    Token next = line.at(at + 1);
    boolean decade = year % 10 == 0;
    if (next.gluedTo("s")) {
      return rangeOfDecades(line, at + 2, NumberWords.plural(words));
    }
    if (line.possessiveAt(at + 1)) {
      boolean plural = decade && isDecade(line, at);
      return Reading.of(at + 3, plural ? NumberWords.plural(words) : words + "'s");
    }
    if (next.isRangeSign() && next.glued() && line.glued(at + 2)) {
      Token end = line.at(at + 2);
      if (end.isDigits(4, 4) && end.value() < 2100) {
        return Reading.of(at + 3, words + " to " + NumberWords.year(end.value(), english));
      }
      if (end.isDigits(2, 2) && !line.glued(at + 3)
          || end.isDigits(2, 2) && line.at(at + 3).isSymbol() && !line.at(at + 3).isRangeSign()) {
        return Reading.of(at + 3, words + " to " + shortEnd(end.value()));
      }
      if (end.isAny("present", "now", "today")) {
        return Reading.of(at + 3, words + " to " + end.lower());
      }
    }
    if (isQuantity(line, at)) {
      return Reading.of(at + 1, NumberWords.cardinal(year, english));
    }
    return Reading.of(at + 1, words);
  }

  /**
   * Whether the 's after a round year makes it a decade, as in "early 1970's" and "1930's Paris",
   * and not an owner, as in "1940's Rebecca".
   */
  private static boolean isDecade(WrittenLine line, int at) {
    Token next = line.at(at + 3);
    return line.at(at - 1).isAny("the", "mid", "early", "late", "-")
        || next.isLowerCase() && line.at(at).value() <= 2000
        || next.is("-")
        || PLACES.contains(next.lower());
  }

  private static String shortEnd(int year) {
    return year == 0 ? "oh oh" : NumberWords.shortYear(year);
  }

  private static boolean isQuantity(WrittenLine line, int at) {
    Token before = line.before(at);
    Token next = line.at(at + 1);
    if (!next.isLowerCase() || next.glued()) {
      return false;
    }
    if (QUANTITY.contains(before.lower())) {
      return next.lower().endsWith("s") && !Words.isFunction(next.lower());
    }
    boolean owned =
        before.isAny("the", "its", "his", "her", "their", "this")
            || before.isWord() && before.lower().endsWith("'s");
    return COUNTED.contains(next.lower()) && !owned;
  }

  /** ’90s, ’68: the apostrophe stands for the century. */
  private static Optional<Reading> shortened(WrittenLine line, int at) {
    Token number = line.at(at + 1);
    boolean apart = !line.glued(at) || line.at(at - 1).isAny("(", "-", "/", "–", "\"");
    if (!apart || !number.isDigits(2, 2) || !number.glued()) {
      return Optional.empty();
    }
    English english = line.style().english();
    int after = at + 2;
    if (line.at(after).gluedTo("s") || line.possessiveAt(after)) {
      String decade = NumberWords.plural(NumberWords.number(shorter(number), english));
      return rangeOfDecades(line, line.at(after).is("s") ? after + 1 : after + 2, decade);
    }
    if (line.glued(after) && !line.at(after).isSymbol() || isQuotation(line, at)) {
      return Optional.empty();
    }
    String year = NumberWords.shortYear(number.value());
    return Reading.of(after, year);
  }

  /** Whether the sign is a quotation mark rather than an apostrophe: it is closed further on. */
  private static boolean isQuotation(WrittenLine line, int at) {
    if (line.written().charAt(line.at(at).start()) == '’') {
      return false;
    }
    for (int i = at + 2; i < at + 10; i++) {
      if (line.at(i).gluedTo("'") && !(line.at(i + 1).isWord() && line.glued(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** A decade, and "to" where a dash leads to another one, which is read next. */
  private static Optional<Reading> rangeOfDecades(WrittenLine line, int next, String decade) {
    int end = line.at(next + 1).is("'") ? next + 2 : next + 1;
    boolean range =
        line.at(next).isRangeSign()
            && line.glued(next)
            && line.at(end).isNumber()
            && line.at(end + 1).gluedTo("s");
    return range ? Reading.of(next + 1, decade + " to") : Reading.of(next, decade);
  }
}
