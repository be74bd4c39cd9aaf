package org.reviewcast.script.titles;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.reviewcast.review.Work;

/** Titles that are true of any review: its aspects, and numbers where none stands out. */
public final class PlainTitles {
  private static final double STANDS_OUT = 2.2;
  private static final Pattern VERDICT =
      Pattern.compile(
          "\\b(?:in the end|overall|ultimately|in conclusion|all in all|in sum|in short|to sum up"
              + "|finally|recommend\\w*|worth (?:your|the|a|reading|seeing|watching|hearing|playing)"
              + "|out of (?:five|ten)|\\d(?:\\.5|½)? ?/ ?(?:5|10)|stars|masterpiece|triumph"
              + "|for all (?:its|the)|best (?:film|book|novel|album|record|game)s? of)\\b|★",
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
    if (last > 0 && isVerdict(last)) {
      titles[last] = Aspect.VERDICT.label();
    }
    return fill(titles);
  }

  /** Whether a chapter sums up. */
  boolean isVerdict(int chapter) {
    return chapters.get(chapter).sentences().stream().anyMatch(s -> VERDICT.matcher(s).find());
  }

  /** Gives a title to each chapter that has none. */
  List<String> fill(String[] titles) {
    aspects(titles);
    for (int i = 0; i < titles.length; i++) {
      if (titles[i] == null) {
        boolean last = i == titles.length - 1;
        titles[i] = i == 0 ? "Introduction" : last ? "Closing Thoughts" : "Part " + (i + 1);
      }
    }
    return List.of(titles);
  }

  /** Gives chapters after the first that have no title the aspect that stands out in them. */
  void aspects(String[] titles) {
    List<String> all = Arrays.asList(titles);
    while (true) {
      double best = STANDS_OUT;
      int chapter = -1;
      Aspect aspect = null;
      for (int i = 1; i < all.size(); i++) {
        for (Aspect candidate : Aspect.values()) {
          boolean early = i < all.size() / 2;
          boolean free =
              all.get(i) == null
                  && candidate.fits(kind)
                  && isNew(candidate, all)
                  && !(early && (candidate == Aspect.ENDING || candidate == Aspect.VERDICT));
          double density = free ? candidate.density(chapters.get(i).sentences()) : 0;
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
        .noneMatch(title -> !Collections.disjoint(Stems.ofTitle(title), aspect.stems()));
  }
}
