package org.reviewcast.spoken;

import java.util.Optional;
import java.util.Set;

/** Numbers in the names of formats: 4K, 3D, 1080p, 1920x1080, 2x, 7" single. */
final class Formats implements SpokenRule {
  private static final Set<String> DISCS =
      Words.of(
          """
          single singles vinyl record records ep lp mix remix screen tv monitor disc version
          pressing edit
          """);

  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    Quantity quantity = Quantity.at(line, at);
    if (quantity == null) {
      return Optional.empty();
    }
    int next = quantity.next();
    Token sign = line.at(next);
    if (sign.gluedTo("\"") && DISCS.contains(line.at(next + 1).lower()) && !line.glued(next + 1)) {
      return Reading.of(next + 1, quantity.words() + " inch");
    }
    if (sign.isAny("x", "×")) {
      return times(line, quantity);
    }
    boolean hyphen = sign.gluedTo("-") && line.glued(next + 1);
    if (hyphen && line.at(next + 1).text().equals("D")) {
      return Reading.of(next + 2, quantity.words() + " D");
    }
    return sign.isWord() && sign.glued() ? letter(line, quantity) : Optional.empty();
  }

  private static Optional<Reading> times(WrittenLine line, Quantity quantity) {
    int next = quantity.next();
    Token other = line.at(next + 1);
    if (other.isNumber() && other.glued() == line.glued(next)) {
      Amount end = Amount.at(line, next + 1);
      String sign = line.at(end.next()).is("=") ? " times " : " by ";
      return Reading.of(end.next(), side(line, quantity.last()) + sign + side(line, end));
    }
    boolean ends = !other.glued() || other.isSymbol() && !other.isAny("-", "/");
    return line.glued(next) && ends
        ? Reading.of(next + 1, quantity.words() + " times")
        : Optional.empty();
  }

  private static String side(WrittenLine line, Amount side) {
    boolean pixels = side.digits().length() == 4 && side.digits().indexOf('.') < 0;
    return pixels ? NumberWords.model(side.digits(), line.style().english()) : side.words();
  }

  /** One letter glued to the number: 4K, 3D, 5G, 1080p, 10k. */
  private static Optional<Reading> letter(WrittenLine line, Quantity quantity) {
    int next = quantity.next();
    String words = quantity.words();
    String digits = quantity.last().digits();
    if (line.glued(next + 1) && line.at(next + 1).isNumber()) {
      return Optional.empty();
    }
    boolean small = digits.length() == 1 || digits.equals("12") || digits.equals("24");
    return switch (line.at(next).text()) {
      case "K" -> Reading.of(next + 1, words + (small ? " K" : " thousand"));
      case "k" -> Reading.of(next + 1, words + (isPicture(line, quantity) ? " K" : " thousand"));
      case "M" -> Reading.of(next + 1, words + " million");
      case "B" ->
          digits.indexOf('.') > 0 ? Reading.of(next + 1, words + " billion") : Optional.empty();
      case "D", "d" -> Reading.of(next + 1, words + " D");
      case "G" -> Reading.of(next + 1, words + " G");
      case "p" -> Reading.of(next + 1, lines(line, quantity) + " P");
      case "i" ->
          isLines(digits) ? Reading.of(next + 1, lines(line, quantity) + " I") : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Whether 2k, 4k or 8k in small letters is a resolution, and not a number of something. */
  private static boolean isPicture(WrittenLine line, Quantity quantity) {
    Token next = line.at(quantity.next() + 1);
    boolean counted = Units.isCountedInLargeNumbers(next) || next.isAny("a", "per", "of");
    return quantity.last().digits().matches("[248]") && !counted;
  }

  private static boolean isLines(String digits) {
    return (digits.length() == 3 || digits.length() == 4) && digits.indexOf('.') < 0;
  }

  private static String lines(WrittenLine line, Quantity quantity) {
    String digits = quantity.last().digits();
    return isLines(digits) ? NumberWords.model(digits, line.style().english()) : quantity.words();
  }
}
