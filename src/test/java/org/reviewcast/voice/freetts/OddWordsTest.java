package org.reviewcast.voice.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.reviewcast.voice.Narrators;
import org.reviewcast.voice.Speaker;
import org.reviewcast.voice.SpeechException;
import org.reviewcast.voice.SpokenText;
import org.reviewcast.voice.SpokenWord;
import org.reviewcast.voice.SpokenWord.Break;
import org.reviewcast.voice.Take;

/** A thousand words that no lexicon has: each is said, or refused with a SpeechException. */
class OddWordsTest {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
  private static final String VOWELS = "aeiouy";
  private static final String SIGNS = "''--..//&%$#@!?,;:0123456789_~^*()[]{}<>|\\\"`+=";

  private final PrintStream errors = System.err;

  // FreeTTS prints a line for each pair of sounds that its voice does not have.
  @BeforeEach
  void mute() {
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
  }

  @AfterEach
  void unmute() {
    System.setErr(errors);
  }

  @Test
  @Timeout(60)
  void say_oddWords_areSaidOrRefused() throws Exception {
    List<String> words = words();
    int refused = 0;
    try (Speaker speaker = new FreeTtsEngine().open(Narrators.named("reader"), Narrators.BREAKS)) {
      for (int i = 0; i < words.size(); i++) {
        Break after = Break.values()[i % Break.values().length];
        SpokenText text = new SpokenText(List.of(new SpokenWord(words.get(i), 0, 1, after)));
        try {
          Take take = speaker.say(text);
          assertThat(take.words()).as(words.get(i)).hasSize(1);
          assertThat(take.samples().length).as(words.get(i)).isPositive();
        } catch (SpeechException e) {
          refused++;
          assertThat(e)
              .hasMessageMatching(
                  "(?s)There is nothing to say\\.|FreeTTS (cannot say|has no sound for) .*");
        }
      }
    }
    assertThat(words).hasSize(1_000);
    assertThat(refused).isLessThan(100);
  }

  private static List<String> words() {
    List<String> words = new ArrayList<>();
    for (char letter : LETTERS.toCharArray()) {
      words.add(String.valueOf(letter));
      words.add(String.valueOf(Character.toUpperCase(letter)));
      words.add(String.valueOf(letter).repeat(60));
      words.add(letter + "'" + letter + "-" + letter);
    }
    words.addAll(
        List.of(
            "'",
            "''",
            "'s",
            "s'",
            "'d",
            "d'd'd",
            "'ll've",
            "o'o'o'o",
            "rock-'n'-roll",
            "-a-",
            "a--b",
            "mother-in-law's",
            "y'all'd've",
            "the",
            "a",
            "I",
            "x-ray",
            "hmm",
            "shh",
            "brrr",
            "tsk"));
    Random random = new Random(20_261_123);
    while (words.size() < 1_000) {
      StringBuilder word = new StringBuilder();
      int length = 1 + random.nextInt(random.nextInt(10) == 0 ? 60 : 14);
      for (int i = 0; i < length; i++) {
        String from = i % 2 == 1 && words.size() % 2 == 0 ? VOWELS : LETTERS;
        boolean sign = random.nextInt(12) == 0;
        from = sign ? SIGNS : from;
        char letter = from.charAt(random.nextInt(from.length()));
        word.append(random.nextInt(8) == 0 ? Character.toUpperCase(letter) : letter);
      }
      words.add(word.toString());
    }
    return words;
  }
}
