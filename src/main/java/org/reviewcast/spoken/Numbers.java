package org.reviewcast.spoken;

import java.util.Optional;

/** Plain numbers, signed ones, and ranges; every number that no other rule claims ends up here. */
final class Numbers implements SpokenRule {
  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    Token token = line.at(at);
    if (token.isNumber()) {
      return number(line, at, "");
    }
    if (!token.isSymbol()) {
      return Optional.empty();
    }
    boolean apart = !token.glued() || line.at(at - 1).isAny("(", "[", "\"", "'", "/", "=");
    boolean signs = line.at(at + 1).isNumber() && line.glued(at + 1);
    if (signs && apart && (token.is("-") || token.is("−"))) {
      return number(line, at + 1, "minus ");
    }
    if (signs && token.is("−")) {
      return number(line, at + 1, "minus ");
    }
    if (signs && apart && token.is("+")) {
      return number(line, at + 1, "plus ");
    }
    if (signs && apart && token.is("#")) {
      return number(line, at + 1, "number ");
    }
    Amount amount = Amount.at(line, at);
    return amount == null ? Optional.empty() : Reading.of(amount.next(), fraction(line, amount));
  }

  private static String fraction(WrittenLine line, Amount amount) {
    Token after = line.at(amount.next());
    if (!amount.words().equals("one half")) {
      return amount.words();
    }
    return after.isAny("the", "of", "a", "an", "as", "his", "her", "its") ? "half" : "one half";
  }

  private static Optional<Reading> number(WrittenLine line, int at, String sign) {
    Amount amount = Amount.at(line, at);
    int next = amount.next();
    boolean emergency = line.at(at).is("911") && !line.at(next).isLowerCase();
    if (emergency && !line.at(at - 1).is("porsche")
        || line.at(at).is("911")
            && line.at(next).isAny("call", "calls", "operator", "dispatcher")) {
      return Reading.of(next, "nine one one");
    }
    String words = sign + words(line, at, amount);
    Token dash = line.at(next);
    if (dash.isRangeSign()
        && dash.glued()
        && line.at(next + 1).isNumber()
        && line.glued(next + 1)) {
      boolean chain =
          line.at(next + 2).isRangeSign() && line.at(next + 3).isNumber()
              || line.glued(at) && line.at(at - 1).isRangeSign() && line.at(at - 2).isNumber();
      if (!chain) {
        Amount end = Amount.at(line, next + 1);
        String to = end.words().equals(amount.words()) ? " " : " to ";
        return Reading.of(end.next(), words + to + words(line, next + 1, end));
      }
    }
    int most = next + 12;
    while (next < most
        && line.at(next).gluedTo(".")
        && line.at(next + 1).isNumber()
        && line.glued(next + 1)) {
      words += " point " + NumberWords.number(line.at(next + 1).text(), line.style().english());
      next += 2;
    }
    if (line.possessiveAt(next)) {
      return Reading.of(next + 2, words + "'s");
    }
    boolean several =
        line.at(next).gluedTo("s") && !(line.glued(next + 1) && !line.at(next + 1).isSymbol());
    if (several && line.at(at).isDigits(3, 3) && line.at(at).value() % 100 != 0) {
      String model = NumberWords.model(line.at(at).text(), line.style().english());
      return Reading.of(next + 1, NumberWords.plural(model));
    }
    if (several) {
      boolean round = words.equals("one hundred") || words.equals("one thousand");
      return Reading.of(next + 1, NumberWords.plural(round ? words.substring(4) : words));
    }
    return Reading.of(next, words);
  }

  private static String words(WrittenLine line, int at, Amount amount) {
    Token number = line.at(at);
    if (number.is("0") && number.glued() && line.at(at - 1).gluedTo("-")) {
      return "oh";
    }
    boolean code = number.isDigits(5, 5) && !number.text().endsWith("00");
    if (code && !line.at(at + 1).isLowerCase()) {
      return NumberWords.digits(number.text(), "oh");
    }
    Token whole = line.at(amount.next() + 2);
    boolean rated = line.at(amount.next()).is("out") && whole.isNumber() && whole.value() < 10;
    if (rated) {
      return amount.halves();
    }
    return isModel(line, at)
        ? NumberWords.model(line.at(at).text(), line.style().english())
        : amount.words();
  }

  /** Whether the number is part of a name in which three digits are read as one and two. */
  private static boolean isModel(WrittenLine line, int at) {
    Token number = line.at(at);
    if (!number.isDigits(2, 6)) {
      return false;
    }
    Token before = line.at(at - 1);
    if (number.glued() && before.is("-")) {
      Token name = line.at(at - 2);
      return before.glued() && name.isCapitalised();
    }
    if (number.glued() && before.isWord()) {
      return true;
    }
    if (number.is("911")) {
      return before.is("porsche") || line.emphasised(at);
    }
    boolean letterFollows = line.at(at + 1).glued() && line.at(at + 1).isInitial();
    boolean course = number.is("101") && line.at(at + 1).gluedTo("-");
    boolean noughtFirst = number.text().charAt(0) == '0';
    boolean door = number.isDigits(3, 3) && before.isAny("room", "apartment", "suite", "flight");
    return letterFollows && number.isDigits(3, 3)
        || noughtFirst
        || course
        || door
        || before.isCapitalised() && Names.areNumbered(before.lower())
        || number.isDigits(4, 4)
            && number.value() > 2099
            && (before.isCapitalised() || before.isAny("in", "year", "since", "until", "of"));
  }
}
