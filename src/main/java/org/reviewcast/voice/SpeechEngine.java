package org.reviewcast.voice;

import java.util.List;
import java.util.Optional;
import org.reviewcast.audio.PcmFormat;

/**
 * A speech synthesizer, the one door to its kind. Found by ServiceLoader; its constructor does
 * nothing. Safe for several threads, each of which opens a Speaker of its own.
 */
public interface SpeechEngine {
  /** The name that narrators ask for it by. */
  String name();

  /**
   * What its sound depends on besides the narrator and the text. Changes whenever the same text
   * would sound otherwise, so that stored takes are not used again.
   */
  String version();

  /** The engine's own names of the voices it has. */
  List<String> voices();

  /** The shape of what a narrator of this engine records. */
  PcmFormat format(Voice voice);

  /**
   * Opens a speaker for a narrator.
   *
   * @param voice a narrator of this engine
   * @param breaks how long the breaks inside a text are
   * @throws SpeechException if the engine has no such voice or cannot start
   */
  Speaker open(Voice voice, Breaks breaks) throws SpeechException;

  /**
   * Tells how this engine says single words, without opening a speaker.
   *
   * @return empty if it cannot tell, as by default
   * @throws SpeechException if it could but cannot start
   */
  default Optional<Pronouncer> pronouncer() throws SpeechException {
    return Optional.empty();
  }

  /**
   * How long the breaks inside a text are.
   *
   * @param commaMs milliseconds at a comma
   * @param clauseMs milliseconds at a dash, semicolon, colon, ellipsis or parenthesis
   */
  record Breaks(int commaMs, int clauseMs) {}
}
