package org.reviewcast.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reviewcast.review.Mark;
import org.reviewcast.review.Prose;
import org.reviewcast.show.PauseReason;

/**
 * Cuts the prose of a block into narration chunks: sentences, very long sentences again at clause
 * punctuation, and wherever the writer asked for a pause.
 */
final class Chunks {
  /** A sentence longer than this is cut. */
  private static final int LONGEST = 320;

  /** No piece is made shorter than this. */
  private static final int SHORTEST = 60;

  /** A chunk that is longer than this is a row of characters without a space, and no word. */
  static final int LONGEST_WORD = 1_280;

  private Chunks() {}

  /**
   * A narration chunk.
   *
   * @param start index in the prose of its first character
   * @param end index after its last
   * @param after why the narrator pauses after it
   * @param pauseMs how long the writer asked the pause to be, 0 where nobody asked
   */
  record Chunk(int start, int end, PauseReason after, int pauseMs) {}

  /** The chunks of a prose; the reason after the last of them is SENTENCE. */
  static List<Chunk> of(Prose prose, Locale language) {
    List<Chunk> chunks = new ArrayList<>();
    String text = prose.text();
    int start = 0;
    for (Mark mark : prose.marks()) {
      if (mark instanceof Mark.PauseRequest pause) {
        sentences(chunks, text, start, pause.at(), language);
        chunks.add(new Chunk(pause.at(), pause.at(), PauseReason.WRITTEN, pause.pauseMs()));
        start = pause.at();
      }
    }
    sentences(chunks, text, start, text.length(), language);
    return chunks;
  }

  private static void sentences(
      List<Chunk> chunks, String text, int from, int to, Locale language) {
    for (Sentences.Span sentence : Sentences.split(text.substring(from, to), language)) {
      pieces(chunks, text, from + sentence.start(), from + sentence.end());
    }
  }

  // A row of characters that is no word becomes a chunk of its own, whatever stands about it.
  private static void pieces(List<Chunk> chunks, String text, int start, int end) {
    int from = start;
    int rowStart = start;
    for (int i = start; i <= end; i++) {
      if (i == end || Character.isWhitespace(text.charAt(i))) {
        if (i - rowStart > LONGEST_WORD) {
          proper(chunks, text, from, rowStart);
          chunks.add(new Chunk(rowStart, i, PauseReason.SENTENCE, 0));
          from = Math.min(end, i + 1);
        }
        rowStart = i + 1;
      }
    }
    proper(chunks, text, from, end);
  }

  private static void proper(List<Chunk> chunks, String text, int start, int end) {
    int from = start;
    while (end - from > LONGEST) {
      int cut = cut(text, from, end);
      if (cut < 0) {
        break;
      }
      chunks.add(new Chunk(from, cut, PauseReason.CLAUSE, 0));
      from = cut;
      while (from < end && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
    }
    if (from < end) {
      chunks.add(new Chunk(from, end, PauseReason.SENTENCE, 0));
    }
  }

  // The place after the strongest punctuation mark in reach, the last one of its strength; failing
  // that the last space in reach or the next one, so that no chunk grows without bound.
  private static int cut(String text, int from, int end) {
    int best = -1;
    int bestStrength = 0;
    int latest = Math.min(from + LONGEST, end - SHORTEST);
    for (int i = from + SHORTEST; i < latest; i++) {
      int strength = strength(text, i);
      if (strength >= bestStrength && strength > 0) {
        best = i + 1;
        bestStrength = strength;
      }
    }
    if (best < 0) {
      for (int i = latest; i > from + SHORTEST; i--) {
        if (Character.isWhitespace(text.charAt(i))) {
          return i;
        }
      }
      // A word that is longer than a chunk may be, and ends further on.
      int space = latest;
      while (space < end && !Character.isWhitespace(text.charAt(space))) {
        space++;
      }
      return space < end - SHORTEST ? space : best;
    }
    return best;
  }

  private static int strength(String text, int i) {
    if (i + 1 >= text.length() || !Character.isWhitespace(text.charAt(i + 1))) {
      return 0;
    }
    return switch (text.charAt(i)) {
      case ';' -> 4;
      case '—', '–', ':', '…' -> 3;
      case ')', ']' -> 2;
      case ',' -> 1;
      default -> 0;
    };
  }
}
