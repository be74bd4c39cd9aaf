package org.reviewcast.recording;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reviewcast.audio.PcmSource;
import org.reviewcast.review.Place;
import org.reviewcast.script.Chapter;
import org.reviewcast.script.Cue;
import org.reviewcast.script.Script;
import org.reviewcast.show.PauseReason;
import org.reviewcast.voice.Narrators;
import org.reviewcast.voice.SpeechEngine;
import org.reviewcast.voice.ToneEngine;
import org.reviewcast.voice.Voice;

/** Scripts, studios and recordings for tests. */
final class Sessions {
  private Sessions() {}

  static Studio studio(SpeechEngine engine, TakeStore store, int threads) {
    Map<String, Voice> voices =
        Map.of("reader", Narrators.named("reader"), "deep", Narrators.named("deep"));
    return new Studio(Map.of(ToneEngine.NAME, engine), voices, Narrators.BREAKS, store, threads);
  }

  static Cue.Line line(String text) {
    return line(text, "reader");
  }

  static Cue.Line line(String text, String voice) {
    return new Cue.Line(
        Cue.Role.PARAGRAPH, text, Narrators.text(text), voice, Optional.of(Place.START));
  }

  /** A script of one chapter with a pause of 300 ms after each line. */
  static Script script(String... lines) {
    List<Cue> cues = new ArrayList<>();
    for (String line : lines) {
      cues.add(line(line));
      cues.add(new Cue.Pause(300, PauseReason.SENTENCE));
    }
    return script(new Chapter("One", false, cues));
  }

  static Script script(Chapter... chapters) {
    return new Script("T", Optional.empty(), Locale.US, List.of(chapters), List.of(), List.of());
  }

  /** All that a recording streams, read with a buffer of some size. */
  static short[] streamed(Recording recording, int bufferFrames) throws IOException {
    short[] all = new short[Math.toIntExact(recording.frames()) + 1];
    short[] buffer = new short[bufferFrames];
    int at = 0;
    try (PcmSource source = recording.open()) {
      for (int read = source.read(buffer); read > 0; read = source.read(buffer)) {
        System.arraycopy(buffer, 0, all, at, read);
        at += read;
      }
      if (source.read(buffer) != -1) {
        throw new AssertionError("a source that has ended goes on");
      }
    }
    return Arrays.copyOf(all, at);
  }
}
