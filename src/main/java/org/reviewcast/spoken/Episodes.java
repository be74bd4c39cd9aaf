package org.reviewcast.spoken;

import java.util.Optional;

/** Places in a series: S01E05, S2 E3. */
final class Episodes implements SpokenRule {
  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    boolean season =
        line.at(at).text().equals("S")
            && line.at(at + 1).isDigits(1, 2)
            && line.glued(at + 1)
            && line.at(at + 2).text().equals("E")
            && line.at(at + 3).isDigits(1, 3)
            && line.glued(at + 3);
    if (!season) {
      return Optional.empty();
    }
    English english = line.style().english();
    String words =
        "season "
            + NumberWords.cardinal(line.at(at + 1).value(), english)
            + " episode "
            + NumberWords.cardinal(line.at(at + 3).value(), english);
    return Reading.of(at + 4, words);
  }
}
