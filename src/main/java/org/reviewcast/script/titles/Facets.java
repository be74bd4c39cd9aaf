package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The sides of an aspect that a chapter names: one that is of "Direction and Craft" may be of
 * "Lighting, Sets and Score".
 */
final class Facets {
  private static final int MOST = 3;
  private static final int FEWEST_TIMES = 2;
  private static final int FEWEST_OF_ANYTHING = 4;
  private static final Set<String> OF_ANYTHING =
      Set.of("A Closer Look", "Further Thoughts", "More to Consider");

  // What any chapter may be of, if it is not of anything else.
  private static final Set<String> ANYTHING =
      Vocabulary.words(
          "plot characters dialogue cinematography photography score soundtrack music violence"
              + " humor humour jokes pacing editing visuals animation effects gore romance lyrics"
              + " vocals melodies guitars drums combat controls puzzles graphics levels weapons"
              + " enemies missions prose atmosphere tone cast performances acting politics"
              + " relationships class race love death war family religion costumes sets");
  private static final Map<Aspect, String> NOUNS = new EnumMap<>(Aspect.class);

  static {
    put(
        Aspect.CRAFT,
        "cinematography photography lighting editing score music soundtrack costumes sets effects"
            + " camerawork camera color colour colors colours locations animation design framing"
            + " sound landscapes close-ups makeup");
    put(
        Aspect.SCRIPT,
        "dialogue exposition plotting jokes speeches subplots structure logic pacing");
    put(Aspect.HUMOR, "jokes gags slapstick satire wit puns irony farce parody sarcasm");
    put(Aspect.FEAR, "dread gore tension suspense scares atmosphere violence terror monsters");
    put(Aspect.ACTION, "fights stunts chases shootouts choreography gunfights explosions battles");
    put(
        Aspect.PROSE,
        "prose dialogue structure narration voice pacing metaphors language translation flashbacks"
            + " diction perspective tense imagery chapters");
    put(
        Aspect.SOUND,
        "guitars guitar drums bass piano synths strings vocals riffs rhythm beats melodies"
            + " harmonies arrangements percussion horns production tempo samples loops lyrics");
    put(
        Aspect.SONGS,
        "lyrics melodies verses choruses hooks ballads singles remixes beats harmonies");
    put(
        Aspect.PLAY,
        "combat controls puzzles weapons enemies bosses levels upgrades quests exploration vehicles"
            + " multiplayer stealth inventory difficulty mechanics tutorials missions crafting maps"
            + " modes checkpoints platforming loot skills");
    put(
        Aspect.LOOKS,
        "art graphics music soundtrack animation lighting voices visuals cutscenes textures");
    put(
        Aspect.THEMES,
        "class power grief identity race memory faith morality gender capitalism guilt loneliness"
            + " mortality politics history love family death violence freedom justice war religion"
            + " science technology sexuality friendship trauma feminism racism colonialism"
            + " masculinity motherhood fatherhood childhood money greed corruption revenge"
            + " forgiveness");
    put(
        Aspect.MAKING,
        "budget reshoots casting contracts financing profits rewrites studios locations");
    put(Aspect.RELEASE, "charts critics reissues remasters singles sales label tours");
    put(Aspect.CHARACTERS, "heroes villains motives motivations backstories relationships");
  }

  private final List<List<List<Token>>> tagged;

  /** For chapters of tagged sentences. */
  Facets(List<List<List<Token>>> tagged) {
    this.tagged = tagged;
  }

  private static void put(Aspect aspect, String nouns) {
    NOUNS.put(aspect, nouns);
  }

  /** What to say in place of an aspect's label, where a chapter names several sides of it. */
  Optional<String> instead(String label, int chapter) {
    for (Map.Entry<Aspect, String> aspect : NOUNS.entrySet()) {
      if (aspect.getKey().label().equals(label)) {
        return named(chapter, Vocabulary.words(aspect.getValue()), FEWEST_TIMES);
      }
    }
    return OF_ANYTHING.contains(label)
        ? named(chapter, ANYTHING, FEWEST_OF_ANYTHING)
        : Optional.empty();
  }

  private Optional<String> named(int chapter, Set<String> nouns, int fewest) {
    Map<String, Integer> said = new LinkedHashMap<>();
    for (List<Token> tokens : tagged.get(chapter)) {
      TaggedSentence sentence = new TaggedSentence(tokens);
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        boolean plain = !sentence.at(i - 1).is("NOUN", "PROPN");
        if (plain && token.is("NOUN") && nouns.contains(token.lower()) && stands(sentence, i)) {
          said.merge(token.lower(), 1, Integer::sum);
        }
      }
    }
    // Those that are said most often, in the order in which they are spoken of.
    List<String> ordered = new ArrayList<>(said.keySet());
    while (ordered.size() > MOST) {
      String least = ordered.get(0);
      for (String noun : ordered) {
        least = said.get(noun) <= said.get(least) ? noun : least;
      }
      ordered.remove(least);
    }
    int times = 0;
    for (String noun : ordered) {
      times += said.get(noun);
    }
    if (ordered.size() < 2 || times < fewest) {
      return Optional.empty();
    }
    String last = ordered.get(ordered.size() - 1);
    String all = String.join(", ", ordered.subList(0, ordered.size() - 1)) + " and " + last;
    return Wording.title(all);
  }

  // Not a part of another noun, nor denied.
  private static boolean stands(TaggedSentence sentence, int i) {
    return !sentence.at(i + 1).is("NOUN", "PROPN")
        && !sentence.at(i + 1).text().equals("-")
        && !sentence.isTurnedRound(i, i + 1);
  }
}
