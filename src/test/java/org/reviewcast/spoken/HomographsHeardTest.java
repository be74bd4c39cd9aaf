package org.reviewcast.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reviewcast.voice.Narrators;
import org.reviewcast.voice.Speaker;
import org.reviewcast.voice.SpeechException;
import org.reviewcast.voice.freetts.FreeTtsEngine;

/**
 * The default voice says a word with two sounds as another one that can be spelled one way only.
 */
@Timeout(60)
class HomographsHeardTest {
  private static final SpokenForms FORMS = new SpokenForms(English.AMERICAN);
  private static Speaker reader;

  @BeforeAll
  static void open() throws SpeechException {
    reader = new FreeTtsEngine().open(Narrators.named("reader"), Narrators.BREAKS);
  }

  @AfterAll
  static void close() {
    reader.close();
  }

  @ParameterizedTest
  @CsvSource({
    "I read it yesterday, I red it yesterday, I reed it yesterday",
    "I will read it, I will reed it, I will red it",
    "The lead is good, The leed is good, The led is good",
    "A pipe of lead, A pipe of led, A pipe of leed",
    "It came to a close, It came to a cloze, It came to a cloce",
  })
  void say_wordWithTwoSounds_soundsAsItsPlaceAsks(String written, String same, String other)
      throws SpeechException {
    assertThat(samples(written)).isEqualTo(samples(same)).isNotEqualTo(samples(other));
  }

  private static short[] samples(String written) throws SpeechException {
    return reader.say(FORMS.read(written, List.of())).samples();
  }
}
