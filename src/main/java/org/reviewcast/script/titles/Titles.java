package org.reviewcast.script.titles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reviewcast.review.Block;
import org.reviewcast.review.Metadata;
import org.reviewcast.review.Work;

/**
 * Chooses titles for the chapters of an English review, together: no two share a word that carries
 * meaning, but for a name that two may have.
 */
public final class Titles {
  /** What appeals less than this does not take the place of the verdict. */
  private static final double INSTEAD_OF_VERDICT = 0.3;

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
    Work.Kind kind = metadata.work().kind();
    PlainTitles plain = new PlainTitles(kind, chapters.stream().map(quotations::own).toList());
    Candidates finder = new Candidates(metadata, blocks, quotations, plain, chapters, programs);
    Ranking ranking = new Ranking(finder, Taste.read(), closeness);
    List<List<Ranking.Ranked>> ranked = new ArrayList<>();
    for (int i = 0; i < chapters.size(); i++) {
      ranked.add(ranking.of(i));
    }
    String[] titles = new String[chapters.size()];
    if (titles.length > 1 && quotations.isCredits(chapters.get(0))) {
      titles[0] = CREDITS;
    }
    int last = chapters.size() - 1;
    if (plain.isVerdict(last)) {
      ranked.get(last).removeIf(r -> r.appeal() < INSTEAD_OF_VERDICT);
    }
    new Choice(titles, ranked, finder.names()).make();
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
}
