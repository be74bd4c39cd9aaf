package org.reviewcast.script.chapters;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.file.PathUtils;

/**
 * Sentence vectors by all-MiniLM-L6-v2, quantised, which runs on ONNX Runtime. Sentences go through
 * it one at a time, because the company of others in a batch changes a quantised vector. The model
 * is unpacked once, beside the runtime, as that has made it ready to run, and its vocabulary as
 * plain lines: to inflate, read and improve them takes longer than to work out some sentences.
 */
final class MiniLm implements SentenceVectors {
  /** The model, its runtime, and how much of a sentence it is given: what its vectors hang on. */
  static final String NAME = "all-minilm-l6-v2-q, onnxruntime 1.28.0, 128 pieces";

  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
  private static final String FOLDER = "sentence-model";
  private static final String READY_FOLDER = "onnxruntime-1.28.0";
  private static final String READY_MODEL = "all-minilm-l6-v2-q.onnx";
  private static final String READY_WEIGHTS = "all-minilm-l6-v2-q.weights";
  private static final String READY_VOCABULARY = "all-minilm-l6-v2-q.pieces";

  /** Weights of more bytes stand in a file apart, which is mapped into memory and not read. */
  private static final String LARGE_WEIGHTS_BYTES = "1024";

  private static final int PIECES = 30_522;
  private static final int MOST_PIECES = 128;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces wordPieces;

  private MiniLm(OrtEnvironment environment, OrtSession session, WordPieces wordPieces) {
    this.environment = environment;
    this.session = session;
    this.wordPieces = wordPieces;
  }

  /**
   * Loads the model and its runtime.
   *
   * @param programs a folder of the user's own in which the runtime is unpacked once
   * @throws IOException if that cannot be done, or there is no runtime for this platform
   */
  static MiniLm load(Path programs) throws IOException {
    NativeRuntime.unpack(programs);
    Path folder = Files.createDirectories(programs.resolve(FOLDER));
    WordPieces wordPieces = new WordPieces(vocabulary(folder), MOST_PIECES);
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      environment.setTelemetry(false);
      return new MiniLm(environment, session(environment, folder), wordPieces);
    } catch (OrtException | LinkageError e) {
      throw new IOException("ONNX Runtime does not run here: " + e.getMessage(), e);
    }
  }

  private static Vocabulary vocabulary(Path folder) throws IOException {
    Path ready = folder.resolve(READY_VOCABULARY);
    if (Files.isRegularFile(ready)) {
      Vocabulary vocabulary = new Vocabulary(Files.readAllBytes(ready));
      if (vocabulary.size() == PIECES) {
        return vocabulary;
      }
    }
    try (InputStream tokenizer = new ByteArrayInputStream(resource(TOKENIZER))) {
      byte[] lines = Vocabulary.lines(tokenizer);
      Path part = Files.createTempFile(folder, READY_VOCABULARY, ".part");
      try {
        Files.write(part, lines);
        Files.move(part, ready, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
      return new Vocabulary(lines);
    }
  }

  private static OrtSession session(OrtEnvironment environment, Path folder)
      throws OrtException, IOException {
    Path ready = folder.resolve(READY_FOLDER);
    if (Files.isDirectory(ready)) {
      try (OrtSession.SessionOptions options = options()) {
        options.setOptimizationLevel(OptLevel.NO_OPT);
        return environment.createSession(ready.resolve(READY_MODEL).toString(), options);
      } catch (OrtException e) {
        // Cut off or of another make: made ready again.
        PathUtils.deleteDirectory(ready);
      }
    }
    makeReady(environment, ready);
    try (OrtSession.SessionOptions options = options()) {
      options.setOptimizationLevel(OptLevel.NO_OPT);
      return environment.createSession(ready.resolve(READY_MODEL).toString(), options);
    }
  }

  private static void makeReady(OrtEnvironment environment, Path ready)
      throws OrtException, IOException {
    Path part = Files.createTempDirectory(ready.getParent(), "part");
    try (OrtSession.SessionOptions options = options()) {
      options.setOptimizationLevel(OptLevel.EXTENDED_OPT);
      options.setOptimizedModelFilePath(part.resolve(READY_MODEL).toString());
      String setting = "session.optimized_model_external_initializers_";
      options.addConfigEntry(setting + "file_name", READY_WEIGHTS);
      options.addConfigEntry(setting + "min_size_in_bytes", LARGE_WEIGHTS_BYTES);
      environment.createSession(resource(MODEL), options).close();
      Files.move(part, ready, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      // Another run may have been as quick; its model is the same.
      if (!Files.isDirectory(ready)) {
        throw e;
      }
    } finally {
      if (Files.exists(part)) {
        PathUtils.deleteDirectory(part);
      }
    }
  }

  private static OrtSession.SessionOptions options() throws OrtException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    options.setCPUArenaAllocator(false);
    return options;
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = MiniLm.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the model is missing: " + name);
      }
      return in.readAllBytes();
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public float[][] of(List<String> sentences) {
    float[][] vectors = new float[sentences.size()][];
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = vector(sentences.get(i));
    }
    return vectors;
  }

  private float[] vector(String sentence) {
    long[] ids = wordPieces.ids(sentence);
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    long[] shape = {1, ids.length};
    try (OnnxTensor inputs = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
        OnnxTensor types =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", inputs, "attention_mask", mask, "token_type_ids", types))) {
      return mean(((OnnxTensor) result.get(0)).getFloatBuffer().array(), ids.length);
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }

  // The mean of the pieces' vectors, made one long.
  private static float[] mean(float[] pieces, int count) {
    float[] mean = new float[pieces.length / count];
    for (int i = 0; i < pieces.length; i++) {
      mean[i % mean.length] += pieces[i];
    }
    double square = 0;
    for (float x : mean) {
      square += (double) x * x;
    }
    float length = (float) Math.sqrt(square);
    for (int i = 0; length > 0 && i < mean.length; i++) {
      mean[i] /= length;
    }
    return mean;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}
