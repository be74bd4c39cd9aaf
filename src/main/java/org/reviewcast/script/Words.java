package org.reviewcast.script;

import java.util.ArrayList;
import java.util.List;
import org.reviewcast.voice.SpokenText;
import org.reviewcast.voice.SpokenWord;

/** Written words, which are stretches without white space that hold a letter or a digit. */
public final class Words {
  private Words() {}

  /** How many written words a text has. */
  public static int count(String text) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isSpace(c)) {
        inside = false;
      } else if (!inside && Character.isLetterOrDigit(c)) {
        inside = true;
        count++;
      }
      i += Character.charCount(c);
    }
    return count;
  }

  /** The written words of a line that no spoken word came from. */
  static List<String> unspoken(Cue.Line line) {
    return unspoken(line.written(), line.spoken());
  }

  /** The written words of a text that no spoken word came from. */
  static List<String> unspoken(String text, SpokenText spoken) {
    List<String> unspoken = new ArrayList<>();
    boolean[] covered = new boolean[text.length()];
    for (SpokenWord word : spoken.words()) {
      java.util.Arrays.fill(
          covered, word.writtenStart(), Math.min(text.length(), word.writtenEnd()), true);
    }
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isSpace(text.charAt(i))) {
        if (count(text.substring(start, i)) > 0 && !anyLetter(text, covered, start, i)) {
          unspoken.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return unspoken;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean anyLetter(String text, boolean[] covered, int start, int end) {
    for (int i = start; i < end; i++) {
      if (covered[i] && Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }
}
