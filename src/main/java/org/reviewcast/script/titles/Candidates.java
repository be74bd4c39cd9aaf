package org.reviewcast.script.titles;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds and ranks the phrases of chapters that could be their titles. */
final class Candidates {
  private static final int CLOSELY_READ = 8;
  private static final double CLOSENESS_COUNTS = 1.3;
  private static final double MIDST_COUNTS = 0.6;
  private static final double USUAL_MIDST = 0.45;

  private static final Set<Phrase.Shape> HOLDING =
      EnumSet.of(Phrase.Shape.COMPOUND, Phrase.Shape.POSSESSIVE, Phrase.Shape.NAME);
  private static final double ONCE = 0.1;
  private static final double HEAD_ONCE = 0.3;
  private static final double PASSING_NAME = 0.45;
  private static final double UBIQUITOUS = 0.3;
  private static final double ALIKE = 0.6;

  private static final Comparator<Candidate> BEST_FIRST =
      (a, b) -> {
        int order = Double.compare(b.merit(), a.merit());
        return order != 0 ? order : a.phrase().title().compareTo(b.phrase().title());
      };

  private final Set<String> ownTitle = new HashSet<>();
  private final Titles.Closeness closeness;

  /** For the chapters of the review with a title. */
  Candidates(String title, Titles.Closeness closeness) {
    this.closeness = closeness;
    Tagger.words(title).forEach(word -> ownTitle.add(Stems.of(word)));
  }

  /**
   * The candidates of each chapter, the best first.
   *
   * @throws IOException if the model of the language cannot be loaded
   */
  List<List<Candidate>> of(List<Stretch> chapters) throws IOException {
    Tagger tagger = Tagger.load();
    List<List<List<Token>>> tagged = new ArrayList<>();
    for (Stretch chapter : chapters) {
      tagged.add(chapter.sentences().stream().map(tagger::tag).toList());
    }
    Names names = new Names(tagged.stream().flatMap(List::stream).toList());
    List<Map<String, Integer>> counts = new ArrayList<>();
    for (List<List<Token>> chapter : tagged) {
      Map<String, Integer> count = new HashMap<>();
      chapter.forEach(s -> s.forEach(t -> count.merge(Stems.of(t.text()), 1, Integer::sum)));
      counts.add(count);
    }
    List<List<Candidate>> all = new ArrayList<>();
    for (int i = 0; i < chapters.size(); i++) {
      List<List<Token>> sentences = tagged.get(i).stream().map(names::in).toList();
      List<Phrase> phrases = new ArrayList<>();
      for (int s = 0; s < sentences.size(); s++) {
        phrases.addAll(PhraseFinder.find(sentences.get(s), s));
      }
      List<Candidate> candidates = rank(i, chapters.get(i), phrases, counts, named(sentences));
      candidates.addAll(Subjects.of(i, chapters.get(i), sentences));
      candidates.sort(BEST_FIRST);
      all.add(candidates);
    }
    return all;
  }

  // The title of the work after another noun: most often two phrases that met.
  private boolean holdsOwnName(Phrase phrase) {
    return phrase.stems().stream().filter(ownTitle::contains).count() > 0;
  }

  // How often each name is said.
  private static Map<String, Integer> named(List<List<Token>> sentences) {
    Map<String, Integer> names = new HashMap<>();
    sentences.forEach(
        sentence ->
            sentence.stream()
                .filter(Token::isName)
                .forEach(token -> names.merge(Stems.of(token.text()), 1, Integer::sum)));
    return names;
  }

  // What is said once is a chapter's subject only where its opening sentence says it.
  private static double ofHeadSaidOnce(Phrase phrase) {
    boolean opening = phrase.sentence() == 0 && phrase.shape().isFull();
    return phrase.weighty() || opening ? 0 : HEAD_ONCE;
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

  private List<Candidate> rank(
      int chapter,
      Stretch stretch,
      List<Phrase> phrases,
      List<Map<String, Integer>> counts,
      Map<String, Integer> names) {
    Map<String, Candidate> candidates = new HashMap<>();
    for (Phrase phrase : phrases) {
      boolean ownName = HOLDING.contains(phrase.shape()) && holdsOwnName(phrase);
      if (ownName || ownTitle.containsAll(phrase.stems())) {
        continue;
      }
      double merit = phrase.merit() + stretch.prominence(phrase.sentence());
      merit += MIDST_COUNTS * (closeness.midst(chapter, phrase.sentence()) - USUAL_MIDST);
      double distinct = 0;
      double recurrence = 0;
      for (String stem : phrase.stems()) {
        int in = (int) counts.stream().filter(count -> count.containsKey(stem)).count();
        double rare = counts.size() < 2 ? 1 : 1 - (in - 1.0) / (counts.size() - 1);
        distinct += rare / phrase.stems().size();
        recurrence += Math.min(3, counts.get(chapter).getOrDefault(stem, 1) - 1) * rare;
      }
      boolean passing = phrase.shape() == Phrase.Shape.SINGLE && recurrence < 2.5;
      merit -= passing ? 0.3 : 0;
      merit += 0.3 * distinct + 0.07 * Math.min(4, recurrence);
      merit -= recurrence == 0 ? ONCE : 0;
      merit -= counts.get(chapter).getOrDefault(phrase.head(), 1) < 2 ? ofHeadSaidOnce(phrase) : 0;
      merit -= ofName(phrase, names, distinct);
      candidates.merge(
          phrase.title(),
          new Candidate(chapter, phrase, merit),
          (a, b) -> a.merit() >= b.merit() ? a : b);
    }
    return candidates.values().stream()
        .sorted(BEST_FIRST)
        .limit(CLOSELY_READ)
        .map(
            c ->
                new Candidate(
                    chapter,
                    c.phrase(),
                    c.merit() + CLOSENESS_COUNTS * closeness.of(c.phrase().title(), chapter)))
        .sorted(BEST_FIRST)
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
