package org.reviewcast.voice.freetts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The balance of lows and highs that each half of a recorded pair of sounds is given. The pairs are
 * not balanced alike, nor as a listener expects it of an American: before the burst of a stop there
 * is next to silence, hisses are loud beside vowels and have much at 1 kHz, the vowel of "gate" has
 * its second resonance low.
 *
 * <p>Measured as the mean difference, in mel cepstra, between what this voice says and what the
 * states of a recogniser's acoustic model (pocketsphinx's en-us) expect, over 7,000 words of prose
 * that it was aligned with. The mean of all sounds stays as it was, and with it the voice. Short
 * filters are fitted on the mel scale to five quarters of the differences, as they do not reach all
 * of them, and so many halves share one that there are 64 of them.
 */
final class Balance {
  /** The length of a filter. */
  static final int TAPS = 8;

  /** The filter that changes nothing. */
  static final float[] NONE = {1, 0, 0, 0, 0, 0, 0, 0};

  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";

  /** The filters in the order of their letters; taps in thousandths. */
  private static final String FILTERS =
      """
      1343 -530 223 80 -202 -11 64 45
      618 42 127 -35 4 86 35 17
      1157 860 346 -64 -66 -7 -35 -73
      957 -45 -54 -2 -28 -14 47 26
      766 229 20 -83 16 79 28 20
      638 -127 62 -52 25 98 7 24
      1875 1573 644 -279 -446 -346 -279 -247
      1268 -610 103 126 -117 -14 158 -103
      1092 -165 -168 122 -5 -130 33 3
      1368 581 -41 -280 -154 -132 -155 -182
      866 71 -13 1 40 43 18 88
      937 113 -148 -110 52 77 21 140
      656 278 -28 -138 -51 -10 -15 -40
      1215 -408 -66 88 -86 -8 65 154
      1649 -1203 778 -82 -205 114 60 -138
      796 -140 79 2 -21 5 -17 54
      594 95 -82 -100 -3 51 24 31
      1029 117 -110 -21 27 -47 -40 -43
      1728 -595 -123 207 -191 -190 215 -129
      1991 852 56 -445 -248 -116 -198 -236
      995 -432 177 45 -64 85 66 -39
      959 -325 138 126 -26 -60 11 -28
      620 82 13 -10 55 114 70 38
      1148 -701 651 -113 -118 110 -67 27
      845 172 109 376 228 -19 35 26
      1241 -339 -4 -69 -116 -40 27 5
      763 -99 163 68 35 27 -59 23
      707 41 -46 -25 93 45 -89 -9
      961 -20 86 -79 -107 -62 -10 2
      672 381 149 -44 -12 56 37 14
      1270 -376 444 -45 -185 -28 45 -30
      429 105 48 -32 17 56 13 8
      979 160 -28 162 152 4 -12 -93
      824 200 -43 93 153 56 16 -12
      1211 -651 606 -309 -137 61 -110 155
      1287 -766 321 160 -152 85 91 44
      719 -52 49 -152 -94 1 2 -28
      831 -317 34 -20 -40 71 34 38
      874 -265 469 -179 72 -7 -45 -29
      1087 -215 -45 92 -118 -179 13 -69
      962 439 115 -22 64 94 33 -2
      1113 -123 -39 -186 -173 -5 28 104
      1343 -101 -310 -191 12 1 -29 49
      2067 -518 -160 106 -407 -418 68 129
      1174 -109 187 74 -46 -40 -20 -59
      973 206 -173 -261 6 76 -60 -74
      983 -158 -212 52 115 1 -1 93
      1143 -249 44 44 99 125 -24 12
      728 320 62 -44 -2 -41 -88 -121
      947 160 -75 274 274 -17 -22 60
      784 169 -107 147 204 -122 -132 79
      855 49 -356 -79 219 16 -198 13
      1196 390 -139 -111 87 94 54 39
      1117 -204 -139 -106 -5 78 84 198
      856 -18 -88 391 121 -208 74 -41
      1560 527 -631 -327 237 54 -29 45
      842 500 -160 -78 241 117 -15 -129
      971 396 26 -83 81 49 -127 -105
      718 92 3 -78 -74 84 181 143
      1245 -425 28 379 166 -36 10 -97
      1321 518 359 243 305 285 131 92
      1257 57 -177 180 204 -1 -13 -99
      1277 -1118 474 213 -319 -72 212 -167
      1795 -1000 -74 72 -302 -16 177 -3
      """;

