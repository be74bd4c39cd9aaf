package org.reviewcast.spoken;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reviewcast.show.Show;
import org.reviewcast.voice.SpokenWord.Break;

/**
 * Emoji: a short name where one stands for a word or is the whole message, silence for decoration.
 */
final class Emojis implements SpokenRule {
  private static final class Known {
    static final Map<String, String> NAMES = Table.map("emoji.txt");
  }

  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    Token token = line.at(at);
    if (!token.isSymbol() || !isEmoji(token.text().codePointAt(0))) {
      return Optional.empty();
    }
    int next = at + 1;
    while (next < at + 40 && (line.at(next).is(token.text()) || isModifier(line.at(next)))) {
      next++;
    }
    Show.Emoji choice = line.style().emoji();
    boolean named =
        choice == Show.Emoji.ALWAYS || choice == Show.Emoji.MEANINGFUL && means(line, at, next);
    return named ? Reading.of(next, name(token)) : Reading.silent(next, Break.NONE);
  }

  private static boolean means(WrittenLine line, int at, int next) {
    Token before = line.at(at - 1);
    boolean alone = before.isEnd() && line.at(next).isEnd();
    boolean thumb = line.at(at).isAny("👍", "👎");
    boolean verdict = thumb && (before.isEnd() || before.isSymbol());
    boolean wordMissing =
        before.isAny(
            "a",
            "an",
            "the",
            "is",
            "was",
            "are",
            "were",
            "of",
            "so",
            "pure",
            "such",
            "total",
            "absolute",
            "i",
            "we",
            "my",
            "your",
            "very",
            "it's",
            "that's",
            "this",
            "with",
            "some",
            "more",
            "be",
            "straight",
            "full");
    return alone || verdict || wordMissing;
  }

  private static String name(Token token) {
    String known = Known.NAMES.get(token.text());
    if (known != null) {
      return known;
    }
    String name = Character.getName(token.text().codePointAt(0));
    return name == null ? "emoji" : letters(name.toLowerCase(Locale.ROOT));
  }

  private static String letters(String name) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      letters.append(c >= 'a' && c <= 'z' ? c : ' ');
    }
    return letters.toString().strip().replaceAll(" +", " ");
  }

  private static boolean isModifier(Token token) {
    if (!token.isSymbol()) {
      return false;
    }
    int c = token.text().codePointAt(0);
    return c >= 0x1F3FB && c <= 0x1F3FF || c == 0x2640 || c == 0x2642;
  }

  private static boolean isEmoji(int c) {
    return c >= 0x1F000 && c <= 0x1FAFF
        || c >= 0x2600 && c <= 0x27BF && c != '♭' && c != '♯' && !(c >= 0x2794 && c <= 0x27BE)
        || c >= 0x2B05 && c <= 0x2B55
        || c >= 0x2300 && c <= 0x23FF;
  }
}
