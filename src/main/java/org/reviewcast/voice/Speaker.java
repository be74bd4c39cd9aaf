package org.reviewcast.voice;

/**
 * One narrator at the microphone: used by one thread at a time, and closed by whoever opened it.
 */
public interface Speaker extends AutoCloseable {
  /**
   * Says a text.
   *
   * @param text at least one word
   * @return its sound, with a mark for every word
   * @throws SpeechException if it could not be said; the speaker stays usable
   */
  Take say(SpokenText text) throws SpeechException;

  @Override
  void close();
}
