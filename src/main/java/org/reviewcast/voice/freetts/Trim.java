package org.reviewcast.voice.freetts;

import java.util.Arrays;
import java.util.List;
import org.reviewcast.audio.PcmFormat;
import org.reviewcast.voice.Take;
import org.reviewcast.voice.WordMark;

/** Cuts the silence off both ends of an utterance and lets what is left start and end at zero. */
final class Trim {
  private static final int SILENCE = 60;
  private static final int MARGIN_MS = 15;
  private static final int FADE_MS = 5;

  private Trim() {}

  static Take edges(Take whole) {
    PcmFormat format = whole.format();
    short[] samples = whole.samples();
    List<WordMark> marks = whole.words();
    int first = 0;
    while (first < samples.length && Math.abs(samples[first]) < SILENCE) {
      first++;
    }
    int last = samples.length - 1;
    while (last > first && Math.abs(samples[last]) < SILENCE) {
      last--;
    }
    int margin = (int) format.framesOf(MARGIN_MS);
    int from = Math.max(0, first - margin);
    int to = Math.min(samples.length, last + 1 + margin);
    if (first == samples.length) {
      return new Take(format, new short[0], marks.stream().map(m -> new WordMark(0, 0)).toList());
    }
    short[] cut = Arrays.copyOfRange(samples, from, to);
    fade(cut, Math.min((int) format.framesOf(FADE_MS), cut.length / 2));
    return new Take(
        format,
        cut,
        marks.stream()
            .map(
                m ->
                    new WordMark(
                        within(m.startFrame() - from, cut), within(m.endFrame() - from, cut)))
            .toList());
  }

  private static int within(int frame, short[] samples) {
    return Math.max(0, Math.min(samples.length, frame));
  }

  private static void fade(short[] samples, int frames) {
    for (int i = 0; i < frames; i++) {
      samples[i] = (short) (samples[i] * i / frames);
      int j = samples.length - 1 - i;
      samples[j] = (short) (samples[j] * i / frames);
    }
  }
}
