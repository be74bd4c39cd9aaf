package org.reviewcast.script.titles;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reviewcast.review.Work;

/** Chooses titles for the chapters of an English review, together: no two share a word. */
public final class Titles {
  private static final double GOOD_ENOUGH = 0.42;
  private static final int CLOSELY_READ = 8;

  private final Work.Kind kind;
  private final Set<String> ownTitle = new HashSet<>();
  private final Closeness closeness;

  /**
   * A chooser for one review.
   *
   * @param kind what it reviews
   * @param title the title of the review; a chapter gets another
   * @param closeness how close a phrase is to a chapter's meaning
   */
  public Titles(Work.Kind kind, String title, Closeness closeness) {
    this.kind = kind;
    this.closeness = closeness;
    Tagger.words(title).forEach(word -> ownTitle.add(Stems.of(word)));
  }

  /** How close a phrase is to what a chapter is about. */
  public interface Closeness {
    /** Knows nothing. */
    Closeness UNKNOWN = (phrase, chapter) -> 0;

    /**
     * The closeness of a phrase to a chapter above that to the others, −1 to 1.
     *
     * @param chapter the chapter's index
     */
    double of(String phrase, int chapter);
  }

  /**
   * Titles for chapters, at most 38 characters long.
   *
   * @throws IOException if the model of the language cannot be loaded
   */
  public List<String> of(List<Stretch> chapters) throws IOException {
    List<List<Candidate>> candidates = candidates(chapters);
    String[] titles = new String[chapters.size()];
    Set<String> used = new HashSet<>();
    PlainTitles plain = new PlainTitles(kind, chapters);
    int last = titles.length - 1;
    if (last > 0 && plain.isVerdict(last)) {
      titles[last] = Aspect.VERDICT.label();
    }
    for (Optional<Candidate> next = best(candidates, titles, used);
        next.isPresent();
        next = best(candidates, titles, used)) {
      titles[next.get().chapter()] = next.get().phrase().title();
      used.addAll(next.get().phrase().stems());
    }
    return plain.fill(titles);
  }

  private static Optional<Candidate> best(
      List<List<Candidate>> candidates, String[] titles, Set<String> used) {
    return candidates.stream()
        .flatMap(List::stream)
        .filter(c -> titles[c.chapter()] == null)
        .filter(c -> c.phrase().stems().stream().noneMatch(used::contains))
        .filter(c -> c.merit() >= GOOD_ENOUGH)
        .max(Comparator.comparingDouble(Candidate::merit));
  }

  /** A phrase as the title of a chapter. */
  record Candidate(int chapter, Phrase phrase, double merit) {}

  List<List<Candidate>> candidates(List<Stretch> chapters) throws IOException {
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
      List<Phrase> phrases = new ArrayList<>();
      for (int s = 0; s < tagged.get(i).size(); s++) {
        phrases.addAll(PhraseFinder.find(names.in(tagged.get(i).get(s)), s));
      }
      all.add(rank(i, chapters.get(i), phrases, counts));
    }
    return all;
  }

  private List<Candidate> rank(
      int chapter, Stretch stretch, List<Phrase> phrases, List<Map<String, Integer>> counts) {
    Map<String, Candidate> candidates = new HashMap<>();
    for (Phrase phrase : phrases) {
      if (ownTitle.containsAll(phrase.stems())) {
        continue;
      }
      double merit = phrase.merit() + stretch.prominence(phrase.sentence());
      double distinct = 0;
      double recurrence = 0;
      for (String stem : phrase.stems()) {
        int in = (int) counts.stream().filter(count -> count.containsKey(stem)).count();
        double rare = counts.size() < 2 ? 1 : 1 - (in - 1.0) / (counts.size() - 1);
        distinct += rare / phrase.stems().size();
        recurrence += Math.min(3, counts.get(chapter).getOrDefault(stem, 1) - 1) * rare;
      }
      merit += 0.3 * distinct + 0.05 * Math.min(4, recurrence);
      candidates.merge(
          phrase.title(),
          new Candidate(chapter, phrase, merit),
          (a, b) -> a.merit() >= b.merit() ? a : b);
    }
    Comparator<Candidate> order =
        Comparator.comparingDouble(Candidate::merit)
            .reversed()
            .thenComparing(c -> c.phrase().title());
    return candidates.values().stream()
        .sorted(order)
        .limit(CLOSELY_READ)
        .map(
            c ->
                new Candidate(
                    chapter,
                    c.phrase(),
                    c.merit() + closeness.of(c.phrase().title(), chapter)))
        .sorted(order)
        .toList();
  }
}
