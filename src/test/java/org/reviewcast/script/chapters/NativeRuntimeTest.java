package org.reviewcast.script.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewcast.show.ChapterWish;

class NativeRuntimeTest {
  @Test
  void library_ofThePinnedVersion_reportsToNobody() throws IOException {
    String resource = "/ai/onnxruntime/native/linux-x64/libonnxruntime.so";
    try (InputStream in = OrtSession.class.getResourceAsStream(resource)) {
      String library = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      assertThat(library.contains("OneCollector")).as("an address it reports to").isFalse();
    }
  }

  @Test
  void load_modelMadeReadyOrCutOff_givesTheVectorsOfTheFirstTime(@TempDir Path folder)
      throws Exception {
    List<String> sentence = List.of("The camera waits, and nobody moves.");
    float[][] first = vectors(folder, sentence);
    assertThat(vectors(folder, sentence)).isDeepEqualTo(first);

    List<Path> ready;
    try (Stream<Path> files = Files.walk(folder.resolve("sentence-model"))) {
      ready = files.filter(Files::isRegularFile).toList();
    }
    assertThat(ready).hasSize(3);
    for (Path file : ready) {
      Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 50_000));
      assertThat(vectors(folder, sentence)).as("after " + file).isDeepEqualTo(first);
    }
  }

  private static float[][] vectors(Path folder, List<String> sentences) throws IOException {
    try (MiniLm model = MiniLm.load(folder)) {
      return model.of(sentences);
    }
  }

  @Test
  void find_folderThatCannotBe_fallsBackOnWordsAndSaysSoOnce(@TempDir Path folder)
      throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    VectorSource source = new VectorSource(file.resolve("x"));
    Path kept = folder.resolve("kept.vectors");
    EditedReview review = EditedReview.corpus().get(0);
    for (int i = 0; i < 2; i++) {
      FoundChapters finder = new FoundChapters(ChapterWish.USUAL, source, Optional.of(kept));
      FoundChapters.Finding finding = finder.finding(review.metadata(), review.blocks());
      assertThat(finding.starts()).hasSizeGreaterThan(1);
      assertThat(finding.isBest()).isFalse();
    }
    assertThat(kept).doesNotExist();
    assertThat(source.shortfall()).hasValueSatisfying(s -> assertThat(s).endsWith("."));
    assertThat(source.shortfall()).isEmpty();
  }
}
