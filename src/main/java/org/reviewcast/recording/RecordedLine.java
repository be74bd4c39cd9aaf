package org.reviewcast.recording;

import java.util.List;
import java.util.Optional;
import org.reviewcast.voice.WordMark;

/**
 * What came of saying one line.
 *
 * @param take where its sound is stored, absent where it could not be said
 * @param frames how long it is
 * @param words when each spoken word sounds
 * @param cause why it could not be said
 */
record RecordedLine(
    Optional<TakeKey> take, int frames, List<WordMark> words, Optional<String> cause) {

  static RecordedLine unsaid(String cause) {
    return new RecordedLine(Optional.empty(), 0, List.of(), Optional.of(cause));
  }
}
