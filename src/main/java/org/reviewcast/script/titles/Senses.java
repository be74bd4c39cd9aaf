package org.reviewcast.script.titles;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words of critics that name one thing: no two chapters are called after it. */
final class Senses {
  private static final Map<String, String> SENSES = new HashMap<>();

  static {
    List.of(
            "story plot premise narrative setup set-up storyline storytelling unfolds leads",
            "ending finale conclusion climax",
            "performances performance acting cast casting ensemble actors",
            "humor humour comedy jokes",
            "music score soundtrack",
            "visuals cinematography photography camera camerawork look",
            "script screenplay writing dialogue dialog",
            "action fights stunts choreography shootouts",
            "songs tracks",
            "themes theme message",
            "problem problems flaws weaknesses work faults missteps",
            "prose style",
            "characters protagonist protagonists heroine hero",
            "villain villains antagonist")
        .forEach(
            sense -> {
              for (String word : sense.split(" ")) {
                SENSES.put(word, "=" + sense);
              }
            });
  }

  private Senses() {}

  /** Whether it is a sense, and not a stem. */
  static boolean isSense(String sense) {
    return sense.startsWith("=");
  }

  /** The stems of a title's words, and the senses of those that have one. */
  static Set<String> ofTitle(String title) {
    Set<String> senses = new HashSet<>(Stems.ofTitle(title));
    for (String word : Tagger.words(title.toLowerCase(Locale.ROOT))) {
      if (SENSES.containsKey(word)) {
        senses.add(SENSES.get(word));
      }
    }
    return senses;
  }
}
