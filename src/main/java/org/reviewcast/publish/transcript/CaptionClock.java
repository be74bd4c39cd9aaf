package org.reviewcast.publish.transcript;

import java.util.Locale;

/** Times as caption files write them. */
final class CaptionClock {
  private CaptionClock() {}

  /**
   * Hours of two digits or more, minutes, seconds and milliseconds.
   *
   * @param point what stands before the milliseconds
   */
  static String of(long ms, char point) {
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d%c%03d",
        ms / 3_600_000,
        ms / 60_000 % 60,
        ms / 1000 % 60,
        point,
        ms % 1000);
  }
}
