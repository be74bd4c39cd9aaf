package org.reviewcast.voice.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewcast.voice.Pronunciation;

class ShippedLexiconsTest {
  private static final Path VOICES = Path.of("voices");

  @Test
  void named_nothing_givesTheShippedLexicons() throws Exception {
    Lexicon lexicon = LexiconChoice.named(List.of(VOICES), List.of()).read();
    assertThat(lexicon.entries()).hasSizeGreaterThan(400);
    assertThat(lexicon.entries())
        .extracting(Lexicon.Entry::written)
        .contains(
            "Villeneuve",
            "Iñárritu",
            "Kore-eda",
            "Nyong’o",
            "Cannes",
            "mise en scène",
            "auteur",
            "oeuvre",
            "denouement",
            "Dvořák",
            "Goethe",
            "Knausgaard",
            "Anora");
  }

  /** Reading makes a Pronunciation of each, which refuses unknown phones. */
  @Test
  void read_eachEntry_hasAStressedVowelAndReadsBackAsARespelling() throws Exception {
    for (Lexicon.Entry entry : LexiconChoice.named(List.of(VOICES), List.of()).read().entries()) {
      boolean stressed =
          entry.sounds().stream()
              .map(Pronunciation::phones)
              .anyMatch(phones -> phones.stream().anyMatch(phone -> phone.endsWith("1")));
      assertThat(stressed || !entry.say().isEmpty()).as(entry.written()).isTrue();
      for (Pronunciation sound : entry.sounds()) {
        String respelling = Respelling.of(sound.phones());
        assertThat(Respelling.phones(respelling))
            .as(entry.written() + " " + respelling)
            .hasSameSizeAs(sound.phones());
      }
    }
  }
}
