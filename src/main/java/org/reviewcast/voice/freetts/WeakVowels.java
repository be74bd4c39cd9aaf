package org.reviewcast.voice.freetts;

/**
 * Says an unstressed e as Americans do: the vowel of "it" in "before", "decide", "remain",
 * "escape", and in the endings of "wanted" and "villages". FreeTTS's lexicon has the vowel of
 * "sofa" in some of them and that of "it" in others; CMUdict 0.7 has "it" in these.
 */
final class WeakVowels {
  private static final String SCHWA = "ax";
  private static final String PREFIXES_BEFORE_E = "bdr";

  private WeakVowels() {}

  /** The phones of a word that is written in small letters; the array given is left as it is. */
  static String[] of(String word, String[] phones) {
    String[] said = phones.clone();
    int first = prefixVowel(word);
    if (first >= 0 && first < said.length && said[first].startsWith(SCHWA)) {
      said[first] = raised(said[first]);
    }
    int last = said.length - 1;
    boolean ending =
        last >= 2
            && (word.endsWith("ed") && said[last].equals("d")
                || word.endsWith("es") && said[last].equals("z"));
    if (ending && said[last - 1].startsWith(SCHWA)) {
      said[last - 1] = raised(said[last - 1]);
    }
    return said;
  }

  // The place of the vowel of be-, de-, re- or e- before a consonant, or -1.
  private static int prefixVowel(String word) {
    int e = word.startsWith("e") ? 0 : 1;
    boolean prefix =
        word.length() > e + 1
            && word.charAt(e) == 'e'
            && (e == 0 || PREFIXES_BEFORE_E.indexOf(word.charAt(0)) >= 0)
            && "aeiouy".indexOf(word.charAt(e + 1)) < 0;
    return prefix ? e : -1;
  }

  private static String raised(String schwa) {
    return "ih" + schwa.substring(SCHWA.length());
  }
}
