package org.reviewcast.recording;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.reviewcast.audio.PcmFormat;
import org.reviewcast.script.Chapter;
import org.reviewcast.script.Cue;
import org.reviewcast.script.Script;

/**
 * Lays takes and pauses one after the other. Chapters start on whole seconds, for players that know
 * no finer time, by stretching the pause before them.
 */
final class Timeline {
  private final PcmFormat format;
  private final List<Recording.Part> parts = new ArrayList<>();
  private final List<Recording.Unsaid> unsaid = new ArrayList<>();
  private long frames;

  private Timeline(PcmFormat format) {
    this.format = format;
  }

  /** Lays the lines of a script, recorded in its order. */
  static Recording lay(
      Script script, PcmFormat format, List<RecordedLine> recorded, TakeStore store) {
    Timeline timeline = new Timeline(format);
    List<Recording.Chapter> chapters = new ArrayList<>();
    Iterator<RecordedLine> next = recorded.iterator();
    for (Chapter chapter : script.chapters()) {
      timeline.stretchToWholeSecond();
      chapters.add(new Recording.Chapter(chapter.title(), timeline.frames));
      for (Cue cue : chapter.cues()) {
        if (cue instanceof Cue.Line line) {
          timeline.lay(line, next.next());
        } else if (cue instanceof Cue.Pause pause) {
          timeline.silence(format.framesOf(pause.ms()));
        }
      }
    }
    return new Recording(format, timeline.parts, chapters, timeline.frames, timeline.unsaid, store);
  }

  private void lay(Cue.Line line, RecordedLine recorded) {
    if (recorded.take().isPresent()) {
      parts.add(
          new Recording.Said(
              frames, recorded.frames(), line, recorded.words(), recorded.take().get()));
      frames += recorded.frames();
    } else {
      unsaid.add(new Recording.Unsaid(line, recorded.cause().orElse("")));
    }
  }

  private void silence(long length) {
    if (length > 0) {
      parts.add(new Recording.Silence(frames, length));
      frames += length;
    }
  }

  private void stretchToWholeSecond() {
    long over = frames % format.sampleRateHz();
    silence(over == 0 ? 0 : format.sampleRateHz() - over);
  }
}
