package org.reviewcast.script.titles;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reviewcast.review.Work;

/** Chooses titles for the chapters of an English review, together: no two share a word. */
public final class Titles {
  private static final double GOOD = 0.85;
  private static final double FAIR = 0.7;
  private static final double ANNOUNCED_MERIT = 0.8;
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
  private final String title;
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
    this.title = title;
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
    List<List<Candidate>> candidates = new Candidates(title, closeness).of(chapters);
    String[] titles = new String[chapters.size()];
    Set<String> used = new HashSet<>();
    PlainTitles plain = new PlainTitles(kind, chapters);
    int last = titles.length - 1;
    if (plain.isVerdict(last)) {
      titles[last] = Aspect.VERDICT.label();
      used.addAll(Aspect.VERDICT.stems());
    }
    for (int i = 1; i < titles.length; i++) {
      announced(i, titles.length, chapters.get(i)).ifPresent(candidates.get(i)::add);
    }
    give(titles, used, candidates, GOOD);
    plain.aspects(titles);
    plain.stories(titles);
    for (String given : titles) {
      used.addAll(given == null ? Set.of() : Stems.ofTitle(given));
    }
    candidates.forEach(all -> all.removeIf(c -> !c.phrase().shape().isFull()));
    give(titles, used, candidates, FAIR);
    return plain.fill(titles);
  }

  private static void give(
      String[] titles, Set<String> used, List<List<Candidate>> candidates, double enough) {
    for (Optional<Candidate> next = best(candidates, titles, used, enough);
        next.isPresent();
        next = best(candidates, titles, used, enough)) {
      titles[next.get().chapter()] = next.get().phrase().title();
      used.addAll(next.get().phrase().stems());
    }
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

  // A chapter that says at once what it is about may be called that.
  private Optional<Candidate> announced(int chapter, int chapters, Stretch stretch) {
    boolean late = chapter >= chapters / 2;
    for (Aspect aspect : ANNOUNCED) {
      if (aspect.fits(kind)
          && (late ? aspect != Aspect.STORY : aspect != Aspect.ENDING)
          && aspect.isAnnounced(stretch)
          && (aspect == Aspect.FAULTS || aspect.density(stretch.sentences()) > ANNOUNCED_DENSITY)) {
        Phrase phrase =
            new Phrase(
                aspect.label(), aspect.stems(), "", Phrase.Shape.LABEL, 0, true, ANNOUNCED_MERIT);
        return Optional.of(new Candidate(chapter, phrase, phrase.merit()));
      }
    }
    return Optional.empty();
  }
}
