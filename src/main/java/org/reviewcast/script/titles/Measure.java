package org.reviewcast.script.titles;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Measures what a chapter says for and against its phrases. */
final class Measure {
  private static final Set<Phrase.Shape> HOLDING =
      EnumSet.of(Phrase.Shape.COMPOUND, Phrase.Shape.POSSESSIVE, Phrase.Shape.NAME);
  private static final double ANOTHER = 0.15;
  private static final double ONCE = 0.1;
  private static final double HEAD_ONCE = 0.3;
  private static final double PERSONAL = 0.25;
  private static final double PASSING_WORD = 0.3;
  private static final double OFTEN = 2.5;
  private static final int FEWEST_OF_ONE = 3;
  private static final double PASSING_NAME = 0.45;
  private static final double UBIQUITOUS = 0.3;
  private static final double ALIKE = 0.6;
  private static final Set<String> KINDS =
      Stems.ofTitle("comedy humor humour satire horror farce tragedy romance melodrama violence");
  private static final int FEWEST_OF_BURIED = 3;
  private static final double WIDE = 0.15;
  private static final double LOCAL = 0.25;
  private static final double LOST = 0.4;
  private static final double OPENING = 0.15;

  private final Set<String> ownTitle = new HashSet<>();
  private final int chapter;
  private final Stretch stretch;
  private final Counts counts;
  private final Titles.Closeness closeness;

  /** For the phrases of one chapter of the review with a title. */
  Measure(String title, int chapter, Stretch stretch, Counts counts, Titles.Closeness closeness) {
    this.chapter = chapter;
    this.stretch = stretch;
    this.counts = counts;
    this.closeness = closeness;
    Tagger.words(title).forEach(word -> ownTitle.add(Stems.of(word)));
  }

  /**
   * What there is for and against a phrase, unless it holds the title of the review or is a word in
   * passing.
   *
   * @param another whether its sentence names another work
   */
  Optional<Evidence> of(Phrase phrase, boolean another) {
    boolean ownName =
        HOLDING.contains(phrase.shape()) && phrase.stems().stream().anyMatch(ownTitle::contains);
    boolean lone = phrase.shape() == Phrase.Shape.SINGLE;
    boolean passing = lone && counts.in(chapter, phrase.head()) < FEWEST_OF_ONE;
    boolean buried =
        !KINDS.contains(phrase.head())
            && stretch.prominence(phrase.sentence()) == 0
            && counts.spread(chapter, phrase.stems()) < FEWEST_OF_BURIED;
    if (ownName || passing || buried || ownTitle.containsAll(phrase.stems())) {
      return Optional.empty();
    }
    double distinct = 0;
    double recurrence = 0;
    for (String stem : phrase.stems()) {
      double rare = counts.rarity(stem);
      distinct += rare / phrase.stems().size();
      recurrence += Math.min(3, Math.max(1, counts.in(chapter, stem)) - 1) * rare;
    }
    int sentence = phrase.sentence();
    return Optional.of(
        new Evidence(
            phrase.merit(),
            stretch.prominence(sentence),
            closeness.midst(chapter, sentence),
            distinct,
            recurrence,
            faults(phrase, distinct, recurrence) + (another ? ANOTHER : 0),
            stretch.tells(sentence),
            0));
  }

  private double faults(Phrase phrase, double distinct, double recurrence) {
    double faults = phrase.shape() == Phrase.Shape.SINGLE && recurrence < OFTEN ? PASSING_WORD : 0;
    faults += recurrence == 0 ? ONCE : 0;
    faults += stretch.isPersonal(phrase.sentence()) ? PERSONAL : 0;
    boolean opening = phrase.sentence() == 0 && phrase.shape().isFull();
    if (counts.in(chapter, phrase.head()) < 2 && !phrase.weighty() && !opening) {
      faults += phrase.thought() ? HEAD_ONCE / 2 : HEAD_ONCE;
    }
    double partial = partial(phrase);
    faults += partial > 0 && (phrase.weighty() || phrase.thought()) ? partial / 2 : partial;
    return faults + ofName(phrase, counts.names(chapter), distinct);
  }

  // What one sentence says, and that no opening one, is not what the chapter says.
  private double partial(Phrase phrase) {
    int spread = counts.spread(chapter, phrase.stems());
    double place = stretch.prominence(phrase.sentence());
    if (spread > 2) {
      return counts.recur(chapter, phrase.stems()) ? -WIDE : 0;
    }
    return spread == 1 ? (place == 0 ? LOST : place < OPENING ? LOCAL : 0) : place == 0 ? LOCAL : 0;
  }

  // A name is a chapter's title where that is about nobody else, and the others are not about it.
  private static double ofName(Phrase phrase, Map<String, Integer> names, double distinct) {
    boolean allNames = names.keySet().containsAll(phrase.stems());
    boolean pair = phrase.shape() == Phrase.Shape.AND && allNames;
    boolean single = phrase.shape() == Phrase.Shape.SINGLE && allNames;
    if (phrase.shape() != Phrase.Shape.NAME && !pair && !single) {
      return 0;
    }
    IntStream own = phrase.stems().stream().mapToInt(stem -> names.getOrDefault(stem, 0));
    int said = (pair ? own.min() : own.max()).orElse(0);
    int other =
        names.entrySet().stream()
            .filter(name -> !phrase.stems().contains(name.getKey()))
            .mapToInt(Map.Entry::getValue)
            .max()
            .orElse(0);
    boolean passing = said < (pair ? 2 : 3) || (pair ? said < ALIKE * other : other > ALIKE * said);
    return passing ? PASSING_NAME : distinct < 0.5 && !pair ? UBIQUITOUS : 0;
  }
}
