package org.reviewcast.spoken;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewcast.voice.Pronunciation;
import org.reviewcast.voice.SpokenWord.Break;
import org.reviewcast.voice.lexicon.Lexicon;

/**
 * Names and words that a lexicon knows, before any rule makes something else of them.
 *
 * <p>The entry of most tokens holds, and only whole words match. A capital at the start of a word
 * must be one in the text also; small letters match either case. Accents may be left out in the
 * text where the entry is a name or has several words. A possessive or plural {@code s} follows the
 * entry.
 */
public final class LexiconRule implements SpokenRule {
  private final Map<String, List<Candidate>> byFirst = new HashMap<>();

  /** The rule for the entries of a lexicon. */
  public LexiconRule(Lexicon lexicon) {
    for (Lexicon.Entry entry : lexicon.entries()) {
      List<Token> tokens = Tokens.in(entry.written());
      if (!tokens.isEmpty()) {
        byFirst
            .computeIfAbsent(bare(tokens.get(0).lower()), key -> new ArrayList<>())
            .add(new Candidate(entry, tokens));
      }
    }
  }

  private record Candidate(Lexicon.Entry entry, List<Token> tokens) {
    boolean accentsMatter() {
      return tokens.size() == 1 && tokens.get(0).isLowerCase();
    }
  }

  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    Token first = line.at(at);
    if (first.isSymbol() && !byFirst.containsKey(first.text())
        || line.glued(at) && (line.at(at - 1).isWord() || line.at(at - 1).isNumber())) {
      return Optional.empty();
    }
    Candidate best = null;
    String ending = "";
    for (String suffix : endings(first)) {
      String stem = first.lower().substring(0, first.lower().length() - suffix.length());
      for (Candidate candidate : byFirst.getOrDefault(bare(stem), List.of())) {
        int size = candidate.tokens().size();
        if ((best == null || size > best.tokens().size()) && (size == 1 || suffix.isEmpty())) {
          Optional<String> found = match(line, at, candidate, suffix);
          if (found.isPresent()) {
            best = candidate;
            ending = found.get();
          }
        }
      }
    }
    return best == null ? Optional.empty() : Optional.of(reading(best, at, ending));
  }

  /** The endings that a token may have beyond an entry, none first. */
  private static List<String> endings(Token token) {
    List<String> endings = new ArrayList<>(List.of(""));
    String lower = token.lower();
    if (token.isWord() && lower.length() > 2 && lower.endsWith("s")) {
      endings.add(lower.endsWith("'s") ? "'s" : "s");
      if (lower.length() > 3 && lower.endsWith("es")) {
        endings.add("es");
      }
    }
    return endings;
  }

  // The ending that the last token has, or empty if the candidate does not stand there.
  private static Optional<String> match(
      WrittenLine line, int at, Candidate candidate, String suffix) {
    int last = candidate.tokens().size() - 1;
    Token after = line.at(at + last + 1);
    if (after.glued() && (after.isWord() || after.isNumber())) {
      return Optional.empty();
    }
    for (int i = 0; i <= last; i++) {
      Token wanted = candidate.tokens().get(i);
      Token token = line.at(at + i);
      if (i > 0 && token.glued() != wanted.glued()
          || i < last && !isSame(wanted, token, "", candidate.accentsMatter())) {
        return Optional.empty();
      }
    }
    Token wanted = candidate.tokens().get(last);
    Token token = line.at(at + last);
    return (last == 0 ? List.of(suffix) : endings(token))
        .stream()
            .filter(s -> isSame(wanted, token, s, candidate.accentsMatter()) && isEnding(wanted, s))
            .findFirst();
  }

  private static boolean isEnding(Token wanted, String suffix) {
    return !suffix.equals("es") || wanted.lower().matches(".*(s|x|z|ch|sh)");
  }

  private static boolean isSame(Token wanted, Token token, String suffix, boolean accentsMatter) {
    if (wanted.kind() != token.kind() || token.text().length() < suffix.length()) {
      return false;
    }
    String stem = token.lower().substring(0, token.lower().length() - suffix.length());
    if (accentsMatter ? !stem.equals(wanted.lower()) : !bare(stem).equals(bare(wanted.lower()))) {
      return false;
    }
    boolean capitals = wanted.isAllCapitals() && wanted.text().length() > 1;
    return capitals
        ? token.isAllCapitals() || !suffix.isEmpty() && token.text().startsWith(wanted.text())
        : !wanted.isCapitalised() || token.isCapitalised();
  }

  private static Reading reading(Candidate candidate, int at, String ending) {
    Lexicon.Entry entry = candidate.entry();
    int next = at + candidate.tokens().size();
    if (entry.sounds().isEmpty()) {
      return new Reading(next, entry.say() + ending, Break.NONE, "");
    }
    List<Pronunciation> sounds = new ArrayList<>(entry.sounds());
    String[] texts =
        sounds.size() == 1
            ? new String[] {entry.written().replace(' ', '-')}
            : entry.written().split(" ");
    for (int i = 0; i < texts.length; i++) {
      boolean last = i == texts.length - 1;
      texts[i] = plain(texts[i], sounds.get(i)) + (last ? ending : "");
    }
    int last = sounds.size() - 1;
    if (!ending.isEmpty()) {
      sounds.set(
          last,
          sounds.get(last).withS(sounds.get(last).plain() + (ending.equals("'s") ? "'s" : "s")));
    }
    return new Reading(next, String.join(" ", texts), Break.NONE, "", sounds);
  }

  // The written word, in letters that the spoken words may have; failing that, its respelling.
  private static String plain(String written, Pronunciation sound) {
    String text = Accents.fold(written.replace('’', '\''));
    return text.matches("[A-Za-z]+(['-][A-Za-z]+)*+") ? text : sound.plain();
  }

  /** Small letters without their accents. */
  static String bare(String lower) {
    int plain = 0;
    while (plain < lower.length() && lower.charAt(plain) < 0x80) {
      plain++;
    }
    if (plain == lower.length()) {
      return lower;
    }
    StringBuilder bare = new StringBuilder();
    String parts = Normalizer.normalize(lower, Normalizer.Form.NFD);
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        bare.append(
            switch (c) {
              case 'ø' -> "o";
              case 'ł' -> "l";
              case 'đ', 'ð' -> "d";
              case 'æ' -> "ae";
              case 'œ' -> "oe";
              case 'ß' -> "ss";
              case 'ı' -> "i";
              default -> String.valueOf(c);
            });
      }
    }
    return bare.toString();
  }
}
