package org.reviewcast.spoken;

import java.util.List;
import org.reviewcast.review.Mark;

/** A written line in tokens, as the rules see it. Immutable but for what it works out once. */
public final class WrittenLine {
  private static final Token OUTSIDE = new Token(Token.Kind.END, "", "", 0, 0, false);

  private final String written;
  private final List<Token> tokens;
  private final List<Mark> marks;
  private final SpokenStyle style;
  private final boolean shouted;
  private final boolean judging;

  WrittenLine(String written, List<Mark> marks, SpokenStyle style) {
    this.written = written;
    this.tokens = Tokens.in(written);
    this.marks = List.copyOf(marks);
    this.style = style;
    int capitals = 0;
    int words = 0;
    boolean rating = false;
    for (Token token : tokens) {
      if (token.isWord() && token.text().length() > 1) {
        words++;
        if (token.isAllCapitals()) {
          capitals++;
        } else {
          rating = rating || Words.speaksOfRatings(token.lower());
        }
      }
    }
    this.shouted = capitals > 2 && capitals * 10 > words * 7 || capitals == 2 && words == 2;
    this.judging = rating;
  }

  /** The number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** The token at an index; one of kind {@code END} before the first and after the last. */
  public Token at(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : OUTSIDE;
  }

  /** How the line is to be read. */
  public SpokenStyle style() {
    return style;
  }

  /** The line as it was written. */
  public String written() {
    return written;
  }

  /** Whether the whole line stands in capitals, as a heading may. */
  public boolean shouted() {
    return shouted;
  }

  /** Whether a word of the line speaks of ratings, such as "gave", "score" or "stars". */
  public boolean judging() {
    return judging;
  }

  /** Whether a token lies in a stretch marked as emphasis, most often the title of a work. */
  public boolean emphasised(int index) {
    Token token = at(index);
    for (Mark mark : marks) {
      if (mark instanceof Mark.Emphasis
          && mark.start() <= token.start()
          && token.end() <= mark.end()) {
        return true;
      }
    }
    return false;
  }

  boolean british() {
    return style.english() == English.BRITISH;
  }

  /** Whether the token at an index touches the one before it. */
  boolean glued(int index) {
    return at(index).glued();
  }

  /** The nearest token before an index that is not a quotation mark or an opening bracket. */
  Token before(int index) {
    int i = index - 1;
    while (i > index - 4 && at(i).isAny("\"", "'", "(", "[", "*", "_")) {
      i--;
    }
    return at(i);
  }

  /** The nearest token after an index that is not a quotation mark or a bracket. */
  Token after(int index) {
    int i = index + 1;
    while (i < index + 4 && at(i).isAny("\"", "'", "(", ")", "[", "]", "*", "_")) {
      i++;
    }
    return at(i);
  }

  /**
   * Whether a full stop before this index ends a sentence although it may belong to an
   * abbreviation: nothing more follows, or a word that often begins a sentence does.
   */
  boolean sentenceStartsAt(int index) {
    int i = index;
    while (i < index + 4 && at(i).isAny("\"", "'", ")", "]", "*", "_", "(")) {
      i++;
    }
    Token next = at(i);
    return next.isEnd() || next.isCapitalised() && Words.startsSentences(next.lower());
  }

  /** Whether {@code 's} is glued on at this index. */
  boolean possessiveAt(int index) {
    Token next = at(index + 2);
    return at(index).gluedTo("'")
        && at(index + 1).gluedTo("s")
        && !(next.glued() && (next.isWord() || next.isNumber()));
  }
}
