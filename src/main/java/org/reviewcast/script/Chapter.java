package org.reviewcast.script;

import java.util.List;

/**
 * A stretch of a script that listeners can jump to.
 *
 * @param title its title, one line, never empty
 * @param found whether it was found in the text, and is not the writer's own
 * @param cues its lines and pauses, in order
 */
public record Chapter(String title, boolean found, List<Cue> cues) {
  public Chapter {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a chapter has a title");
    }
    cues = List.copyOf(cues);
  }
}