  /**
   * For each sound but the pause the filters of its first half after each of all sounds, then those
   * of its second half before them. The sounds stand in the order of the lines, the pause before R.
   */
  private static final String HALVES =
      """
      aa DDRDDRDsAaDDDDADDIIZAK0ARDDDaeXAKDDDAhsVD ZZZZZZZASeZZZZZAZZZASDRvDZZrZIeZpZZZARZAZ
      ae DDuDDuIpNcLDDINHZDHZusDaHDDZaZAZpIDDIDDND IIIIIIIiZpDIIIIHIIIpJZIUsIIcIHAeNZIIIIINI
      ah UUnUUnHaUUNUVjjUDUHXjX2BVVUPXPXjjNUVUmVAH VHnVVnAPsAtVVVZHPHIV-+V2VVVIDNiVAZVVbnAAI
      ao PPPPPPPaPPPPbuuILPIPbaabbPPWaRaVVDPbPaVVP bbbbbbbbbVbbbbnIbbbbRVbbabbZbbsbsbbbbbbnb
      aw DDDDDDDRDqDDKDDDhDHDvAtcIVDIDsAIIIDIDDDID RRIRRIRRRqRI5RRRRRRRRsRbRRRRMhsRZaRRRRRRR
      ax UUnUUnHaUUNUVjjUDUHXjX2BVVUPXPXjjNUVUmVAH VHnVVnAPsAtVVVZHPHIV-+V2VVVIDNiVAZVVbnAAI
      ay SSSSSSSASHSSZSSZSSSSSOrZSSSAXOnSSSSSqHSSS SS-SS-SSSSHSSSSSSSSSSSSSSSSSZSrSrSSS--SrS
      b TJTJJTCJJ0JJJJCJJJTJTJCCJCJCwCTJGJJCCJJ3J 0LEEEEEEEooo0hEEEdhoERoEEE5oMtCE5EdEE5ooE
      ch ooCooCooooooooooooooooooooooEJ0ooooooooho QQLEELQEEELQQDEELQtEEKEEEEEE5EEEEEQkKEEEE
      d JJTJJTJJJCJJJJJJJJJJJYJJJCJJoCJJGJJCJJJJJ KKFvuFW0CGWKtK8YFKao8g44EuEJMt88GE0W0LoCE
      dh dtdddd0dMdddddtddCdMdddQddMdMJtMGdddEddEd LLLLLLLLLELKEWLLKoDLLLLELKLLLLKLLLLLLLLLL
      eh AAAAAAAeHZRAAAOHHAHOHnpZAAAAXSHASAAAAOAZA IIIIIIIAAeAIIISSIIIAqIVIIIISIHIneRIIIIIAA
      er 1111K1LL13N1NuNDl111NNDL1N1111lNNN11uL1l1 LNuDuuDqDNpuLbup1DBppjL1DIDqM1PDpDDDqNDND
      ey jjjjjjHjOUPjOjjOOjOjjAjXjHjOAAXOjjjAAHjjj OHOOOOOOOOHOOOOOSSOOOeXOOOOOkOAXOSOOOXOSO
      f EdfbBfEBbWBbdEBfBffBfdQfffBKEBfBLBBfWBBbB EEQDKQQQQQEEFLQQQfQQfPEQQQQWfQfQffQfQEfQQ
      g 33333333333T4J333TT3T3333T33TT33833J33333 HHDHDDZqDDDH3vDDD9RDD9R3DHDDDqDDDDDDDq0LD
      hh QQLQQLQQu1QQFuQQQpuQQQQQQLQQlQlQ0QQQQQQlQ 11uuLuLuuuuulLuuuQHuuuuuuuuuuuuuuulfuQEuu
      ih UUHUUHAOjAAUDjjUlUXjuAvVvUUK6PaNAeUAUXPAU AAAAAAAZnrrAAAn+SAAAqHHHOAADAUiSrrAAnHAiA
      iy eeeeeeemAiIemAXDAeeXAeADeeeFXmXXIIeeXeeXe ePiUDieeeZzPDeerSieArccseEeJMZeeSqeeiAcee
      jh JoCooCooooooooooooooooohoooooJRo4oooooo4o KEKKKKKKKRDDLKKEEEKKEKKKKKKEEKEKoKEEKEEKK
      k CJGCTGTTT8TGCTTTTJTTGCTCGCTTEGTT8TCCJTTTT tQDDDDEoooQBDPEoDEREdDdEEDE5E0dECEDEEMoEE
      l RqnVVnnnnRnzAcVDnzknnRbbPacDcVcDsIIsInnDn bPXPUXatRRRRVUcuPRlRbczRDbbnMDMbwMDXMtbMD
      m 0hYg9Y9gg5gxg9gggsggx4hYx9g8B49gxg9gxgg9g 0hxghx3Jh440Yxhvhxx44hhghxhCwywh5whEhh9yh
      n 9vYgxYggggghg7g4ggggxggggg9gY99g8gggggghg vxWghWh3Jyghhx44WYg44xYgghgJwhRgJwg4bYgyg
      ng 79Yx7Y77777977777777777777777777777777777 94x4hx4t44W44444hh444hB44444th4444444hbb4
      ow PPPPPPPMPVVPPaVUuPtVUaawPPPbamVjUPPPPmPaP DvbRabRtDRRRRRDR5zRRqwtMRRRtMDaUHbRRttRsR
      oy ssssssssssssssssssssscsssssvsDsssssssssss DDDDDDDDDHDDDDDHDHDDHDDuDDDDDDUDDDDDDDDvD
      p GTGGGGGGGGGGGGGGGGGGGGGGGGGGCGTGTGGGGGGTG EoEE5EoCooCEoooooE5oo5CCo55odCdoCodMoCooo
      r 33uqLuSEL0LIuq1DLZZL10LKLuL1LuqLL1Iq0LLLL DNDqNDVqDSpADApqkHFIpA3DDcDqMIcDRDDcDSAZD
      s ddBBBBWBBWBfBEWBBBBBBFkFWBBBhBkBWBBdBBBBB lFFFFFFPBBEFFUWFFFlBBFKBFFFBcBfBBWFfPPBFF
      sh EwdEEdEEEEEwodEEEMwEMEEME5EE8dEEEEMdEEEME QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQMQQQQQQQQ
      t CTGJTGCC0oCCCGJCCGCJ08CCoCCooCTCGCCGCCC8C LLKFKKLGoCGKWDCCCKao88CGEKEGPoC8GCEb000EE
      th dtddCdoddddddddddCdddddCodddododEddddddod EEEEKEEEEEoEfEEEQEEEEEEEEEEEffEEfEEEEWEEE
      uh UUUUUUUVUHUUUUHUUUUUHHUUUUUDUUUHHUUUUVVUU IIIIIIIIIIIIIIIIIIIISIRIIIIIIVIInIIIIIIII
      uw UUUUUUUUevUUUUUUvUUUUeFDUUUFUmeUUUUUUUUUU KEARDARto0ERRREREsR0JsMsRRRtCRgRqERRktRRR
      v ttMttMqMtRtRMttttRtttMtQtMttcMRtDttMMtttt ELEEEE5EEdEEQKoWfKEEWEEEEEodEodEBEEEE0EcE
      w d55555R55555ss55h5t555dao555Cs55h55w555I5 aamaamsaaaaVVjaaammaaaaaamaaaaaaaaXaaaaaa
      y VVVVVVAVVAVVVVRDAVDDsVUPPAVDVXRDjDVVAVVAV XXAXXAXXXXXXXXXXXXXXXXXXXXXXXXXXXXXOXXXXX
      z cpcckcqkkWkppckkkkDkkkkkPckkkkkkkkkwkkkkk FllPFlPpBctPQPfbFFFcBBIhPPPP6hkbwWPPPZIPP
      zh RRRRRRRRRRREERRRRRRRRRRRRRRRRRRRRRRdRRRRR EKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK
      """;

