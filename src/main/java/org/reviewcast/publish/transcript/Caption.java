package org.reviewcast.publish.transcript;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands on a screen at one time.
 *
 * @param startMs when it appears, in milliseconds of the episode; not before the caption before it
 * @param endMs when it goes, after its start
 * @param speaker who says it
 * @param lines its lines of text, at least one, none of them empty
 */
record Caption(long startMs, long endMs, String speaker, List<String> lines) {
  // Shorter than this nobody can read it; it stays longer where nothing follows so soon.
  private static final long SHORTEST_MS = 800;

  Caption {
    lines = List.copyOf(lines);
    if (endMs <= startMs) {
      throw new IllegalArgumentException("a caption ends after its start: " + startMs);
    }
  }

  /**
   * The captions of a transcript.
   *
   * @param lines how many lines one has at the most
   * @param width how many characters a line has at the most
   */
  static List<Caption> of(Transcript transcript, int lines, int width) {
    CaptionBreaks breaks = new CaptionBreaks(lines, width);
    List<Caption> captions = new ArrayList<>();
    long earliest = 0;
    List<Passage> passages = transcript.passages();
    for (int i = 0; i < passages.size(); i++) {
      long next = i + 1 < passages.size() ? passages.get(i + 1).startMs() : Long.MAX_VALUE;
      for (CaptionBreaks.Group group : breaks.of(passages.get(i))) {
        long start = Math.max(earliest, group.startMs());
        captions.add(
            new Caption(
                start,
                Math.max(start + 1, group.endMs()),
                passages.get(i).speaker(),
                group.lines()));
        earliest = start;
      }
      lengthen(captions, next);
    }
    return captions;
  }

  private static void lengthen(List<Caption> captions, long nextMs) {
    int last = captions.size() - 1;
    Caption caption = captions.get(last);
    long wanted = Math.min(nextMs, caption.startMs + SHORTEST_MS);
    if (wanted > caption.endMs) {
      captions.set(last, new Caption(caption.startMs, wanted, caption.speaker, caption.lines));
    }
  }
}
