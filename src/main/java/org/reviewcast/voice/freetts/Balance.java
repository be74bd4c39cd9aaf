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

  /** The filters in the order of their letters; taps in hundredths. */
  private static final String FILTERS =
      """
      134 -53 22 8 -20 -1 6 4
      62 4 13 -3 0 9 3 2
      116 86 35 -6 -7 -1 -3 -7
      96 -5 -5 0 -3 -1 5 3
      77 23 2 -8 2 8 3 2
      64 -13 6 -5 3 10 1 2
      187 157 64 -28 -45 -35 -28 -25
      127 -61 10 13 -12 -1 16 -10
      109 -16 -17 12 -1 -13 3 0
      137 58 -4 -28 -15 -13 -16 -18
      87 7 -1 0 4 4 2 9
      94 11 -15 -11 5 8 2 14
      66 28 -3 -14 -5 -1 -1 -4
      121 -41 -7 9 -9 -1 6 15
      165 -120 78 -8 -21 11 6 -14
      80 -14 8 0 -2 0 -2 5
      59 10 -8 -10 0 5 2 3
      103 12 -11 -2 3 -5 -4 -4
      173 -59 -12 21 -19 -19 21 -13
      199 85 6 -45 -25 -12 -20 -24
      100 -43 18 4 -6 8 7 -4
      96 -32 14 13 -3 -6 1 -3
      62 8 1 -1 5 11 7 4
      115 -70 65 -11 -12 11 -7 3
      85 17 11 38 23 -2 4 3
      124 -34 0 -7 -12 -4 3 1
      76 -10 16 7 3 3 -6 2
      71 4 -5 -2 9 5 -9 -1
      96 -2 9 -8 -11 -6 -1 0
      67 38 15 -4 -1 6 4 1
      127 -38 44 -4 -19 -3 4 -3
      43 10 5 -3 2 6 1 1
      98 16 -3 16 15 0 -1 -9
      82 20 -4 9 15 6 2 -1
      121 -65 61 -31 -14 6 -11 16
      129 -77 32 16 -15 9 9 4
      72 -5 5 -15 -9 0 0 -3
      83 -32 3 -2 -4 7 3 4
      87 -27 47 -18 7 -1 -4 -3
      109 -22 -4 9 -12 -18 1 -7
      96 44 11 -2 6 9 3 0
      111 -12 -4 -19 -17 -1 3 10
      134 -10 -31 -19 1 0 -3 5
      207 -52 -16 11 -41 -42 7 13
      117 -11 19 7 -5 -4 -2 -6
      97 21 -17 -26 1 8 -6 -7
      98 -16 -21 5 12 0 0 9
      114 -25 4 4 10 12 -2 1
      73 32 6 -4 0 -4 -9 -12
      95 16 -8 27 27 -2 -2 6
      78 17 -11 15 20 -12 -13 8
      85 5 -36 -8 22 2 -20 1
      120 39 -14 -11 9 9 5 4
      112 -20 -14 -11 0 8 8 20
      86 -2 -9 39 12 -21 7 -4
      156 53 -63 -33 24 5 -3 5
      84 50 -16 -8 24 12 -2 -13
      97 40 3 -8 8 5 -13 -10
      72 9 0 -8 -7 8 18 14
      125 -42 3 38 17 -4 1 -10
      132 52 36 24 31 29 13 9
      126 6 -18 18 20 0 -1 -10
      128 -112 47 21 -32 -7 21 -17
      180 -100 -7 7 -30 -2 18 0
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
  private static final float HUNDREDTH = 0.01f;

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
        filters[i][tap] = Integer.parseInt(taps[tap]) * HUNDREDTH;
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
