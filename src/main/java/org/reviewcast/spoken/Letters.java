package org.reviewcast.spoken;

import java.util.Locale;
import java.util.Optional;

/** Words of one letter: the article, the pronoun, and letters that are named. */
final class Letters implements SpokenRule {
  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    Token letter = line.at(at);
    if (!letter.isWord() || letter.text().length() > 3) {
      return Optional.empty();
    }
    boolean plural = letter.text().length() == 3 && letter.lower().endsWith("'s");
    if (letter.text().length() != 1 && !plural) {
      return Optional.empty();
    }
    String name = Accents.fold(letter.text()).toUpperCase(Locale.ROOT);
    if (plural) {
      return Reading.of(at + 1, name.charAt(0) + "'s");
    }
    if (letter.text().charAt(0) > 0x7F) {
      return Reading.of(at + 1, name.length() == 1 ? name.toLowerCase(Locale.ROOT) : name);
    }
    boolean inCompound =
        line.at(at - 1).gluedTo("-")
            && line.at(at + 1).gluedTo("-")
            && (line.at(at - 2).isLowerCase() || line.at(at - 2).isNumber());
    if (inCompound && letter.text().equals("a")) {
      return Optional.empty();
    }
    if (letter.is("a")) {
      return Reading.of(at + 1, isArticle(line, at) ? "a" : "A");
    }
    if (letter.is("y") && line.at(at + 1).isAny("tu", "yo", "el", "la", "los", "las", "que")) {
      return Reading.of(at + 1, "ee");
    }
    boolean shortAnd =
        line.at(at - 1).isAny("'", "-") && line.glued(at)
            || line.at(at + 1).gluedTo("'") && !line.glued(at + 2);
    if (letter.is("n") && shortAnd && (line.after(at).is("-") || line.after(at).isWord())) {
      return Reading.of(at + 1, "and");
    }
    if (letter.text().equals("n") && line.at(at + 1).isWord() && line.at(at - 1).isWord()) {
      return Reading.of(at + 1, "and");
    }
    if (letter.text().equals("o") && !line.glued(at + 1)) {
      return Reading.of(at + 1, "oh");
    }
    if (line.at(at + 1).gluedTo("'") && line.at(at + 2).isWord() && line.glued(at + 2)) {
      return Optional.empty();
    }
    return Reading.of(at + 1, name);
  }

  private static boolean isArticle(WrittenLine line, int at) {
    Token letter = line.at(at);
    Token next = line.at(at + 1);
    boolean glued =
        line.glued(at) && !line.at(at - 1).isAny("\"", "'", "(", "[", "*", "_", "—", "–", "…")
            || next.glued() && (next.isNumber() || next.isWord() || next.is("-") || next.is("&"));
    boolean thing =
        line.at(at - 1)
            .isAny(
                "an",
                "plan",
                "grade",
                "side",
                "vitamin",
                "hepatitis",
                "type",
                "class",
                "team",
                "group",
                "section",
                "appendix",
                "straight",
                "level",
                "part",
                "exhibit");
    if (glued || thing && (letter.isInitial() || line.at(at - 1).is("an"))) {
      return false;
    }
    if (letter.text().equals("a")) {
      return true;
    }
    if (next.isAny("'", "\"") && next.glued() && line.at(at - 1).is(next.text())) {
      return false;
    }
    Token noun = line.after(at);
    return noun.isWord()
            && !noun.isAny("is", "was", "for", "and", "minus", "plus", "or", "to")
            && !(next.isSymbol() && !next.isAny("\"", "'", "(", "*", "_"))
        || noun.isNumber()
        || next.isSymbol() && next.isAny("$", "£", "€");
  }
}
