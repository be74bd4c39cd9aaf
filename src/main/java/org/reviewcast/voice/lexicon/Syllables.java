package org.reviewcast.voice.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.reviewcast.voice.Pronunciation;

/** Divides phones into syllables that a person can read. */
final class Syllables {
  private static final Set<String> ONSETS =
      Set.of(
          "p l", "p r", "b l", "b r", "t r", "d r", "k l", "k r", "g l", "g r", "f l", "f r",
          "th r", "sh r", "s p", "s t", "s k", "s m", "s n", "s l", "s w", "t w", "d w", "k w",
          "g w", "p y", "b y", "k y", "f y", "m y", "v y", "hh y", "n y", "s p l", "s p r", "s t r",
          "s k r", "s k w");

  private Syllables() {}

  /** Phones around one vowel. */
  record Syllable(List<String> onset, String vowel, List<String> coda) {
    boolean isStressed() {
      return vowel.endsWith("1");
    }

    /** The letters a newspaper would print, small. */
    String letters() {
      StringBuilder text = new StringBuilder();
      onset.forEach(phone -> text.append(spelling(phone)));
      boolean beforeR = !coda.isEmpty() && coda.get(0).equals("r");
      boolean closed = !coda.isEmpty();
      String rhyme =
          switch (Pronunciation.withoutStress(vowel)) {
            case AA -> beforeR ? "a" : "ah";
            case AE -> beforeR ? "ar" : closed ? "a" : "aa";
            case AO -> beforeR ? "o" : "aw";
            case AY -> onset.isEmpty() || onset.contains("y") ? "eye" : closed ? "ye" : "y";
            case EH -> beforeR ? "ai" : closed ? "e" : "eh";
            case IH -> beforeR ? "ee" : closed ? "i" : "ih";
            case UH -> beforeR ? "oo" : "uu";
            default -> spelling(vowel);
          };
      text.append(rhyme.equals("ye") ? "y" : rhyme);
      for (int i = 0; i < coda.size(); i++) {
        String next = spelling(coda.get(i));
        // "nk" is heard as "ngk" without being told.
        boolean nasal =
            coda.get(i).equals("ng") && i + 1 < coda.size() && coda.get(i + 1).equals("k");
        text.append(nasal ? "n" : next.equals("s") && i == coda.size() - 1 && i == 0 ? "ss" : next);
      }
      return text.toString();
    }
  }

  private static String spelling(String phone) {
    return Pronunciation.withoutStress(phone).spelling();
  }

  /** The syllables of a word, consonants going to the later one as far as English allows. */
  static List<Syllable> of(List<String> phones) {
    List<Syllable> syllables = new ArrayList<>();
    List<String> onset = new ArrayList<>();
    int i = 0;
    while (i < phones.size() && !isVowel(phones.get(i))) {
      onset.add(phones.get(i++));
    }
    while (i < phones.size()) {
      String vowel = phones.get(i++);
      int next = i;
      while (next < phones.size() && !isVowel(phones.get(next))) {
        next++;
      }
      List<String> between = phones.subList(i, next);
      int cut = next == phones.size() ? between.size() : cut(vowel, between);
      syllables.add(new Syllable(onset, vowel, List.copyOf(between.subList(0, cut))));
      onset = new ArrayList<>(between.subList(cut, between.size()));
      i = next;
    }
    return syllables;
  }

  // How many consonants between two vowels stay with the first.
  private static int cut(String vowel, List<String> between) {
    int cut = between.size();
    while (cut > 0 && isOnset(between.subList(cut - 1, between.size()))) {
      cut--;
    }
    boolean checked =
        switch (Pronunciation.withoutStress(vowel)) {
          case AE, EH, IH, UH -> true;
          default -> false;
        };
    // "VIL-uh", not "VIH-luh"; and "or-uh" is one sound with its vowel.
    boolean r = !between.isEmpty() && between.get(0).equals("r");
    boolean glide = !between.isEmpty() && List.of("y", "w", "hh").contains(between.get(0));
    boolean takes = checked && vowel.endsWith("1") && !glide || r && takesR(vowel);
    return cut == 0 && takes && !between.isEmpty() ? 1 : cut;
  }

  private static boolean takesR(String vowel) {
    return switch (Pronunciation.withoutStress(vowel)) {
      case AO, AE, EH, IH -> true;
      case AA -> vowel.endsWith("1");
      default -> false;
    };
  }

  private static boolean isOnset(List<String> phones) {
    return phones.size() == 1
        ? !phones.get(0).equals("ng")
        : ONSETS.contains(String.join(" ", phones));
  }

  private static boolean isVowel(String phone) {
    return Pronunciation.withoutStress(phone).isVowel();
  }
}
