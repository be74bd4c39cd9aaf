package org.reviewcast.script.titles;

import java.util.Set;

/** Nouns for what a work can be, and words that say of it more, or less, than they seem to. */
final class Kinds {
  /** What says by itself what a work is worth. */
  static final Set<String> TELLING =
      Set.of(
          "masterpiece",
          "triumph",
          "mess",
          "failure",
          "delight",
          "gem",
          "treat",
          "classic",
          "misfire",
          "slog",
          "romp",
          "curiosity",
          "must-read",
          "must-see");

  /** What a work can be, besides a film or a book. */
  static final Set<String> KINDS =
      Vocabulary.words(
          "farce romp satire novella thriller comedy drama sequel remake adaptation meditation"
              + " study portrait masterpiece triumph failure debut melodrama western noir fable"
              + " parable tale saga epic biography memoir history page-turner ride treat delight"
              + " curiosity showcase homage tribute allegory love-letter slasher whodunit potboiler"
              + " pastiche exercise read watch listen game musical romance story nightmare dream"
              + " spectacle travelogue fantasy mystery classic gem mess misfire slog entertainment"
              + " hybrid throwback capsule picture film movie book novel album record piece"
              + " character-study effort outing experience companion introduction opus essay"
              + " manifesto travesty celebration");

  /** What these are is told by the words after them, or before. */
  static final Set<String> UNTOLD =
      Vocabulary.words(
          "thing way time part example case matter lot bit fact reason place man woman person one"
              + " day year moment decision choice question point question story number problem"
              + " shame scene sequence character task idea scenario situation hour fan actor"
              + " actress director writer author name call opening shot start note touch");

  /** What these say of a work is not what it is worth. */
  static final Set<String> PLAIN =
      Vocabulary.words(
          "long short big small large little main major old young early late real general common"
              + " single special current recent official original new");

  private Kinds() {}
}
