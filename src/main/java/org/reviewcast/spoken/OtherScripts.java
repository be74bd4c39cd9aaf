package org.reviewcast.spoken;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words in Cyrillic, Greek, kana and hangul, spelled as they sound; others are reported as left
 * out.
 */
final class OtherScripts implements SpokenRule {
  private static final class Known {
    static final Map<Character, String> LETTERS = read();

    private static Map<Character, String> read() {
      Map<Character, String> letters = new HashMap<>();
      Table.map("letters.txt").forEach((letter, said) -> letters.put(letter.charAt(0), said));
      return letters;
    }
  }

  private static final String[] FIRST = "g kk n d tt r m b pp s ss - j jj ch k t p h".split(" ");
  private static final String[] MIDDLE =
      "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
  private static final String[] LAST =
      "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ");

  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    Token token = line.at(at);
    if (token.kind() != Token.Kind.FOREIGN) {
      return Optional.empty();
    }
    if (token.text().length() == 1) {
      String name = nameOfGreekLetter(token.text().toLowerCase(Locale.ROOT).charAt(0));
      if (!name.isEmpty()) {
        return Reading.of(at + 1, name);
      }
    }
    String said = spelled(token.text());
    return said.isEmpty()
        ? Reading.unsure(at + 1, "", "letters of a script that no rule reads")
        : Reading.unsure(at + 1, said, "letters of another script, spelled as they may sound");
  }

  private static String spelled(String word) {
    StringBuilder said = new StringBuilder();
    String plain = Normalizer.normalize(word, Normalizer.Form.NFC);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= 0xAC00 && c <= 0xD7A3) {
        int syllable = c - 0xAC00;
        said.append(FIRST[syllable / 588]).append(MIDDLE[syllable % 588 / 28]);
        said.append(LAST[syllable % 28]);
      } else if (c == 'ー') {
        continue;
      } else {
        String letter = letter(plain, i);
        if (letter == null) {
          return "";
        }
        said.append(letter);
      }
    }
    String all = said.toString();
    return all.length() == 1 ? all.equals("i") ? "ee" : all : kana(all.replace("-", ""));
  }

  private static String letter(String word, int at) {
    char c = word.charAt(at);
    char lower = Character.toLowerCase(c);
    char folded = lower >= 0x30A1 && lower <= 0x30F6 ? (char) (lower - 0x60) : lower;
    boolean soft = lower == 'е' && (at == 0 || "аеёиоуыэюяьъ".indexOf(word.charAt(at - 1)) >= 0);
    String letters = soft ? "ye" : Known.LETTERS.get(folded);
    if (letters == null) {
      String bare = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD);
      letters = Known.LETTERS.get(bare.charAt(0));
    }
    boolean capital = letters != null && c != lower && !letters.equals("-");
    return capital ? Character.toUpperCase(letters.charAt(0)) + letters.substring(1) : letters;
  }

  /** Small kana change the syllable before them, or double the letter after them. */
  private static String kana(String said) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < said.length(); i++) {
      char c = said.charAt(i);
      if (c == '^') {
        int cut = joined.length() - 1;
        if (cut > 0 && joined.charAt(cut) == 'i') {
          joined.setLength(cut);
          boolean palatal =
              joined.toString().endsWith("sh")
                  || joined.toString().endsWith("ch")
                  || joined.toString().endsWith("j");
          joined.append(palatal ? "" : "y");
        } else if (cut >= 0) {
          joined.setLength(cut);
        }
      } else if (c == '~') {
        joined.append(i + 1 < said.length() ? said.charAt(i + 1) : 't');
      } else {
        joined.append(c);
      }
    }
    return joined.toString();
  }

  private static String nameOfGreekLetter(char letter) {
    String names =
        "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho "
            + "sigma sigma tau upsilon phi chi psi omega";
    return letter >= 'α' && letter <= 'ω' ? names.split(" ")[letter - 'α'] : "";
  }
}
