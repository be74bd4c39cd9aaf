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
 * states of a recogniser's acoustic model (pocketsphinx's en-us) expect, over 8,000 words of prose
 * that it was aligned with. The mean of all sounds stays as it was. Short filters are fitted to the
 * differences on the mel scale, and so many halves share one that there are 64 of them.
 */
final class Balance {
  /** The length of a filter. */
  static final int TAPS = 6;

  /** The filter that changes nothing. */
  static final float[] NONE = {1, 0, 0, 0, 0, 0};

  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";

  /** The filters in the order of their letters; taps in hundredths. */
  private static final String FILTERS =
      """
      67 5 9 -2 -1 9
      80 21 0 -6 3 7
      125 -38 16 9 -18 6
      72 -10 5 -4 2 12
      95 -1 -7 2 -2 1
      88 7 -2 -1 3 6
      106 -11 -13 10 -2 -8
      120 -40 -1 15 -12 5
      127 -26 -4 -9 -6 -4
      84 -15 11 -1 0 0
      135 -36 -3 16 -20 -5
      111 56 15 -12 -6 -7
      155 71 23 -16 -7 0
      114 -52 47 -6 -8 4
      70 8 -13 -6 3 6
      114 -27 -8 8 -10 8
      173 112 37 -37 -35 -20
      73 24 -2 -12 -3 -1
      53 7 2 -4 2 5
      98 18 -12 -9 5 9
      80 -3 4 -13 -8 -1
      100 4 -4 -6 3 -6
      102 31 5 -9 3 4
      149 -87 51 1 -17 10
      98 -28 11 10 -1 -5
      159 59 -5 -40 -24 -13
      99 -35 14 5 -8 11
      126 -9 13 -8 -18 -9
      176 -39 -14 13 -27 -20
      74 34 10 -5 -1 5
      117 -50 43 -19 -10 -2
      85 -10 14 4 7 -3
      85 16 -3 15 13 1
      119 -50 13 20 -18 15
      72 16 1 3 6 12
      93 -27 44 -18 8 -4
      87 15 9 33 18 -2
      79 -5 3 -8 13 -2
      112 -8 14 5 -7 -3
      116 58 11 -11 2 12
      107 -10 -4 -12 -14 2
      86 -28 6 -2 -4 9
      100 7 -25 -10 6 0
      89 27 -14 5 17 -1
      102 -15 -4 6 -9 -14
      112 -18 2 4 8 9
      111 5 -1 14 16 -2
      92 22 -10 -18 -6 2
      92 16 -5 8 14 -4
      107 -14 -17 -6 0 17
      90 -2 6 -2 -3 1
      95 -9 -18 -14 23 -13
      133 42 -20 -20 8 13
      98 -14 -13 4 8 4
      88 -1 -8 32 10 -15
      92 -2 3 5 24 -23
      78 23 7 -3 1 -7
      96 17 -8 22 23 -1
      121 -35 4 29 20 -5
      117 37 19 11 15 15
      77 7 -3 -2 -5 16
      133 30 -55 -11 20 -4
      120 -78 21 25 -26 0
      157 -67 -12 10 -26 7
      """;

