package org.reviewcast.voice;

import java.util.List;
import java.util.Locale;

/**
 * A named narrator.
 *
 * @param name the name it is asked for by
 * @param engine the name of the speech engine that speaks for it
 * @param engineVoice the engine's own name of the voice
 * @param wordsPerMinute the pace, 80 to 300
 * @param pitchHz the mean pitch, 50 to 400
 * @param rangeHz how far the pitch swings about its mean (one standard deviation), 0 to 100
 * @param language the language it reads
 * @param description what it is good for, one line
 * @param lexicons the names of lexicons that it reads with besides the shipped ones
 */
public record Voice(
    String name,
    String engine,
    String engineVoice,
    int wordsPerMinute,
    double pitchHz,
    double rangeHz,
    Locale language,
    String description,
    List<String> lexicons) {
  public Voice {
    lexicons = List.copyOf(lexicons);
    if (wordsPerMinute < 80 || wordsPerMinute > 300) {
      throw new IllegalArgumentException("80 to 300 words a minute: " + wordsPerMinute);
    }
    if (!(pitchHz >= 50 && pitchHz <= 400 && rangeHz >= 0 && rangeHz <= 100)) {
      throw new IllegalArgumentException("pitch out of bounds: " + pitchHz + " ± " + rangeHz);
    }
  }

  /** A narrator that reads with the shipped lexicons only. */
  public Voice(
      String name,
      String engine,
      String engineVoice,
      int wordsPerMinute,
      double pitchHz,
      double rangeHz,
      Locale language,
      String description) {
    this(
        name,
        engine,
        engineVoice,
        wordsPerMinute,
        pitchHz,
        rangeHz,
        language,
        description,
        List.of());
  }
}
