package org.reviewcast.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.reviewcast.review.Mark;
import org.reviewcast.review.Place;
import org.reviewcast.review.Prose;
import org.reviewcast.show.PauseReason;

class ChunksTest {
  private static final int LONGEST = 320;

  @Test
  void of_sentences_areOneChunkEach() {
    assertThat(texts("One is here. Two is there! Is three?"))
        .containsExactly("One is here.", "Two is there!", "Is three?");
  }

  @Test
  void of_veryLongSentence_isCutAtItsStrongestPunctuation() {
    String clause = "this is a clause of some length that goes on for a while";
    String text = clause + ", " + clause + ", " + clause + "; " + clause + ", " + clause + ", " + clause + ".";
    List<Chunks.Chunk> chunks = Chunks.of(Prose.of(text, Place.START), Locale.US);
    assertThat(chunks.get(0).after()).isEqualTo(PauseReason.CLAUSE);
    assertThat(text.substring(0, chunks.get(0).end())).endsWith(";");
    assertThat(chunks.get(chunks.size() - 1).after()).isEqualTo(PauseReason.SENTENCE);
    assertChunksHold(text, chunks);
  }

  @Test
  void of_longSentenceWithoutPunctuation_isCutAtASpace() {
    String text = "word and ".repeat(400).strip();
    List<String> texts = texts(text);
    assertThat(texts).hasSizeGreaterThan(5).allMatch(chunk -> chunk.length() <= LONGEST);
    assertThat(String.join(" ", texts)).isEqualTo(text);
  }

  @Test
  void of_hugeWordInsideALongSentence_isFollowedByChunksOfOrdinaryLength() {
    String huge = "x".repeat(1_000);
    String text = huge + " " + "word and ".repeat(400).strip();
    List<String> texts = texts(text);
    assertThat(texts.get(0)).startsWith(huge).hasSizeLessThan(1_000 + LONGEST);
    assertThat(texts.subList(1, texts.size())).allMatch(chunk -> chunk.length() <= LONGEST);
  }

  @Test
  void of_rowThatIsNoWord_isAChunkOfItsOwn() {
    for (String unit : new String[] {"x", "\uD83D\uDE00", "x\uD83D\uDE00"}) {
      String row = unit.repeat(30_000 / unit.length());
      List<String> texts = texts("Before. " + row + " After it.");
      assertThat(texts.stream().map(String::strip).toList())
          .isEqualTo(List.of("Before.", row, "After it."));
    }
  }

  @Test
  void of_pauseRequest_cutsWhereItStands() {
    String text = "Wait here. Go on.";
    Prose prose =
        new Prose(
            text,
            List.of(new Mark.PauseRequest(4, 1_500)),
            List.of(new Prose.Run(0, Place.START)));
    assertThat(Chunks.of(prose, Locale.US))
        .containsExactly(
            new Chunks.Chunk(0, 4, PauseReason.SENTENCE, 0),
            new Chunks.Chunk(4, 4, PauseReason.WRITTEN, 1_500),
            new Chunks.Chunk(5, 10, PauseReason.SENTENCE, 0),
            new Chunks.Chunk(11, 17, PauseReason.SENTENCE, 0));
  }

  @Test
  @Timeout(30)
  void of_anyText_everyCharacterLiesInExactlyOneChunk() {
    String[] parts = {
      "word", "Word", ". ", "! ", "? ", ", ", "; ", " — ", "… ", " ", " (", ") ", "“", "” ", "Dr. ",
      "J.", "1", "4.5", "é", "\uD83D\uDE00", ":", "x".repeat(90), "U.S. ", "* ", "'", "\u00A0"
    };
    Random random = new Random(42);
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder();
      List<Mark> marks = new ArrayList<>();
      int length = random.nextInt(round % 10 == 0 ? 400 : 40);
      for (int i = 0; i < length; i++) {
        String part = parts[random.nextInt(parts.length)] + (random.nextInt(3) == 0 ? " " : "");
        boolean spaced = text.length() == 0 || text.charAt(text.length() - 1) == ' ';
        String folded = part.replace("  ", " ");
        text.append(spaced ? folded.stripLeading() : folded);
        if (random.nextInt(20) == 0) {
          marks.add(new Mark.PauseRequest(text.length(), 100));
        }
      }
      Prose prose = new Prose(text.toString(), marks, List.of(new Prose.Run(0, Place.START)));
      List<Chunks.Chunk> chunks = Chunks.of(prose, Locale.US);
      assertChunksHold(text.toString(), chunks);
      assertThat(chunks.stream().filter(chunk -> chunk.after() == PauseReason.WRITTEN))
          .hasSameSizeAs(marks);
    }
  }

  private static void assertChunksHold(String text, List<Chunks.Chunk> chunks) {
    int before = 0;
    for (Chunks.Chunk chunk : chunks) {
      assertThat(chunk.start()).isBetween(before, text.length());
      assertThat(text.substring(before, chunk.start())).isBlank();
      String said = text.substring(chunk.start(), chunk.end());
      if (chunk.after() != PauseReason.WRITTEN) {
        assertThat(said).isNotBlank().isEqualTo(said.strip());
      }
      before = chunk.end();
    }
    assertThat(text.substring(before)).isBlank();
  }

  private static List<String> texts(String text) {
    return Chunks.of(Prose.of(text, Place.START), Locale.US).stream()
        .map(chunk -> text.substring(chunk.start(), chunk.end()))
        .toList();
  }
}
