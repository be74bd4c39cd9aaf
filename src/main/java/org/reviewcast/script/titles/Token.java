package org.reviewcast.script.titles;

import java.util.Locale;

/**
 * A word or a sign of a sentence.
 *
 * @param text as written, with plain apostrophes
 * @param tag its part of speech by the Universal Dependencies' names, such as {@code NOUN}
 * @param lower the text in small letters, which is asked for often
 */
record Token(String text, String tag, String lower) {
  Token(String text, String tag) {
    this(text, tag, text.toLowerCase(Locale.ROOT));
  }

  boolean is(String... tags) {
    for (String one : tags) {
      if (tag.equals(one)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is one of some words, which are in small letters. */
  boolean says(String... words) {
    for (String one : words) {
      if (one.equals(lower)) {
        return true;
      }
    }
    return false;
  }

  boolean isName() {
    return tag.equals("PROPN");
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  boolean isPossessive() {
    return text.equals("'s") || text.equals("'");
  }
}