  private static final String PAUSE = "pau";
  private static final String AFTER_PAUSE = "r";
  private static final float THOUSANDTH = 0.001f;

  private static final float[][] BY_LETTER = filters();
  private static final Map<String, Integer> PLACES = new HashMap<>();
  private static final Map<String, String[]> LETTERS_OF = new HashMap<>();

  static {
    for (String line : HALVES.strip().split("\n")) {
      String[] parts = line.split(" ");
      if (parts[0].equals(AFTER_PAUSE)) {
        PLACES.put(PAUSE, PLACES.size());
      }
      PLACES.put(parts[0], PLACES.size());
      LETTERS_OF.put(parts[0], new String[] {parts[1], parts[2]});
    }
  }

  private Balance() {}

  private static float[][] filters() {
    List<String> lines = FILTERS.strip().lines().toList();
    float[][] filters = new float[lines.size()][TAPS];
    for (int i = 0; i < filters.length; i++) {
      String[] taps = lines.get(i).strip().split(" ");
      for (int tap = 0; tap < TAPS; tap++) {
        filters[i][tap] = Integer.parseInt(taps[tap]) * THOUSANDTH;
      }
    }
    return filters;
  }

  /**
   * The filter for the excitation of the first half of a sound, which comes after another.
   *
   * @return one that changes nothing for a pause
   */
  static float[] ofFirstHalf(String phone, String before) {
    return of(phone, 0, before);
  }

  /**
   * The filter for the excitation of the second half of a sound, which another comes after.
   *
   * @return one that changes nothing for a pause
   */
  static float[] ofSecondHalf(String phone, String after) {
    return of(phone, 1, after);
  }

  private static float[] of(String phone, int half, String neighbour) {
    String[] letters = LETTERS_OF.get(phone);
    Integer place = PLACES.get(neighbour);
    return letters == null || place == null
        ? NONE
        : BY_LETTER[LETTERS.indexOf(letters[half].charAt(place))];
  }
}
