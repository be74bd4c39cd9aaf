package org.reviewcast.recording;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.reviewcast.audio.CodedFrames;
import org.reviewcast.audio.PcmFormat;
import org.reviewcast.script.Chapter;
import org.reviewcast.script.Cue;
import org.reviewcast.script.Script;

/**
 * Lays takes and pauses one after the other. Chapters start on whole seconds, for players that know
 * no finer time, by stretching the pause before them. New reels are begun where there is silence,
 * at chapters if it can be, so that a change in one chapter leaves the reels of the others as they
 * are.
 */
final class Timeline {
  /** A chapter goes on in the reel of the one before it while that is shorter. */
  private static final int SHORT_REEL_SECONDS = 150;

  /** In a reel that is longer, the next pause is the last. */
  private static final int LONG_REEL_SECONDS = 300;

  /** So much silence ends a reel: more than what encoders and limiters remember. */
  private static final int SILENCE_MS = 250;

  private final PcmFormat format;
  private final List<Recording.Reel> reels = new ArrayList<>();
  private final List<Recording.Unsaid> unsaid = new ArrayList<>();
  private List<Recording.Part> parts = new ArrayList<>();
  private long frames;
  private long reelStart;
  private long silentSince;
  private boolean isOpenedByChapter = true;

  /** Where whole seconds are counted from, and how far that is behind a whole second. */
  private long zero;

  private long lead;

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
      chapters.add(new Recording.Chapter(chapter.title(), timeline.beginChapter()));
      for (Cue cue : chapter.cues()) {
        if (cue instanceof Cue.Line line) {
          timeline.lay(line, next.next());
        } else if (cue instanceof Cue.Pause pause) {
          timeline.silence(format.framesOf(pause.ms()));
        }
      }
    }
    timeline.endReel();
    return new Recording(format, timeline.reels, chapters, timeline.frames, timeline.unsaid, store);
  }

  private void lay(Cue.Line line, RecordedLine recorded) {
    if (recorded.take().isEmpty()) {
      unsaid.add(new Recording.Unsaid(line, recorded.cause().orElse("")));
      return;
    }
    if (isSilent() && frames - reelStart > seconds(LONG_REEL_SECONDS)) {
      beginReel();
      isOpenedByChapter = false;
      zero = 0;
      lead = 0;
    }
    parts.add(
        new Recording.Said(
            frames, recorded.frames(), line, recorded.words(), recorded.take().get()));
    frames += recorded.frames();
    silentSince = frames;
  }

  private void silence(long length) {
    if (length > 0) {
      parts.add(new Recording.Silence(frames, length));
      frames += length;
    }
  }

  /** The whole second at which it begins. */
  private long beginChapter() {
    boolean isLong = frames - reelStart > seconds(SHORT_REEL_SECONDS) || !isOpenedByChapter;
    if (!isLong || !isSilent()) {
      // As far from the reel's start wherever that is: its seconds are the timeline's, all late by
      // as much.
      silence(toWholeSecond(frames - zero));
      return frames - lead;
    }
    silence(toWholeSecond(frames));
    long second = frames;
    beginReel();
    isOpenedByChapter = true;
    zero = frames;
    lead = frames - second;
    return second;
  }

  private boolean isSilent() {
    return frames - silentSince >= format.framesOf(SILENCE_MS);
  }

  private void beginReel() {
    int rate = format.sampleRateHz();
    silence(CodedFrames.startFrame(CodedFrames.atOrAfter(frames, rate), rate) - frames);
    endReel();
    parts = new ArrayList<>();
    reelStart = frames;
  }

  private void endReel() {
    reels.add(new Recording.Reel(reelStart, frames - reelStart, parts));
  }

  private long toWholeSecond(long frame) {
    long over = frame % format.sampleRateHz();
    return over == 0 ? 0 : format.sampleRateHz() - over;
  }

  private long seconds(long seconds) {
    return seconds * format.sampleRateHz();
  }
}
