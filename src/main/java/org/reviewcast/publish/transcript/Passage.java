package org.reviewcast.publish.transcript;

import java.util.ArrayList;
import java.util.List;
import org.reviewcast.audio.PcmFormat;
import org.reviewcast.publish.Printable;
import org.reviewcast.recording.Recording;
import org.reviewcast.script.Cue;
import org.reviewcast.voice.SpokenWord;
import org.reviewcast.voice.WordMark;

/**
 * One line of a script as it is read on a screen: its words as they were written, each with the
 * time at which it is said.
 *
 * @param line the line
 * @param speaker who says it
 * @param words its words, at least one, in the order of the text
 */
record Passage(Cue.Line line, String speaker, List<Word> words) {

  /**
   * What stands between two spaces, or several such where they are said as one.
   *
   * @param text as written, with the punctuation at it; one line
   * @param startMs when it begins to sound, in milliseconds of the episode
   * @param endMs when it has sounded, not before its start
   * @param after what follows it in the spoken text
   */
  record Word(String text, long startMs, long endMs, SpokenWord.Break after) {}

  Passage {
    words = List.copyOf(words);
  }

  /** When its first word begins to sound. */
  long startMs() {
    return words.get(0).startMs();
  }

  /** When its last word has sounded. */
  long endMs() {
    return words.get(words.size() - 1).endMs();
  }

  /** Its words with single spaces between them. */
  String text() {
    StringBuilder text = new StringBuilder();
    words.forEach(word -> text.append(text.isEmpty() ? "" : " ").append(word.text()));
    return text.toString();
  }

  /** Reads a line that was said. */
  static Passage of(Recording.Said said, PcmFormat format) {
    Cue.Line line = said.line();
    List<Stretch> stretches = stretches(line.written());
    List<SpokenWord> spoken = line.spoken().words();
    int marked = Math.min(spoken.size(), said.words().size());
    for (int i = 0; i < marked; i++) {
      cover(stretches, spoken.get(i), said.words().get(i));
    }
    List<Word> words = new ArrayList<>();
    long latest = said.startFrame();
    for (Stretch stretch : joined(stretches)) {
      String text = Printable.line(line.written().substring(stretch.start, stretch.end));
      if (!text.isEmpty()) {
        // Where words are said in another order than written, time still goes forward.
        long start = Math.max(latest, said.startFrame() + Math.max(0, stretch.startFrame));
        long end = Math.max(start, said.startFrame() + Math.max(0, stretch.endFrame));
        latest = start;
        words.add(new Word(text, format.msOf(start), format.msOf(end), stretch.after));
      }
    }
    if (words.isEmpty()) {
      long start = format.msOf(said.startFrame());
      long end = format.msOf(said.startFrame() + said.frames());
      words.add(new Word("\uFFFD", start, end, SpokenWord.Break.NONE));
    }
    return new Passage(line, speaker(line.voice()), words);
  }

  // Narrators' names are lower-case file names.
  private static String speaker(String voice) {
    String name = Printable.line(voice);
    return name.isEmpty()
        ? "Reader"
        : new StringBuilder()
            .appendCodePoint(Character.toTitleCase(name.codePointAt(0)))
            .append(name.substring(Character.charCount(name.codePointAt(0))))
            .toString();
  }

  /** A part of the written text, and the frames in which the words from it sound. */
  private static final class Stretch {
    private final int start;
    private int end;
    private int startFrame = -1;
    private int endFrame = -1;
    private boolean joinsNext;
    private SpokenWord.Break after = SpokenWord.Break.NONE;

    Stretch(int start, int end) {
      this.start = start;
      this.end = end;
    }

    boolean isSaid() {
      return startFrame >= 0;
    }
  }

  private static List<Stretch> stretches(String written) {
    List<Stretch> stretches = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= written.length(); i++) {
      if (i == written.length() || Character.isWhitespace(written.charAt(i))) {
        if (i > start) {
          stretches.add(new Stretch(start, i));
        }
        start = i + 1;
      }
    }
    return stretches;
  }

  private static void cover(List<Stretch> stretches, SpokenWord word, WordMark mark) {
    int low = 0;
    int high = stretches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).end <= word.writtenStart()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < stretches.size() && (i == low || covers(word, stretches.get(i))); i++) {
      Stretch stretch = stretches.get(i);
      stretch.startFrame =
          stretch.isSaid() ? Math.min(stretch.startFrame, mark.startFrame()) : mark.startFrame();
      stretch.endFrame = Math.max(stretch.endFrame, mark.endFrame());
      stretch.after = word.after();
      if (i > low) {
        stretches.get(i - 1).joinsNext = true;
      }
    }
  }

  private static boolean covers(SpokenWord word, Stretch stretch) {
    return stretch.start < word.writtenEnd();
  }

  // Several stretches that are said as one become one; what is not said goes with what is before
  // it.
  private static List<Stretch> joined(List<Stretch> stretches) {
    List<Stretch> joined = new ArrayList<>();
    boolean open = false;
    for (Stretch stretch : stretches) {
      Stretch last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && (open || !stretch.isSaid() || !last.isSaid())) {
        last.end = stretch.end;
        last.startFrame = last.isSaid() ? last.startFrame : stretch.startFrame;
        if (stretch.isSaid()) {
          last.startFrame = Math.min(last.startFrame, stretch.startFrame);
          last.endFrame = Math.max(last.endFrame, stretch.endFrame);
          last.after = stretch.after;
        }
      } else {
        joined.add(stretch);
      }
      open = stretch.joinsNext;
    }
    return joined;
  }
}
