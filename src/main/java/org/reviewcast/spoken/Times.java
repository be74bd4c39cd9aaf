package org.reviewcast.spoken;

import java.util.Optional;
import org.reviewcast.voice.SpokenWord.Break;

/** Times of day and lengths on a clock (7:30 p.m., 1:23:45), ratios (16:9, 2.39:1). */
final class Times implements SpokenRule {
  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    Token first = line.at(at);
    if (!first.isNumber()) {
      return Optional.empty();
    }
    Token colon = line.at(at + 1);
    Token second = line.at(at + 2);
    if (colon.gluedTo(":") && second.isNumber() && second.glued()) {
      boolean clock = first.isDigits(1, 3) && second.isDigits(2, 2) && second.value() < 60;
      boolean ratio = line.at(at + 3).isAny("aspect", "ratio", "format", "display", "monitor");
      return clock && !ratio ? clock(line, at) : ratio(line, at);
    }
    int half = half(line, at + 1);
    if (half > 0 && first.isDigits(1, 2) && first.value() <= 24) {
      return withHalf(line, half, words(first.value()), at + 1);
    }
    if (first.isDigits(1, 2)
        && colon.isRangeSign()
        && colon.glued()
        && second.isDigits(1, 2)
        && second.glued()
        && half(line, at + 3) > 0) {
      String hours = words(first.value()) + " to " + words(second.value());
      return withHalf(line, half(line, at + 3), hours, at + 3);
    }
    boolean central =
        first.isDigits(1, 2)
            && colon.gluedTo("/")
            && second.isDigits(1, 2)
            && second.glued()
            && line.at(at + 3).text().equals("c")
            && line.glued(at + 3);
    return central
        ? Reading.of(at + 4, words(first.value()) + ", " + words(second.value()) + " Central")
        : feet(line, at);
  }

  private static Optional<Reading> clock(WrittenLine line, int at) {
    int hours = line.at(at).value();
    int minutes = line.at(at + 2).value();
    int next = at + 3;
    String words = words(hours) + " " + minutes(minutes);
    boolean seconds =
        line.at(next).gluedTo(":") && line.at(next + 1).isDigits(2, 2) && line.glued(next + 1);
    if (seconds) {
      return Reading.of(next + 2, words + " " + minutes(line.at(next + 1).value()));
    }
    int half = half(line, next);
    if (half > 0) {
      return withHalf(line, half, minutes == 0 ? words(hours) : words, next);
    }
    if (minutes == 0) {
      words = words(hours) + (hours > 12 ? " hundred" : " o'clock");
    }
    return Reading.of(next, words);
  }

  private static Optional<Reading> ratio(WrittenLine line, int at) {
    String from = NumberWords.number(line.at(at).text(), line.style().english());
    String to = NumberWords.number(line.at(at + 2).text(), line.style().english());
    return Reading.of(at + 3, from + " to " + to);
  }

  /** The index after "a.m.", "pm" and the like, 0 if they do not stand at this place. */
  private static int half(WrittenLine line, int at) {
    Token token = line.at(at);
    if (token.isAny("am", "pm")) {
      return token.glued() || token.isAllCapitals() || !line.at(at + 1).isAny("i", "not", "a")
          ? at + 1
          : 0;
    }
    boolean dotted =
        token.isAny("a", "p") && line.at(at + 1).gluedTo(".") && line.at(at + 2).gluedTo("m");
    return dotted ? line.at(at + 3).gluedTo(".") ? at + 4 : at + 3 : 0;
  }

  private static Optional<Reading> withHalf(WrittenLine line, int next, String words, int half) {
    String letter = line.at(half).lower().charAt(0) == 'a' ? "A M" : "P M";
    boolean dotted = line.at(next - 1).is(".");
    return Reading.of(
        next, words + " " + letter, dotted ? Abbreviations.stop(line, next) : Break.NONE);
  }

  /** Heights: 6'2". */
  private static Optional<Reading> feet(WrittenLine line, int at) {
    boolean feet =
        line.at(at).isDigits(1, 1)
            && line.at(at + 1).gluedTo("'")
            && line.at(at + 2).isDigits(1, 2)
            && line.glued(at + 2)
            && line.at(at + 2).value() < 12;
    if (!feet) {
      return Optional.empty();
    }
    int next = line.at(at + 3).gluedTo("\"") ? at + 4 : at + 3;
    return Reading.of(next, words(line.at(at).value()) + " foot " + words(line.at(at + 2).value()));
  }

  private static String minutes(int minutes) {
    return minutes == 0 ? "hundred" : minutes < 10 ? "oh " + words(minutes) : words(minutes);
  }

  private static String words(int number) {
    return NumberWords.cardinal(number, English.AMERICAN);
  }
}
