package org.reviewcast.spoken;

import java.util.Optional;

/** Telephone numbers, said digit by digit: 555-0199, (212) 555-0199, 1-800-555-0199. */
final class Phones implements SpokenRule {
  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    Token first = line.at(at);
    boolean starts =
        first.isNumber() && !(line.glued(at) && line.at(at - 1).isAny("-", "."))
            || first.is("(")
            || first.is("+") && line.glued(at + 1);
    if (!starts) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder(first.is("+") ? "plus " : "");
    StringBuilder shape = new StringBuilder();
    int i = first.is("+") ? at + 1 : at;
    int next = i;
    while (i < at + 16) {
      boolean bracket = line.at(i).is("(");
      Token group = line.at(bracket ? i + 1 : i);
      if (!group.isDigits(1, 7) || bracket && !line.at(i + 2).gluedTo(")")) {
        break;
      }
      words.append(shape.length() == 0 ? "" : ", ").append(group(group.text()));
      shape.append(group.text().length());
      i += bracket ? 3 : 1;
      next = i;
      boolean sign = line.at(i).glued() && line.at(i).isAny("-", ".") && line.glued(i + 1);
      boolean spaced = !line.glued(i) && (bracket || first.is("+"));
      if (sign) {
        i++;
      } else if (!spaced && !(bracket && line.glued(i))) {
        break;
      }
    }
    boolean named = shape.toString().equals("13") && line.at(next).is("-");
    if (named && line.glued(next + 1) && line.at(next + 1).isAllCapitals()) {
      return Reading.of(next, words.toString());
    }
    return isPhone(line, at, shape.toString(), first)
        ? Reading.of(next, words.toString())
        : Optional.empty();
  }

  private static boolean isPhone(WrittenLine line, int at, String shape, Token first) {
    return switch (shape) {
      case "334", "1334", "344", "3334" -> true;
      case "34" -> line.at(at + 1).is("-") && first.value() % 50 != 0;
      default ->
          first.is("+") && shape.length() > 2 || line.at(at + 1).is("-") && shape.length() > 3;
    };
  }

  private static String group(String digits) {
    return digits.equals("800") ? "eight hundred" : NumberWords.digits(digits, "zero");
  }
}
