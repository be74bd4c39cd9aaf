package org.reviewcast.publish.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.reviewcast.audio.PcmFormat;
import org.reviewcast.recording.Recording;
import org.reviewcast.recording.TakeStore;
import org.reviewcast.script.Chapter;
import org.reviewcast.script.Cue;
import org.reviewcast.script.Script;
import org.reviewcast.show.PauseReason;
import org.reviewcast.voice.SpokenText;
import org.reviewcast.voice.SpokenWord;
import org.reviewcast.voice.WordMark;

/** Scripts that were said without an engine: 300 ms a word, 500 ms between lines. */
final class Said {
  static final PcmFormat FORMAT = new PcmFormat(16_000);
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}$€%'’-]+");
  private static final int WORD_FRAMES = 4_800;
  private static final int REST_FRAMES = 8_000;

  private final List<Cue> cues = new ArrayList<>();
  private final List<Recording.Part> parts = new ArrayList<>();
  private long frames;

  /** A line whose words are said one by one. */
  Said line(Cue.Role role, String voice, String written) {
    List<SpokenWord> words = new ArrayList<>();
    for (MatchResult match : WORD.matcher(written).results().toList()) {
      int next = match.end();
      String sign = next < written.length() ? written.substring(next, next + 1) : "";
      words.add(new SpokenWord("word", match.start(), match.end(), after(sign)));
    }
    return line(role, voice, written, words);
  }

  /** A line with its own spoken words. */
  Said line(Cue.Role role, String voice, String written, List<SpokenWord> spoken) {
    List<SpokenWord> words =
        spoken.isEmpty() ? List.of(new SpokenWord("x", 0, 0, SpokenWord.Break.NONE)) : spoken;
    Cue.Line line = new Cue.Line(role, written, new SpokenText(words), voice, Optional.empty());
    List<WordMark> marks = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      marks.add(new WordMark(i * WORD_FRAMES, (i + 1) * WORD_FRAMES));
    }
    long length = (long) words.size() * WORD_FRAMES;
    cues.add(line);
    parts.add(new Recording.Said(frames, length, line, marks, null));
    frames += length;
    cues.add(new Cue.Pause(500, PauseReason.PARAGRAPH));
    parts.add(new Recording.Silence(frames, REST_FRAMES));
    frames += REST_FRAMES;
    return this;
  }

  private static SpokenWord.Break after(String sign) {
    return switch (sign) {
      case "." -> SpokenWord.Break.STATEMENT;
      case "," -> SpokenWord.Break.COMMA;
      case ";", "—" -> SpokenWord.Break.CLAUSE;
      default -> SpokenWord.Break.NONE;
    };
  }

  Script script() {
    return new Script(
        "A <Title> & more",
        Optional.empty(),
        Locale.ENGLISH,
        List.of(new Chapter("The start", false, cues)),
        List.of(),
        List.of());
  }

  Recording recording() {
    return new Recording(
        FORMAT,
        List.of(new Recording.Reel(0, frames, parts)),
        List.of(new Recording.Chapter("The start", 0)),
        frames,
        List.of(),
        (TakeStore) null);
  }

  Transcript transcript() {
    return Transcript.of(script(), recording());
  }
}
