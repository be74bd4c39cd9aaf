package org.reviewcast.spoken;

import java.util.Optional;

/** Numbers that give a rank: 1st, 20th, 101st. */
final class Ordinals implements SpokenRule {
  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    Token number = line.at(at);
    Token ending = line.at(at + 1);
    if (!isOrdinal(number, ending)) {
      return Optional.empty();
    }
    String words = NumberWords.ordinal(NumberWords.number(number.text(), line.style().english()));
    if (line.possessiveAt(at + 2)) {
      return Reading.of(at + 4, words + "'s");
    }
    return Reading.of(at + 2, words);
  }

  static boolean isOrdinal(Token number, Token ending) {
    return number.isNumber()
        && number.text().indexOf('.') < 0
        && ending.glued()
        && ending.isAny("st", "nd", "rd", "th");
  }
}
