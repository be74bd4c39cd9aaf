package org.reviewcast.script.titles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.reviewcast.review.Block;
import org.reviewcast.review.Metadata;
import org.reviewcast.review.Work;

/**
 * Chooses titles for the chapters of an English review, together: no two share a word, but for a
 * name that two may have.
 */
public final class Titles {
  private static final double GOOD = 0.85;
  private static final double FAIR = 0.68;
  private static final double THING = 0.72;
  private static final double POOR = 0.55;
  private static final double ANNOUNCED_MERIT = 0.8;
  private static final double BEYOND_VERDICT = 1.1;
  private static final double INSTEAD_OF_VERDICT = 0.85;
  private static final double BESIDE_VERDICT = 0.7;
  private static final String STORY = Aspect.STORY.label();
  private static final double MOST_GIVEN_UP = 0.5;
  private static final String CREDITS = "The Credits";
  private static final double SAID = 0.68;
  private static final Pattern PLAIN = Pattern.compile("(?:The )?[^ ]+");
  private static final double QUOTED = 0.4;
  private static final String IN_QUOTATION = "In Its Own Words";
  private static final List<Aspect> ANNOUNCED =
      List.of(
          Aspect.ENDING,
          Aspect.FAULTS,
          Aspect.PERFORMANCES,
          Aspect.CHARACTERS,
          Aspect.PROSE,
          Aspect.SONGS,
          Aspect.SOUND,
          Aspect.PLAY,
          Aspect.CRAFT,
          Aspect.LOOKS,
          Aspect.THEMES,
          Aspect.STORY);
  private static final double ANNOUNCED_DENSITY = 1.0;

  private final Work.Kind kind;
  private final Candidates finder;
  private final Quotations quotations;

  /**
   * A chooser for one review.
   *
   * @param metadata what is known of it; a chapter gets another title than the review and the work
   * @param blocks its text
   * @param closeness how close a phrase is to a chapter's meaning
   * @param programs a folder of the user's own in which the model of the language is kept ready
   */
  public Titles(Metadata metadata, List<Block> blocks, Closeness closeness, Path programs) {
    this.kind = metadata.work().kind();
    this.quotations = new Quotations(blocks);
    this.finder = new Candidates(metadata, blocks, quotations, closeness, programs);
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

    /**
     * How near a sentence stands to the midst of its chapter, −1 to 1.
     *
     * @param sentence the sentence's index in the chapter
     */
    default double midst(int chapter, int sentence) {
      return 0;
    }
  }

  /**
   * Titles for chapters, at most 38 characters long.
   *
   * @throws IOException if the model of the language cannot be loaded
   */
  public List<String> of(List<Stretch> chapters) throws IOException {
    List<List<Candidate>> candidates = finder.of(chapters);
    String[] titles = new String[chapters.size()];
    PlainTitles plain = new PlainTitles(kind, chapters.stream().map(quotations::own).toList());
    int last = titles.length - 1;
    boolean verdict = plain.isVerdict(last);
    if (verdict) {
      titles[last] = finder.judgement().orElse(null);
      boolean judged = titles[last] != null;
      double sums = judged ? BEYOND_VERDICT : INSTEAD_OF_VERDICT;
      double enough = plain.sumsUp(last) ? sums : judged ? INSTEAD_OF_VERDICT : BESIDE_VERDICT;
      candidates.get(last).removeIf(c -> c.merit() < enough || c.phrase().title().equals(STORY));
    }
    for (int i = 1; i < titles.length - (verdict ? 1 : 0); i++) {
      announced(i, titles.length, chapters.get(i)).ifPresent(candidates.get(i)::add);
    }
    if (last > 0 && quotations.isCredits(chapters.get(0))) {
      titles[0] = CREDITS;
    }
    give(titles, candidates, GOOD);
    titles[last] = titles[last] == null && verdict ? Aspect.VERDICT.label() : titles[last];
    quoted(titles, chapters);
    give(titles, candidates.stream().map(Titles::said).toList(), SAID);
    plain.aspects(titles);
    plain.stories(titles);
    candidates.forEach(all -> all.removeIf(c -> c.merit() < THING && !c.phrase().thought()));
    give(titles, candidates, FAIR);
    plain.lesserAspects(titles);
    candidates.forEach(all -> all.removeIf(c -> !c.phrase().thought() && !c.phrase().weighty()));
    give(titles, candidates, POOR);
    List<String> filled = new ArrayList<>(plain.fill(titles));
    for (boolean trade : new boolean[] {true, false}) {
      for (int i = 0; i < filled.size(); i++) {
        if (Leads.isOfTrade(filled.get(i)) == trade) {
          named(filled, i, chapters.get(i));
        }
      }
    }
    for (int i = 0; i < filled.size(); i++) {
      Optional<String> facets = finder.facets().instead(filled.get(i), i);
      if (facets.isPresent() && isFree(filled, i, facets.get())) {
        filled.set(i, facets.get());
      }
    }
    return List.copyOf(filled);
  }

  private static boolean isFree(List<String> titles, int chapter, String title) {
    return IntStream.range(0, titles.size())
        .filter(i -> i != chapter)
        .allMatch(i -> Collections.disjoint(Senses.ofTitle(titles.get(i)), Senses.ofTitle(title)));
  }

