package org.reviewcast.episode;

/**
 * A chapter as a player sees it: a title over a stretch of the audio.
 *
 * @param title its title, one line; control characters are folded to spaces
 * @param startMs where it starts, in milliseconds from the start of the audio
 * @param endMs where it ends, in the same count, not before its start
 */
public record ChapterMark(String title, long startMs, long endMs) {
  public ChapterMark {
    title = TagText.line(title);
    if (startMs < 0 || endMs < startMs || endMs >= 0xFFFFFFFFL) {
      throw new IllegalArgumentException(
          "a chapter starts at 0 or later, ends no earlier, and fits 32 bits of milliseconds: "
              + startMs
              + " to "
              + endMs);
    }
  }
}
