package org.reviewcast.voice.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewcast.show.SettingsException;

class PlsReaderTest {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          + "<lexicon version=\"1.0\" xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\""
          + " alphabet=\"ipa\" xml:lang=\"en-US\">\n";

  private static List<Lexeme> read(String text) throws SettingsException {
    return PlsReader.read(
        "names.pls", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void read_graphemesPhonemesAndAliases_areEntries() throws Exception {
    List<Lexeme> lexemes =
        read(
            HEAD
                + """
                <lexeme><grapheme>Saoirse</grapheme><phoneme>ˈsɜːrʃə</phoneme></lexeme>
                <lexeme>
                  <grapheme>theatre</grapheme><grapheme>theater</grapheme>
                  <phoneme>ˈθiətər</phoneme><phoneme prefer="true">ˈθɪətə</phoneme>
                </lexeme>
                <lexeme><grapheme>W3C</grapheme><alias>World Wide Web Consortium</alias></lexeme>
                <lexeme><grapheme>Anora</grapheme>
                  <phoneme alphabet="x-arpabet">AH0 N AO1 R AH0</phoneme></lexeme>
                </lexicon>
                """);
    assertThat(lexemes)
        .extracting(Lexeme::yaml)
        .containsExactly(
            "Saoirse: /ˈsɜːrʃə/",
            "theatre: /ˈθɪətə/",
            "theater: /ˈθɪətə/",
            "W3C: {say: World Wide Web Consortium}".replace("{say: ", "").replace("}", ""),
            "Anora: {freetts: AH0 N AO1 R AH0}");
    assertThat(lexemes.get(4).entry().sounds()).hasToString("[ax n ao1 r ax]");
  }

  @Test
  void read_wrongSign_isNamedWithItsPlace() {
    assertThatThrownBy(
            () ->
                read(
                    HEAD
                        + "<lexeme><grapheme>X</grapheme>\n"
                        + "<phoneme>4</phoneme></lexeme></lexicon>"))
        .isInstanceOf(SettingsException.class)
        .hasMessageMatching("names.pls:4:\\d+: X is not pronounceable(?s).*");
  }

  @Test
  void read_externalEntity_isNotLookedAt() {
    String text =
        "<!DOCTYPE lexicon [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n"
            + "<lexicon><lexeme><grapheme>&x;</grapheme><alias>a</alias></lexeme></lexicon>";
    assertThatThrownBy(() -> read(text)).isInstanceOf(SettingsException.class);
  }

  @Test
  void read_noLexicon_isRefused() {
    assertThatThrownBy(() -> read("<html><body/></html>"))
        .hasMessageContaining("names.pls:1:")
        .hasMessageContaining("<lexicon>");
    assertThatThrownBy(() -> read("Saoirse: SUR-shuh")).hasMessageContaining("not readable as XML");
  }
}
