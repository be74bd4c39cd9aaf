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
 */
public record Script(
    String title,
    Optional<String> author,
    Locale language,
    List<Chapter> chapters,
    List<Omission> omissions) {
  public Script {
    chapters = List.copyOf(chapters);
    omissions = List.copyOf(omissions);
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

  /** How many written words its lines and omissions have. */
  public int wordsWritten() {
    return lines().mapToInt(line -> Words.count(line.written())).sum() + wordsOmitted();
  }

  /** How many written words it leaves out. */
  public int wordsOmitted() {
    return omissions.stream().mapToInt(Omission::words).sum();
  }
}
