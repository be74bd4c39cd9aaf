package org.reviewcast.spoken;

/**
 * A number with its sign, or the two ends of a range, before whatever it counts.
 *
 * @param at index of its first token
 * @param next index of the first token after it
 * @param words the number in words, "ten to fifteen" for a range
 * @param last its last amount
 * @param one whether it is exactly one, so that its unit is singular
 */
record Quantity(int at, int next, String words, Amount last, boolean one) {
  /** The quantity that begins at an index, or null if none does. */
  static Quantity at(WrittenLine line, int at) {
    Token first = line.at(at);
    if (!first.isNumber() && !first.isSymbol()) {
      return null;
    }
    boolean minus =
        first.isAny("-", "−") && !first.glued() && line.at(at + 1).isNumber() && line.glued(at + 1);
    Amount amount = Amount.at(line, minus ? at + 1 : at);
    if (amount == null) {
      return null;
    }
    String words = (minus ? "minus " : "") + amount.words();
    int next = amount.next();
    if (line.at(next).isRangeSign() && line.glued(next) && line.glued(next + 1)) {
      Amount end = Amount.at(line, next + 1);
      if (end != null) {
        return new Quantity(at, end.next(), words + " to " + end.words(), end, false);
      }
    }
    return new Quantity(at, next, words, amount, amount.isOne());
  }

  /** The words, with a decimal of .5 said as a half. */
  String halves() {
    return words.substring(0, words.length() - last.words().length()) + last.halves();
  }
}
