package org.reviewcast.spoken;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words in letters other than Latin ones, in ICU's transliterations; what those do not know is
 * reported as left out. ICU's tables take about a second to read, and only such a word asks for
 * them.
 */
final class OtherScripts implements SpokenRule {
  private static final class Known {
    /** Titles whose characters would be read as Chinese. */
    static final Map<String, String> JAPANESE = Table.map("japanese.txt");

    static final Transliterator RUSSIAN =
        Transliterator.getInstance("Russian-Latin/BGN; Any-Latin; Latin-ASCII");
    static final Transliterator UKRAINIAN =
        Transliterator.getInstance("Ukrainian-Latin/BGN; Any-Latin; Latin-ASCII");
    static final Transliterator ANY = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }

  /** The letters of the longest title; what is longer, and all in one script, is prose. */
  private static final int LONGEST_TITLE = 60;

  private static final String GREEK =
      "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho "
          + "sigma sigma tau upsilon phi chi psi omega";

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
    if (isProse(line)) {
      return Reading.unsure(at + 1, "", "a passage in a language that the voice does not speak");
    }
    String title = Known.JAPANESE.get(token.text());
    if (title != null) {
      return Reading.unsure(at + 1, title, doubt("の"));
    }
    List<String> said = new ArrayList<>();
    for (String part : parts(token.text())) {
      said.add(spelled(part));
    }
    return said.contains("")
        ? Reading.unsure(at + 1, "", "letters of a script that no rule reads")
        : Reading.unsure(at + 1, String.join(" ", said), doubt(token.text()));
  }

  /** Whether a line is more than a name or a title, and all in other letters. */
  private static boolean isProse(WrittenLine line) {
    int letters = 0;
    boolean ends = false;
    for (int i = 0; i < Math.min(line.size(), 4 * LONGEST_TITLE); i++) {
      Token token = line.at(i);
      if (token.isWord()) {
        return false;
      }
      letters += token.kind() == Token.Kind.FOREIGN ? token.text().length() : 0;
      ends |= token.is("。");
    }
    return letters > LONGEST_TITLE || ends;
  }

  private static String doubt(String word) {
    return has(word, UnicodeScript.HAN)
        ? "Chinese characters, in Mandarin and without its tones"
        : "letters of another script, spelled as they may sound";
  }

  /** A word cut where Chinese characters and other letters meet, as in 七人の侍. */
  private static List<String> parts(String word) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < word.length(); i++) {
      boolean meets =
          isHan(word, i) != isHan(word, i - 1) && !Character.isLowSurrogate(word.charAt(i));
      if (meets) {
        parts.add(word.substring(start, i));
        start = i;
      }
    }
    parts.add(word.substring(start));
    return parts;
  }

  private static boolean isHan(String word, int at) {
    return UnicodeScript.of(word.codePointAt(at)) == UnicodeScript.HAN;
  }

  private static boolean has(String word, UnicodeScript script) {
    return word.codePoints().anyMatch(c -> UnicodeScript.of(c) == script);
  }

  /** The word in ASCII letters and spaces, empty if some of it cannot be put so. */
  private static String spelled(String word) {
    String latin = transliterated(word);
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < latin.length(); i++) {
      char c = latin.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == ' ') {
        said.append(c);
      } else if (Character.isLetter(c) && Character.getType(c) != Character.MODIFIER_LETTER) {
        return "";
      }
    }
    String plain = said.toString().strip().replaceAll(" +", " ");
    return plain.equals("i") ? "ee" : withVowels(plain);
  }

  private static String transliterated(String word) {
    // A transliterator keeps no promise to threads.
    synchronized (Known.ANY) {
      if (!has(word, UnicodeScript.CYRILLIC)) {
        return Known.ANY.transliterate(has(word, UnicodeScript.GREEK) ? withStops(word) : word);
      }
      boolean ukrainian = word.toLowerCase(Locale.ROOT).matches(".*[іїєґ].*");
      return (ukrainian ? Known.UKRAINIAN : Known.RUSSIAN).transliterate(word);
    }
  }

  /** Modern Greek writes B and D as mp and nt where a word begins or a consonant goes before. */
  private static String withStops(String word) {
    return word.replaceAll("^Μπ|^ΜΠ", "B")
        .replaceAll("^μπ|(?<=[ρλσφ])μπ", "b")
        .replaceAll("^Ντ|^ΝΤ", "D")
        .replaceAll("^ντ|(?<=[ρλσφ])ντ", "d");
  }

  /** Arabic and Hebrew mostly write no vowels but w and y: slwm becomes slom, wjdt wajadat. */
  private static String withVowels(String word) {
    if (word.isEmpty() || word.matches("(?i).*[aeiou].*") || word.matches("(?i)[^wy]*y")) {
      return word;
    }
    String inner = word.substring(1).replace('w', 'o').replaceAll("y(?!$)", "i");
    String with = word.charAt(0) + inner;
    return with.matches("(?i).*[aeiou].*") || word.length() < 2
        ? with
        : word.replaceAll("(?<=[a-z])(?=[a-z])", "a");
  }

  private static String nameOfGreekLetter(char letter) {
    return letter >= 'α' && letter <= 'ω' ? GREEK.split(" ")[letter - 'α'] : "";
  }
}
