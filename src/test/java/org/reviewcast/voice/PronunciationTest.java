package org.reviewcast.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PronunciationTest {
  @ParameterizedTest
  @CsvSource({
    "v ih l n ah1 v, v ih l n ah1 v z",
    "k ae1 p, k ae1 p s",
    "g ow1 m eh s, g ow1 m eh s ax z",
    "b y uw1, b y uw1 z",
    "jh ah1 jh, jh ah1 jh ax z"
  })
  void withS_possessive_followsTheLastSound(String phones, String withS) {
    assertThat(new Pronunciation(List.of(phones.split(" ")), "x").withS("x's")).hasToString(withS);
  }

  @ParameterizedTest
  @CsvSource({"AH0 N AO1 R AH0, ax n ao1 r ax", "S K R IY1 N P L EY2, s k r iy1 n p l ey1"})
  void phonesOf_arpabet_isReadToo(String arpabet, String phones) {
    assertThat(Pronunciation.phonesOf(arpabet)).containsExactly(phones.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"k qq ae1 t", "k1 ae t", "k t", "", "ae9", "ae 1"})
  void phonesOf_whatIsNoWordOfPhones_isRefused(String phones) {
    assertThatThrownBy(() -> new Pronunciation(Pronunciation.phonesOf(phones), "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ipa_phones_areItsSigns() {
    Pronunciation saoirse = new Pronunciation(List.of("s", "er1", "sh", "ax"), "sersha");
    assertThat(saoirse.ipa()).isEqualTo("sˈɝʃə");
  }
}
