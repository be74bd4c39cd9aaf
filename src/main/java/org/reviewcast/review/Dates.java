package org.reviewcast.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms in which blogs write the date of publication. Without an offset, UTC is meant. */
public final class Dates {
  private static final List<DateTimeFormatter> FORMS =
      Stream.of(
              "uuuu-M-d['T'][ ]H:m[:s][.SSSSSSSSS][.SSSSSS][.SSS][ ][XXX][XX][X]",
              "uuuu-M-d",
              "uuuu/M/d[ H:m[:s][ ][XXX][XX][X]]",
              "uuuu.M.d",
              "MMMM d, uuuu[ H:m]",
              "MMMM d uuuu",
              "MMM d, uuuu[ H:m]",
              "MMM d uuuu",
              "d MMMM uuuu[ H:m]",
              "d MMM uuuu[ H:m]",
              "d MMMM, uuuu",
              "EEEE, MMMM d, uuuu",
              "EEEE, d MMMM uuuu",
              "EEE, d MMM uuuu H:m[:s] XX",
              "uuuuMMdd")
          .map(
              form ->
                  new DateTimeFormatterBuilder()
                      .parseCaseInsensitive()
                      .appendPattern(form)
                      .toFormatter(Locale.ENGLISH)
                      .withResolverStyle(ResolverStyle.STRICT))
          .toList();

  private Dates() {}

  /** The moment that a text names; empty if it is in no known form or no such day exists. */
  public static Optional<OffsetDateTime> parse(String text) {
    String plain =
        text.strip()
            .replaceFirst("(?i)(\\d)(?:st|nd|rd|th)\\b", "$1")
            .replaceFirst("(?i)\\b(sept)\\b\\.?", "Sep")
            .replaceFirst("(?i)^([a-z]{3})\\.", "$1")
            .replaceFirst("(?i)\\s*\\b(?:UTC|GMT)$", "Z");
    for (DateTimeFormatter form : FORMS) {
      try {
        TemporalAccessor parsed =
            form.parseBest(plain, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        return Optional.of(moment(parsed));
      } catch (DateTimeException e) {
        continue;
      }
    }
    try {
      return Optional.of(ZonedDateTime.parse(plain).toOffsetDateTime());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static OffsetDateTime moment(TemporalAccessor parsed) {
    if (parsed instanceof OffsetDateTime moment) {
      return moment;
    }
    LocalDateTime local =
        parsed instanceof LocalDate day ? day.atStartOfDay() : (LocalDateTime) parsed;
    return local.atOffset(ZoneOffset.UTC);
  }
}
