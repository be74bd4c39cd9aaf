package org.reviewcast.voice;

/**
 * When one spoken word sounds.
 *
 * @param startFrame the frame at which it begins
 * @param endFrame the frame after its last
 */
public record WordMark(int startFrame, int endFrame) {
  public WordMark {
    if (startFrame < 0 || endFrame < startFrame) {
      throw new IllegalArgumentException("not a stretch: " + startFrame + " to " + endFrame);
    }
  }
}
