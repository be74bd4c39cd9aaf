package org.reviewcast.spoken;

import java.util.Optional;

/** Numbers with what they count: 85%, 90°, 139 min, 35mm, 2.5 stars, 20€, 100+. */
final class Measures implements SpokenRule {
  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    Quantity quantity = Quantity.at(line, at);
    if (quantity == null) {
      return Optional.empty();
    }
    int next = quantity.next();
    String words = quantity.words();
    Token unit = line.at(next);
    if (unit.isAny("%", "％")) {
      return Reading.of(next + 1, words + " percent");
    }
    if (unit.isAny("°", "º", "˚")) {
      return degrees(line, quantity);
    }
    if (unit.is("¢")) {
      return Reading.of(next + 1, words + (quantity.one() ? " cent" : " cents"));
    }
    if (unit.gluedTo("+") && !line.glued(next + 1)) {
      return Reading.of(next + 1, words + " plus");
    }
    if (unit.gluedTo("-") && line.glued(next + 1)) {
      return hyphenated(line, next + 1, quantity);
    }
    if (unit.isAny("star", "stars") && !unit.glued()) {
      String stars = quantity.halves();
      return stars.equals("half") ? Reading.of(next + 1, "half a star") : Reading.of(next, stars);
    }
    if (unit.isAny("hour", "hours", "year", "years", "month", "months", "mile", "miles")) {
      return Reading.of(next, quantity.halves());
    }
    String currency = Money.unitAfter(unit, quantity.one());
    if (!currency.isEmpty() && !line.at(next + 1).isNumber()) {
      return Reading.of(next + 1, words + " " + currency);
    }
    return unit.isWord() ? Units.read(line, quantity) : Optional.empty();
  }

  /** "5-star", "139-min.", "35-mm". */
  private static Optional<Reading> hyphenated(WrittenLine line, int at, Quantity quantity) {
    Token unit = line.at(at);
    if (unit.is("star")) {
      return Reading.of(at, quantity.halves());
    }
    String name = Units.name(unit.lower());
    boolean halved = quantity.words().equals("one half");
    if (halved && unit.isAny("hour", "mile", "inch", "year")) {
      return Reading.of(at, "half");
    }
    if (name.isEmpty() || unit.text().length() < 2) {
      return Optional.empty();
    }
    int next = line.at(at + 1).gluedTo(".") && !line.at(at + 2).isEnd() ? at + 2 : at + 1;
    return Reading.of(next, quantity.words() + " " + name);
  }

  private static Optional<Reading> degrees(WrittenLine line, Quantity quantity) {
    int next = quantity.next() + 1;
    String scale =
        switch (line.at(next).text()) {
          case "C" -> " Celsius";
          case "F" -> " Fahrenheit";
          default -> "";
        };
    boolean singular =
        quantity.one()
            || scale.isEmpty()
                && !Units.standsAfter(line.at(next))
                && Money.isAttributive(line, quantity.at(), next);
    String said = quantity.words() + (singular ? " degree" : " degrees") + scale;
    return Reading.of(scale.isEmpty() ? next : next + 1, said);
  }
}
