package org.reviewcast.spoken;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words in capitals: letters (CGI), acronyms (NASA), or a word that is shouted (NEVER). */
final class Capitals implements SpokenRule {
  private static final class Known {
    static final Map<String, String> EXCEPTIONS = Table.map("exceptions.txt");
    static final Set<String> ACRONYMS = Table.words("acronyms.txt");
    static final Set<String> INITIALISMS = Table.words("initialisms.txt");
    static final Set<String> SOUNDS = Table.words("sounds.txt");
    static final Set<String> TAKE_US =
        Words.of(
            """
            let lets give gives gave tell tells told make makes made leave leaves left show shows
            showed ask asks asked remind reminds love loves loved like liked likes hate hates save
            saves
            """);
    static final Set<String> AFTER_THE_US =
        Words.of(
            """
            audiences audience viewers readers critics theaters theatres cinemas distributors
            release releases remake version rights box market government president army troops
            soldiers marines marshals agents citizens cinema film films
            """);
    static final Set<String> BEFORE_US =
        Words.of("of for to with between at against about than like both all on not");
    static final Set<String> EMPHASISED = Table.words("emphasised.txt");
  }

  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    Token token = line.at(at);
    if (!token.isWord() || token.text().length() < 2) {
      return Optional.empty();
    }
    String said = Known.EXCEPTIONS.get(token.text());
    if (said != null) {
      return Reading.of(at + 1, said);
    }
    Optional<Reading> owned = possessive(token.text(), at);
    if (owned.isPresent()) {
      return owned;
    }
    String stem = stem(token.text());
    String done = verb(token.text());
    if (!done.isEmpty()) {
      return Reading.of(at + 1, done);
    }
    if (stem.length() < 2 || !stem.equals(stem.toUpperCase(Locale.ROOT)) || hasApostrophe(stem)) {
      return shouted(token) ? Reading.of(at + 1, eased(token.text())) : small(line, at);
    }
    String ending = stem.length() == token.text().length() ? "" : "'s";
    String known = Known.EXCEPTIONS.get(stem);
    if (known != null) {
      return Reading.of(at + 1, known + ending);
    }
    return capitals(line, at, stem, ending);
  }

  /** Letters made a verb, as in CGI'd; empty for anything else. */
  private static String verb(String text) {
    String letters = text.endsWith("'d") ? text.substring(0, text.length() - 2) : "";
    return Known.INITIALISMS.contains(letters) ? letters(letters) + "'d" : "";
  }

  /** What belongs to an exception: IMDb's, iPhone's. */
  private static Optional<Reading> possessive(String text, int at) {
    String known =
        text.endsWith("'s") ? Known.EXCEPTIONS.get(text.substring(0, text.length() - 2)) : null;
    return known == null ? Optional.empty() : Reading.of(at + 1, known + "'s");
  }

  /** Small letters without a vowel, which nobody could say as a word: tv, dvds. */
  private static Optional<Reading> small(WrittenLine line, int at) {
    String lower = line.at(at).lower();
    String stem = lower.length() > 2 && lower.endsWith("s") ? stem(lower) : lower;
    boolean hyphened = line.at(at).glued() || line.at(at + 1).gluedTo("'");
    if (hyphened || stem.length() < 2 || stem.length() > 4 || Known.SOUNDS.contains(lower)) {
      return Optional.empty();
    }
    for (int i = 0; i < stem.length(); i++) {
      if ("bcdfghjklmnpqrstvwxz".indexOf(stem.charAt(i)) < 0) {
        return Optional.empty();
      }
    }
    return Reading.of(at + 1, letters(stem) + (stem.length() == lower.length() ? "" : "'s"));
  }

  private static Optional<Reading> capitals(WrittenLine line, int at, String stem, String ending) {
    boolean glued =
        line.glued(at) && line.at(at - 1).isNumber()
            || line.glued(at + 1) && line.at(at + 1).isNumber()
            || line.at(at + 1).gluedTo("&")
            || line.glued(at) && line.at(at - 1).is("&");
    String lower = stem.toLowerCase(Locale.ROOT);
    String plain = Accents.fold(lower);
    boolean plural = line.at(at).text().endsWith("s") && !line.at(at).lower().endsWith("'s");
    String word = plain + (ending.isEmpty() ? "" : plural ? "s" : "'s");
    if (Known.ACRONYMS.contains(stem) || plural && Known.ACRONYMS.contains(stem + "S")) {
      return Reading.of(at + 1, Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    boolean ordinary = Known.EMPHASISED.contains(lower);
    if (ordinary
        && !(glued && stem.length() < 3)
        && (line.shouted() || !isLettersHere(line, at, stem))) {
      return Reading.of(at + 1, word);
    }
    boolean accented = !plain.equals(lower);
    if (accented) {
      return Reading.of(at + 1, word);
    }
    if (Known.INITIALISMS.contains(stem)
        || ordinary
        || glued && stem.length() < 4
        || !sayable(plain) && !isLongWord(plain)) {
      return Reading.of(at + 1, letters(Accents.fold(stem)) + ending);
    }
    if (stem.length() > 3 || line.shouted()) {
      return Reading.of(at + 1, word);
    }
    return Reading.unsure(
        at + 1, letters(Accents.fold(stem)) + ending, "capitals: letters or a word?");
  }

  /**
   * Whether capitals that also spell a small word are letters at this place: "the US", "an IT job".
   */
  private static boolean isLettersHere(WrittenLine line, int at, String stem) {
    if (!Known.INITIALISMS.contains(stem)) {
      return false;
    }
    Token before = line.before(at);
    Token next = line.at(at + 1);
    return switch (stem) {
      case "US" -> isCountry(line, at);
      case "IT" ->
          next.isAny("guy", "department", "worker", "support", "job", "specialist", "crowd")
              || before.is("in")
                  && line.at(at - 2).isAny("works", "work", "working", "worked", "job");
      case "AM", "PM" -> next.is("radio") || before.isNumber();
      case "TO",
          "DO",
          "RE",
          "AN",
          "IN",
          "OR",
          "ME",
          "ON",
          "NO",
          "GO",
          "AIM",
          "BET",
          "SAT",
          "SOB",
          "LED" ->
          false;
      case "AD" -> before.isNumber() || next.isNumber();
      default -> true;
    };
  }

  /** Whether US is the country: after "the" or before a noun, and not where "us" would stand. */
  private static boolean isCountry(WrittenLine line, int at) {
    Token before = line.before(at);
    Token next = line.at(at + 1);
    if (before.is("the") || Known.AFTER_THE_US.contains(next.lower())) {
      return true;
    }
    if (Known.TAKE_US.contains(before.lower())) {
      return false;
    }
    boolean noun = next.isWord() && !Words.isFunction(next.lower()) || next.gluedTo("-");
    boolean pronounFits =
        Known.BEFORE_US.contains(before.lower())
            || before.isWord() && before.lower().endsWith("'s")
            || before.isEnd();
    return noun || !pronounFits;
  }

  private static String stem(String text) {
    int end = text.length();
    if (text.endsWith("'s") || text.endsWith("'S")) {
      return text.substring(0, end - 2);
    }
    if (end > 4 && (text.endsWith("Ses") || text.endsWith("Xes"))) {
      return text.substring(0, end - 2);
    }
    return end > 2 && text.charAt(end - 1) == 's' ? text.substring(0, end - 1) : text;
  }

  private static boolean hasApostrophe(String stem) {
    return stem.indexOf('\'') >= 0;
  }

  private static boolean shouted(Token token) {
    return token.text().equals(token.text().toUpperCase(Locale.ROOT));
  }

  private static String eased(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.startsWith("i'") ? "I" + lower.substring(1) : lower;
  }

  /**
   * A word by itself, whatever its case, as in an address: letters if it is known to be letters.
   */
  static String spoken(String word) {
    String capitals = word.toUpperCase(Locale.ROOT);
    String known = Known.EXCEPTIONS.get(capitals);
    if (known != null && capitals.length() > 2) {
      return known;
    }
    if (word.length() == 1) {
      return Accents.fold(capitals);
    }
    String plain = Accents.fold(word.toLowerCase(Locale.ROOT));
    boolean ordinary = Known.EMPHASISED.contains(plain);
    boolean known2 = Known.INITIALISMS.contains(capitals) && !ordinary;
    return known2 || plain.length() > 1 && plain.length() < 6 && !sayable(plain)
        ? letters(plain)
        : Accents.fold(word);
  }

  /** Letter by letter, with spaces. */
  static String letters(String word) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      letters.append(i == 0 ? "" : " ").append(Character.toUpperCase(word.charAt(i)));
    }
    return letters.toString();
  }

  // The consonants that begin English words together; before a vowel, any one may.
  private static final Set<String> ONSETS =
      Words.of(
          """
          bl br ch chl chr cl cr dr dw fl fr gh gl gn gr gw kl kn kr mn ph phl phr pl pr ps pt rh sc
          sch scl scr sh shm shr sk sl sm sn sp sph spl spr sq st str sv sw th thr thw tr ts tsh
          tw vl vr wh wr
          """);

  /** Whether letters would go on for too long, and there are vowels to say it with: CZARFACE. */
  private static boolean isLongWord(String word) {
    return word.length() > 6 && word.matches(".*[aeiou].*");
  }

  private static boolean sayable(String word) {
    int onset = 0;
    while (onset < word.length() && "aeiouy".indexOf(word.charAt(onset)) < 0) {
      onset++;
    }
    if (onset > 1 && !ONSETS.contains(word.substring(0, onset))) {
      return false;
    }
    int run = 0;
    int longest = 0;
    boolean vowel = false;
    for (int i = 0; i < word.length(); i++) {
      boolean isVowel = "aeiouy".indexOf(word.charAt(i)) >= 0;
      vowel |= isVowel;
      run = isVowel ? 0 : run + 1;
      longest = Math.max(longest, run);
    }
    return vowel && longest < 5 && (word.length() > 3 || !(longest == word.length()));
  }
}
