package org.reviewcast.spoken;

import java.util.Optional;
import org.reviewcast.voice.SpokenWord.Break;

/** Signs that are said as a word, such as &amp; and =, and signs that are passed over. */
final class Symbols implements SpokenRule {
  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    Token sign = line.at(at);
    if (!sign.isSymbol()) {
      return Optional.empty();
    }
    if (sign.text().length() > 2 && "*=_~#+<>-".indexOf(sign.text().charAt(0)) >= 0) {
      return Reading.silent(at + 1, Break.NONE);
    }
    boolean figures = line.at(at - 1).isNumber() || line.at(at + 1).isNumber();
    boolean between = !line.at(at - 1).isEnd() && !line.at(at + 1).isEnd();
    return switch (sign.text()) {
      case "&" -> Reading.of(at + 1, "and");
      case "+" -> plus(line, at);
      case "++" -> Reading.of(at + 1, "plus plus");
      case "=" -> between ? Reading.of(at + 1, "equals") : Reading.silent(at + 1, Break.NONE);
      case "≠" -> Reading.of(at + 1, "does not equal");
      case "×" -> Reading.of(at + 1, figures ? "by" : "times");
      case "÷" -> Reading.of(at + 1, "divided by");
      case "±" -> Reading.of(at + 1, "plus or minus");
      case "≈" -> Reading.of(at + 1, figures ? "about" : "is about");
      case "~" ->
          line.at(at + 1).isNumber()
              ? Reading.of(at + 1, "about")
              : Reading.silent(at + 1, Break.NONE);
      case "→", "⇒", "➔", "➜", "⟶" ->
          between ? Reading.of(at + 1, "to") : Reading.silent(at + 1, Break.NONE);
      case "->", "=>" -> between ? Reading.of(at + 1, "to") : Reading.silent(at + 1, Break.NONE);
      case "<" ->
          line.at(at + 1).gluedTo("3") && !line.at(at - 1).isNumber() && !line.glued(at + 2)
              ? Reading.of(at + 2, "heart")
              : between ? Reading.of(at + 1, "less than") : Reading.silent(at + 1, Break.NONE);
      case ">" -> between ? Reading.of(at + 1, "greater than") : Reading.silent(at + 1, Break.NONE);
      case "≤" -> Reading.of(at + 1, "at most");
      case "≥" -> Reading.of(at + 1, "at least");
      case "%" -> Reading.of(at + 1, "percent");
      case "‰" -> Reading.of(at + 1, "per thousand");
      case "°", "º" -> Reading.of(at + 1, "degrees");
      case "§" -> Reading.of(at + 1, "section");
      case "§§" -> Reading.of(at + 1, "sections");
      case "¶" -> Reading.of(at + 1, "paragraph");
      case "©", "℗" -> Reading.of(at + 1, "copyright");
      case "№" -> Reading.of(at + 1, "number");
      case "∞" -> Reading.of(at + 1, "infinity");
      case "@" -> Reading.of(at + 1, "at");
      case "#" ->
          line.at(at + 1).isNumber()
              ? Reading.of(at + 1, "number")
              : Reading.silent(at + 1, Break.NONE);
      case "♯" -> Reading.of(at + 1, "sharp");
      case "♭" -> Reading.of(at + 1, "flat");
      case "²" -> power(line, at, "squared");
      case "³" -> power(line, at, "cubed");
      case "^" ->
          line.at(at - 1).isNumber() && line.at(at + 1).isNumber()
              ? Reading.of(at + 1, "to the power of")
              : Reading.silent(at + 1, Break.NONE);
      case "$" -> sign.glued() ? Optional.empty() : Reading.of(at + 1, "dollar");
      case "€" -> Reading.of(at + 1, "euro");
      case "£" -> Reading.of(at + 1, "pound");
      case "¥" -> Reading.of(at + 1, "yen");
      case "¢" -> Reading.of(at + 1, "cents");
      case "Ω" -> Reading.of(at + 1, "omega");
      case "\\" -> Reading.silent(at + 1, Break.NONE);
      default -> Optional.empty();
    };
  }

  /**
   * A raised figure is a power after a number or a short sign; after a word it marks a footnote.
   */
  private static Optional<Reading> power(WrittenLine line, int at, String words) {
    Token base = line.at(at - 1);
    return base.isNumber() || base.text().length() < 3
        ? Reading.of(at + 1, words)
        : Reading.silent(at + 1, Break.NONE);
  }

  private static Optional<Reading> plus(WrittenLine line, int at) {
    boolean bullet = line.at(at - 1).isEnd() && !line.glued(at + 1);
    boolean alone = line.at(at - 1).isEnd() && line.at(at + 1).isEnd();
    return bullet || alone ? Reading.silent(at + 1, Break.NONE) : Reading.of(at + 1, "plus");
  }
}
