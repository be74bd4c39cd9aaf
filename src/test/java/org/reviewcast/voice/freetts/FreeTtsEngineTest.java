package org.reviewcast.voice.freetts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewcast.voice.Narrators;
import org.reviewcast.voice.Speaker;
import org.reviewcast.voice.SpeechEngine.Breaks;
import org.reviewcast.voice.SpeechException;
import org.reviewcast.voice.SpokenText;
import org.reviewcast.voice.SpokenWord;
import org.reviewcast.voice.Take;
import org.reviewcast.voice.Voice;
import org.reviewcast.voice.VoiceLibrary;
import org.reviewcast.voice.WordMark;

@Timeout(60)
class FreeTtsEngineTest {
  private static final List<String> TEXTS =
      List.of(
          "The film opens in a small town, where nobody is what they seem; or so it says.",
          "Is it good?",
          "Yes!",
          "Baker's well-made story doesn't let go.",
          "I'd have said that they'll like it, and they've said so.");

  private static final FreeTtsEngine ENGINE = new FreeTtsEngine();
  private static final Voice READER = Narrators.named("reader");
  private static Speaker usual;

  @BeforeAll
  static void open() throws SpeechException {
    usual = ENGINE.open(READER, Narrators.BREAKS);
  }

  @AfterAll
  static void close() {
    usual.close();
  }

  @Test
  void say_sameTextTwice_givesTheSameBytes() throws Exception {
    try (Speaker one = open(Narrators.BREAKS);
        Speaker other = open(Narrators.BREAKS)) {
      for (String text : TEXTS) {
        Take first = one.say(Narrators.text(text));
        assertSame(one.say(Narrators.text(text)), first);
        assertSame(other.say(Narrators.text(text)), first);
      }
    }
  }

  @Test
  void say_onSeveralThreadsAtOnce_givesTheSameBytes() throws Exception {
    List<Take> expected = sayAll(TEXTS);
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Take>>> sessions = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        sessions.add(
            pool.submit(
                () -> {
                  try (Speaker own = open(Narrators.BREAKS)) {
                    return sayAll(own, TEXTS);
                  }
                }));
      }
      for (Future<List<Take>> session : sessions) {
        for (int i = 0; i < TEXTS.size(); i++) {
          assertSame(session.get().get(i), expected.get(i));
        }
      }
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void say_text_marksEachWordOnceInOrderAndWithinTheTake() throws Exception {
    for (String text : TEXTS) {
      SpokenText spoken = Narrators.text(text);
      Take take = sayAll(List.of(text)).get(0);
      assertThat(take.words()).hasSameSizeAs(spoken.words());
      int before = 0;
      for (WordMark mark : take.words()) {
        assertThat(mark.startFrame()).isGreaterThanOrEqualTo(before);
        assertThat(mark.endFrame()).isGreaterThan(mark.startFrame());
        before = mark.endFrame();
      }
      assertThat(before).isLessThanOrEqualTo(take.samples().length);
      assertThat(before).isCloseTo(take.samples().length, within(16_000 / 5));
      assertThat(take.words().get(0).startFrame()).isLessThan(16_000 / 10);
    }
  }

  @Test
  void say_text_startsAndEndsAtZeroWithoutLongSilence() throws Exception {
    for (Take take : sayAll(TEXTS)) {
      short[] samples = take.samples();
      assertThat(samples[0]).isZero();
      assertThat(samples[samples.length - 1]).isZero();
      assertThat(silence(samples, 0)).isLessThan(40);
    }
  }

  @Test
  void say_moreWordsAMinute_isShorter() throws Exception {
    int reader = sayAll(TEXTS.subList(0, 1)).get(0).samples().length;
    try (Speaker brisk = ENGINE.open(Narrators.named("brisk"), Narrators.BREAKS)) {
      assertThat(brisk.say(Narrators.text(TEXTS.get(0))).samples().length).isLessThan(reader);
    }
  }

