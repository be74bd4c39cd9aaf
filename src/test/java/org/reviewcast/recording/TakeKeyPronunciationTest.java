package org.reviewcast.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reviewcast.voice.Pronunciation;
import org.reviewcast.voice.SpeechEngine.Breaks;
import org.reviewcast.voice.SpokenText;
import org.reviewcast.voice.SpokenWord;
import org.reviewcast.voice.SpokenWord.Break;
import org.reviewcast.voice.Voice;
import org.reviewcast.voice.freetts.FreeTtsEngine;

class TakeKeyPronunciationTest {
  private static TakeKey key(Optional<Pronunciation> sound) {
    Voice voice = new Voice("v", "freetts", "kevin16", 150, 100, 11, Locale.US, "", List.of());
    SpokenWord word = new SpokenWord("Ani", 0, 3, Break.STATEMENT, sound);
    return TakeKey.of(new FreeTtsEngine(), voice, new Breaks(1, 2), new SpokenText(List.of(word)));
  }

  @Test
  void of_anotherPronunciation_isAnotherKey() {
    TakeKey one = key(Optional.of(new Pronunciation(List.of("aa1", "n", "iy"), "ahnee")));
    TakeKey other = key(Optional.of(new Pronunciation(List.of("ae1", "n", "iy"), "annie")));
    assertThat(List.of(one, other, key(Optional.empty()))).doesNotHaveDuplicates();
  }
}
