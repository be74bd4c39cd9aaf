package org.reviewcast.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reviewcast.voice.SpokenText;
import org.reviewcast.voice.SpokenWord;
import org.reviewcast.voice.lexicon.LexiconReader;

class LexiconRuleTest {
  private static final String NAMES =
      """
      Villeneuve: vil-NUHV
      Kore-eda: kor-eh-EH-dah
      Nyong’o: NYONG-oh
      mise en scène: meez-ahn-SEN
      auteur: oh-TUR
      rosé: roh-ZAY
      Park Chan-wook: PARK CHAHN-wook
      Chan: CHAN
      Ang: AHNG
      Sean: Shawn
      TÁR: TAR
      Gomes: GOH-mess
      M3GAN: MEH-gun
      千と千尋: SEN toh chee-HEE-roh
      """;

  private final SpokenForms forms;

  LexiconRuleTest() throws Exception {
    forms = SpokenForms.with(LexiconReader.parse("names", NAMES), English.AMERICAN);
  }

  private String read(String written) {
    return forms.read(written, List.of()).words().stream()
        .map(w -> w.text() + w.pronunciation().map(p -> "[" + p.plain() + "]").orElse(""))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "by Villeneuve.|by Villeneuve[vil-nuhv]",
        "VILLENEUVE|Villeneuve[vil-nuhv]",
        "a villeneuve|a villeneuve",
        "Villeneuve’s film|Villeneuve's[vil-nuhv's] film",
        "two Villeneuves|two Villeneuves[vil-nuhvs]",
        "Villeneuvesque|Villeneuvesque",
        "Villeneuve-like|Villeneuve[vil-nuhv] like",
        "(Villeneuve)|Villeneuve[vil-nuhv]",
        "Kore-eda and Koreeda|Kore-eda[kor-eh-eh-dah] and Koreeda",
        "Kore-eda's|Kore-eda's[kor-eh-eh-dah's]",
        "Lupita Nyong'o|Lupita Nyong'o[nyong-oh]",
        "Lupita Nyong’o’s|Lupita Nyong'o's[nyong-oh's]",
        "Mise-en-scène|Mise-en-scene",
        "the mise en scène here|the mise-en-scene[meez-ahn-sen] here",
        "the mise en scene here|the mise-en-scene[meez-ahn-sen] here",
        "Auteurs; an AUTEUR|auteurs[oh-turs] an auteur[oh-tur]",
        "rosé rose|rose[roh-zay] rose",
        "Park Chan-wook, Chan|Park[park] Chan-wook[chahn-wook] Chan[chan]",
        "Angst with Ang Lee|Angst with Ang[ahng] Lee",
        "Sean’s|Shawn's",
        "TÁR, tar, Tár|tar[tar] tar Tar",
        "Gomes’s Gomeses|Gomes's[goh-mess's] Gomeses[goh-messs]",
        "M3GAN's|meh-gun's[meh-gun's]",
        "千と千尋|sen-toh-chee-hee-roh[sen-toh-chee-hee-roh]"
      })
  void read_knownName_soundsAsTheLexiconSays(String written, String spoken) {
    assertThat(read(written)).isEqualTo(spoken);
  }

  @Test
  void read_possessive_keepsItsVoicing() {
    assertThat(sound("Villeneuve's")).endsWith("v z");
    assertThat(sound("Gomes's")).endsWith("s ax z");
    assertThat(sound("Park Chan-wook's")).endsWith("k s");
  }

  private String sound(String written) {
    List<SpokenWord> words = forms.read(written, List.of()).words();
    return words.get(words.size() - 1).pronunciation().orElseThrow().toString();
  }

  @Test
  void read_names_coverTheirWrittenCharacters() {
    String written = "See Park Chan-wook’s “Oldboy”.";
    SpokenText text = forms.read(written, List.of());
    SpokenFormsTest.assertKeepsPromises(written, text);
    SpokenWord name = text.words().get(1);
    assertThat(written.substring(name.writtenStart(), name.writtenEnd()))
        .isEqualTo("Park Chan-wook’s");
  }
}
