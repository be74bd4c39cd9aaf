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
  private static final Set<String> ALSO_WITH_HYPHENS = Words.of("read lead live");

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
      case "lead" -> isMetal(line, at);
      case "live" -> !withS && Lively.isLively(line, at);
      case "lives" -> Lively.isVerb(line, at);
      case "tear" -> isTorn(line, at);
      case "wound" ->
          next.isAny("up", "down", "around", "tight", "tightly", "through", "together", "back")
              || next.isAny("its", "his", "her", "their") && line.at(at + 2).is("way")
              || before.isAny("tightly", "tautly", "highly");
      case "wind" ->
          (!Grammar.comesBeforeNouns(before) || withS)
              && !before.is("through")
              && (next.isAny("up", "down", "back", "around", "through", "its", "his", "her")
                  || withS && next.is("to"));
      case "close" -> withS || isEnding(line, at) || Grammar.isVerb(line, at, false);
      case "content" ->
          next.isAny("to", "with")
                  && !Grammar.comesBeforeNouns(before)
                  && !before.isAny(
                      "bonus",
                      "online",
                      "original",
                      "extra",
                      "video",
                      "digital",
                      "fresh",
                      "exclusive")
              || before.isAny("is", "was", "are", "were", "be", "seems", "not", "feel", "feels")
              || Grammar.isVerb(line, at, withS);
      case "minute" ->
          TINY.contains(next.lower())
              || before.isAny("most", "so", "very") && !next.isAny("of", "into");
      case "bow" -> isKnotOrWeapon(line, at);
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
              || next.is("to")
                  && Grammar.isObject(line.at(at + 2))
                  && !Grammar.comesBeforeNouns(before);
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

  /** "Tied up with a bow", "a bow and arrow", "builds a bow"; not "take a bow". */
  private static boolean isKnotOrWeapon(WrittenLine line, int at) {
    Token before = line.at(at - 1);
    Token next = line.at(at + 1);
    boolean things =
        next.isAny("tie", "ties", "hunter", "hunting")
            || before.isAny("violin", "cello", "hair", "red", "pink", "little", "neat", "fiddle");
    if (things || before.isAny("to", "they", "we", "i", "you")) {
      return things;
    }
    for (int i = at - 8; i < at + 8; i++) {
      Token token = line.at(i);
      boolean near = i < at && i > at - 4;
      if (token.isAny("arrow", "arrows", "quiver", "archer", "archery", "wrap", "wraps", "wrapped")
          || token.isAny("tie", "ties", "tied", "ribbon")
          || near && token.isAny("builds", "draws", "drew", "with", "strings", "wields", "aims")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMetal(WrittenLine line, int at) {
    if (line.at(at + 1).gluedTo("-")) {
      return line.at(at + 2).isAny("lined", "based", "coated", "painted", "free", "weighted");
    }
    return line.at(at + 1)
            .isAny("pipe", "pipes", "paint", "balloon", "poisoning", "weight", "bullets")
        || line.at(at - 1).isAny("of", "molten", "liquid", "like")
            && !line.at(at + 1).isCapitalised()
            && !line.at(at + 1).isAny("single", "singles", "singer", "actor", "actress", "role")
            && !line.at(at + 1).isAny("vocals", "vocalist", "guitar", "guitarist", "character");
  }

  private static boolean isTorn(WrittenLine line, int at) {
    Token next = line.at(at + 1);
    boolean torn =
        next.isAny("up", "apart", "down", "through", "into", "itself", "off", "open", "away");
    return torn
            && !line.at(at - 1)
                .isAny("of", "in", "into", "with", "her", "his", "my", "the", "single")
        || Grammar.isVerb(line, at, line.at(at).lower().endsWith("s")) && !next.is("up");
  }

  /** Whether "close" is an end: "to a close.", "the close of". */
  private static boolean isEnding(WrittenLine line, int at) {
    Token next = line.at(at + 1);
    return line.at(at - 1).isAny("a", "its", "the", "their")
        && (next.isEnd() || next.isSymbol() && !next.is("-") || next.isAny("of", "and", "with"));
  }
}
