package org.reviewcast.publish.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reviewcast.audio.PcmFormat;
import org.reviewcast.publish.Printable;
import org.reviewcast.recording.Recording;
import org.reviewcast.script.Cue;

/**
 * Finds the soundbite of an episode: whole sentences from near the end of the review, best those in
 * which it comes to its verdict.
 */
final class Verdict {
  private static final Pattern SIGNS =
      Pattern.compile(
          "\\b(verdict|overall|in the end|in short|recommend\\w*|masterpiece|worth (seeing|reading"
              + "|hearing|playing|your)|best|worst|stars?|out of (five|ten|5|10)|go and|should (see"
              + "|read|hear|play)|don['’]t miss)\\b|★|\\d\\s*/\\s*(5|10|100)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final long IDEAL_MS = 30_000;
  private static final int TITLE = 100;

  private Verdict() {}

  private record Sentence(Cue.Line line, long startMs, long endMs, boolean afterPause) {}

  /** The soundbite, absent where the review is too short for one. */
  static Optional<Soundbite> in(Recording recording) {
    List<Sentence> sentences = sentences(recording);
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    long end = sentences.get(sentences.size() - 1).endMs;
    Optional<Soundbite> best = Optional.empty();
    double most = Double.NEGATIVE_INFINITY;
    for (int first = 0; first < sentences.size(); first++) {
      for (int last = first; last < sentences.size(); last++) {
        long start = sentences.get(first).startMs;
        long length = sentences.get(last).endMs - start;
        if (length > Soundbite.LONGEST_MS) {
          break;
        }
        double worth = worth(sentences, first, last, end);
        if (length >= Soundbite.SHORTEST_MS && worth > most) {
          most = worth;
          String title = Printable.line(sentences.get(first).line.written());
          best = Optional.of(new Soundbite(start, length, Printable.shortened(title, TITLE)));
        }
      }
    }
    return best;
  }

  private static double worth(List<Sentence> sentences, int first, int last, long end) {
    long start = sentences.get(first).startMs;
    long length = sentences.get(last).endMs - start;
    double worth = -Math.abs(length - IDEAL_MS) / 10_000.0;
    worth -= (end - sentences.get(last).endMs) / 20_000.0;
    worth += sentences.get(first).afterPause ? 2 : 0;
    boolean closes = last + 1 == sentences.size() || sentences.get(last + 1).afterPause;
    worth += closes ? 1 : 0;
    for (int i = first; i <= last; i++) {
      worth += Math.min(2, SIGNS.matcher(sentences.get(i).line.written()).results().count());
    }
    return worth;
  }

  // The sentences of the last third or the last three minutes, without the show's own words.
  private static List<Sentence> sentences(Recording recording) {
    PcmFormat format = recording.format();
    long frames = recording.frames();
    long from = Math.min(frames * 2 / 3, Math.max(0, frames - format.framesOf(180_000)));
    List<Sentence> sentences = new ArrayList<>();
    boolean pause = true;
    for (Recording.Part part : recording.parts()) {
      if (part instanceof Recording.Silence silence) {
        pause |= format.msOf(silence.frames()) > 600;
      } else if (part instanceof Recording.Said said) {
        boolean fits = said.startFrame() >= from && isReview(said.line().role());
        if (fits) {
          long start = format.msOf(said.startFrame());
          long end = format.msOf(said.startFrame() + said.frames());
          sentences.add(new Sentence(said.line(), start, end, pause));
        }
        // A heading is nothing to begin or end with, and is not said in the midst of a bite either.
        if (!fits && said.startFrame() >= from && said.line().role() == Cue.Role.HEADING) {
          sentences.clear();
        }
        pause = false;
      }
    }
    return sentences;
  }

  private static boolean isReview(Cue.Role role) {
    return role == Cue.Role.PARAGRAPH || role == Cue.Role.QUOTE || role == Cue.Role.ITEM;
  }
}
