package org.reviewcast.review.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.reviewcast.review.Block;
import org.reviewcast.review.Dates;
import org.reviewcast.review.Fields;
import org.reviewcast.review.Manuscript;
import org.reviewcast.review.Titles;

/**
 * The lines around an article that are no part of its text and that nothing but their words tells
 * from it: over its headline and the headline itself; after it the author's name, the date and the
 * time that reading takes; at the end the copyright; labels of buttons anywhere.
 */
final class Margins {
  private static final int LONGEST_LINE = 80;
  private static final int FARTHEST = 8;
  private static final Pattern READING_TIME =
      Pattern.compile("(?i)\\W*\\d{1,3}\\s*(?:-\\s*)?min(?:ute)?s?(?:\\s+read)?\\W*");
  private static final Pattern BY =
      Pattern.compile(
          "(?i)\\s*(?:(?:posted|written|published|reviewed|review|words)\\s+)?(?:by|on):?\\s+");
  private static final Pattern COPYRIGHT =
      Pattern.compile("(?i)(?:©|\\(c\\)|copyright\\b|all rights reserved).*");
  private static final Set<String> LABELS =
      Set.of(
          "share",
          "share this",
          "share this:",
          "like this:",
          "loading...",
          "advertisement",
          "advertisements",
          "ad",
          "subscribe",
          "subscribe now",
          "sign up",
          "read more",
          "tweet",
          "leave a comment",
          "print",
          "email this",
          "skip to content",
          "back to top",
          "continue reading below",
          "story continues below advertisement");

  private final List<Block> kept;
  private final Manuscript manuscript;

  private Margins(List<Block> blocks, Manuscript manuscript) {
    this.kept = new ArrayList<>(blocks);
    this.manuscript = manuscript;
  }

  /** The blocks without those lines. */
  static List<Block> cut(List<Block> blocks, Map<String, Object> fields, Manuscript manuscript) {
    Margins margins = new Margins(blocks, manuscript);
    margins.cutHeadline(Titles.bare(String.valueOf(fields.getOrDefault("title", ""))));
    margins.cutByline(authors(fields));
    margins.kept.removeIf(
        block -> LABELS.contains(text(block).toLowerCase(Locale.ROOT)) && margins.tell(block));
    margins.cutEnd();
    return margins.kept;
  }

  private void cutHeadline(String title) {
    for (int i = 0; i < Math.min(FARTHEST, kept.size()) && !title.isEmpty(); i++) {
      String text =
          kept.get(i) instanceof Block.Heading heading ? heading.prose().text() : text(kept.get(i));
      if (Titles.bare(text).equals(title)) {
        List<Block> before = kept.subList(0, i);
        before.forEach(this::tell);
        kept.subList(0, i + 1).clear();
        return;
      }
      if (!isLine(kept.get(i))) {
        return;
      }
    }
  }

  private void cutByline(List<String> authors) {
    int at = 0;
    while (at < Math.min(FARTHEST, kept.size()) && isLine(kept.get(at))) {
      if (isByline(text(kept.get(at)), authors) && tell(kept.get(at))) {
        kept.remove(at);
      } else {
        at++;
      }
    }
  }

  private void cutEnd() {
    boolean cut = false;
    while (!kept.isEmpty()) {
      Block last = kept.get(kept.size() - 1);
      boolean copyright = isLine(last) && COPYRIGHT.matcher(text(last)).matches() && tell(last);
      if (!copyright && !(cut && last instanceof Block.SceneBreak)) {
        return;
      }
      cut = true;
      kept.remove(kept.size() - 1);
    }
  }

  private static List<String> authors(Map<String, Object> fields) {
    Object value = fields.getOrDefault("author", List.of());
    List<?> names = value instanceof List<?> list ? list : List.of(value);
    return names.stream()
        .map(name -> Titles.bare(name.toString()))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static boolean isLine(Block block) {
    return block instanceof Block.Paragraph && text(block).length() <= LONGEST_LINE;
  }

  private static boolean isSilent(Block block) {
    return text(block).isEmpty();
  }

  private static String text(Block block) {
    return block instanceof Block.Paragraph paragraph ? paragraph.prose().text() : "";
  }

  private static boolean isByline(String text, List<String> authors) {
    String bare = Fields.oneLine(BY.matcher(text).replaceFirst(""));
    String letters = Titles.bare(bare);
    boolean named =
        authors.stream()
            .anyMatch(name -> letters.startsWith(name) && letters.length() <= name.length() + 20);
    return READING_TIME.matcher(text).matches()
        || Dates.parse(bare).isPresent()
        || named && !text.matches(".*[.!?…][”’\"']?$");
  }

  private boolean tell(Block block) {
    if (!isSilent(block)) {
      manuscript
          .notices()
          .add("line " + block.place().line() + ": the line “" + text(block) + "” is not read.");
    }
    return true;
  }
}
