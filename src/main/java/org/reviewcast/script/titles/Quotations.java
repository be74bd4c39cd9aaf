package org.reviewcast.script.titles;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewcast.review.Block;

/** What stands in a review and is not its writer's word on the work: quotations, and credits. */
final class Quotations {
  private static final Pattern CREDIT =
      Pattern.compile(
          "\\b(?:photo(?:graph)?s? (?:by|credit)|(?:cover|hero|header|featured) image|unsplash"
              + "|flickr|creative commons|blu-ray\\.$|featurette)",
          Pattern.CASE_INSENSITIVE);

  // "Director Jo Ray Cast Al Orr, Di Poe", "Runtime: 94 minutes".
  private static final Pattern CREDITS =
      Pattern.compile(
          "(?:(?:^|[\\p{L})]"
              + " )(?:Directors?|Writers?|Screenwriters?|Cast|Starring|Stars|Producers?)(?::|"
              + " (?=\\p{Lu}))[^.!?]*){2}|^(?:Directors?|Directed"
              + " by|Writers?|Screenwriters?|Cast|Starring|Run ?time|Certificat\\w+"
              + "|Rating|Genres?|Developers?|Publishers?|Platforms?|Label|Released?|Authors?"
              + "|Producers?|Price|Year|Country|Pages|ISBN)\\s?:");
  private static final int FEWEST_LETTERS = 12;

  private final String quoted;

  /** Learns the quotations that stand apart. */
  Quotations(List<Block> blocks) {
    this.quoted =
        blocks.stream()
            .filter(Block.Quote.class::isInstance)
            .flatMap(Quotations::texts)
            .collect(Collectors.joining(" "));
  }

  private static Stream<String> texts(Block block) {
    if (block instanceof Block.Quote quote) {
      return quote.blocks().stream().flatMap(Quotations::texts);
    }
    return block instanceof Block.Paragraph paragraph
        ? Stream.of(paragraph.prose().text())
        : Stream.of();
  }

  /** What of a sentence is the writer's own; empty where it is quoted, or credits somebody. */
  String own(String sentence) {
    if (CREDIT.matcher(sentence).find() || CREDITS.matcher(sentence).find() || isQuoted(sentence)) {
      return "";
    }
    int colon = sentence.indexOf(": ");
    return colon > 0 && isQuoted(sentence.substring(colon + 2))
        ? sentence.substring(0, colon + 1)
        : sentence;
  }

  /** Whether a chapter has nothing but credits, and the title of the work above them. */
  boolean isCredits(Stretch chapter) {
    long credits = chapter.sentences().stream().filter(s -> CREDITS.matcher(s).find()).count();
    return credits > 1 && chapter.sentences().size() - credits <= 1;
  }

  /** A chapter without what is not its writer's own; the chapter itself where nothing is. */
  Stretch own(Stretch chapter) {
    List<String> sentences =
        chapter.sentences().stream().map(this::own).filter(s -> !s.isEmpty()).toList();
    return sentences.isEmpty() ? chapter : new Stretch(sentences, Set.of(0));
  }

  /** The share of a chapter's letters that is quoted, 0 to 1. */
  double share(Stretch chapter) {
    int own = own(chapter).sentences().stream().mapToInt(String::length).sum();
    int all = chapter.sentences().stream().mapToInt(String::length).sum();
    return 1 - (double) own / all;
  }

  private boolean isQuoted(String text) {
    return text.length() >= FEWEST_LETTERS && quoted.contains(text);
  }
}
