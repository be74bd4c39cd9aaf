package org.reviewcast.voice.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RespellingTest {
  @ParameterizedTest
  @CsvSource({
    "SUR-shuh, s er1 sh ax",
    "vil-NUHV, v ih l n ah1 v",
    "SHAL-uh-may, sh ae1 l ax m ey",
    "YOR-goss, y ao1 r g aa s",
    "LAN-thih-moss, l ae1 n th ih m aa s",
    "in-YAH-ree-too, ih n y aa1 r iy t uw",
    "kor-eh-EH-dah, k ao r eh eh1 d aa",
    "NYONG-oh, n y aa1 ng ow",
    "meez-ahn-SEN, m iy z aa n s eh1 n",
    "oh-TUR, ow t er1",
    "KAN, k ae1 n",
    "EYE-zak, ay1 z ae k",
    "STYNE, s t ay1 n",
    "NY-kwist, n ay1 k w ih s t",
    "wy-TEE-tee, w ay t iy1 t iy",
    "JIL-en-hall, jh ih1 l eh n hh ao l",
    "EJ-ee-oh-for, eh1 jh iy ow f ao r",
    "byork, b y ao1 r k",
    "DVOR-zhahk, d v ao1 r zh aa k",
    "ka-MOO, k aa m uw1",
    "GUR-tuh, g er1 t ax",
    "see-ah-MAH, s iy aa m aa1",
    "GAIR-wig, g eh1 r w ih g",
    "guy-AHR-do, g ay aa1 r d ow",
    "HOW-zer, hh aw1 z er",
    "FOYL, f oy1 l",
    "CHIZ-it, ch ih1 z ih t",
    "THIN-king, th ih1 n k ih ng",
    "BANGK, b ae1 ng k",
    "KAYT, k ey1 t",
    "kame, k ey1 m",
    "eyes, ay1 s",
    "DEW, d uw1",
    "zhee, zh iy1",
    "ZHAHN, zh aa1 n",
    "QUIN, k w ih1 n",
    "buhr-NAHR, b er n aa1 r",
    "SHWAR-tsuh, sh w aa1 r t s ax"
  })
  void phones_newspaperRespelling_areWhatAReaderWouldSay(String respelling, String phones) {
    assertThat(Respelling.phones(respelling)).isEqualTo(List.of(phones.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "SUR_shuh", "brr", "S-R", "SUR shuh", "şur", "5"})
  void phones_unreadableText_isRefusedWithItsReason(String respelling) {
    assertThatThrownBy(() -> Respelling.phones(respelling))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "n ih1 r, NEER",
    "d er eh1 k t er, dur-EK-tur",
    "v ih1 l ax n uw v, VIL-uh-noov",
    "ax n ao1 r ax, uh-NOR-uh",
    "m ae1 d ax s ax n, MAD-uh-suhn",
    "th ih1 ng k, THINK",
    "ay1 d ax l s t ay n, EYE-duhl-styn",
    "m eh1 zh er, MEZH-ur",
    "dh ax, dhuh"
  })
  void of_phones_readsLikeANewspaper(String phones, String respelling) {
    assertThat(Respelling.of(List.of(phones.split(" ")))).isEqualTo(respelling);
  }

  @Test
  void of_everyKindOfSyllable_readsBackToTheSamePhones() {
    for (String vowel :
        List.of(
            "aa", "ae", "ao", "aw", "ay", "eh", "er", "ey", "ih", "iy", "ow", "oy", "uh", "uw")) {
      for (String onset : List.of("", "b ", "k l ", "s t r ", "sh ", "zh ", "th ", "jh ", "w ")) {
        for (String coda : List.of(" t", " n", " k s", " sh", " ng", " v")) {
          List<String> phones = List.of((onset + vowel + "1" + coda).split(" "));
          assertThat(Respelling.phones(Respelling.of(phones))).isEqualTo(phones);
        }
      }
    }
  }
}
