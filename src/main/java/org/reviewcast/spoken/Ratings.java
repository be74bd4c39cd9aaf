package org.reviewcast.spoken;

import java.util.Optional;

/** Two numbers and a slash: a rating, a fraction, or one of a few fixed expressions. */
final class Ratings implements SpokenRule {
  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    Token first = line.at(at);
    if (!first.isNumber() && !first.isSymbol()) {
      return Optional.empty();
    }
    if (first.is("/") && line.at(at - 1).isAny("star", "stars") && line.at(at + 1).isNumber()) {
      return Reading.of(at + 1, "out of");
    }
    Amount amount = Amount.at(line, at);
    if (amount == null) {
      return Optional.empty();
    }
    if (first.isDigits(1, 2)
        && amount.next() > at + 2
        && !line.judging()
        && !line.at(amount.next()).is("/")) {
      return Reading.of(amount.next(), amount.words());
    }
    Token slash = line.at(amount.next());
    int over = amount.next() + 1;
    Token whole = line.at(over);
    boolean spaced = !slash.glued() && !whole.glued();
    boolean pair = slash.is("/") && isWhole(whole) && (spaced || slash.glued() && whole.glued());
    if (!pair || line.at(over + 1).gluedTo("/")) {
      return amount.next() > at + 1 && first.isNumber()
          ? Reading.of(amount.next(), amount.words())
          : Optional.empty();
    }
    int next = over + 1;
    if (first.isDigits(1, 9)
        && amount.next() == at + 1
        && first.value() < whole.value()
        && line.at(next).isAny("s", "sec", "second", "th")) {
      boolean dot = line.at(next + 1).gluedTo(".") && !line.at(next + 2).isEnd();
      String part = Fractions.words(first.value(), whole.value());
      return Reading.of(
          next + (dot ? 2 : 1), part + (line.at(next).is("th") ? "" : " of a second"));
    }
    if (first.isDigits(1, 9) && whole.isDigits(1, 4) && amount.next() == at + 1) {
      return wholeNumbers(line, at, next);
    }
    if (first.isDigits(10, 60)) {
      return Reading.unsure(
          next, amount.words() + " slash " + words(whole.value()), "a number and a slash");
    }
    return Reading.of(next, rating(amount, (int) Double.parseDouble(whole.text())));
  }

  /** Whether a number may stand after the slash: 5, 10, 100, and 5.0. */
  private static boolean isWhole(Token number) {
    return number.isDigits(1, 4) || number.isNumber() && number.text().matches("(4|5|10)\\.0");
  }

  private static Optional<Reading> wholeNumbers(WrittenLine line, int at, int next) {
    int top = line.at(at).value();
    int bottom = line.at(at + 2).value();
    Token after = line.at(next);
    Amount amount = Amount.at(line, at);
    String fixed = fixed(line, at, top, bottom);
    if (!fixed.isEmpty()) {
      return Reading.of(next, fixed);
    }
    if (after.isAny("time", "beat", "beats", "signature", "groove", "meter", "waltz", "rhythm")
        && (bottom == 4 || bottom == 8 || bottom == 16)) {
      return Reading.of(next, amount.words() + " " + words(bottom));
    }
    if ((bottom == 4 || bottom == 8)
        && top > bottom
        && top < 20
        && !line.judging()
        && !after.isEnd()) {
      return Reading.of(next, amount.words() + " " + words(bottom));
    }
    boolean fraction = top > 0 && top < bottom && bottom <= 16;
    boolean partOf = after.is("of") && fraction || after.isAny("cup", "scale", "inch", "mile");
    boolean ratedFour =
        bottom == 4 && (line.judging() || top != 1 && top != 3 || at == 0 && line.at(next).isEnd());
    boolean scale = bottom == 5 || bottom == 10 || bottom == 20 || bottom == 100 || ratedFour;
    boolean ranked = after.glued() && after.isAny("rds", "ths", "nds", "rd", "th");
    if (scale && !partOf && !ranked || line.judging() && bottom > 4 && top <= bottom) {
      return Reading.of(next, rating(amount, bottom));
    }
    if (ranked && top < bottom) {
      return Reading.of(next + 1, Fractions.words(top, bottom));
    }
    if (fraction) {
      return Reading.of(next, fraction(line, next, top, bottom));
    }
    if (isYear(top) && (isYear(bottom) || line.at(at + 2).isDigits(2, 2))) {
      String end =
          isYear(bottom)
              ? NumberWords.year(bottom, line.style().english())
              : NumberWords.shortYear(bottom);
      return Reading.of(next, NumberWords.year(top, line.style().english()) + " " + end);
    }
    if (top > 0 && top <= 12 && bottom > 12 && bottom <= 31) {
      String day = NumberWords.ordinal(words(bottom));
      return Reading.unsure(next, Months.name(top) + " " + day, "a date, or a rating?");
    }
    boolean odds = bottom == 1 && top > 12;
    if (odds) {
      return Reading.of(next, amount.words() + " to one");
    }
    String said =
        top <= bottom && bottom > 3
            ? rating(amount, bottom)
            : amount.words() + " slash " + NumberWords.cardinal(bottom, line.style().english());
    return Reading.unsure(next, said, "two numbers and a slash: a rating, a fraction or a date?");
  }

  private static boolean isYear(int number) {
    return number > 1800 && number < 2100;
  }

  private static String fixed(WrittenLine line, int at, int top, int bottom) {
    if (top == 9 && bottom == 11 || top == 24 && bottom == 7 || top == 7 && bottom == 11) {
      return words(top) + " " + words(bottom);
    }
    boolean sight =
        line.at(at + 3).isAny("vision", "hindsight") || line.before(at).is("is") && !line.judging();
    if (top + bottom == 100 && top > 9 && bottom > 9 || top == 20 && bottom == 20 && sight) {
      return words(top) + " " + words(bottom);
    }
    return "";
  }

  private static String fraction(WrittenLine line, int next, int top, int bottom) {
    Token after = line.at(next);
    if (top == 1 && bottom == 2 && after.isAny("the", "of", "a", "an", "as", "his", "her", "its")) {
      return "half";
    }
    return Fractions.words(top, bottom);
  }

  private static String rating(Amount amount, int whole) {
    return (whole < 10 ? amount.halves() : amount.words()) + " out of " + words(whole);
  }

  private static String words(int number) {
    return NumberWords.cardinal(number, English.AMERICAN);
  }
}
