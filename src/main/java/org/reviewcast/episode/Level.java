package org.reviewcast.episode;

import java.util.List;
import org.reviewcast.audio.Loudness;

/**
 * What is heard of a recording before it is mastered.
 *
 * @param loudness how loud it is
 * @param peaks what a limiter would take of it
 */
record Level(Loudness loudness, Peaks peaks) {
  /** That of sounds one after the other. */
  static Level of(List<Level> parts, int sampleRateHz) {
    Peaks peaks = new Peaks(sampleRateHz);
    parts.forEach(part -> peaks.add(part.peaks()));
    return new Level(Loudness.of(parts.stream().map(Level::loudness).toList()), peaks);
  }
}
