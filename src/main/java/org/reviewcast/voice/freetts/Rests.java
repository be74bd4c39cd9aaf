package org.reviewcast.voice.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import java.util.ArrayList;
import java.util.List;
import org.reviewcast.audio.PcmFormat;
import org.reviewcast.voice.Take;
import org.reviewcast.voice.WordMark;

/**
 * Gives the pauses inside an utterance the silence that was asked for. FreeTTS draws out the sounds
 * about a pause in proportion to its length, so that of 320 ms a hundred would be a drawl; here the
 * pause is a short one and zero frames are put into the middle of its silence, or some are taken
 * out.
 */
final class Rests {
  private static final int SILENCE = 60;
  private static final int REACH_MS = 30;

  private final PcmFormat format;
  private final short[] samples;
  private final List<Edit> edits = new ArrayList<>();

  /** Frames taken out and put in at a frame of the utterance. */
  private record Edit(int at, int removed, int added) {}

  private Rests(PcmFormat format, short[] samples) {
    this.format = format;
    this.samples = samples;
  }

  static Take in(Utterance utterance, PcmFormat format, short[] samples, List<WordMark> marks) {
    Rests rests = new Rests(format, samples);
    int free = 0;
    for (Item segment = utterance.getRelation(Relation.SEGMENT).getHead();
        segment != null;
        segment = segment.getNext()) {
      if (segment.getFeatures().isPresent(BreakTimes.ASKED_MS)) {
        float begin = segment.getPrevious().getFeatures().getFloat("end");
        float end = segment.getFeatures().getFloat("end");
        int middle = Math.round((begin + end) / 2 * format.sampleRateHz());
        int asked = (int) format.framesOf(segment.getFeatures().getInt(BreakTimes.ASKED_MS));
        free = rests.edit(free, middle, asked);
      }
    }
    List<WordMark> moved =
        marks.stream()
            .map(m -> new WordMark(rests.moved(m.startFrame()), rests.moved(m.endFrame())))
            .toList();
    return new Take(format, rests.edited(), moved);
  }

  // Makes the silence about a frame as long as asked, and tells where it ends.
  private int edit(int from, int middle, int asked) {
    int quiet = quietest(from, middle);
    int begin = quiet;
    while (begin > from && Math.abs(samples[begin - 1]) < SILENCE) {
      begin--;
    }
    int end = quiet;
    while (end < samples.length && Math.abs(samples[end]) < SILENCE) {
      end++;
    }
    int removed = Math.max(0, end - begin - asked);
    int at = removed > 0 ? begin + (end - begin - removed) / 2 : quiet;
    edits.add(new Edit(at, removed, Math.max(0, asked - (end - begin))));
    return end;
  }

  private int quietest(int from, int middle) {
    int reach = (int) format.framesOf(REACH_MS);
    int best = Math.max(from, Math.min(samples.length, middle));
    for (int far = 0; far <= reach; far++) {
      for (int frame : new int[] {middle - far, middle + far}) {
        boolean inside = frame >= from && frame < samples.length && best < samples.length;
        if (inside && Math.abs(samples[frame]) < Math.abs(samples[best])) {
          best = frame;
        }
      }
      if (best >= samples.length || Math.abs(samples[best]) < SILENCE) {
        return best;
      }
    }
    return best;
  }

  private int moved(int frame) {
    int moved = frame;
    for (Edit edit : edits) {
      if (frame > edit.at()) {
        moved += edit.added() - Math.min(edit.removed(), frame - edit.at());
      }
    }
    return Math.min(moved, length());
  }

  private int length() {
    return samples.length + edits.stream().mapToInt(edit -> edit.added() - edit.removed()).sum();
  }

  private short[] edited() {
    short[] edited = new short[length()];
    int read = 0;
    int write = 0;
    for (Edit edit : edits) {
      System.arraycopy(samples, read, edited, write, edit.at() - read);
      write += edit.at() - read + edit.added();
      read = edit.at() + edit.removed();
    }
    System.arraycopy(samples, read, edited, write, samples.length - read);
    return edited;
  }
}
