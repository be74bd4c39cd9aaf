package org.reviewcast.publish.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reviewcast.audio.PcmFormat;
import org.reviewcast.recording.Recording;
import org.reviewcast.script.Cue;
import org.reviewcast.voice.SpokenText;
import org.reviewcast.voice.SpokenWord;

class VerdictTest {
  private static final int RATE = 16_000;
  private final List<Recording.Part> parts = new ArrayList<>();
  private long frames;

  private VerdictTest say(Cue.Role role, String written, int seconds) {
    SpokenText spoken =
        new SpokenText(List.of(new SpokenWord("x", 0, 1, SpokenWord.Break.STATEMENT)));
    Cue.Line line = new Cue.Line(role, written, spoken, "reader", Optional.empty());
    parts.add(new Recording.Said(frames, (long) seconds * RATE, line, List.of(), null));
    frames += (long) seconds * RATE;
    return this;
  }

  private Optional<Soundbite> find() {
    return Verdict.in(
        new Recording(
            new PcmFormat(RATE),
            List.of(new Recording.Reel(0, frames, parts)),
            List.of(new Recording.Chapter("A", 0)),
            frames,
            List.of(),
            null));
  }

  @Test
  void in_aLongReview_isWholeSentencesOfItsEndWithTheVerdict() {
    for (int i = 0; i < 60; i++) {
      say(Cue.Role.PARAGRAPH, "Sentence " + i + ".", 10);
    }
    say(Cue.Role.PARAGRAPH, "In the end it is the best film of the year.", 10);
    say(Cue.Role.PARAGRAPH, "Four stars out of five.", 5);
    say(Cue.Role.OUTRO, "Thank you for listening.", 20);
    Soundbite bite = find().orElseThrow();
    assertThat(bite.startMs() + bite.lengthMs()).isEqualTo(615_000);
    assertThat(bite.lengthMs()).isBetween(15_000L, 60_000L);
    assertThat(bite.startMs()).isBetween(555_000L, 600_000L);
  }

  @Test
  void in_aReviewTooShort_isNone() {
    say(Cue.Role.PARAGRAPH, "Good.", 9).say(Cue.Role.OUTRO, "Thank you.", 30);
    assertThat(find()).isEmpty();
  }

  @Test
  void in_sentencesTooLong_isNone() {
    say(Cue.Role.PARAGRAPH, "Endless.", 100).say(Cue.Role.PARAGRAPH, "Endless.", 61);
    assertThat(find()).isEmpty();
  }
}
