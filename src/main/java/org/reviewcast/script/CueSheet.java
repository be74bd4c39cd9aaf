package org.reviewcast.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reviewcast.review.Mark;
import org.reviewcast.review.Prose;
import org.reviewcast.show.PauseReason;
import org.reviewcast.show.Pauses;
import org.reviewcast.spoken.Doubt;
import org.reviewcast.spoken.ReadAloud;
import org.reviewcast.spoken.SpokenForms;
import org.reviewcast.voice.SpokenText;

/**
 * Takes down lines and the pauses between them; of several pauses in one place the longest holds.
 */
final class CueSheet {
  private static final int LONGEST_QUOTED = 60;

  private final SpokenForms spokenForms;
  private final Pauses pauses;
  private final Locale language;
  private final List<Omission> omissions;
  private final List<Question> questions = new ArrayList<>();
  private final List<Cue> cues = new ArrayList<>();
  private Optional<Cue.Pause> due = Optional.empty();

  CueSheet(SpokenForms spokenForms, Pauses pauses, Locale language, List<Omission> omissions) {
    this.spokenForms = spokenForms;
    this.pauses = pauses;
    this.language = language;
    this.omissions = omissions;
  }

  /** Says a prose chunk by chunk. */
  void say(Cue.Role role, Prose prose, String voice, boolean placed) {
    List<Mark> marks = prose.marks();
    int passed = 0;
    for (Chunks.Chunk chunk : Chunks.of(prose, language)) {
      // Marks that lie behind are passed over, or a long paragraph would cost its square.
      while (passed < marks.size() && marks.get(passed).end() <= chunk.start()) {
        passed++;
      }
      if (chunk.after() == PauseReason.WRITTEN) {
        pauseAsWritten(chunk.pauseMs());
      } else {
        line(role, prose, chunk, marksOf(chunk, marks, passed), voice, placed);
        pause(chunk.after());
      }
    }
  }

  private void line(
      Cue.Role role,
      Prose prose,
      Chunks.Chunk chunk,
      List<Mark> marks,
      String voice,
      boolean placed) {
    String written = prose.text().substring(chunk.start(), chunk.end());
    Optional<org.reviewcast.review.Place> at =
        placed ? Optional.of(prose.placeAt(chunk.start())) : Optional.empty();
    if (written.length() > Chunks.LONGEST_WORD) {
      omissions.add(
          new Omission(at, Words.count(written), written.length() + " characters without a space"));
      return;
    }
    ReadAloud read = spokenForms.readWithDoubts(written, marks);
    SpokenText spoken = read.text();
    for (Doubt doubt : read.doubts()) {
      String stretch = written.substring(doubt.writtenStart(), doubt.writtenEnd());
      int from = chunk.start() + doubt.writtenStart();
      Optional<org.reviewcast.review.Place> place =
          placed ? Optional.of(prose.placeAt(from)) : Optional.empty();
      questions.add(new Question(place, stretch, doubt.spoken(), doubt.reason()));
    }
    List<String> unspoken = Words.unspoken(written, spoken);
    if (!unspoken.isEmpty()) {
      String words = withoutSigns(String.join(" ", unspoken));
      omissions.add(new Omission(at, unspoken.size(), "no spoken form for " + quoted(words)));
    }
    if (spoken.words().isEmpty()) {
      return;
    }
    flush();
    cues.add(new Cue.Line(role, written, spoken, voice, at));
  }

  /** The words without the quotation marks, brackets and stops that touch them. */
  private static String withoutSigns(String words) {
    int from = 0;
    int to = words.length();
    while (from < to && !Character.isUnicodeIdentifierPart(words.codePointAt(from))) {
      from += Character.charCount(words.codePointAt(from));
    }
    while (to > from && !Character.isUnicodeIdentifierPart(words.codePointBefore(to))) {
      to -= Character.charCount(words.codePointBefore(to));
    }
    return from < to ? words.substring(from, to) : words;
  }

  private static String quoted(String text) {
    if (text.length() <= LONGEST_QUOTED) {
      return "\"" + text + "\"";
    }
    boolean halved = Character.isHighSurrogate(text.charAt(LONGEST_QUOTED - 1));
    return "\"" + text.substring(0, LONGEST_QUOTED - (halved ? 1 : 0)) + "…\"";
  }

  private static List<Mark> marksOf(Chunks.Chunk chunk, List<Mark> all, int from) {
    List<Mark> marks = new ArrayList<>();
    for (int i = from; i < all.size() && all.get(i).start() < chunk.end(); i++) {
      Mark mark = all.get(i);
      int start = Math.max(mark.start(), chunk.start()) - chunk.start();
      int end = Math.min(mark.end(), chunk.end()) - chunk.start();
      if (start < end) {
        if (mark instanceof Mark.Emphasis) {
          marks.add(new Mark.Emphasis(start, end));
        } else if (mark instanceof Mark.Strong) {
          marks.add(new Mark.Strong(start, end));
        } else if (mark instanceof Mark.Link link) {
          marks.add(new Mark.Link(start, end, link.address()));
        } else if (mark instanceof Mark.Monospace) {
          marks.add(new Mark.Monospace(start, end));
        }
      }
    }
    return marks;
  }

  /** Pauses before the next line, unless a longer pause or one that was asked for is due. */
  void pause(PauseReason why) {
    int ms = pauses.of(why);
    boolean kept = due.filter(p -> p.why() == PauseReason.WRITTEN || p.ms() >= ms).isPresent();
    if (!kept) {
      due = Optional.of(new Cue.Pause(ms, why));
    }
  }

  /** Pauses before the next line so long and no longer, unless the writer asked for a pause. */
  void pauseOnly(PauseReason why) {
    if (due.filter(p -> p.why() == PauseReason.WRITTEN).isEmpty()) {
      due = Optional.of(new Cue.Pause(pauses.of(why), why));
    }
  }

  /** Pauses as long as the writer asked; two such pauses add up. */
  private void pauseAsWritten(int ms) {
    int before = due.filter(p -> p.why() == PauseReason.WRITTEN).map(Cue.Pause::ms).orElse(0);
    due = Optional.of(new Cue.Pause(before + ms, PauseReason.WRITTEN));
  }

  private void flush() {
    due.filter(pause -> pause.ms() > 0).ifPresent(cues::add);
    due = Optional.empty();
  }

  /** What no rule of reading was sure of so far. */
  List<Question> questions() {
    return questions;
  }

  /** Whether something was said since the last chapter was closed. */
  boolean hasLines() {
    return cues.stream().anyMatch(Cue.Line.class::isInstance);
  }

  /** Ends a chapter with the pause for it and gives its cues. */
  List<Cue> close(PauseReason why) {
    pause(why);
    flush();
    List<Cue> chapter = List.copyOf(cues);
    cues.clear();
    return chapter;
  }
}
