package org.reviewcast.publish.page;

/** Times as a person reads them. */
final class Clock {
  private Clock() {}

  /** A time as a player shows it: {@code 7:52} or {@code 1:02:03}. */
  static String of(long ms) {
    long seconds = ms / 1000;
    String end = two(seconds / 60 % 60) + ":" + two(seconds % 60);
    return seconds >= 3600
        ? seconds / 3600 + ":" + end
        : seconds / 60 + ":" + two(seconds % 60);
  }

  /** A length in words: {@code 8 min} or {@code 1 h 2 min}. */
  static String inWords(long ms) {
    long minutes = Math.max(1, Math.round(ms / 60_000.0));
    return minutes >= 60 ? minutes / 60 + " h " + minutes % 60 + " min" : minutes + " min";
  }

  private static String two(long number) {
    return number < 10 ? "0" + number : Long.toString(number);
  }
}
