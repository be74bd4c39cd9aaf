package org.reviewcast.voice.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IpaTest {
  @ParameterizedTest
  @CsvSource({
    "/əˈnɔːrə/, ax n ao1 r ax",
    "[ˈsɜːrʃə], s er1 sh ax",
    "ˈsɝʃə, s er1 sh ax",
    "ˈt͡ʃɪvətɛl, ch ih1 v ax t eh l",
    "ˈtʃuːɪtəl, ch uw1 ih t ax l",
    "dʒɪlənˈhɔːl, jh ih l ax n hh ao1 l",
    "ˈnjɒŋoʊ, n y aa1 ng ow",
    "mizɑ̃ˈsɛn, m iy z aa n s eh1 n",
    "ʒɑ̃, zh aa1 n",
    "ʒɑ̃n, zh aa1 n",
    "ɛɲaˈritu, eh n y aa r iy1 t uw",
    "ˈmɪjəˌzɑːki, m ih1 y ax z aa1 k iy",
    "kan, k aa1 n",
    "ˈfaɪər, f ay1 er",
    "ˈhʌri, hh ah1 r iy",
    "oˈtœʁ, ow t ah1 r",
    "ˈhaʊzər, hh aw1 z er",
    "bɔɪ, b oy1",
    "’wɔtər, w ao1 t er",
    "ˈʃoʊ.rə, sh ow1 r ax"
  })
  void phones_ipa_areTheNearestAmericanSounds(String ipa, String phones) {
    assertThat(Ipa.phones(ipa)).isEqualTo(List.of(phones.split(" ")));
  }

  @Test
  void phones_signThatIsNone_isNamed() {
    assertThatThrownBy(() -> Ipa.phones("/kǂa/"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ǂ");
  }
}
