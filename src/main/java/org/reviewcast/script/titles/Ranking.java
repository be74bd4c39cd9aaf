package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Ranks the candidates of chapters by how much a reader would like them. */
final class Ranking {
  /** The vector of a title costs more than all the rest, so that only the first are compared. */
  private static final int CLOSELY_READ = 5;

  private static final Comparator<Ranked> BEST_FIRST =
      (a, b) -> {
        int order = Double.compare(b.appeal(), a.appeal());
        return order != 0 ? order : a.title().compareTo(b.title());
      };

  /** What a title from outside the review appeals, such as that of a song, whatever its words. */
  private static final double NAMED = 1.2;

  /** By how much a verdict appeals more than another title of the last chapter that is as good. */
  private static final double VERDICT = 0.3;

  /** By how much less somebody may appeal in a role, or with another, than by the name alone. */
  private static final double SAYS_MORE = 0.3;

  private final Candidates finder;
  private final Taste taste;
  private final Titles.Closeness closeness;

  Ranking(Candidates finder, Taste taste, Titles.Closeness closeness) {
    this.finder = finder;
    this.taste = taste;
    this.closeness = closeness;
  }

  /**
   * A candidate and how much a reader would like it.
   *
   * @param appeal −0.7 to 1.7
   */
  record Ranked(Candidate candidate, double appeal) {
    String title() {
      return candidate.title();
    }
  }

  /** One whose traits were told. */
  private record Seen(Ranked ranked, Taste.Sum sum) {}

  /** The candidates of a chapter, the best first. */
  List<Ranked> of(int chapter) {
    List<Seen> seen = new ArrayList<>();
    for (Candidate candidate : finder.of(chapter)) {
      Taste.Sum sum = taste.sum();
      finder.tell(chapter, candidate, sum);
      seen.add(new Seen(ranked(candidate, sum.appealAtSight()), sum));
    }
    seen.sort((a, b) -> BEST_FIRST.compare(a.ranked(), b.ranked()));
    List<Ranked> all = new ArrayList<>(seen.stream().map(Seen::ranked).toList());
    for (int i = 0; i < Math.min(CLOSELY_READ, all.size()); i++) {
      Candidate candidate = all.get(i).candidate();
      Optional<Nearness> near = closeness.of(candidate.title(), chapter);
      if (near.isPresent()) {
        near.get().tell(seen.get(i).sum());
        all.set(i, ranked(candidate, seen.get(i).sum().appeal()));
      }
    }
    all.sort(BEST_FIRST);
    return telling(all);
  }

  // "Anna Kovacs as Ruth" before "Anna Kovacs", and that before "Kovacs".
  private static List<Ranked> telling(List<Ranked> ranked) {
    if (ranked.isEmpty()) {
      return ranked;
    }
    Ranked first = ranked.get(0);
    boolean name = first.candidate().origin().isOfPeople() && !first.title().contains(" and ");
    for (Ranked other : ranked) {
      boolean more = name && saysMore(other, first) || isOwned(other, first);
      if (more && other.appeal() >= first.appeal() - SAYS_MORE) {
        List<Ranked> telling = new ArrayList<>(ranked);
        telling.remove(other);
        telling.add(0, new Ranked(other.candidate(), first.appeal()));
        return telling;
      }
    }
    return ranked;
  }

  // "Arbour's Second Album" before "The Second Album".
  private static boolean isOwned(Ranked other, Ranked first) {
    String thing = first.title().startsWith("The ") ? first.title().substring(3) : "";
    return !thing.isEmpty()
        && (other.title().endsWith("'s" + thing) || other.title().endsWith("'" + thing));
  }

  private static boolean saysMore(Ranked other, Ranked first) {
    Origin origin = other.candidate().origin();
    boolean withAnother =
        (origin == Origin.ROLE || origin == Origin.LEAD)
            && other.title().matches(".* (?:as|and) .*")
            && !Collections.disjoint(other.candidate().stems(), first.candidate().stems());
    boolean whole =
        first.candidate().origin() == Origin.SINGLE
            && (origin == Origin.PERSON || origin == Origin.NAME)
            && other.title().endsWith(" " + first.title());
    return withAnother || whole;
  }

  // What the judgements that taste was learned from had too few of to tell, or did not ask.
  private static Ranked ranked(Candidate candidate, double appeal) {
    double adjusted =
        switch (candidate.origin()) {
          case MENTION -> Math.max(NAMED, appeal);
          case VERDICT -> appeal + VERDICT;
          default -> appeal;
        };
    return new Ranked(candidate, adjusted);
  }
}
