package org.reviewcast.voice.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reviewcast.show.SettingsException;

class LexiconReaderTest {
  @Test
  void parse_eachWayOfSaying_isUnderstood() throws Exception {
    Lexicon lexicon =
        LexiconReader.parse(
            "names.yaml",
            """
            Saoirse: SUR-shuh
            Anora: /əˈnɔːrə/
            Nyong’o: {respell: NYONG-oh, freetts: n y ao1 ng ow}
            Sean: Shawn
            Yorgos Lanthimos: YOR-goss LAN-thih-moss
            mise en scène: meez-ahn-SEN
            """);
    assertThat(lexicon.entries())
        .extracting(e -> e.written() + " = " + e.sounds() + e.say())
        .containsExactly(
            "Saoirse = [s er1 sh ax]",
            "Anora = [ax n ao1 r ax]",
            "Nyong’o = [n y ao1 ng ow]",
            "Sean = []Shawn",
            "Yorgos Lanthimos = [y ao1 r g aa s, l ae1 n th ih m aa s]",
            "mise en scène = [m iy z aa n s eh1 n]");
    assertThat(lexicon.entries().get(0).sounds().get(0).plain()).isEqualTo("sur-shuh");
    assertThat(lexicon.entries().get(1).sounds().get(0).plain()).isEqualTo("uh-nor-uh");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A: SUR-shuh\\nB: /k4/|x.yaml:2:4|no sign of the IPA",
        "B: {freetts: k qq n}|x.yaml:1:4|no phone \"qq\"",
        "B: {freetts: k n}|x.yaml:1:4|no vowel",
        "B: BRR-tuh|x.yaml:1:4|\"brr\" has no vowel",
        "B: {}|x.yaml:1:4|says nothing",
        "B: {speak: x}|x.yaml:1:5|there is no setting speak",
        "B: [x]|x.yaml:1:4|one line of text"
      })
  void parse_wrongEntry_isNamedWithItsPlace(String text, String place, String reason) {
    assertThatThrownBy(() -> LexiconReader.parse("x.yaml", text.replace("\\n", "\n")))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith(place + ": ")
        .hasMessageContaining(reason);
  }

  @Test
  void of_frontMatter_isReadLikeAFile() throws Exception {
    Lexicon lexicon =
        LexiconReader.of("a.md", Map.of("Toros", "TOR-ohss", "Ani", Map.of("say", "Annie")));
    assertThat(lexicon.entries()).extracting(Lexicon.Entry::written).contains("Toros", "Ani");
    assertThatThrownBy(() -> LexiconReader.of("a.md", Map.of("Toros", "/4/")))
        .hasMessageContaining("a.md: the pronunciation of Toros");
  }

  @Test
  void yaml_anyLexeme_readsBackToItself() throws Exception {
    for (Lexeme lexeme :
        List.of(
            Lexeme.of("Saoirse", "SUR-shuh"),
            Lexeme.of("8½: \"Otto\" e mezzo", "OT-oh"),
            Lexeme.of("No", "Noe"),
            Lexeme.of("Anora", "/əˈnɔːrə/"),
            Lexeme.of("#x", "say: {this}, 'that'"))) {
      Lexicon read = LexiconReader.parse("x", lexeme.yaml() + "\n");
      assertThat(read.entries()).containsExactly(lexeme.entry());
    }
  }
}
