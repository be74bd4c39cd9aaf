package org.reviewcast.spoken;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reviewcast.voice.Pronunciation;
import org.reviewcast.voice.SpokenWord.Break;

/**
 * Words with two sounds: to read and have read, a live album and to live, a record and to record.
 * The word stays as it is written; the sound that its place asks for goes with it.
 */
final class Homographs implements SpokenRule {
  private record Sounds(Pronunciation common, Pronunciation other) {}

  private static final class Known {
    static final Map<String, Sounds> SOUNDS = read();

    private static Map<String, Sounds> read() {
      Map<String, Sounds> sounds = new HashMap<>();
      for (Map.Entry<String, String> entry : Table.entries("homographs.txt")) {
        String[] parts = entry.getValue().split(" \\| |, ");
        sounds.put(
            entry.getKey(),
            new Sounds(
                new Pronunciation(Pronunciation.phonesOf(parts[0]), entry.getKey()),
                new Pronunciation(Pronunciation.phonesOf(parts[1]), parts[2])));
      }
      return sounds;
    }
  }

  // In other words with a hyphen the engine's own choice is the right one.
  private static final Set<String> ALSO_WITH_HYPHENS = Words.of("read lead live wound bow");

  /** What is called minute when it is small and not when it lasts. */
  private static final Set<String> TINY =
      Words.of(
          """
          detail details difference differences change changes gesture gestures particle particles
          shift shifts dose doses amount amounts quantity quantities fragment fragments variation
          variations inflection inflections movement movements adjustment adjustments trace traces
          increment increments observation observations flaw flaws portions
          """);

  @Override
  public Optional<Reading> read(WrittenLine line, int at) {
    Token word = line.at(at);
    if (!word.isWord() || word.text().length() < 3 || word.text().length() > 14) {
      return Optional.empty();
    }
    String lower = word.lower();
    boolean owns = lower.endsWith("'s");
    boolean withS = !Known.SOUNDS.containsKey(lower) && lower.endsWith("s");
    String stem = lower.substring(0, lower.length() - (owns ? 2 : withS ? 1 : 0));
    Sounds sounds = Known.SOUNDS.get(stem);
    boolean hyphen = line.glued(at) && line.at(at - 1).is("-") || line.at(at + 1).gluedTo("-");
    if (sounds == null || hyphen && !ALSO_WITH_HYPHENS.contains(stem)) {
      return Optional.empty();
    }
    boolean other = !owns && isOther(line, at, stem, withS);
    Pronunciation sound = other ? sounds.other() : sounds.common();
    if (withS) {
      sound = sound.withS(sound.plain() + (owns ? "'s" : sound.plain().endsWith("z") ? "es" : "s"));
    }
    String text =
        word.isAllCapitals()
            ? lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1)
            : word.text();
    return Optional.of(new Reading(at + 1, text, Break.NONE, "", List.of(sound)));
  }

  /** Whether a word has the second of its sounds at this place. */
  private static boolean isOther(WrittenLine line, int at, String stem, boolean withS) {
    Token before = line.at(at - 1);
    Token next = line.at(at + 1);
    return switch (stem) {
      case "read" -> !withS && ReadOrRed.isPast(line, at);
      case "lead" -> Senses.isMetal(line, at);
      case "live" -> !withS && Lively.isLively(line, at);
      case "lives" -> Lively.isVerb(line, at);
      case "tear" -> Senses.isTorn(line, at);
      case "wound" -> Senses.isCoiled(line, at);
      case "wind" ->
          (!Grammar.comesBeforeNouns(before) || withS)
              && !before.is("through")
              && (next.isAny("up", "down", "back", "around", "through", "its", "his", "her")
                  || withS && next.is("to"));
      case "close" -> withS || Senses.isShut(line, at);
      case "content" -> Senses.isPleased(line, at, withS);
      case "separate" -> Senses.isParting(line, at, withS);
      case "minute" ->
          TINY.contains(next.lower())
              || before.isAny("most", "so", "very") && !next.isAny("of", "into");
      case "bow" -> Senses.isKnotOrWeapon(line, at);
      case "bass" -> before.isAny("sea", "striped", "largemouth", "grilled") || next.is("fishing");
      case "dove" -> next.isAny("into", "in", "headfirst", "deep", "deeper", "under", "for");
      case "invalid" ->
          Grammar.comesBeforeNouns(before) && (!next.isWord() || Words.isFunction(next.lower()));
      case "polish" -> line.at(at).isCapitalised() && !Grammar.isObject(next) && !next.is("off");
      case "produce", "refuse", "reject", "upset" ->
          before.isAny("the", "an", "fresh", "organic", "local", "human", "a", "major", "big")
              || next.isAny("aisle", "section", "stand");
      case "house" ->
          Grammar.isVerb(line, at, withS)
              && (withS
                  || next.isWord()
                      && (Grammar.isObject(next) || !Words.isFunction(next.lower()))
                      && !next.isAny("music", "and", "to"));
      case "object" ->
          Grammar.isVerb(line, at, withS)
              || withS && before.isAny("suitor", "everyone", "nobody", "one", "somebody")
              || next.is("to")
                  && (Grammar.isObject(line.at(at + 2)) || line.at(at + 2).isAny("having", "being"))
                  && !Grammar.comesBeforeNouns(before);
      case "alternate" -> withS || Grammar.isVerb(line, at, false);
      case "suspect" -> withS && before.is("one") || Grammar.isVerb(line, at, withS);
      case "graduate" ->
          Grammar.isVerb(line, at, withS)
              || before.is(",") && next.isAny("and", "or", ",") && !line.at(at - 2).isCapitalised()
              || next.is("from") && !Grammar.comesBeforeNouns(before);
      case "resume" ->
          before.isAny(
                  "a", "the", "his", "her", "their", "my", "your", "impressive", "long", "whose")
              || before.lower().endsWith("'s");
      case "used" ->
          next.is("to") && !before.isAny("is", "are", "be", "being", "been", "was", "were", "'s");
      default -> Grammar.isVerb(line, at, withS);
    };
  }
}
