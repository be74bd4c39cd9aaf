package org.reviewcast.recording;

import java.util.List;
import org.reviewcast.audio.PcmFormat;
import org.reviewcast.audio.PcmSource;
import org.reviewcast.script.Cue;
import org.reviewcast.voice.WordMark;

/**
 * All takes and pauses of a script on one timeline, counted in frames. The sound stays in the store
 * of takes and is streamed from there.
 *
 * @param format the shape of the sound
 * @param reels what follows what, without gaps
 * @param chapters the chapters of the script, each at a whole second
 * @param frames how long it is
 * @param unsaid lines that could not be said, each with its reason
 * @param store where the takes are
 */
public record Recording(
    PcmFormat format,
    List<Reel> reels,
    List<Chapter> chapters,
    long frames,
    List<Unsaid> unsaid,
    TakeStore store) {
  public Recording {
    reels = List.copyOf(reels);
    chapters = List.copyOf(chapters);
    unsaid = List.copyOf(unsaid);
  }

  /**
   * A stretch of a minute or more that is mastered and encoded by itself, so that what was not
   * changed need not be done again. It begins with a chapter or after a pause, on the grid of
   * {@link org.reviewcast.audio.CodedFrames}, and all but the last end in silence.
   *
   * @param startFrame the frame at which it begins
   * @param frames how many frames it has
   * @param parts what follows what in it, without gaps
   */
  public record Reel(long startFrame, long frames, List<Part> parts) {
    public Reel {
      parts = List.copyOf(parts);
    }

    /** The frame after its last. */
    public long endFrame() {
      return startFrame + frames;
    }
  }

  /** What follows what on the whole timeline, without gaps. */
  public List<Part> parts() {
    return reels.stream().flatMap(reel -> reel.parts().stream()).toList();
  }

  /** A stretch of the timeline. */
  public sealed interface Part {
    /** The frame at which it begins. */
    long startFrame();

    /** How many frames it has. */
    long frames();
  }

  /**
   * A line as it was said.
   *
   * @param line the line
   * @param words when each of its spoken words sounds, counted from the start of the part
   * @param take where its sound is stored
   */
  public record Said(
      long startFrame, long frames, Cue.Line line, List<WordMark> words, TakeKey take)
      implements Part {
    public Said {
      words = List.copyOf(words);
    }
  }

  /** Digital silence. */
  public record Silence(long startFrame, long frames) implements Part {}

  /**
   * A chapter on the timeline.
   *
   * @param title its title
   * @param startFrame the frame at which it begins, a whole second; its cues begin within a coded
   *     frame of it
   */
  public record Chapter(String title, long startFrame) {}

  /**
   * A line that could not be said.
   *
   * @param line the line
   * @param cause why, in a whole sentence
   */
  public record Unsaid(Cue.Line line, String cause) {}

  /** Its sound from start to end; to be closed. Streams can be opened any number of times. */
  public PcmSource open() {
    return new RecordingSource(parts(), store);
  }

  /** The sound of one of its reels; to be closed. */
  public PcmSource open(Reel reel) {
    return new RecordingSource(reel.parts(), store);
  }
}
