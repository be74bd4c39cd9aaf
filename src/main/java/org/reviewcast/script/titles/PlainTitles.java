package org.reviewcast.script.titles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.reviewcast.review.Work;

/** Titles that are true of any review: its aspects, and numbers where none stands out. */
public final class PlainTitles {
  private static final double STANDS_OUT = 2.2;
  private static final double STANDS_FORTH = 1.6;
  private static final double IS_THERE = 1.2;
  private static final double TOLD = 0.7;
  private static final double TOLD_EARLY = 0.6;
  private static final double TOLD_AT_FIRST = 0.5;
  private static final double TOLD_AT_ALL = 0.15;
  private static final double WORDS_OF_STORY = 2.4;
  private static final double PERSONAL = 0.5;
  private static final int FEWEST_WORDS = 3;
  private static final int FEW_WORDS = 2;
  private static final List<String> STORIES =
      List.of("The Setup", "The Story", "How It Unfolds", "Where It Leads");
  private static final List<String> OTHERS =
      List.of("A Closer Look", "Further Thoughts", "More to Consider");
  private static final Set<Aspect> AT_FIRST =
      EnumSet.of(Aspect.MAKING, Aspect.ADAPTATION, Aspect.RELEASE);
  private static final Pattern ENCOUNTER =
      Pattern.compile(
          "\\bI (?:\\w+ )?(?:first|remember|came|bought|found|discovered|picked|received|finished"
              + "|heard|grew|encountered)\\b|\\b(?:introduced|recommended|lent|given) (?:me|to)\\b"
              + "|\\bmy first\\b");
  private static final Pattern FACTS =
      Pattern.compile(
          "\\b(?:(?:auto)?biograph\\w+|memoirs?|non-?fiction|oral history)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final int FEWEST_JUDGED = 1;
  private static final Pattern JUDGED =
      Pattern.compile(
          "\\b(?:enjoy\\w*|love[ds]?|like[ds]|great\\w*|good|best|better|bad|worst|worse|perfect\\w*|success\\w*|succeed\\w*|fail\\w*|falls?"
              + " short|disappoint\\w*|impress\\w*|satisf\\w*"
              + "|compelling|brilliant\\w*|beautiful\\w*|wonderful\\w*|amazing\\w*|charm\\w*"
              + "|delight\\w*|flaw\\w*|masterful\\w*|excellent\\w*|superb\\w*|memorable|fun|funny"
              + "|interesting|engaging|fascinating|powerful|works|weak\\w*|strong\\w*|magnificent|skip|superior|inferior|eager|misstep\\w*|gripping|convinc\\w*|clumsy|step"
              + " (?:up|down)|high"
              + " point|hit|shines?|reward\\w*|remarkabl\\w*|worthy?|missed|lacks?|mess|gem|classic|definitive|favou?rite)\\b",
          Pattern.CASE_INSENSITIVE);
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
    return fill(new String[chapters.size()]);
  }

  /** Whether a chapter sums up: as the last of a review does, unless it tells a story. */
  boolean isVerdict(int chapter) {
    if (chapter == 0 || chapter != chapters.size() - 1) {
      return false;
    }
    Stretch last = chapters.get(chapter);
    long judged = last.sentences().stream().filter(s -> JUDGED.matcher(s).find()).count();
    return last.told() < TOLD && judged >= FEWEST_JUDGED || sumsUp(chapter);
  }

  // Whether a chapter says in so many words that it sums up.
  private boolean sumsUp(int chapter) {
    return chapters.get(chapter).sentences().stream().anyMatch(s -> VERDICT.matcher(s).find());
  }

  /** Gives a title to each chapter that has none. */
  List<String> fill(String[] titles) {
    int last = titles.length - 1;
    if (titles[last] == null && isVerdict(last)) {
      titles[last] = Aspect.VERDICT.label();
    }
    aspects(titles, STANDS_OUT, FEWEST_WORDS);
    stories(titles);
    aspects(titles, STANDS_FORTH, FEWEST_WORDS);
    aspects(titles, IS_THERE, FEW_WORDS);
    encounters(titles);
    List<String> others = new ArrayList<>(OTHERS);
    for (int i = 0; i < titles.length; i++) {
      if (titles[i] == null) {
        String other = others.isEmpty() ? "Part " + (i + 1) : others.get(0);
        titles[i] = i == 0 ? "Introduction" : i == last ? "Last Words" : other;
        others.remove(titles[i]);
      }
    }
    return List.of(titles);
  }

  // Where the writer tells how the writer came to the work.
  private void encounters(String[] titles) {
    boolean tells =
        chapters.get(0).personal() >= PERSONAL
            && chapters.get(0).sentences().stream().anyMatch(s -> ENCOUNTER.matcher(s).find());
    if (titles[0] == null && tells) {
      titles[0] = "A First Encounter";
    }
  }

  /** Whether the work tells of real lives and times, so that it has no plot. */
  boolean isOfFacts() {
    return chapters.get(0).sentences().stream().anyMatch(s -> FACTS.matcher(s).find());
  }

  // Gives chapters that tell what happens in the work, and have no title, one that says so.
  private void stories(String[] titles) {
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
    Stretch stretch = chapters.get(chapter);
    boolean spokenOf =
        new AspectUse(stretch.sentences()).density(Aspect.STORY) > WORDS_OF_STORY
            && stretch.told() > TOLD_AT_ALL;
    return kind != Work.Kind.ALBUM && !isOfFacts() && (stretch.told() > enough || spokenOf);
  }

  private void aspects(String[] titles, double enough, int fewest) {
    List<String> all = Arrays.asList(titles);
    while (true) {
      double best = enough;
      int chapter = -1;
      Aspect aspect = null;
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i) != null) {
          continue;
        }
        AspectUse use = new AspectUse(chapters.get(i).sentences());
        for (Aspect candidate : Aspect.values()) {
          boolean free = candidate.fits(kind) && isInPlace(candidate, i) && isNew(candidate, all);
          boolean often = free && use.count(candidate) >= fewest;
          double density = often ? use.density(candidate) : 0;
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

  private boolean isInPlace(Aspect aspect, int chapter) {
    boolean early = chapter < chapters.size() / 2;
    return switch (aspect) {
      case STORY -> false;
      case ENDING -> !early;
      case VERDICT -> chapter == chapters.size() - 1;
      default -> chapter > 0 || AT_FIRST.contains(aspect);
    };
  }

  private static boolean isNew(Aspect aspect, List<String> titles) {
    return titles.stream()
        .filter(Objects::nonNull)
        .noneMatch(title -> !Collections.disjoint(Senses.ofTitle(title), aspect.stems()));
  }
}
