package org.reviewcast.voice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.reviewcast.show.SettingsException;
import org.reviewcast.voice.SpeechEngine.Breaks;
import org.reviewcast.voice.SpokenWord.Break;

/** Narrators and spoken texts for tests. */
public final class Narrators {
  /** The folder of the shipped narrators. */
  public static final Path SHIPPED = Path.of("voices");

  /** Breaks of ordinary lengths. */
  public static final Breaks BREAKS = new Breaks(170, 320);

  private Narrators() {}

  /** A shipped narrator. */
  public static Voice named(String name) {
    try {
      return new VoiceLibrary(List.of(SHIPPED)).find(name);
    } catch (SettingsException e) {
      throw new AssertionError(e);
    }
  }

  /** The words of a text, each at its place; a sign of {@link Break} may stand behind a word. */
  public static SpokenText text(String text) {
    List<SpokenWord> words = new ArrayList<>();
    int at = 0;
    for (String part : text.split(" ")) {
      Break after = Break.NONE;
      for (Break each : Break.values()) {
        if (!each.sign().isEmpty() && part.endsWith(each.sign())) {
          after = each;
        }
      }
      String word = part.substring(0, part.length() - after.sign().length());
      words.add(new SpokenWord(word, at, at + word.length(), after));
      at += part.length() + 1;
    }
    return new SpokenText(words);
  }
}
