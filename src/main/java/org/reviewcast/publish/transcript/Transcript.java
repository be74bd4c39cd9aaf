package org.reviewcast.publish.transcript;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.reviewcast.publish.Edition;
import org.reviewcast.recording.Recording;
import org.reviewcast.script.Chapter;
import org.reviewcast.script.Cue;
import org.reviewcast.script.Script;
import org.reviewcast.show.PauseReason;

/**
 * All that was said in an episode, as written: chapters of paragraphs of passages. Lines that could
 * not be said are not in it.
 */
record Transcript(List<Part> parts) {
  /** A chapter and when it starts, in milliseconds. */
  record Part(String title, long startMs, List<Paragraph> paragraphs) {}

  /** Passages of one role and one speaker, without a paragraph's pause between them. */
  record Paragraph(List<Passage> passages) {
    Cue.Role role() {
      return passages.get(0).line().role();
    }

    String speaker() {
      return passages.get(0).speaker();
    }
  }

  static Transcript of(Edition.Material material) {
    return of(material.script(), material.recording());
  }

  static Transcript of(Script script, Recording recording) {
    Iterator<Recording.Said> said =
        recording.parts().stream()
            .filter(Recording.Said.class::isInstance)
            .map(Recording.Said.class::cast)
            .iterator();
    Optional<Recording.Said> next = next(said);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < script.chapters().size(); i++) {
      Chapter chapter = script.chapters().get(i);
      List<Paragraph> paragraphs = new ArrayList<>();
      List<Passage> open = new ArrayList<>();
      for (Cue cue : chapter.cues()) {
        if (cue instanceof Cue.Pause pause && divides(pause.why())) {
          close(open, paragraphs);
        } else if (next.isPresent() && next.get().line() == cue) {
          Passage passage = Passage.of(next.get(), recording.format());
          if (!open.isEmpty() && !belong(open.get(0), passage)) {
            close(open, paragraphs);
          }
          open.add(passage);
          next = next(said);
        }
      }
      close(open, paragraphs);
      long startFrame = recording.chapters().get(i).startFrame();
      parts.add(new Part(chapter.title(), recording.format().msOf(startFrame), paragraphs));
    }
    return new Transcript(parts);
  }

  /** Its passages in order, over all chapters. */
  List<Passage> passages() {
    return parts.stream()
        .flatMap(part -> part.paragraphs().stream())
        .flatMap(paragraph -> paragraph.passages().stream())
        .toList();
  }

  private static Optional<Recording.Said> next(Iterator<Recording.Said> said) {
    return said.hasNext() ? Optional.of(said.next()) : Optional.empty();
  }

  private static boolean divides(PauseReason why) {
    return why != PauseReason.COMMA
        && why != PauseReason.CLAUSE
        && why != PauseReason.SENTENCE
        && why != PauseReason.WRITTEN;
  }

  private static boolean belong(Passage first, Passage second) {
    return first.line().role() == second.line().role() && first.speaker().equals(second.speaker());
  }

  private static void close(List<Passage> open, List<Paragraph> paragraphs) {
    if (!open.isEmpty()) {
      paragraphs.add(new Paragraph(List.copyOf(open)));
      open.clear();
    }
  }
}
