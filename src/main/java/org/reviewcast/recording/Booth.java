package org.reviewcast.recording;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reviewcast.script.Cue;
import org.reviewcast.voice.Speaker;
import org.reviewcast.voice.SpeechEngine;
import org.reviewcast.voice.SpeechEngine.Breaks;
import org.reviewcast.voice.SpeechException;
import org.reviewcast.voice.SpokenText;
import org.reviewcast.voice.SpokenWord;
import org.reviewcast.voice.Take;
import org.reviewcast.voice.Voice;
import org.reviewcast.voice.WordMark;

/** Where one thread records lines, with a speaker of its own for each narrator. */
final class Booth implements AutoCloseable {
  private static final int LONGEST_SAFE_WORD = 24;

  private final Map<String, SpeechEngine> engines;
  private final Map<String, Voice> voices;
  private final Breaks breaks;
  private final TakeStore store;
  private final Map<String, Speaker> speakers = new HashMap<>();

  Booth(
      Map<String, SpeechEngine> engines,
      Map<String, Voice> voices,
      Breaks breaks,
      TakeStore store) {
    this.engines = engines;
    this.voices = voices;
    this.breaks = breaks;
    this.store = store;
  }

  static SpeechEngine engine(Map<String, SpeechEngine> engines, Voice voice)
      throws SpeechException {
    SpeechEngine engine = engines.get(voice.engine());
    if (engine == null) {
      throw new SpeechException(
          "The voice \""
              + voice.name()
              + "\" asks for an engine \""
              + voice.engine()
              + "\" that is not there. There are: "
              + String.join(", ", engines.keySet().stream().sorted().toList())
              + ".");
    }
    return engine;
  }

  /** A line as the store has it, in the form it was asked for or in the safe one. */
  Optional<RecordedLine> find(Cue.Line line) throws SpeechException, IOException {
    Optional<RecordedLine> found = find(line, line.spoken());
    return found.isPresent() ? found : find(line, safeForm(line.spoken()));
  }

  private Optional<RecordedLine> find(Cue.Line line, SpokenText text)
      throws SpeechException, IOException {
    TakeKey key = key(line, text);
    return store
        .find(key)
        .filter(take -> take.words().size() == text.words().size())
        .map(take -> recorded(line, key, text, take.frames(), take.words()));
  }

  /** Says a line and stores the take. */
  RecordedLine say(Cue.Line line) throws SpeechException, IOException {
    Speaker speaker = speaker(line.voice());
    SpokenText text = line.spoken();
    try {
      return kept(line, text, speaker.say(text));
    } catch (SpeechException first) {
      SpokenText safe = safeForm(text);
      try {
        if (!safe.words().isEmpty()) {
          return kept(line, safe, speaker.say(safe));
        }
      } catch (SpeechException second) {
        first.addSuppressed(second);
      }
      return RecordedLine.unsaid(first.getMessage());
    }
  }

  private RecordedLine kept(Cue.Line line, SpokenText text, Take said)
      throws SpeechException, IOException {
    if (said.words().size() != text.words().size() || said.samples().length == 0) {
      throw new SpeechException(
          "The engine marked " + said.words().size() + " of " + text.words().size() + " words.");
    }
    Take take = Tone.shape(said);
    TakeKey key = key(line, text);
    store.keep(key, take);
    return recorded(line, key, text, take.samples().length, take.words());
  }

  // A word that the safe form had to leave out gets a mark of no length.
  private static RecordedLine recorded(
      Cue.Line line, TakeKey key, SpokenText text, int frames, List<WordMark> words) {
    List<WordMark> marks = new ArrayList<>();
    int said = 0;
    for (SpokenWord word : line.spoken().words()) {
      boolean isSaid = text == line.spoken() || !letters(word).isEmpty();
      int end = marks.isEmpty() ? 0 : marks.get(marks.size() - 1).endFrame();
      marks.add(isSaid ? words.get(said++) : new WordMark(end, end));
    }
    return new RecordedLine(Optional.of(key), frames, marks, Optional.empty());
  }

  private TakeKey key(Cue.Line line, SpokenText text) throws SpeechException {
    Voice voice = voices.get(line.voice());
    return TakeKey.of(engine(engines, voice), voice, breaks, text);
  }

  private Speaker speaker(String name) throws SpeechException {
    Speaker speaker = speakers.get(name);
    if (speaker == null) {
      Voice voice = voices.get(name);
      speaker = engine(engines, voice).open(voice, breaks);
      speakers.put(name, speaker);
    }
    return speaker;
  }

  /** The same words in short runs of plain letters, which no engine stumbles over. */
  private static SpokenText safeForm(SpokenText text) {
    return new SpokenText(
        text.words().stream()
            .filter(word -> !letters(word).isEmpty())
            .map(w -> new SpokenWord(letters(w), w.writtenStart(), w.writtenEnd(), w.after()))
            .toList());
  }

  private static String letters(SpokenWord word) {
    String letters = word.text().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return letters.substring(0, Math.min(LONGEST_SAFE_WORD, letters.length()));
  }

  @Override
  public void close() {
    speakers.values().forEach(Speaker::close);
  }
}
