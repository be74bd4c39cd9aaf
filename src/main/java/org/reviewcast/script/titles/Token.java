package org.reviewcast.script.titles;

import java.util.Locale;

/**
 * A word or a sign of a sentence.
 *
 * @param text as written, with plain apostrophes
 * @param tag its part of speech by the Universal Dependencies' names, such as {@code NOUN}
 */
record Token(String text, String tag) {
  boolean is(String... tags) {
    for (String one : tags) {
      if (tag.equals(one)) {
        return true;
      }
    }
    return false;
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT);
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
