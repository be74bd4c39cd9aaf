package org.reviewcast.voice;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A speech sound of American English, as the CMU lexicon divides them, with the weak vowel {@code
 * ax} apart from {@code ah}.
 */
public enum Phone {
  AA("ɑ", "ah", true),
  AE("æ", "a", true),
  AH("ʌ", "uh", true),
  AO("ɔ", "aw", true),
  AW("aʊ", "ow", true),
  AX("ə", "uh", true),
  AY("aɪ", "y", true),
  B("b", "b", false),
  CH("tʃ", "ch", false),
  D("d", "d", false),
  DH("ð", "dh", false),
  EH("ɛ", "eh", true),
  ER("ɝ", "ur", true),
  EY("eɪ", "ay", true),
  F("f", "f", false),
  G("ɡ", "g", false),
  HH("h", "h", false),
  IH("ɪ", "ih", true),
  IY("i", "ee", true),
  JH("dʒ", "j", false),
  K("k", "k", false),
  L("l", "l", false),
  M("m", "m", false),
  N("n", "n", false),
  NG("ŋ", "ng", false),
  OW("oʊ", "oh", true),
  OY("ɔɪ", "oy", true),
  P("p", "p", false),
  R("ɹ", "r", false),
  S("s", "s", false),
  SH("ʃ", "sh", false),
  T("t", "t", false),
  TH("θ", "th", false),
  UH("ʊ", "uu", true),
  UW("u", "oo", true),
  V("v", "v", false),
  W("w", "w", false),
  Y("j", "y", false),
  Z("z", "z", false),
  ZH("ʒ", "zh", false);

  private static final Map<String, Phone> BY_SYMBOL = new HashMap<>();

  static {
    for (Phone phone : values()) {
      BY_SYMBOL.put(phone.symbol, phone);
    }
  }

  private final String symbol;
  private final String ipa;
  private final String spelling;
  private final boolean vowel;

  Phone(String ipa, String spelling, boolean vowel) {
    this.symbol = name().toLowerCase(Locale.ROOT);
    this.ipa = ipa;
    this.spelling = spelling;
    this.vowel = vowel;
  }

  /** The phone of a symbol such as {@code ao}, in small letters and without stress. */
  public static Optional<Phone> of(String symbol) {
    return Optional.ofNullable(BY_SYMBOL.get(symbol));
  }

  /** Its name in small letters. */
  public String symbol() {
    return symbol;
  }

  /** Its sign in the International Phonetic Alphabet. */
  public String ipa() {
    return ipa;
  }

  /** The letters that a newspaper would put for it. */
  public String spelling() {
    return spelling;
  }

  /** Whether it is a vowel. */
  public boolean isVowel() {
    return vowel;
  }

  /** Whether an {@code s} after it takes a vowel: buses, judges, brushes. */
  public boolean isSibilant() {
    return this == S || this == Z || this == SH || this == ZH || this == CH || this == JH;
  }

  /** Whether an {@code s} after it stays sharp: cups, cats, books. */
  public boolean isVoicelessStop() {
    return this == P || this == T || this == K || this == F || this == TH;
  }
}
