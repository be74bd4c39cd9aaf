package org.reviewcast.script.chapters;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Sentence vectors by all-MiniLM-L6-v2, quantised, which runs on ONNX Runtime. Sentences go through
 * it one at a time, because the company of others in a batch changes a quantised vector. The model
 * is unpacked once, beside the runtime: to inflate its 23 MB takes longer than to load it.
 */
final class MiniLm implements SentenceVectors {
  /** The model, its runtime, and how much of a sentence it is given: what its vectors hang on. */
  static final String NAME = "all-minilm-l6-v2-q, onnxruntime 1.28.0, 128 pieces";

  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String VOCABULARY = "/all-minilm-l6-v2-q-tokenizer.json";
  private static final String MODEL_FOLDER = "sentence-model";
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
    Path model = programs.resolve(MODEL_FOLDER + MODEL);
    UnpackedFile.of(MiniLm.class.getResource(MODEL), model);
    try (InputStream vocabulary = resource(VOCABULARY)) {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      environment.setTelemetry(false);
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setCPUArenaAllocator(false);
        OrtSession session = environment.createSession(model.toString(), options);
        return new MiniLm(
            environment, session, new WordPieces(WordPieces.vocabulary(vocabulary), MOST_PIECES));
      }
    } catch (OrtException | LinkageError e) {
      throw new IOException("ONNX Runtime does not run here: " + e.getMessage(), e);
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = MiniLm.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("the model is missing: " + name);
    }
    return in;
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
