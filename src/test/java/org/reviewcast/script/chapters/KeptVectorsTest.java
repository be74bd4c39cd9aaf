package org.reviewcast.script.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeptVectorsTest {
  private static final List<String> SENTENCES =
      List.of("A boat.", "The sea, “at night”.", "Ça va?");

  @TempDir Path folder;
  private Path file;
  private final List<String> asked = new ArrayList<>();

  @BeforeEach
  void setUp() {
    file = folder.resolve("kept/one.vectors");
  }

  @Test
  void of_oneSentenceChanged_asksForThatOneAndGivesTheSameToTheBit() {
    float[][] first = vectors("model", SENTENCES);
    assertThat(asked).isEqualTo(SENTENCES);
    asked.clear();
    List<String> changed = List.of("A boat.", "A new sentence.", "Ça va?");
    float[][] second = vectors("model", changed);
    assertThat(asked).containsExactly("A new sentence.");
    assertThat(second[0]).isEqualTo(first[0]);
    assertThat(second[2]).isEqualTo(first[2]);
    asked.clear();
    vectors("model", SENTENCES);
    assertThat(asked).as("only those of the last run are kept").containsExactly(SENTENCES.get(1));
  }

  @Test
  void of_vectorsThatTheCallerChanged_givesThemAsTheyWere() {
    KeptVectors vectors = kept("model");
    float[] first = vectors.of(SENTENCES)[0];
    float[] same = first.clone();
    first[0] = 7;
    assertThat(vectors.of(SENTENCES)[0]).isEqualTo(same);
  }

  @Test
  void of_otherModel_asksAgain() {
    vectors("model", SENTENCES);
    asked.clear();
    vectors("other", SENTENCES);
    assertThat(asked).isEqualTo(SENTENCES);
  }

  @Test
  void of_damagedFile_asksAgain() throws IOException {
    vectors("model", SENTENCES);
    byte[] good = Files.readAllBytes(file);
    for (int at = 0; at < good.length; at += 3) {
      byte[] bad = good.clone();
      bad[at] ^= 0x10;
      assertIsIgnored(bad);
      assertIsIgnored(java.util.Arrays.copyOf(good, at));
    }
  }

  private void assertIsIgnored(byte[] content) throws IOException {
    Files.write(file, content);
    asked.clear();
    vectors("model", SENTENCES);
    assertThat(asked).isEqualTo(SENTENCES);
  }

  private float[][] vectors(String name, List<String> sentences) {
    try (KeptVectors vectors = kept(name)) {
      return vectors.of(sentences);
    }
  }

  private KeptVectors kept(String name) {
    return new KeptVectors(Optional.of(file), name, Letters::new);
  }

  /** Stands for a model: what it is asked is written down, and what it answers is plain. */
  private final class Letters implements SentenceVectors {
    @Override
    public String name() {
      return "letters";
    }

    @Override
    public float[][] of(List<String> sentences) {
      asked.addAll(sentences);
      return sentences.stream()
          .map(s -> new float[] {s.length() / 3f, s.hashCode(), -0.0f})
          .toArray(float[][]::new);
    }
  }
}
