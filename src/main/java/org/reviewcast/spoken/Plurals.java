package org.reviewcast.spoken;

import java.util.Optional;

/** Words with a plural in brackets: film(s). */
final class Plurals implements SpokenRule {
  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    boolean plural =
        line.at(at).isWord()
            && line.at(at + 1).gluedTo("(")
            && (line.at(at + 2).gluedTo("s") || line.at(at + 2).gluedTo("es"))
            && line.at(at + 3).gluedTo(")");
    return plural
        ? Reading.of(at + 4, line.at(at).text() + line.at(at + 2).text())
        : Optional.empty();
  }
}
