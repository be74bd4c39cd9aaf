package org.reviewcast.voice.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.reviewcast.voice.Phone;
import org.reviewcast.voice.Pronunciation;
import org.reviewcast.voice.Speaker;
import org.reviewcast.voice.SpeechEngine.Breaks;
import org.reviewcast.voice.SpokenText;
import org.reviewcast.voice.SpokenWord;
import org.reviewcast.voice.SpokenWord.Break;
import org.reviewcast.voice.Take;
import org.reviewcast.voice.Voice;
import org.reviewcast.voice.WordMark;

class FreeTtsPronunciationTest {
  private static final int HOLE_FRAMES = 32;

  private static Speaker speaker;

  @BeforeAll
  static void open() throws Exception {
    Voice voice = new Voice("test", "freetts", "kevin16", 150, 100, 11, Locale.US, "", List.of());
    speaker = new FreeTtsEngine().open(voice, new Breaks(170, 320));
  }

  @AfterAll
  static void close() {
    speaker.close();
  }

  private static SpokenWord word(String text, String phones) {
    Optional<Pronunciation> sound =
        phones.isEmpty()
            ? Optional.empty()
            : Optional.of(new Pronunciation(Pronunciation.phonesOf(phones), "plain"));
    return new SpokenWord(text, 0, 1, Break.NONE, sound);
  }

  private static Take say(SpokenWord... words) throws Exception {
    return speaker.say(new SpokenText(List.of(words)));
  }

  @Test
  void say_phonesOfAnotherWord_soundLikeThatWord() throws Exception {
    Take named = say(word("Xyz", "f ih1 l m"));
    assertThat(named.samples()).isEqualTo(say(word("film", "")).samples());
  }

  @Test
  void say_hyphenatedNameWithPossessive_isOneWordWithOneMark() throws Exception {
    Take take = say(word("by", ""), word("Kore-eda's", "k ao r eh eh1 d aa z"), word("again", ""));
    assertThat(take.words()).hasSize(3);
    WordMark name = take.words().get(1);
    assertThat(name.startFrame()).isGreaterThanOrEqualTo(take.words().get(0).endFrame());
    assertThat(name.endFrame() - name.startFrame()).isGreaterThan(16_000 * 3 / 10);
    assertThat(take.words().get(2).startFrame()).isEqualTo(name.endFrame());
  }

  @Test
  void say_twice_leavesThePhonesAsTheyWere() throws Exception {
    SpokenWord name = word("Saoirse", "s er1 sh ax");
    assertThat(say(name).samples()).isEqualTo(say(name).samples());
    assertThat(name.pronunciation().orElseThrow().phones()).containsExactly("s", "er1", "sh", "ax");
  }

  @Test
  void say_everyPairOfSounds_isSaidWithoutAWordToTheConsole() throws Exception {
    PrintStream errors = System.err;
    ByteArrayOutputStream cries = new ByteArrayOutputStream();
    System.setErr(new PrintStream(cries, true, StandardCharsets.UTF_8));
    try {
      for (Phone first : Phone.values()) {
        for (Phone second : Phone.values()) {
          String pair = first.symbol() + " " + second.symbol();
          assertThat(say(word("x", pair + " aa1 " + pair)).words()).as(pair).hasSize(1);
        }
      }
    } finally {
      System.setErr(errors);
    }
    assertThat(cries.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void say_everyPhone_isSound() throws Exception {
    for (Phone phone : Phone.values()) {
      String phones = phone.isVowel() ? "t " + phone.symbol() + "1 t" : phone.symbol() + " aa1";
      assertThat(say(word("x", phones)).samples()).hasSizeGreaterThan(1000);
    }
  }

  @Test
  void pronouncer_words_areAsTheVoiceSaysThem() throws Exception {
    var pronouncer = new FreeTtsEngine().pronouncer().orElseThrow();
    assertThat(pronouncer.phones("film")).containsExactly("f", "ih1", "l", "m");
    assertThat(pronouncer.phones("Karagulian")).isNotEmpty();
    assertThat(pronouncer.phones("clear-eyed")).endsWith("d");
    assertThat(pronouncer.phones("'")).isEmpty();
  }

  @Test
  void say_hissOfALowVoice_hasNoHolesBetweenItsPeriods() throws Exception {
    Voice low = new Voice("low", "freetts", "kevin16", 120, 60, 5, Locale.US, "", List.of());
    try (Speaker speaker = new FreeTtsEngine().open(low, new Breaks(170, 320))) {
      SpokenText text = new SpokenText(List.of(word("sss", "s s s aa1")));
      short[] hiss = Arrays.copyOfRange(speaker.say(text).samples(), 800, 4_000);
      double level = level(hiss, 0, hiss.length);
      int holes = 0;
      for (int i = 0; i + HOLE_FRAMES <= hiss.length; i += HOLE_FRAMES) {
        holes += level(hiss, i, HOLE_FRAMES) < level / 3 ? 1 : 0;
      }
      assertThat(holes).isLessThan(hiss.length / HOLE_FRAMES / 6);
    }
  }

  private static double level(short[] samples, int from, int count) {
    double sum = 0;
    for (int i = from; i < from + count; i++) {
      sum += Math.abs(samples[i]);
    }
    return sum / count;
  }

  @Test
  void say_humor_keepsItsH() throws Exception {
    assertThat(say(word("humor", "hh y uw1 m er")).samples())
        .isNotEqualTo(say(word("humor", "ax y uw1 m er")).samples());
  }

  @Test
  void hum_isSoftenedAboveTwoKilohertzAndNoFrameAround() {
    short[] samples = new short[2000];
    for (int i = 0; i < samples.length; i++) {
      // 4 kHz at 16 kHz.
      samples[i] = (short) (i % 4 == 0 ? 8000 : i % 4 == 2 ? -8000 : 0);
    }
    short[] before = samples.clone();
    Murmur murmur = new Murmur(samples);
    murmur.add(400, 800);
    murmur.add(800, 1200);
    murmur.soften();
    for (int i = 0; i < samples.length; i++) {
      if (i < 400 || i >= 1200) {
        assertThat(samples[i]).isEqualTo(before[i]);
      } else if (i > 500 && i < 1100) {
        assertThat(Math.abs(samples[i])).isLessThan((short) 4500);
      }
    }
  }
}
