package org.reviewcast.spoken;

/**
 * A number as it stands in a line, with the fraction that belongs to it: 8.5, 2½, 3 1/2, ¾, .5.
 *
 * @param next index of the first token after it
 * @param words the amount in words
 * @param halves the amount in words, with a decimal of .5 said as a half
 * @param digits its digits if it is one number token, else empty
 */
record Amount(int next, String words, String halves, String digits) {
  /** The amount that begins at an index, or null if none does. */
  static Amount at(WrittenLine line, int at) {
    Token token = line.at(at);
    English english = line.style().english();
    if (Fractions.isSign(token)) {
      String words = Fractions.ofSign(token);
      String half = words.equals("one half") ? "half" : words;
      return new Amount(at + 1, words, half, "");
    }
    if (token.is(".") && line.at(at + 1).isDigits(1, 6) && line.glued(at + 1) && !token.glued()) {
      String decimals = NumberWords.digits(line.at(at + 1).text(), "zero");
      String words = "point " + decimals;
      return new Amount(at + 2, words, decimals.equals("five") ? "half" : words, "");
    }
    if (!token.isNumber()) {
      return null;
    }
    String words = NumberWords.number(token.text(), english);
    if (Fractions.isSign(line.at(at + 1)) && token.value() >= 0) {
      String mixed = words + " " + Fractions.added(line.at(at + 1));
      return new Amount(at + 2, mixed, mixed, "");
    }
    Amount mixed = mixed(line, at, words);
    if (mixed != null) {
      return mixed;
    }
    if (decimalComma(line, at)) {
      String decimals = NumberWords.digits(line.at(at + 2).text(), "zero");
      String all = words + " point " + decimals;
      return new Amount(at + 3, all, decimals.equals("five") ? words + " and a half" : all, "");
    }
    String halves = words;
    if (token.text().equals("0.5")) {
      halves = "half";
    } else if (token.text().endsWith(".5")) {
      halves = words.substring(0, words.length() - "point five".length()) + "and a half";
    }
    return new Amount(at + 1, words, halves, token.text());
  }

  /**
   * The decimal comma of other languages, where what follows leaves no doubt: "3,5/5", "€1,5
   * million".
   */
  private static boolean decimalComma(WrittenLine line, int at) {
    boolean pair =
        line.at(at).isDigits(1, 3)
            && line.at(at + 1).gluedTo(",")
            && line.at(at + 2).isDigits(1, 2)
            && line.glued(at + 2);
    Token next = line.at(at + 3);
    return pair && next.isAny("million", "billion", "mio", "/", "%", "€", "bn", "stars");
  }

  /** A whole number and a simple fraction: "3 1/2" or "3-1/2". */
  private static Amount mixed(WrittenLine line, int at, String words) {
    int i = line.at(at + 1).gluedTo("-") ? at + 2 : at + 1;
    Token top = line.at(i);
    Token bottom = line.at(i + 2);
    boolean fraction =
        line.at(at).value() >= 0
            && line.at(at).value() < 1000
            && top.isDigits(1, 2)
            && line.at(i + 1).gluedTo("/")
            && bottom.isDigits(1, 1)
            && bottom.glued()
            && (!top.glued() || i == at + 2)
            && top.value() > 0
            && top.value() < bottom.value()
            && (bottom.value() < 5 || bottom.value() == 8)
            && !line.at(i + 3).gluedTo("/");
    if (!fraction) {
      return null;
    }
    String all = words + " " + Fractions.added(top.value(), bottom.value());
    return new Amount(i + 3, all, all, "");
  }

  boolean isOne() {
    return digits.equals("1");
  }
}
