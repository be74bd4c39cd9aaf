package org.reviewcast.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Headings that their writer did not mark as such but set apart by their type: several short lines
 * in bold, or in capitals, each alone above a paragraph.
 */
final class TypedHeadings {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 8;
  private static final int FEWEST_LETTERS = 4;
  private static final int FEWEST = 2;
  private static final int LEVEL = 2;
  private static final Pattern ENDED = Pattern.compile(".*[.!?,;…\"”]", Pattern.DOTALL);

  private TypedHeadings() {}

  /** The same blocks with such lines as headings; as they are if the text has headings already. */
  static List<Block> in(List<Block> blocks) {
    if (blocks.stream().anyMatch(Block.Heading.class::isInstance)) {
      return blocks;
    }
    List<Block> headed = new ArrayList<>(blocks);
    int found = 0;
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (isHeading(blocks.get(i))
          && blocks.get(i + 1) instanceof Block.Paragraph next
          && !isHeading(next)) {
        headed.set(i, new Block.Heading(LEVEL, bare(((Block.Paragraph) blocks.get(i)).prose())));
        found++;
      }
    }
    return found < FEWEST ? blocks : headed;
  }

  private static boolean isHeading(Block block) {
    if (!(block instanceof Block.Paragraph paragraph)) {
      return false;
    }
    Prose prose = paragraph.prose();
    String text = prose.text();
    boolean brief = text.length() <= LONGEST && text.split(" ").length <= MOST_WORDS;
    boolean plain =
        prose.marks().stream()
            .allMatch(mark -> mark instanceof Mark.Strong || mark instanceof Mark.Emphasis);
    return brief
        && plain
        && text.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS
        && !ENDED.matcher(text).matches()
        && (isBold(prose) || isInCapitals(text));
  }

  private static boolean isBold(Prose prose) {
    int end = withoutColon(prose.text()).length();
    return prose.marks().stream()
        .anyMatch(mark -> mark instanceof Mark.Strong && mark.start() == 0 && mark.end() >= end);
  }

  private static boolean isInCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT))
        && !text.equals(text.toLowerCase(Locale.ROOT));
  }

  // Without what made it a heading.
  private static Prose bare(Prose prose) {
    String text = withoutColon(prose.text());
    List<Mark> marks =
        prose.marks().stream()
            .filter(mark -> !(mark instanceof Mark.Strong) && mark.end() <= text.length())
            .toList();
    List<Prose.Run> runs =
        prose.runs().stream()
            .filter(run -> run.start() == 0 || run.start() < text.length())
            .toList();
    return new Prose(text, marks, runs);
  }

  private static String withoutColon(String text) {
    return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
  }
}
