package org.reviewcast.publish.transcript;

/** Times as caption files write them. */
final class CaptionClock {
  private CaptionClock() {}

  /**
   * Hours of two digits or more, minutes, seconds and milliseconds.
   *
   * @param point what stands before the milliseconds
   */
  static String of(long ms, char point) {
    StringBuilder text = new StringBuilder();
    long hours = ms / 3_600_000;
    text.append(hours < 10 ? "0" : "").append(hours);
    pad(text.append(':'), ms / 60_000 % 60, 2);
    pad(text.append(':'), ms / 1000 % 60, 2);
    pad(text.append(point), ms % 1000, 3);
    return text.toString();
  }

  private static void pad(StringBuilder text, long number, int digits) {
    String known = Long.toString(number);
    text.append("000", 0, digits - known.length()).append(known);
  }
}
