package org.reviewcast.review;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What writers type for scene breaks and for pauses, alike in Markdown and in plain text. */
public final class Notation {
  /** The longest pause that a review can ask for. */
  static final int LONGEST_PAUSE_MS = 60_000;

  private static final String ORNAMENTS = "*#~•·⁂◆◇✦✻✽❖❦❧☙§";
  private static final String RULES = "-_=+—–―⸻─━";
  private static final Pattern PAUSE =
      Pattern.compile("\\[pause\\b([^\\[\\]\\n]{0,40})]", Pattern.CASE_INSENSITIVE);
  private static final Pattern COMMENT =
      Pattern.compile("<!--\\s{0,9}pause\\b([^<>]{0,40}?)-->", Pattern.CASE_INSENSITIVE);
  private static final Pattern AMOUNT =
      Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,6})?)\\s*(ms|milliseconds?|s|secs?|seconds?)");

  private Notation() {}

  /** Whether a line holds nothing but a scene break: a rule of three or more, or any ornament. */
  public static boolean isSceneBreak(String line) {
    int ornaments = 0;
    int rules = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (ORNAMENTS.indexOf(c) >= 0) {
        ornaments++;
      } else if (RULES.indexOf(c) >= 0) {
        rules++;
      } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return ornaments + rules >= 3 || (ornaments > 0 && rules == 0);
  }

  /**
   * Adds text to a Prose, with the pauses asked for in it as marks.
   *
   * @param origins the manuscript index of each character of the text
   */
  public static void add(String text, int[] origins, ProseBuilder prose, Manuscript manuscript) {
    int done = 0;
    Matcher matcher = PAUSE.matcher(text);
    while (matcher.find()) {
      int first = origins[matcher.start()];
      // An escaped bracket leaves a gap, or a backslash before the first one.
      boolean escaped =
          origins[matcher.end() - 1] - first != matcher.end() - 1 - matcher.start()
              || (first > 0 && manuscript.text().charAt(first - 1) == '\\');
      if (!escaped) {
        OptionalInt pause = pauseMs(matcher.group(1), first, manuscript);
        if (pause.isPresent()) {
          addPlain(text, origins, done, matcher.start(), prose);
          prose.point(at -> new Mark.PauseRequest(at, pause.getAsInt()));
          done = matcher.end();
        }
      }
    }
    addPlain(text, origins, done, text.length(), prose);
  }

  private static void addPlain(String text, int[] origins, int from, int to, ProseBuilder prose) {
    for (int i = from; i < to; i++) {
      prose.add(text.charAt(i), origins[i]);
    }
  }

  /** Adds the pause that an HTML comment asks for, if it is one that does. */
  public static void addComment(
      String comment, int origin, ProseBuilder prose, Manuscript manuscript) {
    Matcher matcher = COMMENT.matcher(comment);
    if (matcher.matches()) {
      pauseMs(matcher.group(1), origin, manuscript)
          .ifPresent(ms -> prose.point(at -> new Mark.PauseRequest(at, ms)));
    }
  }

  /** The length of a pause; none, and a notice, if the amount is not one. */
  private static OptionalInt pauseMs(String amount, int origin, Manuscript manuscript) {
    Matcher matcher = AMOUNT.matcher(amount.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      manuscript.notice(
          origin,
          "[pause" + amount + "] is not a pause that is understood; write it like [pause 2s].");
      return OptionalInt.empty();
    }
    double number = Double.parseDouble(matcher.group(1).replace(',', '.'));
    long ms = Math.round(matcher.group(2).startsWith("m") ? number : number * 1000);
    if (ms > LONGEST_PAUSE_MS) {
      manuscript.notice(
          origin, "a pause lasts " + LONGEST_PAUSE_MS / 1000 + " seconds at the most.");
    }
    return OptionalInt.of((int) Math.min(ms, LONGEST_PAUSE_MS));
  }
}