  // Who is a better title than a plain one, unless chapters are called after them already: one
  // more may be, if it says something else of them.
  private void named(List<String> titles, int chapter, Stretch stretch) {
    Optional<String> instead = finder.leads().instead(titles.get(chapter), chapter, stretch);
    if (instead.isPresent()) {
      Set<String> stems = Leads.stems(instead.get());
      long sharing =
          IntStream.range(0, titles.size())
              .filter(i -> i != chapter)
              .filter(i -> !Collections.disjoint(Leads.stems(titles.get(i)), stems))
              .count();
      boolean free = sharing < 2 && !covered(titles, chapter, stems);
      titles.set(chapter, free ? instead.get() : titles.get(chapter));
    }
  }

  // What a chapter says in so many words; and not the name of a side of a work.
  private static List<Candidate> said(List<Candidate> candidates) {
    return candidates.stream()
        .filter(c -> c.phrase().shape() == Phrase.Shape.LABEL)
        .filter(c -> !PLAIN.matcher(c.phrase().title()).matches())
        .toList();
  }

  // A book speaks for itself where most of a chapter is quoted from it.
  private void quoted(String[] titles, List<Stretch> chapters) {
    for (int i = 0; i < titles.length; i++) {
      boolean quoted =
          i > 0 && kind == Work.Kind.BOOK && quotations.share(chapters.get(i)) > QUOTED;
      if (quoted && titles[i] == null) {
        titles[i] = IN_QUOTATION;
        return;
      }
    }
  }

  // The best first, as long as there are good ones for chapters that have none.
  private static void give(String[] titles, List<List<Candidate>> candidates, double enough) {
    Set<String> used = new HashSet<>();
    for (String given : titles) {
      used.addAll(given == null ? Set.of() : Senses.ofTitle(given));
    }
    Candidate[] given = new Candidate[titles.length];
    for (Optional<Candidate> next = best(candidates, titles, used, enough);
        next.isPresent();
        next = best(candidates, titles, used, enough)) {
      given[next.get().chapter()] = next.get();
      titles[next.get().chapter()] = next.get().phrase().title();
      used.addAll(stems(next.get()));
    }
    trade(titles, given, candidates, enough);
  }

  // A chapter without a title may have one whose word another gives up for its second best.
  private static void trade(
      String[] titles, Candidate[] given, List<List<Candidate>> candidates, double enough) {
    for (int i = 0; i < titles.length; i++) {
      for (Candidate wanted : titles[i] == null ? candidates.get(i) : List.<Candidate>of()) {
        int holder = wanted.merit() < enough ? -1 : holder(titles, wanted);
        if (holder < 0 || given[holder] == null || titles[i] != null) {
          continue;
        }
        String before = titles[holder];
        titles[i] = wanted.phrase().title();
        titles[holder] = null;
        Optional<Candidate> other =
            candidates.get(holder).stream()
                .filter(c -> c.merit() >= Math.max(enough, given[holder].merit() - MOST_GIVEN_UP))
                .filter(c -> holders(titles, c).length == 0)
                .findFirst();
        titles[holder] = other.map(c -> c.phrase().title()).orElse(before);
        given[holder] = other.orElse(given[holder]);
        titles[i] = other.isPresent() ? titles[i] : null;
      }
    }
  }

  // The one chapter whose title has a word of a candidate; -1 if there are none, or several.
  private static int holder(String[] titles, Candidate wanted) {
    int[] holders = holders(titles, wanted);
    return holders.length == 1 ? holders[0] : -1;
  }

  private static int[] holders(String[] titles, Candidate wanted) {
    Set<String> stems = stems(wanted);
    return IntStream.range(0, titles.length)
        .filter(i -> titles[i] != null)
        .filter(i -> !Collections.disjoint(Senses.ofTitle(titles[i]), stems))
        .toArray();
  }

  private static Set<String> stems(Candidate candidate) {
    Set<String> stems = new HashSet<>(candidate.phrase().stems());
    stems.addAll(Senses.ofTitle(candidate.phrase().title()));
    return stems;
  }

  private static Optional<Candidate> best(
      List<List<Candidate>> candidates, String[] titles, Set<String> used, double enough) {
    return candidates.stream()
        .flatMap(List::stream)
        .filter(c -> titles[c.chapter()] == null)
        .filter(c -> c.phrase().stems().stream().noneMatch(used::contains))
        .filter(c -> c.merit() >= enough)
        .max((a, b) -> Double.compare(a.merit(), b.merit()));
  }

  // Whether another title has all of some stems, or nothing else.
  private static boolean covered(List<String> titles, int chapter, Set<String> stems) {
    return IntStream.range(0, titles.size())
        .filter(i -> i != chapter)
        .mapToObj(i -> Leads.stems(titles.get(i)))
        .anyMatch(other -> other.containsAll(stems) || stems.containsAll(other));
  }

  // A chapter that says at once what it is about may be called that.
  private Optional<Candidate> announced(int chapter, int chapters, Stretch stretch) {
    boolean late = chapter >= chapters / 2;
    for (Aspect aspect : ANNOUNCED) {
      if (aspect.fits(kind)
          && (late ? aspect != Aspect.STORY : aspect != Aspect.ENDING)
          && aspect.isAnnounced(stretch)
          && (aspect == Aspect.FAULTS || aspect.density(stretch.sentences()) > ANNOUNCED_DENSITY)) {
        Phrase phrase = Phrase.label(aspect.label(), aspect.stems(), 0, ANNOUNCED_MERIT);
        return Optional.of(new Candidate(chapter, phrase, phrase.merit()));
      }
    }
    return Optional.empty();
  }
}
