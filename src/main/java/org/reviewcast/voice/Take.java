package org.reviewcast.voice;

import java.util.List;
import org.reviewcast.audio.PcmFormat;

/**
 * The sound of one spoken text, without silence at either end.
 *
 * @param format the shape of the samples
 * @param samples the sound; not copied, and not to be changed
 * @param words when each word of the text sounds, one mark for each word, in order
 */
public record Take(PcmFormat format, short[] samples, List<WordMark> words) {
  public Take {
    words = List.copyOf(words);
    if (!words.isEmpty() && words.get(words.size() - 1).endFrame() > samples.length) {
      throw new IllegalArgumentException("a word lies beyond the end of its take");
    }
  }
}
