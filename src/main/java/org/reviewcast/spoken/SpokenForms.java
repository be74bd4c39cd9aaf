package org.reviewcast.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reviewcast.review.Mark;
import org.reviewcast.voice.SpokenText;
import org.reviewcast.voice.lexicon.Lexicon;

/**
 * The way from a written line to the words that are said: the door of this package.
 *
 * <p>Safe for use by many threads, without state, and the same for the same line. Tables are read
 * from the class path when they are first needed. The time for a line grows with its length only.
 * See the package's description for what the words promise.
 */
public final class SpokenForms {
  private final SpokenStyle style;
  private final List<SpokenRule> rules;

  /** The built-in rules in the manner of the given English. */
  public SpokenForms(English english) {
    this(SpokenStyle.of(english), List.of());
  }

  /** The words of a lexicon, then the built-in rules in the manner of the given English. */
  public static SpokenForms with(Lexicon lexicon, English english) {
    return new SpokenForms(SpokenStyle.of(english), List.of(new LexiconRule(lexicon)));
  }

  /** The words of a lexicon, then the built-in rules, as a show chooses. */
  public static SpokenForms with(Lexicon lexicon, SpokenStyle style) {
    return new SpokenForms(style, List.of(new LexiconRule(lexicon)));
  }

  /**
   * Rules of one's own before the built-in ones.
   *
   * @param style the choices of the show
   * @param first rules that are asked before the built-in ones, in order
   */
  public SpokenForms(SpokenStyle style, List<SpokenRule> first) {
    this.style = style;
    List<SpokenRule> all = new ArrayList<>(first);
    all.addAll(BuiltInRules.IN_ORDER);
    this.rules = List.copyOf(all);
  }

  /**
   * The words to say for a written line.
   *
   * @param written a narration chunk: mostly a sentence, maybe a heading, a clause or a paragraph
   * @param marks what is marked in it, by indices in {@code written}
   */
  public SpokenText read(String written, List<Mark> marks) {
    return readWithDoubts(written, marks).text();
  }

  /** The words to say for a written line, and what a person should look at before they are said. */
  public ReadAloud readWithDoubts(String written, List<Mark> marks) {
    WrittenLine line = new WrittenLine(written, marks, style);
    SpokenWords spoken = new SpokenWords(line);
    int at = 0;
    while (at < line.size()) {
      Optional<Reading> reading = claim(line, at);
      if (reading.isPresent()) {
        spoken.add(at, reading.get());
        at = reading.get().next();
      } else {
        spoken.addPlain(at);
        at++;
      }
    }
    return spoken.finish();
  }

  private Optional<Reading> claim(WrittenLine line, int at) {
    for (SpokenRule rule : rules) {
      Optional<Reading> reading = rule.read(line, at);
      if (reading.isPresent()) {
        if (reading.get().next() <= at) {
          throw new IllegalStateException("a rule read nothing: " + rule.getClass().getName());
        }
        return Optional.of(withPossessive(line, reading.get()));
      }
    }
    return Optional.empty();
  }

  /** What a rule read, with an {@code 's} that follows it and that it left: June 2020's. */
  private static Reading withPossessive(WrittenLine line, Reading reading) {
    boolean owns =
        line.possessiveAt(reading.next())
            && !reading.words().isEmpty()
            && reading.sounds().isEmpty()
            && !line.at(reading.next() - 1).isSymbol();
    return owns
        ? new Reading(reading.next() + 2, reading.words() + "'s", reading.after(), reading.doubt())
        : reading;
  }
}
