package org.reviewcast.voice.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reviewcast.voice.Speaker;
import org.reviewcast.voice.SpeechEngine.Breaks;
import org.reviewcast.voice.SpokenText;
import org.reviewcast.voice.SpokenWord;
import org.reviewcast.voice.SpokenWord.Break;
import org.reviewcast.voice.Take;
import org.reviewcast.voice.Voice;
import org.reviewcast.voice.WordMark;

class LeastDurationsTest {
  private static Take say(int wordsPerMinute) throws Exception {
    Voice voice = new Voice("test", "freetts", "kevin16", wordsPerMinute, 100, 11, Locale.US, "");
    SpokenText text =
        new SpokenText(
            List.of("meet", "a", "man", "of", "the", "old", "world").stream()
                .map(word -> new SpokenWord(word, 0, 1, Break.NONE))
                .toList());
    try (Speaker speaker = new FreeTtsEngine().open(voice, new Breaks(170, 320))) {
      return speaker.say(text);
    }
  }

  @Test
  void say_smallWords_areLongEnoughToBeHeard() throws Exception {
    WordMark a = say(150).words().get(1);
    assertThat(a.endFrame() - a.startFrame()).isGreaterThanOrEqualTo(16_000 * 69 / 1000);
  }

  @Test
  void say_fasterNarrator_isFasterStill() throws Exception {
    assertThat(say(200).samples().length).isLessThan(say(150).samples().length * 9 / 10);
  }
}
