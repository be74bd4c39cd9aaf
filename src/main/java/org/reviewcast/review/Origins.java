package org.reviewcast.review;

import java.util.List;
import java.util.regex.Matcher;
import org.commonmark.node.SourceSpan;

/**
 * Finds where each character of a parsed text stands in the manuscript. The parser gives the span
 * of a node; escapes and character references inside make the two differ in length.
 */
final class Origins {
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  private static final int RESYNC = 8;

  private Origins() {}

  /**
   * The manuscript index of each character of {@code literal}.
   *
   * @param escapes whether backslash escapes and character references were resolved in it
   */
  static int[] of(String literal, List<SourceSpan> spans, boolean escapes, Manuscript manuscript) {
    StringBuilder source = new StringBuilder();
    int[] places = new int[spans.stream().mapToInt(span -> span.getLength() + 1).sum()];
    for (SourceSpan span : spans) {
      int start = span.getInputIndex();
      int end = Math.min(start + span.getLength(), manuscript.text().length());
      for (int i = start; i < end; i++) {
        places[source.length()] = i;
        source.append(manuscript.text().charAt(i));
      }
      places[source.length()] = end;
      source.append('\n');
    }
    return align(literal, source, places, escapes);
  }

  private static int[] align(String literal, CharSequence source, int[] places, boolean escapes) {
    int[] origins = new int[literal.length()];
    Matcher reference = Entities.REFERENCE.matcher(source);
    int at = 0;
    int i = 0;
    while (i < literal.length()) {
      char c = literal.charAt(i);
      if (escapes && at < source.length() && source.charAt(at) == '&') {
        reference.region(at, source.length());
        String decoded = reference.lookingAt() ? Entities.decode(reference.group()).orElse("") : "";
        if (!decoded.isEmpty() && literal.startsWith(decoded, i)) {
          for (int end = i + decoded.length(); i < end; i++) {
            origins[i] = places[at];
          }
          at = reference.end();
          continue;
        }
      }
      if (escapes && isEscape(source, at, c)) {
        at++;
      }
      at = matching(source, at, c);
      origins[i++] = places.length == 0 ? 0 : places[Math.min(at, places.length - 1)];
      at++;
    }
    return origins;
  }

  private static boolean isEscape(CharSequence source, int at, char c) {
    return at + 1 < source.length()
        && source.charAt(at) == '\\'
        && source.charAt(at + 1) == c
        && ESCAPABLE.indexOf(c) >= 0;
  }

  /** Where the source has the character next; here, if it is not near. */
  private static int matching(CharSequence source, int at, char c) {
    for (int i = at; i < Math.min(at + RESYNC, source.length()); i++) {
      if (source.charAt(i) == c || (c == ' ' && source.charAt(i) == '\n')) {
        return i;
      }
    }
    return at;
  }
}