  /**
   * For each sound but the pause the filters of its first half after each of all sounds, then those
   * of its second half before them. The sounds stand in the order of the lines, the pause before R.
   */
  private static final String HALVES =
      """
      aa EEEEEEEmCJEEEECEEGGCCFTCVEEEfmNCFEEECwEYE GGGGGGGKIbGGGGCCGGGCKEVtEGGbGGCGoIGGCVGCG
      ae EEEEGEGoPUqEEGPHIEHG1mEJGEEofICGqGEEGEEPE GGGGGGGeooEGGGGHGGGobIGamGGbGHCePGGGGGGPG
      ah aasaasHJaaPaYhhaEaaahN2AYYaJNJNhhhaYajYCh YHGYYGGJmKqYYYIHJHGY-+Y2YYYGGPeYKGYYlICeG
      ao JJJJJJJfJJJJl11G1JEJlffllJJifVfYfEJlJfYYJ lllllllllEllllsGllllVYllfllGllmlmllllllsl
      aw EEEEEEEVEqEEyEEEwEGEtCqyGEEEEmGGGGEGEEEGE VVVVVVVVVqVVwVVVVVVVVVVwVVVVRwmVIVVVVVVVV
      ax aasaasHJaaPaYhhaEaaahN2AYYaJNJNhhhaYajYCh YHGYYGGJmKqYYYIHJHGY-+Y2YYYGGPeYKGYYlICeG
      ay KKKKKKKKKHKKIKKKIKKKKKcIKKKKNKKKcKKKIHKIK KK-cc-cKcKKcKcccKccKcKIHccccI-cccKcc-cKcc
      b ZZMLLMLLL0LZL0LLLZZLLLLLLLLLRMZLMLLLnLL0L TTBBBBBBBdBWTBBBBdiBBVBBBBWBBv7BWBdBBWWWB
      ch WWLWWLWWWWWWWWWWWWnWWWWBWWWWWWWWWWWWWWWWW OBTFFTBFFBEOOEBFFOVFBFBFFFFBWFFFBFFUFBFFF
      d WZZWLZLLLLLbLLLLLL0WL7LLLLLLWL0LMLLL0LL0L FFDF1DF0WMiFqF7kOFfW7u0WB1BnRv77MBBiTTWnB
      dh dWddddWdRdddddvddddddddSddddRWvdMdddBddBd TTTTTTTTTTTFTDTTTdETTTTBTFTTTTTTTTTTTTTTT
      eh KKKKKKKmHIbKCKXHHKHXHIoKKKKCNKHKKKKKCXCKK GGGGGGGCKbKGGGKKGGGKIIYGGGGcGHGKbVGGKGGCG
      er xxxxFxEOx9PxPxPxPxxxPPEExPxxxxxPPPxx1xxpx qP1EE1EqEPq1qlqoxEyoohTxEEEqvxJEoEEEqPEPE
      ey hhhhhhHhXhJhXhhHXhXhhChNhhhXhCNXhhhCCHhhh XXXXXXXXXXCXXXXXKKXXXNNXXXXXUXCNXKXXXNXKX
      f BdSyASAAAiASdAAAASAASiSASAABiiSAFAASAAAAA FFOEFOOSSSBTSOSSSSSSSJBSSOSSSSSSSSSSSBSSS
      g 00000000000000000Z0000000000M000700000000 HHEHEEIIEEEH9tEEEtEEEtE0EHEEEIEEEEEEEImTE
      hh OOqOOqOOOOOOOOOOOO1OOOOOOOOOOOOOTOOOOOOOO xxO1OOOOOOOOpOOOOOHOOOOOOOOOOOOOOOOSOOBOO
      ih aaHCaHCXhCCaEhhhpaNh1CtYthaF8JJhCCaChNCCa KKKKKKKKscKKKKs+KKKKIHHHXKKGKaeKccKKsKKeK
      iy NNCNNCNjNeGNjeNeCNNNCNCENNNDNjNNGCNNNjNNN bJeCEemmbIzJEmebcemmcbbmbBbbRImCcIbbeCbNb
      jh WWnWWnWWWWWWWWWWWWWWWWWBWWWWWWWWWWWWWWWrW FFFFFFFFFVFFFFFBFBFFBFFFFFFBBFBFBFFBFFFFF
      k LZQLZQZZZ7ZQLZMZZZZZMLZMQLZZWMZZ7ZLMZZZMZ vOEEFEBWWWUAFlBWEBVBWVdBBEBWBWdBLBEBBRWBB
      l VIsYYssssVszGsYEszUssVllEfVEyYVsmGGmGssEs VJNJaNfVVVVVYaU1JVpVlVzVVlVsRERy4VEJRvlRV
      m wwkuukuguWgwuugggmggurgkgug5grtg5guugggug r55uw59LwrWTg5grw5grrwggwwwLWgrrW4wBwgu3w
      n utkugkuuuugwg6uruugugugugrugkuuu7uuuuuugu tgiggig0W3ggggrriggrrgkurirL4grrZ4rrrgggr
      ng 66556566666666666666666666666666666666666 rrgrrgrvrrOrrrrrrgrr0rlrrrrrvrrr0rrrrrrrr
      ow fffffffUfYYfffYa1fVYaff4ffflfjYaaffffjfff VElVylVvVVVVVVVVVzVVI4vRVVVVRVfYGVVVVvVmV
      oy mmmmmmmmmmmmmmmmmmmmmymmmmmtmEmmmmmmmmmmm EEEEEEEEEHEEEEEHEHEEHEE1EEEEEEaEEEEEEEEtE
      p QZQQQQQQQQQQQQQQQQQQQQQQQQQQMQZQMQQQQQQMQ BWBBWBWnWWnBnWWWWBWWWWnnWWWWdndWLWdBWnWWW
      r 999qT99TqTqGxqxEqIIqxTTFqqqxTq9qTxGqTqqTq EPEIEEYIEIoCECoIUHDGbG9EEVEIRGVEbEEbEKCGE
      s idAAiAAAAiASABAAAAAAADADDAAAiASADAAdAAAAA pDDDDDDyAyBSDDDDDDpAADFyDDDAyASDADDSJJADD
      sh BRdBBdBBBBB4WdBBBRdBRBRRBWBB7dBBBBRdBBBRB OOOOOOOOOOOOOOOOOOUOOOOOOOOOOOOOROSUOOOOO
      t LZQMZQLMn7MLMMLMMQMMn7LMnMM7WLMLMMMMLMM7M FOFOFFTMWMQFiEMnnFfW77nMBFBMJBn7MnBlWTWBB
      th dWddddWddddddddddnddddddWdddWdddBddddddWd BBBBFBBBBBBBiBBBOBBBBBBBBBBBSiBBBBBBBBBBB
      uh YYYYYYYYYYYYYYaaaYYaHHYYYYYEYYYHHYYYYYYYY GGGGGGGGGGGGGGGGGGGGIGGGGGGGGYGGsGGGGGGGG
      uw aaaaaaaaataaaaaataaaaNDEaaaDajaaaaaaaaaaa FVCVECVvW0BVVVBVBmVv0bRmVVVvdvrVvWVVUbVVV
      v vvRvvRvvvVvVvvvvvVvvvRvUvRvvvvvvVvvvvvvvv BTBBBBBBBBBBBFBiSFBBiBBBBBBdBWdBiBBBBWByB
      w 4WWWWWVWWWWWmmWWwWvWWW4fWWWWLmwWwWW4WWWGW ffjffjfffffYYYfffjjffffffjffffffffNffffff
      y YYYYYYCYYCYYYYVCCYEEmYYJJCYEYNEEhEYCCYYCY NNNaNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNXNNNNN
      z UoUUUUoUUAUooUUUUUyUUUUUJUUUUUUUUUU4UUUUU JppJDpJoyUqJOJAlDpDyAAGiJJJJ8lUl4BJJUIGyJ
      zh VVVVVVVVVVVBVVVVVVVVVVVVVVVVVVVVVVVRVVVVV FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF
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
