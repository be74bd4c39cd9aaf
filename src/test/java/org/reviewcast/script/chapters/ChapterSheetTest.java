package org.reviewcast.script.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewcast.review.Block;
import org.reviewcast.review.Readers;
import org.reviewcast.review.Review;
import org.reviewcast.review.ReviewException;
import org.reviewcast.review.SourceText;
import org.reviewcast.script.ChapterFinder.Start;

class ChapterSheetTest {
  private static final String TEXT =
      """
      It begins by the sea, where two boats lie.

      The acting is fine, and the boats are better.

      The acting is fine, and so is the ending of it.

      In the end I liked the boats.
      """;

  @TempDir private Path folder;
  private final List<String> notices = new ArrayList<>();

  private static Review review(String text) throws ReviewException {
    return Readers.read(new SourceText("boats.txt", text, List.of()));
  }

  private static List<Block> blocks(Review review) {
    return review.sections().stream().flatMap(s -> s.blocks().stream()).toList();
  }

  private List<Start> find(String sheet, String text) throws IOException, ReviewException {
    Path file = Files.writeString(folder.resolve("boats.txt.chapters"), sheet);
    Review review = review(text);
    return ChapterSheet.read(file, notices::add).find(review.metadata(), blocks(review));
  }

  @Test
  void write_thenRead_isTheSame() throws Exception {
    Path file = folder.resolve("boats.txt.chapters");
    Review review = review(TEXT);
    List<Start> starts =
        List.of(new Start(0, "Two Boats", true), new Start(2, "The | Acting", true));
    ChapterSheet.write(file, "boats.txt", review.metadata(), blocks(review), starts);
    assertThat(ChapterSheet.read(file, notices::add).find(review.metadata(), blocks(review)))
        .containsExactly(new Start(0, "Two Boats", false), new Start(2, "The / Acting", false));
    assertThat(notices).isEmpty();
  }

  @Test
  void find_textChangedElsewhere_keepsTheEdits() throws Exception {
    String changed = "A new beginning.\n\n" + TEXT.replace("boats are better", "sea is better");
    assertThat(
            find("Sea | It begins by the sea\nThe Players | The acting is fine, and the", changed))
        .contains(new Start(1, "Sea", false), new Start(2, "The Players", false));
    assertThat(notices).isEmpty();
  }

  @Test
  void find_wordOfTheOpeningChanged_isFoundAllTheSame() throws Exception {
    assertThat(find("Boats | In the end I really liked the boats …", TEXT))
        .contains(new Start(3, "Boats", false));
    assertThat(notices).isEmpty();
  }

  @Test
  void find_badLines_tellsThemByNumber() throws Exception {
    String sheet =
        "# note\n\nno bar here\nGone | nothing of the kind\nA | It begins\nB | It begins";
    assertThat(find(sheet, TEXT)).containsExactly(new Start(0, "A", false));
    assertThat(notices).hasSize(3);
    assertThat(notices.get(0)).startsWith("boats.txt.chapters:3:");
    assertThat(notices.get(1)).startsWith("boats.txt.chapters:4:");
    assertThat(notices.get(2)).startsWith("boats.txt.chapters:6:");
  }

  @Test
  void find_wordsFromTheMidstOfAParagraph_areTold() throws Exception {
    String text = "The boats are old.\n\nI know that the boats are new to you.\n\nThe boats go.\n";
    List<Start> starts = find("Old | The boats are old\nNew | the boats are new to\n", text);
    assertThat(starts).containsExactly(new Start(0, "Old", false));
    assertThat(notices).singleElement().asString().contains("boats.txt.chapters:2:", "begins with");
  }

  @Test
  void find_emptySheet_isOneChapter() throws Exception {
    assertThat(find("", TEXT)).hasSize(1);
  }
}
