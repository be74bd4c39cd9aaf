package org.reviewcast.voice.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.reviewcast.voice.Pronunciation;

/** One syllable of a respelling, read letter by letter from its start. */
final class RespelledSyllable {
  private static final String VOWEL_LETTERS = "aeiouy";

  private final String letters;
  private final List<String> phones = new ArrayList<>();
  private boolean vowelSeen;
  private int at;

  private RespelledSyllable(String letters) {
    this.letters = letters;
  }

  /**
   * The phones of a syllable, without stress, an unstressed "uh" as {@code ax}.
   *
   * @param letters small letters
   * @throws IllegalArgumentException if it has no vowel, or letters that cannot be read
   */
  static List<String> phones(String letters, boolean stressed) {
    RespelledSyllable syllable = new RespelledSyllable(letters);
    while (syllable.at < letters.length()) {
      syllable.take(stressed);
    }
    if (!syllable.vowelSeen) {
      throw new IllegalArgumentException("the syllable \"" + letters + "\" has no vowel");
    }
    return syllable.phones;
  }

  private void take(boolean stressed) {
    if (isSilentE()) {
      at++;
      return;
    }
    Spellings.Match vowel = isGlide() ? null : vowel();
    if (vowel != null) {
      vowelSeen = true;
      for (String phone : vowel.phones()) {
        phones.add(phone.equals("ah") && !stressed ? "ax" : phone);
      }
      at += vowel.length();
      return;
    }
    Spellings.Match consonant = isGlide() ? new Spellings.Match(1, List.of("y")) : consonant();
    if (consonant == null) {
      throw new IllegalArgumentException(
          "\"" + letters.charAt(at) + "\" cannot be read in the syllable \"" + letters + "\"");
    }
    phones.addAll(consonant.phones());
    at += consonant.length();
  }

  // "gu" is one sound before e and i only, and c a soft one before e, i and y.
  private Spellings.Match consonant() {
    Spellings.Match match = Spellings.consonantAt(letters, at);
    char next = charAt(at + 1);
    if (match != null && letters.startsWith("gu", at) && "ei".indexOf(charAt(at + 2)) < 0) {
      return new Spellings.Match(1, List.of("g"));
    }
    if (match != null && charAt(at) == 'c' && match.length() == 1 && "eiy".indexOf(next) >= 0) {
      return new Spellings.Match(1, List.of("s"));
    }
    return match;
  }

  private Spellings.Match vowel() {
    Spellings.Match group = Spellings.vowelAt(letters, at);
    if (group != null && isWholeGroup(group)) {
      return group;
    }
    char letter = charAt(at);
    if (VOWEL_LETTERS.indexOf(letter) < 0) {
      return null;
    }
    boolean longVowel = isVowelConsonantE();
    boolean open = at + 1 == letters.length();
    String phone =
        switch (letter) {
          case 'a' ->
              longVowel ? "ey" : open ? "aa" : letters.startsWith("ll", at + 1) ? "ao" : "ae";
          case 'e' -> longVowel ? "iy" : "eh";
          case 'i' -> longVowel ? "ay" : open ? "iy" : "ih";
          case 'o' -> longVowel || open ? "ow" : "aa";
          case 'u' -> longVowel || open ? "uw" : "ah";
          default -> "ay";
        };
    return new Spellings.Match(1, List.of(phone));
  }

  // The e that ends "are" and "ore" belongs to them at the end of a syllable only.
  private boolean isWholeGroup(Spellings.Match group) {
    String taken = letters.substring(at, at + group.length());
    boolean endsInE = taken.length() > 2 && taken.endsWith("e") && !taken.contains("y");
    return !endsInE || at + group.length() == letters.length();
  }

  /** A y before a vowel, which is a consonant. */
  private boolean isGlide() {
    if (charAt(at) != 'y' || "aeiouy".indexOf(charAt(at + 1)) < 0) {
      return false;
    }
    boolean rhymesWithEye = letters.startsWith("ye", at) && at + 2 == letters.length();
    return !rhymesWithEye || !vowelSeen && at == 0;
  }

  /** The e at the end of "kame", after a vowel and a consonant. */
  private boolean isSilentE() {
    return charAt(at) == 'e' && at == letters.length() - 1 && vowelSeen && at > 1;
  }

  private boolean isVowelConsonantE() {
    int end = letters.length() - 1;
    return letters.charAt(end) == 'e'
        && at == end - 2
        && VOWEL_LETTERS.indexOf(letters.charAt(end - 1)) < 0;
  }

  private char charAt(int index) {
    return index < letters.length() ? letters.charAt(index) : ' ';
  }

  /** Puts the stress on the vowel of a syllable. */
  static List<String> stressed(List<String> phones) {
    List<String> marked = new ArrayList<>(phones);
    for (int i = 0; i < marked.size(); i++) {
      if (Pronunciation.withoutStress(marked.get(i)).isVowel()) {
        String phone = marked.get(i).equals("ax") ? "ah" : marked.get(i);
        marked.set(i, phone + "1");
        break;
      }
    }
    return marked;
  }
}
