package org.reviewcast.check;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reviewcast.review.Block;
import org.reviewcast.review.Place;
import org.reviewcast.review.Prose;
import org.reviewcast.review.Review;
import org.reviewcast.review.ReviewException;

/**
 * A count of the letters of a review by their script. Names and titles in other letters are spelled
 * as they sound; a whole review in them cannot be read, and a recording of what little is left of
 * it would be none of the review.
 */
public final class OtherLetters {
  /** What has fewer letters of another script is a title or two, whatever stands beside it. */
  private static final int FEWEST = 80;

  private final Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
  private Optional<Place> first = Optional.empty();
  private int latin;
  private int other;

  private OtherLetters() {}

  /**
   * Refuses a review that is written for the most part in letters that no voice reads.
   *
   * @throws ReviewException if it is
   */
  public static void refuse(Review review) throws ReviewException {
    OtherLetters letters = new OtherLetters();
    review
        .sections()
        .forEach(
            section -> {
              section.heading().ifPresent(heading -> letters.count(heading.prose()));
              letters.count(section.blocks());
            });
    if (letters.other >= FEWEST && letters.other > letters.latin) {
      throw new ReviewException(
          review.source(),
          letters.first,
          "Most of this review is in "
              + letters.name()
              + " letters, and the voices read English only. Give it in English; single names and"
              + " titles may stay in their own letters.");
    }
  }

  private void count(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        count(heading.prose());
      } else if (block instanceof Block.Paragraph paragraph) {
        count(paragraph.prose());
      } else if (block instanceof Block.Quote quote) {
        count(quote.blocks());
      } else if (block instanceof Block.Listing listing) {
        listing.items().forEach(this::count);
      } else if (block instanceof Block.Table table) {
        table.headings().forEach(this::count);
        table.rows().forEach(row -> row.forEach(this::count));
      }
    }
  }

  private void count(Prose prose) {
    String text = prose.text();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (Character.isLetter(c)) {
        UnicodeScript script = UnicodeScript.of(c);
        if (script == UnicodeScript.LATIN) {
          latin++;
        } else {
          other++;
          counts.merge(script, 1, Integer::sum);
          int at = i;
          first = first.or(() -> Optional.of(prose.placeAt(at)));
        }
      }
      i += Character.charCount(c);
    }
  }

  private String name() {
    if (counts.containsKey(UnicodeScript.HIRAGANA) || counts.containsKey(UnicodeScript.KATAKANA)) {
      return "Japanese";
    }
    UnicodeScript most =
        counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    if (most == UnicodeScript.HAN) {
      return "Chinese";
    }
    String name = most.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
