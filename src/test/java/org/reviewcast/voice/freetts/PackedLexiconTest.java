package org.reviewcast.voice.freetts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.speech.freetts.en.us.CMULexicon;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packed lexicon against the one that FreeTTS itself unpacks. */
class PackedLexiconTest {
  /** FreeTTS's own lexicon, of which the largest part is kept to look at. */
  private static final class OwnLexicon extends CMULexicon {
    private final Map<String, String[]> entries = new HashMap<>();

    OwnLexicon() {
      super("cmulex");
    }

    // Not load(), which keeps for the whole JVM what any lexicon loaded first.
    void unpack(InputStream in) throws IOException {
      Map<?, ?> all = createLexicon(in, true, 65_000);
      all.forEach((word, phones) -> entries.put((String) word, (String[]) phones));
    }
  }

  @Test
  void entries_areThoseOfFreeTts() throws Exception {
    OwnLexicon own = new OwnLexicon();
    try (InputStream in = CMULexicon.class.getResourceAsStream("cmulex_compiled.bin")) {
      own.unpack(in);
    }
    PackedEntries packed;
    try (InputStream in = CMULexicon.class.getResourceAsStream("cmulex_compiled.bin")) {
      packed = new PackedEntries(in.readAllBytes());
    }
    assertThat(own.entries).hasSizeGreaterThan(50_000);
    assertThat(packed.keySet()).isEqualTo(own.entries.keySet());
    assertThat(packed.entrySet().stream().filter(e -> differs(e, own.entries))).isEmpty();
    assertThat(own.entries.entrySet().stream().filter(e -> differs(e, packed))).isEmpty();
  }

  private static boolean differs(Map.Entry<String, String[]> one, Map<String, String[]> other) {
    return !Arrays.equals(one.getValue(), other.get(one.getKey()));
  }

  @Test
  void entries_ofWhatIsNotThere_areNone() throws Exception {
    PackedEntries packed;
    try (InputStream in = CMULexicon.class.getResourceAsStream("cmulex_compiled.bin")) {
      packed = new PackedEntries(in.readAllBytes());
    }
    for (Object key :
        new Object[] {"", "no such word", "\u0161love0", "love", 5, "x".repeat(9_999)}) {
      assertThat(packed.get(key)).as("%s", key).isNull();
      assertThat(packed.containsKey(key)).isFalse();
    }
  }

  @Test
  void entries_ofAnotherFile_areRefused() {
    assertThatThrownBy(() -> new PackedEntries(new byte[100]))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @CsvSource({"lead, l eh1 d", "love, l ah1 v", "one, w ah1 n"})
  void lexicon_everyInstance_findsTheSamePhones(String word, String phones) throws Exception {
    for (int i = 0; i < 3; i++) {
      PackedLexicon lexicon = new PackedLexicon();
      lexicon.load();
      assertThat(lexicon.getPhones(word, null)).containsExactly(phones.split(" "));
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "love, love",
        "A, _a",
        "a, a",
        "Baker's, baker 's",
        "they'll, they 'll",
        "I'd've, i 'd 've",
        "don't, don't",
        "We're, we're",
        "'twas, twas",
        "'s, s",
        "o'clock, oclock"
      })
  void plainWords_ofAToken_areWhatTheLexiconKnows(String token, String names) {
    assertThat(PlainWords.names(token)).containsExactly(names.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "don't, d ow1 n t",
        "Couldn't, k uh1 d ax n t",
        "isn't, ih1 z ax n t",
        "we're, w iy1 r",
        "were, w er",
        "I'm, ay1 m",
        "before, b ih f ao1 r",
        "remains, r ih m ey1 n z",
        "enough, ih n ah1 f",
        "wanted, w ao1 n t ih d",
        "villages, v ih1 l ih jh ih z",
        "banana, b ax n ae1 n ax",
        "beyond, b ih aa1 n d"
      })
  void phones_ofContractionsAndWeakSyllables_areAsAmericansSayThem(String word, String phones)
      throws Exception {
    assertThat(FreeTtsPronouncer.load().phones(word)).containsExactly(phones.split(" "));
  }
}
