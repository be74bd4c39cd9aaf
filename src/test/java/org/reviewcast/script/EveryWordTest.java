package org.reviewcast.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reviewcast.review.Block;
import org.reviewcast.review.Mark;
import org.reviewcast.review.Prose;
import org.reviewcast.review.Readers;
import org.reviewcast.review.Review;
import org.reviewcast.review.Section;
import org.reviewcast.show.Show;

/** Every word of a review is in a line of its script, or the script says that it was left out. */
@Timeout(60)
class EveryWordTest {
  static Stream<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : new String[] {"src/main/samples", "src/test/resources/script"}) {
      try (Stream<Path> found = Files.list(Path.of(folder))) {
        found
            .filter(Files::isRegularFile)
            .filter(file -> file.toString().endsWith(".md") || folder.endsWith("samples"))
            .forEach(files::add);
      }
    }
    return files.stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("files")
  void write_file_losesNoWord(Path file) throws Exception {
    Review review = Readers.read(file);
    for (boolean everything : new boolean[] {false, true}) {
      assertNoWordIsLost(review, everything);
    }
  }

  @Test
  void write_randomReviews_loseNoWord() {
    String[] parts = {
      "## Heading %s\n\n",
      "### \n\n",
      "# Top %s\n\n",
      "Plain %s. Second %s!\n\n",
      "> Quoted %s.\n>\n> - item %s\n\n",
      "- one %s\n- two %s\n  - inner %s\n\n",
      "7. seven %s\n8. ![alt %s](x.png)\n\n",
      "| Head %s | Other %s |\n|--|--|\n| cell %s | |\n| | last %s |\n\n",
      "| Only %s | heads %s |\n|--|--|\n\n",
      "![Image %s](x.png)\n\n",
      "```\ncode %s here\n```\n\n",
      "***\n\n",
      "Note[^%s].\n\n[^%s]: The note %s.\n\n",
      "[pause 1s]\n\n",
      "*Emphasis %s* and `mono %s` with \uD83D\uDE00 and \u4E2D\u6587 %s\n\n",
      "A\u00A0hard\u00A0space %s\u00A0\u4E2D here.\n\n",
      "\uD835\uDC9C\uD835\uDCB7\uD835\uDCB8 " + "\uD842\uDFB7".repeat(45) + " %s.\n\n"
    };
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder("---\ntitle: T\n---\n\n");
      for (int i = random.nextInt(12); i >= 0; i--) {
        String name = "w" + random.nextInt(50);
        text.append(parts[random.nextInt(parts.length)].replace("%s", name));
      }
      Review review = Reviews.markdown(text + "The end.\n");
      assertNoWordIsLost(review, round % 2 == 0);
    }
  }

  private static void assertNoWordIsLost(Review review, boolean everything) {
    Show.Narration usual = Reviews.BARE.narration();
    Show.Footnotes footnotes = everything ? Show.Footnotes.END : Show.Footnotes.SKIP;
    Show show =
        Reviews.BARE.withNarration(
            new Show.Narration(
                usual.intro(),
                usual.outro(),
                footnotes,
                everything,
                usual.pauses(),
                List.of(),
                usual.chapters()));
    Script script = Reviews.script(review, show);

    Map<String, Integer> missing = new HashMap<>();
    review.sections().forEach(section -> add(section, missing));
    review.footnotes().values().forEach(blocks -> blocks.forEach(block -> add(block, missing)));
    script.lines().forEach(line -> words(line.written(), missing, -1));
    int unsaid = script.lines().mapToInt(line -> Words.unspoken(line).size()).sum();
    int lost = missing.values().stream().filter(count -> count > 0).mapToInt(count -> count).sum();
    assertThat(script.wordsOmitted())
        .as(() -> "left out in silence: " + left(missing) + "\n" + ScriptDump.of(script))
        .isGreaterThanOrEqualTo(lost + unsaid);
  }

  private static String left(Map<String, Integer> missing) {
    return missing.keySet().stream().filter(word -> missing.get(word) > 0).toList().toString();
  }

  private static void add(Section section, Map<String, Integer> words) {
    section.heading().ifPresent(heading -> add(heading, words));
    section.blocks().forEach(block -> add(block, words));
  }

  private static void add(Block block, Map<String, Integer> words) {
    if (block instanceof Block.Heading heading) {
      add(heading.prose(), words);
    } else if (block instanceof Block.Paragraph paragraph) {
      add(paragraph.prose(), words);
    } else if (block instanceof Block.Quote quote) {
      quote.blocks().forEach(inner -> add(inner, words));
    } else if (block instanceof Block.Listing listing) {
      listing.items().forEach(item -> item.forEach(inner -> add(inner, words)));
    } else if (block instanceof Block.Table table) {
      table.headings().forEach(cell -> add(cell, words));
      table.rows().forEach(row -> row.forEach(cell -> add(cell, words)));
    } else if (block instanceof Block.Code code) {
      words(code.text(), words, 1);
    }
  }

  private static void add(Prose prose, Map<String, Integer> words) {
    words(prose.text(), words, 1);
    for (Mark mark : prose.marks()) {
      if (mark instanceof Mark.Image image) {
        words(image.alternative(), words, 1);
      }
    }
  }

  private static void words(String text, Map<String, Integer> words, int sign) {
    for (String word : text.split("[^\\p{L}\\p{N}\\p{Mn}]+")) {
      // A list's number is read but stands in no text; signs and marks are no words of ours.
      if (Words.count(word) > 0 && word.chars().anyMatch(Character::isLetter)) {
        words.merge(word, sign, Integer::sum);
      }
    }
  }
}
