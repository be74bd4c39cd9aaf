package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.reviewcast.review.Work;

/** Titles that are true of any review: its aspects, and numbers where none stands out. */
public final class PlainTitles {
  private static final double STANDS_OUT = 2.2;
  private static final double STANDS_FORTH = 1.6;
  private static final double TOLD = 0.7;
  private static final double TOLD_EARLY = 0.6;
  private static final double TOLD_AT_FIRST = 0.5;
  private static final int FEWEST_WORDS = 3;
  private static final List<String> STORIES =
      List.of("The Setup", "The Story", "How It Unfolds", "Where It Leads");
  private static final List<String> OTHERS =
      List.of("A Closer Look", "Further Thoughts", "More to Consider");
  private static final Pattern VERDICT =
      Pattern.compile(
          "\\b(?:in the end|overall|ultimately|in conclusion|all in all|in sum|in short|to sum"
              + " up|finally|recommend\\w*|worth"
              + " (?:your|the|a|reading|seeing|watching|hearing|playing)|out of"
              + " (?:five|ten)|\\d(?:\\.5|½)? ?/ ?(?:5|10)|stars|masterpiece|triumph|for all"
              + " (?:its|the)|essential|proof that|underrated|might not be for|not (?:a \\w+ )?for"
              + " everyone|fans (?:should|will|may)|must-\\w+|entertaining|still,? i|best"
              + " (?:film|book|novel|album|record|game)s? of)\\b|★",
          Pattern.CASE_INSENSITIVE);

  private final Work.Kind kind;
  private final List<Stretch> chapters;

  /** Titles for the chapters of one review. */
  public PlainTitles(Work.Kind kind, List<Stretch> chapters) {
    this.kind = kind;
    this.chapters = chapters;
  }

  /** A title for each chapter. */
  public List<String> of() {
    String[] titles = new String[chapters.size()];
    int last = titles.length - 1;
    if (isVerdict(last)) {
      titles[last] = Aspect.VERDICT.label();
    }
    return fill(titles);
  }

  /** Whether a chapter sums up: as the last of a review does, unless it tells a story. */
  boolean isVerdict(int chapter) {
    boolean last = chapter > 0 && chapter == chapters.size() - 1;
    return last
        && (chapters.get(chapter).told() < TOLD
            || chapters.get(chapter).sentences().stream().anyMatch(s -> VERDICT.matcher(s).find()));
  }

  /** Gives a title to each chapter that has none. */
  List<String> fill(String[] titles) {
    aspects(titles, STANDS_OUT);
    stories(titles);
    aspects(titles, STANDS_FORTH);
    List<String> others = new ArrayList<>(OTHERS);
    for (int i = 0; i < titles.length; i++) {
      if (titles[i] == null) {
        boolean last = i == titles.length - 1;
        String other = others.isEmpty() ? "Part " + (i + 1) : others.get(0);
        titles[i] = i == 0 ? "Introduction" : last ? "Closing Thoughts" : other;
        others.remove(titles[i]);
      }
    }
    return List.of(titles);
  }

  /** Gives chapters that tell what happens in the work, and have no title, one that says so. */
  void stories(String[] titles) {
    int next = 0;
    for (int i = 0; i < titles.length - 1; i++) {
      int given = STORIES.indexOf(String.valueOf(titles[i]));
      next = Math.max(next, given < 0 ? Math.min(i, 1) : given + 1);
      if (titles[i] == null && isStory(i) && next < STORIES.size()) {
        String title = STORIES.get(next);
        if (!Arrays.asList(titles).contains(title)) {
          titles[i] = title;
          next++;
        }
      }
    }
  }

  private boolean isStory(int chapter) {
    boolean early = chapter * 3 <= chapters.size();
    double enough = chapter == 0 ? TOLD_AT_FIRST : early ? TOLD_EARLY : TOLD;
    return kind != Work.Kind.ALBUM && chapters.get(chapter).told() > enough;
  }

  /** Gives chapters after the first that have no title the aspect that stands out in them. */
  void aspects(String[] titles) {
    aspects(titles, STANDS_OUT);
  }

  /** Gives chapters after the first that have no title the aspect that they speak of most. */
  void lesserAspects(String[] titles) {
    aspects(titles, STANDS_FORTH);
  }

  private void aspects(String[] titles, double enough) {
    List<String> all = Arrays.asList(titles);
    while (true) {
      double best = enough;
      int chapter = -1;
      Aspect aspect = null;
      for (int i = 1; i < all.size(); i++) {
        for (Aspect candidate : Aspect.values()) {
          boolean early = i < all.size() / 2;
          boolean free =
              all.get(i) == null
                  && candidate.fits(kind)
                  && isNew(candidate, all)
                  && candidate != Aspect.STORY
                  && !(early && (candidate == Aspect.ENDING || candidate == Aspect.VERDICT));
          boolean often = free && candidate.count(chapters.get(i).sentences()) >= FEWEST_WORDS;
          double density = often ? candidate.density(chapters.get(i).sentences()) : 0;
          if (density > best) {
            best = density;
            chapter = i;
            aspect = candidate;
          }
        }
      }
      if (aspect == null) {
        return;
      }
      all.set(chapter, aspect.label());
    }
  }

  private static boolean isNew(Aspect aspect, List<String> titles) {
    return titles.stream()
        .filter(Objects::nonNull)
        .noneMatch(title -> !Collections.disjoint(Senses.ofTitle(title), aspect.stems()));
  }
}
