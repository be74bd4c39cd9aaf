package org.reviewcast.script.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private static Vocabulary vocabulary;

  @BeforeAll
  static void load() throws IOException {
    try (InputStream in =
        WordPiecesTest.class.getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json")) {
      vocabulary = new Vocabulary(Vocabulary.lines(in));
    }
  }

  @Test
  void vocabulary_ofTheModel_isWhole() {
    assertThat(vocabulary.size()).isEqualTo(30_522);
    assertThat(vocabulary.id("[PAD]")).isZero();
    assertThat(vocabulary.id("[CLS]")).isEqualTo(101);
    assertThat(vocabulary.id("[SEP]")).isEqualTo(102);
    assertThat(vocabulary.id("nosuchpiece")).isEqualTo(-1);
    assertThat(vocabulary.id("")).isEqualTo(-1);
  }

  // Ids as the reference implementation gives them for bert-base-uncased.
  @Test
  void ids_plainSentence_areTheReferences() {
    assertThat(new WordPieces(vocabulary, 128).ids("Hello, world!"))
        .containsExactly(101, 7592, 1010, 2088, 999, 102);
  }

  @Test
  void ids_wordOfPieces_areItsPieces() {
    assertThat(new WordPieces(vocabulary, 128).ids("embeddings"))
        .containsExactly(101, 7861, 8270, 4667, 2015, 102);
  }

  @Test
  void ids_accentsAndCurlyQuotes_areAsPlainOnesApartFromTheQuotes() {
    WordPieces pieces = new WordPieces(vocabulary, 128);
    assertThat(pieces.ids("Amélie")).isEqualTo(pieces.ids("amelie"));
    assertThat(pieces.ids("Baker’s")).hasSize(5);
  }

  @Test
  void ids_longText_areCutAtTheMost() {
    assertThat(new WordPieces(vocabulary, 16).ids("very ".repeat(100))).hasSize(16).endsWith(102);
  }

  @Test
  void ids_hostileText_takesNoTime() {
    WordPieces pieces = new WordPieces(vocabulary, 128);
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          pieces.ids("x".repeat(100_000));
          pieces.ids("\u0301".repeat(100_000));
          pieces.ids("\ud800".repeat(100_000));
          pieces.ids("");
        });
  }

  @Test
  void vocabulary_ofAnotherFile_isRefused() {
    Assertions.assertThrows(
        IOException.class,
        () ->
            Vocabulary.lines(
                new ByteArrayInputStream("{\"a\": {}}".getBytes(StandardCharsets.UTF_8))));
  }
}
