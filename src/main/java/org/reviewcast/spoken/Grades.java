package org.reviewcast.spoken;

import java.util.Optional;

/** Letter grades and names with a plus or a minus: A-, B+, C++, Disney+. */
final class Grades implements SpokenRule {
  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    Token word = line.at(at);
    Token sign = line.at(at + 1);
    if (!word.isWord() || !sign.glued() || !sign.isSymbol()) {
      return Optional.empty();
    }
    Token then = line.at(at + 2);
    boolean free = !then.glued() || then.isSymbol();
    if (word.isInitial() && free) {
      boolean grade = word.text().charAt(0) <= 'F';
      if (sign.is("+")) {
        return Reading.of(at + 2, word.text() + " plus");
      }
      if (sign.is("++")) {
        return Reading.of(at + 2, word.text() + " plus plus");
      }
      if (grade && (sign.is("-") || sign.is("−") || sign.is("–") && minusFits(line, at))) {
        boolean more = then.isAny("and", "or", "to") && line.at(at + 4).gluedTo("-");
        return more && line.at(at + 5).isWord() && line.glued(at + 5)
            ? Optional.empty()
            : Reading.of(at + 2, word.text() + " minus");
      }
      if (sign.is("#") || sign.is("♯")) {
        return Reading.of(at + 2, word.text() + " sharp");
      }
    }
    return Optional.empty();
  }

  private static boolean minusFits(WrittenLine line, int at) {
    Token after = line.at(at + 2);
    return line.judging() || after.isEnd() || after.isSymbol() || line.before(at).isAny("a", "an");
  }
}
