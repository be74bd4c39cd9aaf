package org.reviewcast.script.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  void open_folderThatCannotBe_fallsBackOnWordsAndSaysSoOnce(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    VectorSource source = new VectorSource(file.resolve("x"));
    for (int i = 0; i < 2; i++) {
      try (SentenceVectors vectors = source.open()) {
        assertThat(vectors.name()).isEqualTo("words");
      }
    }
    assertThat(source.shortfall()).hasValueSatisfying(s -> assertThat(s).endsWith("."));
    assertThat(source.shortfall()).isEmpty();
  }
}
