package org.reviewcast.script;

import java.util.Optional;
import org.reviewcast.review.Place;
import org.reviewcast.show.PauseReason;
import org.reviewcast.voice.SpokenText;

/** One step of a script: something said, or a pause. */
public sealed interface Cue {

  /**
   * One narration chunk.
   *
   * @param role what part of the review it is
   * @param written the text as written
   * @param spoken the text as spoken, at least one word; its ranges are indexes into {@code
   *     written}
   * @param voice the name of the narrator
   * @param at where it stands in the source, absent for words that the show adds
   */
  record Line(Role role, String written, SpokenText spoken, String voice, Optional<Place> at)
      implements Cue {
    public Line {
      if (spoken.words().isEmpty()) {
        throw new IllegalArgumentException("a line has something to say: " + written);
      }
    }
  }

  /**
   * Silence.
   *
   * @param ms its length in milliseconds; the one before a chapter may be stretched when recorded
   * @param why what it is for
   */
  record Pause(int ms, PauseReason why) implements Cue {
    public Pause {
      if (ms < 0) {
        throw new IllegalArgumentException("a pause of " + ms + " ms");
      }
    }
  }

  /** What part of a review a line is. */
  enum Role {
    INTRO,
    HEADING,
    PARAGRAPH,
    QUOTE,
    ITEM,
    TABLE,
    IMAGE,
    FOOTNOTE,
    OUTRO
  }
}
