package org.reviewcast;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Properties;
import org.reviewcast.review.Metadata;

/** When an episode was first produced: the one thing that the clock is asked for. */
final class FirstProduction {
  private static final String BUILD = "/org/reviewcast/build.properties";

  private FirstProduction() {}

  /**
   * The time now, to the second. A clock that stands before this version was released is wrong, and
   * the release is taken instead.
   *
   * @param notices takes a sentence where the clock or the review's date is odd
   */
  static OffsetDateTime at(Clock clock, Metadata metadata, List<String> notices)
      throws IOException {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Instant released = released();
    boolean wrong = now.isBefore(released);
    if (metadata.date().isEmpty()) {
      String date = (wrong ? released : now).toString().substring(0, 10);
      notices.add(
          (wrong ? "The clock of this machine says " + now + ", which cannot be. " : "")
              + "The review has no date; its episode is dated "
              + date
              + " from now on. A \"date:\" in the review goes before it.");
    } else if (!wrong && metadata.date().get().toInstant().isAfter(now.plus(Duration.ofDays(1)))) {
      notices.add(
          "The review is dated "
              + metadata.date().get().toLocalDate()
              + ", which is still to come; some podcast apps hide it until then.");
    }
    return (wrong ? released : now).atOffset(ZoneOffset.UTC);
  }

  private static Instant released() throws IOException {
    Properties build = new Properties();
    try (InputStream in = FirstProduction.class.getResourceAsStream(BUILD)) {
      build.load(in);
    }
    return Instant.parse(build.getProperty("released"));
  }
}
