package org.reviewcast.script.titles;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses among the ranked candidates of chapters so that no two titles are alike. */
final class Choice {
  /** What appeals less is worse than a title that says nothing. */
  private static final double LEAST_APPEAL = 0.02;

  private static final double MOST_GIVEN_UP = 0.3;

  /** So many titles may have one name, if each says something else. */
  private static final int MOST_OF_NAME = 2;

  /** No chapter: the words are free. */
  private static final int NOBODY = -1;

  /** Several chapters. */
  private static final int SEVERAL = -2;

  private final String[] titles;
  private final List<List<Ranking.Ranked>> ranked;
  private final Set<String> names;
  private final Ranking.Ranked[] given;

  /**
   * A choice for the chapters that have no title.
   *
   * @param titles of all chapters, null where one is wanted; they are filled in
   * @param ranked the candidates of each chapter, the best first
   * @param names the stems of names
   */
  Choice(String[] titles, List<List<Ranking.Ranked>> ranked, Set<String> names) {
    this.titles = titles;
    this.ranked = ranked;
    this.names = names;
    this.given = new Ranking.Ranked[titles.length];
  }

  /** The best first, as long as there are any for chapters that have none; then trades. */
  void make() {
    for (int best = best(); best >= 0; best = best()) {
      give(best, first(best).orElseThrow());
    }
    for (int i = 0; i < titles.length; i++) {
      trade(i);
    }
  }

  private void give(int chapter, Ranking.Ranked title) {
    given[chapter] = title;
    titles[chapter] = title.title();
  }

  // The chapter without a title whose best that is free appeals most; -1 if there is none.
  private int best() {
    int best = -1;
    double most = LEAST_APPEAL;
    for (int i = 0; i < titles.length; i++) {
      Optional<Ranking.Ranked> first = titles[i] == null ? first(i) : Optional.empty();
      if (first.isPresent() && first.get().appeal() > most) {
        most = first.get().appeal();
        best = i;
      }
    }
    return best;
  }

  private Optional<Ranking.Ranked> first(int chapter) {
    return ranked.get(chapter).stream().filter(r -> holder(r, chapter) == NOBODY).findFirst();
  }

  // A chapter may have a better title whose word one other gives up for its own next best.
  private void trade(int chapter) {
    if (given[chapter] == null && titles[chapter] != null) {
      return;
    }
    double own = given[chapter] == null ? LEAST_APPEAL : given[chapter].appeal();
    for (Ranking.Ranked wanted : ranked.get(chapter)) {
      int holder = wanted.appeal() <= own ? NOBODY : holder(wanted, chapter);
      if (holder < 0) {
        continue;
      }
      Ranking.Ranked before = given[holder];
      Ranking.Ranked mine = given[chapter];
      given[chapter] = wanted;
      given[holder] = null;
      Optional<Ranking.Ranked> other = first(holder);
      double lost = before.appeal() - other.map(Ranking.Ranked::appeal).orElse(-1.0);
      if (other.isPresent() && lost < Math.min(wanted.appeal() - own, MOST_GIVEN_UP)) {
        give(holder, other.get());
        give(chapter, wanted);
        return;
      }
      given[chapter] = mine;
      given[holder] = before;
    }
  }

  // The one other chapter whose title is like a candidate, or several.
  private int holder(Ranking.Ranked wanted, int chapter) {
    Set<String> stems = stems(wanted);
    int holder = NOBODY;
    int naming = 0;
    int named = NOBODY;
    for (int i = 0; i < given.length; i++) {
      if (i == chapter || given[i] == null) {
        continue;
      }
      Set<String> others = stems(given[i]);
      Set<String> shared = new HashSet<>(stems);
      shared.retainAll(others);
      if (!shared.isEmpty()) {
        naming++;
        named = i;
        boolean says =
            !isSomebody(wanted)
                && !isSomebody(given[i])
                && !others.containsAll(stems)
                && !stems.containsAll(others);
        holder = names.containsAll(shared) && says ? holder : holder == NOBODY ? i : SEVERAL;
      }
    }
    return holder == NOBODY && naming >= MOST_OF_NAME
        ? naming > MOST_OF_NAME ? SEVERAL : named
        : holder;
  }

  // "Sean Baker" says no more than "Baker's Vision".
  private static boolean isSomebody(Ranking.Ranked title) {
    return title.candidate().origin().isOfPeople() && !title.title().contains(" and ");
  }

  private static Set<String> stems(Ranking.Ranked one) {
    Set<String> stems = new HashSet<>(one.candidate().stems());
    stems.addAll(Senses.ofTitle(one.title()));
    return stems;
  }
}
