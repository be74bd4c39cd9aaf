package org.reviewcast.spoken;

import java.util.Locale;
import java.util.Optional;
import org.reviewcast.voice.SpokenWord.Break;

/** Letters with full stops: J.J. Abrams, Samuel L. Jackson, the U.S., k.d. lang. */
final class Initials implements SpokenRule {
  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    if (!isLetterAndStop(line, at) || line.glued(at) && line.at(at - 1).isAny("'", ".")) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder();
    int i = at;
    while (isLetterAndStop(line, i) && (i == at || line.glued(i)) && i < at + 60) {
      words.append(i == at ? "" : " ").append(line.at(i).text().toUpperCase(Locale.ROOT));
      i += 2;
    }
    boolean chain = i > at + 2;
    boolean lastBare =
        chain && line.glued(i) && line.at(i).isWord() && line.at(i).text().length() == 1;
    if (lastBare) {
      words.append(' ').append(line.at(i).text().toUpperCase(Locale.ROOT));
      return Reading.of(i + 1, words.toString());
    }
    if (!chain && !isSingleInitial(line, at)) {
      return Optional.empty();
    }
    if (line.possessiveAt(i)) {
      return Reading.of(i + 2, words + "'s");
    }
    if (chain && line.at(i).gluedTo("s")) {
      return Reading.of(i + 1, words + "'s");
    }
    return Reading.of(i, words.toString(), chain ? Abbreviations.stop(line, i) : Break.NONE);
  }

  private static boolean isLetterAndStop(WrittenLine line, int at) {
    Token letter = line.at(at);
    return letter.isWord() && letter.text().length() == 1 && line.at(at + 1).gluedTo(".");
  }

  /** A single capital with a stop is an initial where a name follows and no sentence ends. */
  private static boolean isSingleInitial(WrittenLine line, int at) {
    Token next = line.at(at + 2);
    if (!line.at(at).isInitial() || !next.isCapitalised() || line.sentenceStartsAt(at + 2)) {
      return false;
    }
    if (line.before(at).isAny("a", "an", "and", "grade", "plan", "vitamin", "part", "solid")) {
      return next.isInitial() && line.at(at + 3).gluedTo(".");
    }
    return !line.at(at).is("i") || next.isInitial() && line.at(at + 3).gluedTo(".");
  }
}
