package org.reviewcast.script;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What will be said, and how: chapters of lines and pauses.
 *
 * @param title the title of the review
 * @param author who wrote it
 * @param language the language it is in
 * @param chapters its chapters, at least one
 * @param omissions what will not be said, in the order of the text
 * @param questions what no rule of reading was sure of, in the order of the text
 */
public record Script(
    String title,
    Optional<String> author,
    Locale language,
    List<Chapter> chapters,
    List<Omission> omissions,
    List<Question> questions) {
  // What a letter and a space take at one word a minute with the default voice.
  private static final long LETTER_MINUTE_MS = 8_900;

  public Script {
    chapters = List.copyOf(chapters);
    omissions = List.copyOf(omissions);
    questions = List.copyOf(questions);
    if (chapters.isEmpty()) {
      throw new IllegalArgumentException("a script has a chapter");
    }
  }

  /** Its cues in order, over all chapters. */
  public Stream<Cue> cues() {
    return chapters.stream().flatMap(chapter -> chapter.cues().stream());
  }

  /** Its lines in order, over all chapters. */
  public Stream<Cue.Line> lines() {
    return cues().filter(Cue.Line.class::isInstance).map(Cue.Line.class::cast);
  }

  /**
   * How many words of the review are in its lines or left out; the show's own words do not count.
   */
  public int wordsWritten() {
    return wordsInLines() + wordsOmitted();
  }

  private int wordsInLines() {
    return lines()
        .filter(line -> line.role() != Cue.Role.INTRO && line.role() != Cue.Role.OUTRO)
        .mapToInt(line -> Words.count(line.written()) - Words.unspoken(line).size())
        .sum();
  }

  /** How many words of the review it leaves out. */
  public int wordsOmitted() {
    return omissions.stream().mapToInt(Omission::words).sum();
  }

  /**
   * About how long it will take to say, in milliseconds.
   *
   * @param wordsPerMinute the pace of the narrator
   */
  public long estimatedMs(int wordsPerMinute) {
    long letters =
        lines()
            .flatMap(line -> line.spoken().words().stream())
            .mapToLong(word -> word.text().length() + 1L)
            .sum();
    long pauses =
        cues().filter(Cue.Pause.class::isInstance).mapToLong(cue -> ((Cue.Pause) cue).ms()).sum();
    return pauses + letters * LETTER_MINUTE_MS / wordsPerMinute;
  }
}
