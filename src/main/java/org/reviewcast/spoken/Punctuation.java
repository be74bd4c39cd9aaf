package org.reviewcast.spoken;

import java.util.Optional;
import org.reviewcast.voice.SpokenWord.Break;

/** Signs that are heard as breaks: commas, dashes, brackets, and the ends of sentences. */
final class Punctuation implements SpokenRule {
  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    Token sign = line.at(at);
    if (!sign.isSymbol()) {
      return Optional.empty();
    }
    return switch (sign.text().charAt(0)) {
      case ',', '、', '،' -> Reading.silent(at + 1, Break.COMMA);
      case ';', ':', '|' -> Reading.silent(at + 1, Break.CLAUSE);
      case '.', '。' -> Reading.silent(at + 1, fullStop(line, at));
      case '…' -> Reading.silent(at + 1, ellipsis(line, at));
      case '?', '？', '؟', '‽' -> Reading.silent(at + 1, exclaimed(line, at, Break.QUESTION));
      case '!' -> Reading.silent(at + 1, exclaimed(line, at, Break.EXCLAMATION));
      case '(', '[', '{' ->
          isNoteMark(line, at)
              ? Reading.unsure(at + 3, "", "the mark of a note")
              : Reading.silent(at + 1, opened(line, at));
      case ')', ']', '}' -> Reading.silent(at + 1, closed(line, at));
      case '—', '–', '-', '−', '~' -> dash(line, at);
      case '/', '·' ->
          Reading.silent(
              at + 1,
              (sign.glued() || line.glued(at + 1)) && !line.at(at + 1).isAny("$", "£", "€")
                  ? Break.NONE
                  : Break.COMMA);
      default -> Optional.empty();
    };
  }

  /** A note's number at the end of a word, as in "1996[2]". */
  private static boolean isNoteMark(WrittenLine line, int at) {
    return line.at(at).gluedTo("[")
        && line.at(at + 1).isDigits(1, 3)
        && line.glued(at + 1)
        && line.at(at + 2).gluedTo("]");
  }

  private static Break fullStop(WrittenLine line, int at) {
    boolean runsOn = line.at(at + 1).isWord() && line.glued(at + 1);
    if (runsOn) {
      return line.at(at + 1).isCapitalised() && line.at(at - 1).isLowerCase()
          ? Break.STATEMENT
          : Break.NONE;
    }
    if (line.at(at - 1).isAny("k", "d")
        && line.at(at - 1).isInitial()
        && line.at(at + 1).isNumber()) {
      return Break.NONE;
    }
    boolean initial = line.at(at - 1).isInitial() && line.after(at).isWord();
    return initial && !line.sentenceStartsAt(at + 1) ? Break.NONE : Break.STATEMENT;
  }

  private static Break ellipsis(WrittenLine line, int at) {
    Token next = line.after(at);
    boolean begins = next.isCapitalised() && !next.is("i") && !line.glued(at + 1);
    return next.isEnd() || begins ? Break.STATEMENT : Break.CLAUSE;
  }

  /** A mark inside a title ("Moulin Rouge! is") ends nothing; one inside a quotation does. */
  private static Break exclaimed(WrittenLine line, int at, Break mark) {
    boolean inTitle =
        line.at(at + 1).isLowerCase() && !line.glued(at + 1) && line.at(at - 1).isCapitalised();
    return inTitle ? Break.NONE : mark;
  }

  private static Break opened(WrittenLine line, int at) {
    return line.glued(at) && line.at(at - 1).isWord() ? Break.NONE : Break.CLAUSE;
  }

  private static Break closed(WrittenLine line, int at) {
    Token next = line.at(at + 1);
    boolean insideWord = next.glued() && next.isWord();
    boolean last = line.after(at).isEnd();
    return insideWord || last ? Break.NONE : Break.CLAUSE;
  }

  private static Optional<Reading> dash(WrittenLine line, int at) {
    Token sign = line.at(at);
    boolean touchesBoth = sign.glued() && line.glued(at + 1);
    if (sign.is("-") || sign.is("−") || sign.is("~")) {
      boolean free = !sign.glued() && !line.glued(at + 1);
      return free ? Reading.silent(at + 1, Break.CLAUSE) : Optional.empty();
    }
    boolean compound =
        sign.is("–")
            && touchesBoth
            && (line.at(at - 1).isCapitalised() && line.at(at + 1).isCapitalised()
                || line.at(at - 1).isNumber()
                || line.at(at + 1).isNumber());
    return Reading.silent(at + 1, compound ? Break.NONE : Break.CLAUSE);
  }
}
