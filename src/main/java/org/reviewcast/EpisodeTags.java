package org.reviewcast;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.reviewcast.episode.Tags;
import org.reviewcast.review.Metadata;
import org.reviewcast.review.Review;
import org.reviewcast.script.Chapter;
import org.reviewcast.script.Cue;
import org.reviewcast.script.Script;
import org.reviewcast.show.PauseReason;
import org.reviewcast.show.Show;

/** What an episode's files say of themselves, from what is known of the review and the show. */
final class EpisodeTags {
  private static final String UNNAMED_SHOW = "Reviews";

  private EpisodeTags() {}

  static Tags of(Review review, Script script, Show show) {
    Metadata metadata = review.metadata();
    return new Tags(
        script.title(),
        script.author(),
        show.title().or(() -> Optional.of(UNNAMED_SHOW)),
        metadata.date().map(OffsetDateTime::toLocalDate),
        Optional.of("Podcast"),
        metadata.language(),
        metadata.summary().or(() -> firstSentence(script)),
        Optional.of("Reviewcast, voice " + show.voice()),
        show.author(),
        OptionalInt.empty(),
        Optional.of(text(script)),
        Map.of());
  }

  private static Optional<String> firstSentence(Script script) {
    return script
        .lines()
        .filter(line -> line.role() == Cue.Role.PARAGRAPH)
        .map(Cue.Line::written)
        .findFirst();
  }

  // As written, a line for what is set apart by more than the pause after a sentence.
  private static String text(Script script) {
    StringBuilder text = new StringBuilder();
    for (Chapter chapter : script.chapters()) {
      for (Cue cue : chapter.cues()) {
        if (cue instanceof Cue.Line line) {
          boolean begins = text.length() == 0 || text.charAt(text.length() - 1) == '\n';
          text.append(begins ? "" : " ").append(line.written());
        } else if (cue instanceof Cue.Pause pause
            && pause.why() != PauseReason.SENTENCE
            && pause.why() != PauseReason.CLAUSE) {
          text.append('\n');
        }
      }
    }
    return text.toString().strip();
  }
}
