package org.reviewcast.voice.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reviewcast.voice.Pronunciation;

/**
 * Pronunciations in the International Phonetic Alphabet, brought to the nearest American sounds:
 * what English has not, such as a nasal vowel, becomes what an English speaker makes of it.
 */
public final class Ipa {
  private static final char NASAL = '\u0303';
  private static final Map<String, String> SOUNDS = sounds();

  private Ipa() {}

  private static Map<String, String> sounds() {
    Map<String, String> sounds = new HashMap<>();
    String rows =
        "tʃ ch|tɕ ch|ʧ ch|dʒ jh|dʑ jh|ʤ jh|ʃ sh|ʂ sh|ɕ sh|ʒ zh|ʐ zh|ʑ zh|θ th|ð dh|ŋ ng|ɲ n y|ʎ l"
            + " y|j y|ɹ r|r r|ʁ r|ɾ r|ʀ r|ɻ r|ɽ r|x k|χ k|ç hh|ħ hh|h hh|ɦ hh|ɡ g|g g|ɣ g|ɢ g|β v|ʋ"
            + " v|b b|d d|ɖ d|f f|ɸ f|k k|c k|q k|l l|ɫ l|ɭ l|ɬ l|m m|ɱ m|n n|ɳ n|p p|s s|t t|ʈ t|v"
            + " v|w w|ɥ w|ʍ w|z z|ts t s|dz d z|ɟ jh|ʔ |iː iy|i iy|ɪ ih|ɨ ih|ʏ uh|yː uw|y uw|eɪ"
            + " ey|e ey|eː ey|ɛ eh|ɛː eh|æ ae|aɪ ay|aʊ aw|a aa|aː aa|ɑ aa|ɑː aa|ɒ aa|ɒː aa|ɔ ao|ɔː"
            + " ao|ɔɪ oy|oɪ oy|o ow|oː ow|oʊ ow|əʊ ow|ʊ uh|u uw|uː uw|ʉ uw|ɯ uw|ʌ ah|ə ax|ɐ ax|ɘ"
            + " ax|ɵ uh|ɤ ah|ɚ er|ɝ er|ɜː er|ɜ er|ɜːɹ er|ɜːr er|ɜɹ er|ɜr er|əɹ er|ər er|ɚɹ er|ɝɹ"
            + " er|ø uh|øː uh|œ ah|œː ah|aj ay|aw aw|ej ey|ow ow|ɔj oy|oj oy|ai ay|au aw|ei ey|oi"
            + " oy";
    for (String row : rows.split("\\|")) {
      int space = row.indexOf(' ');
      sounds.put(row.substring(0, space), row.substring(space + 1));
    }
    return sounds;
  }

  /**
   * The phones of one word in IPA, with or without slashes or brackets.
   *
   * @throws IllegalArgumentException naming a sign that is not known
   */
  public static List<String> phones(String ipa) {
    String text = plain(ipa);
    List<String> phones = new ArrayList<>();
    boolean stress = false;
    boolean anyStress = false;
    int at = 0;
    while (at < text.length()) {
      char sign = text.charAt(at);
      if (sign == 'ˈ' || sign == 'ˌ') {
        stress = true;
        anyStress = true;
        at++;
      } else if (sign == NASAL) {
        nasal(phones, at + 1 < text.length() ? text.charAt(at + 1) : ' ');
        at++;
      } else {
        int length = longest(text, at);
        for (String phone : SOUNDS.get(text.substring(at, at + length)).split(" ")) {
          if (!phone.isEmpty()) {
            boolean vowel = Pronunciation.withoutStress(phone).isVowel();
            phones.add(vowel && stress ? (phone.equals("ax") ? "ah" : phone) + "1" : phone);
            stress = stress && !vowel;
          }
        }
        at += length;
      }
    }
    return anyStress ? phones : stressedOnce(phones);
  }

  private static List<String> stressedOnce(List<String> phones) {
    int first = -1;
    for (int i = phones.size() - 1; i >= 0; i--) {
      boolean strong =
          Pronunciation.withoutStress(phones.get(i)).isVowel() && !phones.get(i).equals("ax");
      first = strong ? i : first;
    }
    if (first >= 0) {
      phones.set(first, phones.get(first) + "1");
    }
    return phones;
  }

  private static void nasal(List<String> phones, char next) {
    if (!phones.isEmpty() && "nmŋɲ".indexOf(next) < 0) {
      phones.add("n");
    }
  }

  // "ər" before a vowel is two sounds, and at the end of a syllable one.
  private static int longest(String text, int at) {
    for (int length = Math.min(3, text.length() - at); length > 0; length--) {
      String sound = SOUNDS.get(text.substring(at, at + length));
      boolean cutsVowel =
          sound != null
              && sound.equals("er")
              && isVowelAt(text, at + length)
              && "ɹr".indexOf(text.charAt(at + length - 1)) >= 0;
      if (sound != null && !cutsVowel) {
        return length;
      }
    }
    throw new IllegalArgumentException(
        "\"" + text.charAt(at) + "\" is no sign of the IPA known here");
  }

  private static boolean isVowelAt(String text, int at) {
    return at < text.length() && "aɑɒæeɛəiɪoɔuʊʌɜyøœɐ".indexOf(text.charAt(at)) >= 0;
  }

  // Length stays, since it tells ɜː; ties, dots, brackets and all finer diacritics go.
  private static String plain(String ipa) {
    StringBuilder text = new StringBuilder();
    String decomposed = Normalizer.normalize(ipa.strip(), Normalizer.Form.NFD);
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (c == '\u0327' && text.length() > 0 && text.charAt(text.length() - 1) == 'c') {
        text.setCharAt(text.length() - 1, 'ç');
      } else if (c == '\'' || c == '’') {
        text.append('ˈ');
      } else if (c == ':') {
        text.append('ː');
      } else if (c == NASAL
          || Character.getType(c) != Character.NON_SPACING_MARK
              && "/[]().‿-ʰʲʷˠˤ˞ ".indexOf(c) < 0) {
        text.append(c);
      }
    }
    // Length on a vowel that has no long form here is of no matter.
    return text.toString().replaceAll("(?<![iyeɛaɑɒɔoøœuɜ])ː", "");
  }
}
