package org.reviewcast.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How one spoken word sounds: the one notation that lexicons are turned into and engines read.
 *
 * @param phones {@linkplain Phone phones} in small letters, a stressed vowel with {@code 1} after
 *     it: {@code ax n ao1 r ax}; at least one vowel
 * @param plain letters that an engine without phones may be given instead, such as {@code
 *     uh-nor-uh} or {@code Sersha}, plain ASCII without spaces
 */
public record Pronunciation(List<String> phones, String plain) {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z]+(['-][A-Za-z]+)*+");

  public Pronunciation {
    phones = List.copyOf(phones);
    boolean vowel = false;
    for (String phone : phones) {
      Phone known = phone(phone);
      if (!phone.equals(known.symbol())
          && !(known.isVowel() && phone.equals(known.symbol() + "1"))) {
        throw unknown(phone);
      }
      vowel |= known.isVowel();
    }
    if (!vowel) {
      throw new IllegalArgumentException("no vowel in \"" + String.join(" ", phones) + "\"");
    }
    if (!PLAIN.matcher(plain).matches()) {
      throw new IllegalArgumentException("plain letters are needed, not \"" + plain + "\"");
    }
  }

  /**
   * Phones from their names with spaces between: FreeTTS's own, or ARPAbet with the stresses 0 to
   * 2.
   *
   * @throws IllegalArgumentException naming the first that is unknown
   */
  public static List<String> phonesOf(String names) {
    List<String> phones = new ArrayList<>();
    for (String name : names.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
      Phone phone = phone(name);
      boolean weak = name.endsWith("0");
      boolean stressed = phone.isVowel() && (name.endsWith("1") || name.endsWith("2"));
      phones.add(phone == Phone.AH && weak ? "ax" : phone.symbol() + (stressed ? "1" : ""));
    }
    return phones;
  }

  private static Phone phone(String name) {
    int end = name.length() - 1;
    boolean marked = end > 0 && name.charAt(end) >= '0' && name.charAt(end) <= '2';
    return Phone.of(marked ? name.substring(0, end) : name)
        .filter(phone -> phone.isVowel() || !marked)
        .orElseThrow(() -> unknown(name));
  }

  private static IllegalArgumentException unknown(String name) {
    return new IllegalArgumentException("there is no phone \"" + name + "\"");
  }

  /** The phone of one of its symbols, stress aside. */
  public static Phone withoutStress(String symbol) {
    return phone(symbol);
  }

  /** The same word with a possessive or plural {@code s}, which sounds as s, z, or a syllable. */
  public Pronunciation withS(String plainWithS) {
    Phone last = phone(phones.get(phones.size() - 1));
    List<String> more = new ArrayList<>(phones);
    if (last.isSibilant()) {
      more.add("ax");
    }
    more.add(last.isVoicelessStop() ? "s" : "z");
    return new Pronunciation(more, plainWithS);
  }

  /** The phones in the International Phonetic Alphabet, without slashes. */
  public String ipa() {
    StringBuilder ipa = new StringBuilder();
    for (String symbol : phones) {
      // Before the vowel, since where its syllable begins is not known here.
      ipa.append(symbol.endsWith("1") ? "ˈ" : "").append(phone(symbol).ipa());
    }
    return ipa.toString();
  }

  /** The phones with spaces between. */
  @Override
  public String toString() {
    return String.join(" ", phones);
  }
}
