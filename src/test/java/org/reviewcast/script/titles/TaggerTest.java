package org.reviewcast.script.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TaggerTest {
  @Test
  void tag_corpusOfReviews_agreesWithOpenNlp() throws IOException {
    Tagger tagger = Tagger.load();
    POSTaggerME reference;
    try (InputStream model = Tagger.class.getResourceAsStream(Tagger.MODEL)) {
      reference = new POSTaggerME(new POSModel(model));
    }
    int words = 0;
    for (String sentence : sentences()) {
      List<Token> tokens = tagger.tag(sentence);
      String[] tags = reference.tag(Tagger.words(sentence).toArray(String[]::new));
      assertThat(tokens).as(sentence).extracting(Token::tag).containsExactly(tags);
      words += tags.length;
    }
    assertThat(words).isGreaterThan(5000);
  }

  @Test
  void model_keptReady_tagsAlikeAndIsMadeAgainWhenDamaged(@TempDir Path programs)
      throws IOException {
    Tagger fresh = Tagger.load();
    List<String> some = sentences().subList(0, 100);
    Tagger first = Tagger.load(programs);
    assertThat(some).allSatisfy(s -> assertThat(first.tag(s)).isEqualTo(fresh.tag(s)));
    Path ready;
    try (Stream<Path> files = Files.walk(programs)) {
      ready = files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
    byte[] whole = Files.readAllBytes(ready);
    for (int damage = 0; damage < 4; damage++) {
      byte[] bytes = damage == 1 ? Arrays.copyOf(whole, 1000) : whole.clone();
      bytes[damage == 2 ? 5 : bytes.length - 9] ^= damage == 0 ? 0 : 1;
      Files.write(ready, damage == 3 ? new byte[0] : bytes);
      Tagger again = Tagger.load(programs);
      assertThat(some).allSatisfy(s -> assertThat(again.tag(s)).isEqualTo(fresh.tag(s)));
      assertThat(ready).hasBinaryContent(whole);
    }
    Path unwritable = Files.createFile(programs.resolve("file")).resolve("below");
    assertThat(Tagger.load(unwritable).tag(some.get(0))).isEqualTo(fresh.tag(some.get(0)));
  }

  private static List<String> sentences() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/chapters"))) {
      return Stream.concat(
              files
                  .sorted()
                  .flatMap(TaggerTest::lines)
                  .flatMap(s -> Stream.of(s.split("(?<=[.?!]) +"))),
              Stream.of("", "I", "In the 1990s, 24/7, 3,000 U.S. fans re-read A.I.: 4½ stars!"))
          .toList();
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
