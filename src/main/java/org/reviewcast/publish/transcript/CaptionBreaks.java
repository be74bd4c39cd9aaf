package org.reviewcast.publish.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.reviewcast.voice.SpokenWord;

/**
 * Breaks a passage into captions and their lines where a reader would breathe: after punctuation,
 * before a conjunction or preposition, not after an article, and into captions of like lengths. The
 * cheapest of all ways to break it is found by dynamic programming.
 */
final class CaptionBreaks {
  private static final Set<String> OPENING =
      Set.of(
          "and", "but", "or", "nor", "so", "yet", "that", "which", "who", "whose", "when", "where",
          "while", "because", "if", "than", "as", "with", "without", "in", "on", "at", "of", "to",
          "for", "from", "by", "into", "through", "about", "after", "before", "until", "over");
  private static final Set<String> CLINGING =
      Set.of(
          "a", "an", "the", "this", "these", "those", "my", "his", "her", "its", "their", "our",
          "your", "is", "are", "was", "were", "be", "not", "no", "very", "mr.", "mrs.", "dr.");

  private static final double CAPTION_COST = 5;
  private static final double SLACK_COST = 16;
  private static final double ORPHAN_COST = 14;
  private static final double UNEVEN_COST = 24;
  private static final double INNER_BREAK = 0.6;

  private final int lines;
  private final int width;

  /** Breaks into captions of so many lines of so many characters at the most. */
  CaptionBreaks(int lines, int width) {
    this.lines = lines;
    this.width = width;
  }

  /**
   * Words in a row.
   *
   * @param upTo how many characters all words before each one have, without spaces
   * @param breakCosts what it costs to break before each one
   */
  private record Row(List<Passage.Word> words, int[] upTo, double[] breakCosts) {
    static Row of(List<Passage.Word> words) {
      int[] upTo = new int[words.size() + 1];
      double[] breakCosts = new double[words.size() + 1];
      for (int i = 0; i < words.size(); i++) {
        upTo[i + 1] = upTo[i] + words.get(i).text().length();
        breakCosts[i] = i == 0 ? 0 : CaptionBreaks.breakCost(words.get(i - 1), words.get(i));
      }
      return new Row(words, upTo, breakCosts);
    }

    int count() {
      return words.size();
    }

    /** How many characters some of them have in one line. */
    int length(int start, int end) {
      return end - start - 1 + upTo[end] - upTo[start];
    }
  }

  /** Lines that stand together, and when they do. */
  record Group(long startMs, long endMs, List<String> lines) {}

  /** The captions of a passage, at least one. */
  List<Group> of(Passage passage) {
    Row words = Row.of(pieces(passage.words()));
    int count = words.count();
    double[] cost = new double[count + 1];
    int[] from = new int[count + 1];
    int[] split = new int[count + 1];
    Arrays.fill(cost, Double.MAX_VALUE);
    cost[0] = 0;
    for (int end = 1; end <= count; end++) {
      for (int start = end - 1;
          start >= 0 && words.length(start, end) <= lines * width + 1;
          start--) {
        int inner = innerBreak(words, start, end);
        if (inner >= 0) {
          double total = cost[start] + cost(words, start, inner, end);
          if (total < cost[end]) {
            cost[end] = total;
            from[end] = start;
            split[end] = inner;
          }
        }
      }
    }
    List<Group> groups = new ArrayList<>();
    for (int end = count; end > 0; end = from[end]) {
      groups.add(0, group(words.words(), from[end], split[end], end));
    }
    return groups;
  }

  private static Group group(List<Passage.Word> words, int start, int inner, int end) {
    List<String> texts =
        inner == end
            ? List.of(text(words, start, end))
            : List.of(text(words, start, inner), text(words, inner, end));
    return new Group(words.get(start).startMs(), words.get(end - 1).endMs(), texts);
  }

  // The end for one line, the start of the second line for two, -1 where it does not fit.
  private int innerBreak(Row words, int start, int end) {
    if (words.length(start, end) <= width) {
      return end;
    }
    int best = -1;
    double least = Double.MAX_VALUE;
    for (int inner = start + 1; lines > 1 && inner < end; inner++) {
      int above = words.length(start, inner);
      int below = words.length(inner, end);
      double uneven = (double) Math.abs(above - below) / width;
      double price = words.breakCosts()[inner] + UNEVEN_COST * uneven * uneven;
      if (above <= width && below <= width && price < least) {
        least = price;
        best = inner;
      }
    }
    return best;
  }

  private double cost(Row words, int start, int inner, int end) {
    double cost = CAPTION_COST;
    boolean last = end == words.count();
    if (!last) {
      double room = (double) lines * width;
      double slack = Math.max(0, room - words.length(start, end)) / room;
      cost += words.breakCosts()[end] + SLACK_COST * slack * slack;
    }
    if (inner != end) {
      cost += INNER_BREAK * words.breakCosts()[inner];
    }
    return end - start == 1 && words.count() > 1 ? cost + ORPHAN_COST : cost;
  }

  /** What it costs to break between two words. */
  private static double breakCost(Passage.Word before, Passage.Word after) {
    double cost =
        switch (before.after()) {
          case STATEMENT, QUESTION, EXCLAMATION -> 0;
          case CLAUSE -> 1;
          case COMMA -> 2;
          case NONE -> 22;
        };
    if (before.after() != SpokenWord.Break.NONE) {
      return cost;
    }
    if (CLINGING.contains(before.text().toLowerCase(Locale.ROOT))) {
      return cost + 14;
    }
    if (OPENING.contains(before.text().toLowerCase(Locale.ROOT))) {
      return cost + 10;
    }
    return OPENING.contains(after.text().toLowerCase(Locale.ROOT)) ? cost - 6 : cost;
  }

  private static String text(List<Passage.Word> words, int start, int end) {
    return String.join(" ", words.subList(start, end).stream().map(Passage.Word::text).toList());
  }

  // Words longer than a line are cut, and their time with them.
  private List<Passage.Word> pieces(List<Passage.Word> words) {
    List<Passage.Word> pieces = new ArrayList<>();
    for (Passage.Word word : words) {
      String text = word.text();
      long length = word.endMs() - word.startMs();
      for (int at = 0; at < text.length(); ) {
        int end = cut(text, at);
        pieces.add(
            new Passage.Word(
                text.substring(at, end).strip(),
                word.startMs() + length * at / text.length(),
                word.startMs() + length * end / text.length(),
                end == text.length() ? word.after() : SpokenWord.Break.NONE));
        at = end;
      }
    }
    return pieces;
  }

  private int cut(String text, int from) {
    if (text.length() - from <= width) {
      return text.length();
    }
    int end = from + width;
    int space = text.lastIndexOf(' ', end - 1);
    if (space > from) {
      return space + 1;
    }
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }
}
