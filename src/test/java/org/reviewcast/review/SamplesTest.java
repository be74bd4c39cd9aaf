package org.reviewcast.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {
  private static final Path FOLDER = Path.of("src/main/samples");

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void read_sample_hasTextAndNoNotices(Path file) throws ReviewException {
    Review review = Readers.read(file);
    assertThat(review.notices()).isEmpty();
    assertThat(review.metadata().other().keySet()).isSubsetOf("layout");
    assertThat(String.join(" ", Sources.texts(review)).split(" ")).hasSizeGreaterThan(350);
  }

  @Test
  void read_plainTextSample_hasTitleOfItsFirstLine() throws ReviewException {
    Review review = Readers.read(FOLDER.resolve("quiet-harbour.txt"));
    assertThat(review.metadata().title()).isEqualTo("Quiet Harbour");
    assertThat(Sources.texts(review).get(0)).startsWith("There are films that shout");
    assertThat(Sources.blocks(review)).hasAtLeastOneElementOfType(Block.SceneBreak.class);
  }

  @Test
  void read_recordSample_hasListAndTable() throws ReviewException {
    Review review = Readers.read(FOLDER.resolve("kind-of-blue.md"));
    assertThat(Sources.blocks(review))
        .hasAtLeastOneElementOfType(Block.Listing.class)
        .hasAtLeastOneElementOfType(Block.Table.class);
  }
}