  @ParameterizedTest
  @CsvSource({"100, 300", "170, 320", "250, 700", "600, 1500"})
  void say_breaks_areAsLongAsAsked(int commaMs, int clauseMs) throws Exception {
    try (Speaker speaker = open(new Breaks(commaMs, clauseMs))) {
      assertThat(longestSilenceMs(speaker, "salsa, alone")).isCloseTo(commaMs, within(20));
      assertThat(longestSilenceMs(speaker, "salsa; alone")).isCloseTo(clauseMs, within(20));
    }
  }

  @Test
  void say_breaks_addExactlyTheirLength() throws Exception {
    String text = "One, two; three, four.";
    int shorter;
    try (Speaker speaker = open(new Breaks(100, 200))) {
      shorter = speaker.say(Narrators.text(text)).samples().length;
    }
    try (Speaker speaker = open(new Breaks(150, 400))) {
      int longer = speaker.say(Narrators.text(text)).samples().length;
      assertThat((longer - shorter) / 16.0).isCloseTo(2 * 50 + 200, within(15.0));
    }
  }

  @Test
  void say_longTextWithoutPunctuation_makesNoBreakOfItsOwn() throws Exception {
    String text =
        "the man who sold the house that his father had built when the war was over and the town"
            + " was still a place where people knew each other went back to see it one last time";
    try (Speaker speaker = open(new Breaks(1_000, 2_000))) {
      assertThat(longestSilenceMs(speaker, text)).isLessThan(200);
    }
  }

  @ParameterizedTest
  @CsvSource({"cut, cot", "hut, hot", "luck, lock", "but, bot", "bun, bon", "one, wan"})
  void say_wordsThatDifferInTheirVowelOnly_soundUnlikeEachOther(String ah, String aa)
      throws Exception {
    List<Take> takes = sayAll(List.of(ah, aa));
    assertThat(takes.get(0).samples()).isNotEqualTo(takes.get(1).samples());
  }

  @Test
  void say_letterA_isNotTheArticle() throws Exception {
    List<Take> takes = sayAll(List.of("A", "a"));
    assertThat(takes.get(0).samples()).isNotEqualTo(takes.get(1).samples());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "--", "...", "'", "-'-"})
  void say_nothingButSigns_isASpeechException(String text) throws Exception {
    SpokenWord word = new SpokenWord(text, 0, 1, SpokenWord.Break.STATEMENT);
    assertThatThrownBy(() -> usual.say(new SpokenText(List.of(word))))
        .isInstanceOf(SpeechException.class);
    assertThatThrownBy(() -> usual.say(new SpokenText(List.of())))
        .isInstanceOf(SpeechException.class);
    assertThat(usual.say(Narrators.text("still usable")).samples()).isNotEmpty();
  }

  @Test
  void open_unknownVoice_namesThoseThereAre(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("clock.yaml"), "engine-voice: alan\n");
    Voice other = new VoiceLibrary(List.of(folder)).find("clock");
    assertThatThrownBy(() -> ENGINE.open(other, Narrators.BREAKS))
        .isInstanceOf(SpeechException.class)
        .hasMessageContaining("alan")
        .hasMessageContaining("kevin16");
  }

  private static Speaker open(Breaks breaks) throws SpeechException {
    return ENGINE.open(READER, breaks);
  }

  private static List<Take> sayAll(List<String> texts) throws SpeechException {
    return sayAll(usual, texts);
  }

  private static List<Take> sayAll(Speaker speaker, List<String> texts) throws SpeechException {
    List<Take> takes = new ArrayList<>();
    for (String text : texts) {
      takes.add(speaker.say(Narrators.text(text)));
    }
    return takes;
  }

  private static void assertSame(Take take, Take expected) {
    assertThat(take.samples()).isEqualTo(expected.samples());
    assertThat(take.words()).isEqualTo(expected.words());
  }

  private static int longestSilenceMs(Speaker speaker, String text) throws SpeechException {
    short[] samples = speaker.say(Narrators.text(text)).samples();
    int longest = 0;
    for (int i = 0; i < samples.length; i++) {
      longest = Math.max(longest, silence(samples, i));
    }
    return longest;
  }

  /** How many milliseconds of silence begin at a frame. */
  private static int silence(short[] samples, int from) {
    int at = from;
    while (at < samples.length && Math.abs(samples[at]) < 60) {
      at++;
    }
    return (at - from) / 16;
  }
}
