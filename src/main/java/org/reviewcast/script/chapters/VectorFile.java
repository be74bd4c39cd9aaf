package org.reviewcast.script.chapters;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * A file of sentences and their vectors, to the bit: a checksum of the rest, the model's name, and
 * for each sentence its text and its vector; strings and vectors have their length before them.
 * What is not such a file, whole, holds nothing.
 */
final class VectorFile {
  private static final long MOST_BYTES = 32 << 20;

  /** At most so many bytes for a character of Java's. */
  private static final int UTF_8_BYTES = 3;

  private VectorFile() {}

  /** The vectors in a file that were made by a model; none if there is no such file. */
  static Map<String, float[]> read(Path file, String model) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        return Map.of();
      }
      ByteBuffer data = ByteBuffer.wrap(Files.readAllBytes(file));
      if (data.getLong() != checksum(data) || !text(data).equals(model)) {
        return Map.of();
      }
      Map<String, float[]> vectors = new HashMap<>();
      while (data.hasRemaining()) {
        String sentence = text(data);
        float[] vector = new float[data.getInt()];
        data.asFloatBuffer().get(vector);
        data.position(data.position() + vector.length * Float.BYTES);
        vectors.put(sentence, vector);
      }
      return vectors;
    } catch (IOException | BufferUnderflowException e) {
      return Map.of();
    }
  }

  /** Writes vectors, whole or not at all; where that cannot be done, they are made again later. */
  static void write(Path file, String model, Map<String, float[]> vectors) {
    int most = Long.BYTES + Integer.BYTES + model.length();
    for (Map.Entry<String, float[]> entry : vectors.entrySet()) {
      most += 2 * Integer.BYTES + entry.getKey().length() * UTF_8_BYTES;
      most += entry.getValue().length * Float.BYTES;
    }
    ByteBuffer data = ByteBuffer.allocate(most);
    data.putLong(0);
    put(model, data);
    vectors.forEach(
        (sentence, vector) -> {
          put(sentence, data);
          data.putInt(vector.length);
          data.asFloatBuffer().put(vector);
          data.position(data.position() + vector.length * Float.BYTES);
        });
    data.flip().position(Long.BYTES);
    data.putLong(0, checksum(data));
    try {
      Files.createDirectories(file.getParent());
      Path part = Files.createTempFile(file.getParent(), "vectors", ".part");
      try {
        Files.write(part, Arrays.copyOf(data.array(), data.limit()));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      // Not kept: the next run makes them again. A full disk is told of where it matters.
      return;
    }
  }

  private static long checksum(ByteBuffer data) {
    CRC32 sum = new CRC32();
    sum.update(data.duplicate());
    return sum.getValue();
  }

  private static String text(ByteBuffer data) {
    int length = data.getInt();
    if (length < 0 || length > data.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] bytes = new byte[length];
    data.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void put(String text, ByteBuffer data) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    data.putInt(bytes.length).put(bytes);
  }
}
