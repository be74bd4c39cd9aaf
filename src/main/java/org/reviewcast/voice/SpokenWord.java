package org.reviewcast.voice;

import java.util.Optional;

/**
 * One word as it will be said, and the written characters it came from.
 *
 * @param text the word in plain ASCII letters, digits, apostrophes, hyphens and full stops
 * @param writtenStart index in the line's written text of the first character it came from
 * @param writtenEnd index after the last one; several words may share one written stretch
 * @param after what follows the word
 * @param pronunciation how it sounds, where a lexicon tells
 */
public record SpokenWord(
    String text,
    int writtenStart,
    int writtenEnd,
    Break after,
    Optional<Pronunciation> pronunciation) {
  /** What follows a spoken word, from nothing to the end of a sentence. */
  public enum Break {
    /** The next word follows at once. */
    NONE(""),
    /** A comma's worth. */
    COMMA(","),
    /** A dash, semicolon, colon, ellipsis or parenthesis. */
    CLAUSE(";"),
    /** The end of a statement. */
    STATEMENT("."),
    /** The end of a question. */
    QUESTION("?"),
    /** The end of an exclamation. */
    EXCLAMATION("!");

    private final String sign;

    Break(String sign) {
      this.sign = sign;
    }

    /** The punctuation mark that stands for it in plain text. */
    public String sign() {
      return sign;
    }
  }

  public SpokenWord {
    if (text.isBlank() || text.chars().anyMatch(c -> c <= ' ' || c > '~')) {
      throw new IllegalArgumentException("a spoken word is plain ASCII without spaces: " + text);
    }
    if (writtenStart < 0 || writtenEnd < writtenStart) {
      throw new IllegalArgumentException("not a stretch: " + writtenStart + " to " + writtenEnd);
    }
  }

  /** A word that an engine says as it thinks right. */
  public SpokenWord(String text, int writtenStart, int writtenEnd, Break after) {
    this(text, writtenStart, writtenEnd, after, Optional.empty());
  }

  /** The same word with something else after it. */
  public SpokenWord followedBy(Break other) {
    return new SpokenWord(text, writtenStart, writtenEnd, other, pronunciation);
  }

  /** What an engine that knows no phones is given to say. */
  public String plainText() {
    return pronunciation.map(Pronunciation::plain).orElse(text);
  }
}
