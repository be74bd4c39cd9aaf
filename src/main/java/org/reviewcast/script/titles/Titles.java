package org.reviewcast.script.titles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reviewcast.review.Block;
import org.reviewcast.review.Metadata;
import org.reviewcast.review.Work;

/**
 * Chooses titles for the chapters of an English review, together: no two share a word that carries
 * meaning.
 */
public final class Titles {
  /** What appeals less is worse than a title that says nothing. */
  private static final double LEAST_APPEAL = 0.02;

  /** What appeals less than this does not take the place of the verdict. */
  private static final double INSTEAD_OF_VERDICT = 0.25;

  private static final double MOST_GIVEN_UP = 0.3;
  private static final String CREDITS = "The Credits";
  private static final double QUOTED = 0.4;
  private static final String IN_QUOTATION = "In Its Own Words";

  private final Metadata metadata;
  private final List<Block> blocks;
  private final Quotations quotations;
  private final Closeness closeness;
  private final Path programs;

  /**
   * A chooser for one review.
   *
   * @param metadata what is known of it; a chapter gets another title than the review and the work
   * @param blocks its text
   * @param closeness how close a title is to a chapter's meaning
   * @param programs a folder of the user's own in which the model of the language is kept ready
   */
  public Titles(Metadata metadata, List<Block> blocks, Closeness closeness, Path programs) {
    this.metadata = metadata;
    this.blocks = blocks;
    this.quotations = new Quotations(blocks);
    this.closeness = closeness;
    this.programs = programs;
  }

  /** How close a title is to what a chapter is about. */
  public interface Closeness {
    /** Knows nothing. */
    Closeness UNKNOWN = (title, chapter) -> Optional.empty();

    /**
     * How near a title is to a chapter, if that is known.
     *
     * @param chapter the chapter's index
     */
    Optional<Nearness> of(String title, int chapter);
  }

  /**
   * Titles for chapters, at most 38 characters long.
   *
   * @throws IOException if what is known of the language cannot be loaded
   */
  public List<String> of(List<Stretch> chapters) throws IOException {
    Candidates finder = new Candidates(metadata, blocks, quotations, chapters, programs);
    Ranking ranking = new Ranking(finder, Taste.read(), closeness);
    List<List<Ranking.Ranked>> ranked = new ArrayList<>();
    for (int i = 0; i < chapters.size(); i++) {
      ranked.add(ranking.of(i));
    }
    String[] titles = new String[chapters.size()];
    if (titles.length > 1 && quotations.isCredits(chapters.get(0))) {
      titles[0] = CREDITS;
    }
    Work.Kind kind = metadata.work().kind();
    PlainTitles plain = new PlainTitles(kind, chapters.stream().map(quotations::own).toList());
    int last = chapters.size() - 1;
    if (plain.isVerdict(last)) {
      ranked.get(last).removeIf(r -> r.appeal() < INSTEAD_OF_VERDICT);
    }
    give(titles, ranked);
    quoted(titles, chapters);
    return plain.fill(titles);
  }

  // A book speaks for itself where most of a chapter is quoted from it.
  private void quoted(String[] titles, List<Stretch> chapters) {
    for (int i = 1; i < titles.length; i++) {
      boolean book = metadata.work().kind() == Work.Kind.BOOK;
      if (book && titles[i] == null && quotations.share(chapters.get(i)) > QUOTED) {
        titles[i] = IN_QUOTATION;
        return;
      }
    }
  }

  // The best first, as long as there are any for chapters that have none.
  private static void give(String[] titles, List<List<Ranking.Ranked>> ranked) {
    Ranking.Ranked[] given = new Ranking.Ranked[titles.length];
    for (int best = best(ranked, titles, given); best >= 0; best = best(ranked, titles, given)) {
      given[best] = first(ranked.get(best), given, best).orElseThrow();
      titles[best] = given[best].title();
    }
    for (int i = 0; i < titles.length; i++) {
      trade(i, titles, given, ranked);
    }
  }

  // The chapter without a title whose best that is free appeals most; -1 if there is none.
  private static int best(
      List<List<Ranking.Ranked>> ranked, String[] titles, Ranking.Ranked[] given) {
    int best = -1;
    double most = LEAST_APPEAL;
    for (int i = 0; i < titles.length; i++) {
      Optional<Ranking.Ranked> first =
          titles[i] == null ? first(ranked.get(i), given, i) : Optional.empty();
      if (first.isPresent() && first.get().appeal() > most) {
        most = first.get().appeal();
        best = i;
      }
    }
    return best;
  }

  private static Optional<Ranking.Ranked> first(
      List<Ranking.Ranked> ranked, Ranking.Ranked[] given, int chapter) {
    return ranked.stream().filter(r -> holder(r, given, chapter) == -1).findFirst();
  }

  // A chapter may have a better title whose word one other gives up for its own next best.
  private static void trade(
      int chapter, String[] titles, Ranking.Ranked[] given, List<List<Ranking.Ranked>> ranked) {
    double own = given[chapter] == null ? LEAST_APPEAL : given[chapter].appeal();
    for (Ranking.Ranked wanted : ranked.get(chapter)) {
      int holder = wanted.appeal() <= own ? -1 : holder(wanted, given, chapter);
      if (holder < 0 || given[chapter] == null && titles[chapter] != null) {
        continue;
      }
      Ranking.Ranked before = given[holder];
      Ranking.Ranked mine = given[chapter];
      given[chapter] = wanted;
      given[holder] = null;
      Optional<Ranking.Ranked> other = first(ranked.get(holder), given, holder);
      double gained = wanted.appeal() - own;
      double lost = before.appeal() - other.map(Ranking.Ranked::appeal).orElse(-1.0);
      if (other.isPresent() && lost < Math.min(gained, MOST_GIVEN_UP)) {
        given[holder] = other.get();
        titles[holder] = other.get().title();
        titles[chapter] = wanted.title();
        return;
      }
      given[chapter] = mine;
      given[holder] = before;
    }
  }

  /** No chapter: the word is free. */
  private static final int NOBODY = -1;

  /** Several chapters. */
  private static final int SEVERAL = -2;

  // The one other chapter whose title has a word of a candidate's.
  private static int holder(Ranking.Ranked wanted, Ranking.Ranked[] given, int chapter) {
    int holder = NOBODY;
    for (int i = 0; i < given.length; i++) {
      boolean shared =
          i != chapter && given[i] != null && !Collections.disjoint(stems(given[i]), stems(wanted));
      holder = !shared ? holder : holder == NOBODY ? i : SEVERAL;
    }
    return holder;
  }

  private static Set<String> stems(Ranking.Ranked one) {
    Set<String> stems = new HashSet<>(one.candidate().stems());
    stems.addAll(Senses.ofTitle(one.title()));
    return stems;
  }
}
