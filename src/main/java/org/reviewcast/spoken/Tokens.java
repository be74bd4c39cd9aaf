package org.reviewcast.spoken;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a written line into tokens in one pass. */
final class Tokens {
  /**
   * The most letters or digits in one token; longer ones are cut, so that an engine survives them.
   */
  static final int LONGEST = 60;

  private static final String RUNS = "*=_~#+<>|!?.,-—–$";

  private final String written;
  private final List<Token> tokens = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int position;
  private boolean glued;

  private Tokens(String written) {
    this.written = written;
  }

  static List<Token> in(String written) {
    Tokens cutter = new Tokens(written);
    while (cutter.position < written.length()) {
      cutter.cutOne();
    }
    return cutter.tokens;
  }

  private void cutOne() {
    int start = position;
    int c = written.codePointAt(start);
    if (Characters.isInvisible(c)) {
      position += Character.charCount(c);
      return;
    }
    if (Characters.isSpace(c)) {
      position += Character.charCount(c);
      glued = false;
      return;
    }
    text.setLength(0);
    Token.Kind kind;
    if (Characters.isLetter(c)) {
      kind = Characters.isLatin(c) ? Token.Kind.WORD : Token.Kind.FOREIGN;
      takeLetters(kind == Token.Kind.WORD);
    } else if (Characters.digit(c) >= 0) {
      kind = Token.Kind.NUMBER;
      takeNumber();
    } else {
      kind = Token.Kind.SYMBOL;
      takeSymbols(c);
    }
    String plain = text.toString();
    String lower = kind == Token.Kind.WORD ? plain.toLowerCase(Locale.ROOT) : plain;
    tokens.add(new Token(kind, plain, lower, start, position, glued));
    glued = true;
  }

  private void takeLetters(boolean latin) {
    int letters = 0;
    while (position < written.length() && letters < LONGEST) {
      int c = written.codePointAt(position);
      boolean mark = Characters.isMark(c);
      if (Characters.isLetter(c) && Characters.isLatin(c) == latin || mark) {
        append(c);
        letters += mark ? 0 : 1;
      } else if (latin && Characters.isApostrophe(c) && letterFollows(position + 1)) {
        text.append('\'');
      } else if (!Characters.isInvisible(c)) {
        return;
      }
      position += Character.charCount(c);
      if (mark && text.length() > 4 * LONGEST) {
        return;
      }
    }
  }

  private boolean letterFollows(int index) {
    if (index >= written.length()) {
      return false;
    }
    int c = written.codePointAt(index);
    return Characters.isLetter(c) && Characters.isLatin(c);
  }

  private void takeNumber() {
    takeDigits(LONGEST);
    while (text.length() < LONGEST && charAt(position) == ',' && groupLength(text) <= 3) {
      int digits = digitsFrom(position + 1, 4);
      if (digits != 3 || text.length() > 3 && text.indexOf(",") < 0) {
        break;
      }
      text.append(',');
      position++;
      takeDigits(3);
    }
    int fraction = charAt(position) == '.' ? digitsFrom(position + 1, LONGEST) : 0;
    boolean partOfMore =
        charAt(position + 1 + fraction) == '.' && digitsFrom(position + 2 + fraction, 1) > 0
            || !tokens.isEmpty()
                && glued
                && tokens.get(tokens.size() - 1).is(".")
                && tokens.size() > 1
                && tokens.get(tokens.size() - 2).isNumber();
    if (fraction > 0 && !partOfMore) {
      text.append('.');
      position++;
      takeDigits(fraction);
    }
  }

  private static int groupLength(StringBuilder number) {
    return number.length() - 1 - number.lastIndexOf(",");
  }

  private void takeDigits(int most) {
    for (int i = 0; i < most && position < written.length(); i++) {
      int c = written.codePointAt(position);
      int digit = Characters.digit(c);
      if (digit < 0) {
        return;
      }
      text.append((char) ('0' + digit));
      position += Character.charCount(c);
    }
  }

  /** How many ASCII digits stand from an index on, counting no further than {@code most}. */
  private int digitsFrom(int index, int most) {
    int count = 0;
    while (count < most && charAt(index + count) >= '0' && charAt(index + count) <= '9') {
      count++;
    }
    return count;
  }

  private char charAt(int index) {
    return index < written.length() ? written.charAt(index) : ' ';
  }

  private void takeSymbols(int first) {
    String plain = Characters.plainSymbol(first);
    text.append(plain);
    position += Character.charCount(first);
    if (plain.length() != 1 || RUNS.indexOf(plain.charAt(0)) < 0) {
      return;
    }
    while (position < written.length()
        && Characters.plainSymbol(written.charAt(position)).equals(plain)) {
      text.append(plain);
      position++;
    }
    if (first == '.' && text.length() > 1) {
      text.setLength(0);
      text.append('…');
    } else if (first == '.' && written.startsWith(" . .", position)) {
      text.setLength(0);
      text.append('…');
      position += written.startsWith(" . . .", position) ? 6 : 4;
    }
  }

  private void append(int c) {
    if (c < 0x250) {
      text.append((char) c);
    } else if (c >= 0xFB00 && c <= 0xFB06 || c >= 0xFF00 && c < 0xFFF0 || c > 0x1D3FF) {
      text.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
    } else {
      text.appendCodePoint(c);
    }
  }
}
