package org.reviewcast.voice.lexicon;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The letter groups of respellings and the phones they stand for, the longest first. */
final class Spellings {
  private static final int LONGEST = 4;

  /** Vowels that sound the same wherever they stand; {@code r} in one is said. */
  private static final Map<String, String> VOWELS =
      table(
          "aa ae|ah aa|ai ey|ay ey|ae ey|au ao|aw ao|awe ao|aye ay|eye ay|igh ay|uy ay|ye ay|ahr aa"
              + " r|arh aa r|ar aa r|aar aa r|air eh r|aire eh r|are eh r|arr ae r|awr ao r|ee"
              + " iy|ea iy|eh eh|ei ay|eu uw|ew uw|ey ey|eer ih r|ear ih r|ehr eh r|err eh r|er"
              + " er|ur er|uhr er|ir er|urr er|irr er|eur er|ih ih|ie ay|oh ow|oa ow|oe ow|oi oy|oy"
              + " oy|oo uw|ou aw|ow aw|oor uh r|our aw er|ohr ow r|or ao r|ore ao r|oar ao r|orr ao"
              + " r|uh ah|uu uh|ue uw|ui uw|yr ay r|aeh ae|oeh ow");

  private static final Map<String, String> CONSONANTS =
      table(
          "b b|bb b|c k|cc k|ch ch|tch ch|ck k|d d|dd d|dh dh|dg jh|dj jh|f f|ff f|g g|gg g|gh g|gu"
              + " g|h hh|j jh|jh jh|k k|kk k|kh k|l l|ll l|m m|mm m|mb m|n n|nn n|ng ng|nk ng k|ngk"
              + " ng k|p p|pp p|ph f|q k|qu k w|r r|rr r|rh r|s s|ss s|sh sh|sch sh|t t|tt t|th"
              + " th|tz t s|v v|vv v|w w|wh w|wr r|x k s|z z|zz z|zh zh");

  private Spellings() {}

  private static Map<String, String> table(String rows) {
    Map<String, String> table = new TreeMap<>();
    for (String row : rows.split("\\|")) {
      int space = row.indexOf(' ');
      table.put(row.substring(0, space), row.substring(space + 1));
    }
    return table;
  }

  /**
   * Letters and what they stand for.
   *
   * @param length how many letters
   * @param phones their phones, without stress
   */
  record Match(int length, List<String> phones) {}

  /** The vowel group at a place, or null. */
  static Match vowelAt(String syllable, int at) {
    return longest(VOWELS, syllable, at);
  }

  /** The consonant group at a place, or null. */
  static Match consonantAt(String syllable, int at) {
    return longest(CONSONANTS, syllable, at);
  }

  private static Match longest(Map<String, String> table, String syllable, int at) {
    for (int length = Math.min(LONGEST, syllable.length() - at); length > 0; length--) {
      String phones = table.get(syllable.substring(at, at + length));
      if (phones != null) {
        return new Match(length, List.of(phones.split(" ")));
      }
    }
    return null;
  }
}
