package org.reviewcast.voice.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reviewcast.voice.Pronunciation;

/**
 * One entry of a lexicon as a person wrote it: a written form and how it is said. At least one of
 * the ways is given; where several are, phones go before IPA, IPA before the respelling.
 *
 * @param written what stands in reviews: a name, a word, or several words
 * @param respell as newspapers print it, such as {@code SUR-shuh}; a space between words
 * @param say ordinary words to say instead, such as {@code Sersha}
 * @param ipa the International Phonetic Alphabet, a space between words
 * @param phones the phones of FreeTTS, a bar between words
 */
public record Lexeme(
    String written,
    Optional<String> respell,
    Optional<String> say,
    Optional<String> ipa,
    Optional<String> phones) {
  private static final int LONGEST = 100;
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern WORDS = Pattern.compile("[A-Za-z]+(['-][A-Za-z]+)*+");

  public Lexeme {
    written = tidy(written);
    if (written.isEmpty() || written.length() > LONGEST) {
      throw new IllegalArgumentException("a written form has 1 to " + LONGEST + " characters");
    }
    if (respell.isEmpty() && say.isEmpty() && ipa.isEmpty() && phones.isEmpty()) {
      throw new IllegalArgumentException(
          "it says nothing; write a respelling (SUR-shuh), IPA between slashes, or words to say");
    }
  }

  /**
   * An entry in its short form: IPA between slashes, a respelling if a syllable stands in capitals,
   * else words to say.
   */
  public static Lexeme of(String written, String how) {
    String text = how.strip();
    Optional<String> none = Optional.empty();
    if (text.length() > 2 && text.startsWith("/") && text.endsWith("/")) {
      return new Lexeme(written, none, none, Optional.of(text), none);
    }
    return isRespelling(text)
        ? new Lexeme(written, Optional.of(text), none, none, none)
        : new Lexeme(written, none, Optional.of(text), none, none);
  }

  /** An entry with a respelling. */
  public static Lexeme respelled(String written, String respelling) {
    Optional<String> none = Optional.empty();
    return new Lexeme(written, Optional.of(respelling), none, none, none);
  }

  // Whether a syllable of two letters or more stands in capitals. Lexicons have thousands of
  // entries
  // and are read at every start: no patterns here, nor where there is one plain word.
  private static boolean isRespelling(String text) {
    int capitals = 0;
    boolean only = true;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? '-' : text.charAt(i);
      if (c == '-' || Character.isWhitespace(c)) {
        if (only && capitals > 1) {
          return true;
        }
        capitals = 0;
        only = true;
      } else if (c >= 'A' && c <= 'Z') {
        capitals++;
      } else {
        only = false;
      }
    }
    return false;
  }

  private static String tidy(String written) {
    boolean plain = true;
    for (int i = 0; i < written.length() && plain; i++) {
      plain = written.charAt(i) > ' ' && written.charAt(i) < 0x7F;
    }
    return plain
        ? written
        : SPACE.matcher(Normalizer.normalize(written.strip(), Normalizer.Form.NFC)).replaceAll(" ");
  }

  private static String[] words(String text) {
    String stripped = text.strip();
    for (int i = 0; i < stripped.length(); i++) {
      if (Character.isWhitespace(stripped.charAt(i))) {
        return SPACE.split(stripped);
      }
    }
    return new String[] {stripped};
  }

  /**
   * What it means to an engine.
   *
   * @throws IllegalArgumentException if a way of saying it cannot be read
   */
  public Lexicon.Entry entry() {
    List<Pronunciation> sounds = new ArrayList<>();
    if (phones.isPresent()) {
      add(sounds, phones.get().split("\\s*\\|\\s*"), Pronunciation::phonesOf);
    } else if (ipa.isPresent()) {
      add(sounds, words(ipa.get()), Ipa::phones);
    } else if (respell.isPresent()) {
      String[] words = words(respell.get());
      add(sounds, words, word -> Respelling.phones(word, words.length == 1));
    }
    if (!sounds.isEmpty() && sounds.size() != written.split(" ").length) {
      sounds = List.of(joined(sounds));
    }
    return new Lexicon.Entry(written, sounds, sounds.isEmpty() ? say.orElse("") : "");
  }

  private interface Notation {
    List<String> phones(String word);
  }

  private void add(List<Pronunciation> sounds, String[] words, Notation notation) {
    String[] plain = words(respell.orElse(""));
    for (int i = 0; i < words.length; i++) {
      List<String> sound = notation.phones(words[i]);
      boolean respelled = plain.length == words.length && WORDS.matcher(plain[i]).matches();
      String letters = respelled ? plain[i] : Respelling.of(sound);
      sounds.add(new Pronunciation(sound, letters.toLowerCase(Locale.ROOT)));
    }
    String instead = say.isEmpty() ? "" : SPACE.matcher(say.get().strip()).replaceAll("-");
    if (sounds.size() == 1 && WORDS.matcher(instead).matches()) {
      sounds.set(0, new Pronunciation(sounds.get(0).phones(), instead));
    }
  }

  private static Pronunciation joined(List<Pronunciation> sounds) {
    List<String> phones = new ArrayList<>();
    List<String> plain = new ArrayList<>();
    for (Pronunciation sound : sounds) {
      phones.addAll(sound.phones());
      plain.add(sound.plain());
    }
    return new Pronunciation(phones, String.join("-", plain));
  }

  /** The line of a lexicon file that holds it. */
  public String yaml() {
    List<String> ways = new ArrayList<>();
    respell.ifPresent(text -> ways.add("respell: " + scalar(text)));
    say.ifPresent(text -> ways.add("say: " + scalar(text)));
    ipa.ifPresent(text -> ways.add("ipa: " + scalar(text)));
    phones.ifPresent(text -> ways.add("freetts: " + scalar(text)));
    String only = respell.or(() -> say).or(() -> ipa).orElse("");
    boolean brief = ways.size() == 1 && phones.isEmpty() && of(written, only).equals(this);
    return scalar(written) + ": " + (brief ? scalar(only) : "{" + String.join(", ", ways) + "}");
  }

  // Plain where YAML takes it for the text that it is, also in a {flow} mapping.
  private static String scalar(String text) {
    boolean plain =
        text.matches("\\p{L}[\\p{L}\\p{M}\\p{N}'’ .-]*|/[^,\\[\\]{}:#\"\\\\]+/")
            && !text.matches("(?i)y|n|yes|no|on|off|true|false|null");
    return plain ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
