package org.reviewcast.script.chapters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sentence vectors that are kept in a file from one run to the next, so that of a text in which a
 * sentence was changed only that one is asked for. The file holds those of the last run and no
 * others. A vector is the same whether it was kept or not; a model that sees other sentences beside
 * its own must not be kept.
 */
final class KeptVectors implements SentenceVectors {
  private final Optional<Path> file;
  private final String name;
  private final Model model;
  private final Map<String, float[]> used = new LinkedHashMap<>();
  private Map<String, float[]> kept;
  private SentenceVectors loaded;

  /** Loads a model. */
  interface Model {
    SentenceVectors load() throws IOException;
  }

  /**
   * Vectors of a model, which is loaded when one of them is new.
   *
   * @param file where they are kept, if anywhere
   * @param name the model's, under which they are kept
   */
  KeptVectors(Optional<Path> file, String name, Model model) {
    this.file = file;
    this.name = name;
    this.model = model;
  }

  @Override
  public String name() {
    return name;
  }

  /**
   * {@inheritDoc}
   *
   * @throws UncheckedIOException if the model is needed and cannot be loaded
   */
  @Override
  public float[][] of(List<String> sentences) {
    float[][] vectors = new float[sentences.size()][];
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = used.computeIfAbsent(sentences.get(i), this::vector).clone();
    }
    return vectors;
  }

  private float[] vector(String sentence) {
    if (kept == null) {
      kept = new HashMap<>(file.map(path -> VectorFile.read(path, name)).orElse(Map.of()));
    }
    float[] vector = kept.get(sentence);
    return vector != null ? vector : loaded().of(List.of(sentence))[0];
  }

  private SentenceVectors loaded() {
    if (loaded == null) {
      try {
        loaded = model.load();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return loaded;
  }

  /** Keeps the vectors that were asked for, and lets go of the model. */
  @Override
  public void close() {
    if (loaded != null) {
      loaded.close();
      file.ifPresent(path -> VectorFile.write(path, name, used));
    }
  }
}
