package org.reviewcast.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;

/** Samples as little-endian bytes, and back. */
public final class Samples {
  private Samples() {}

  /** Writes {@code count} samples as bytes from the start of {@code bytes}. */
  public static void toBytes(short[] samples, int count, byte[] bytes) {
    view(bytes).put(samples, 0, count);
  }

  /** Reads {@code count} samples from the start of {@code bytes}, to {@code start} and on. */
  public static void fromBytes(byte[] bytes, int count, short[] samples, int start) {
    view(bytes).get(samples, start, count);
  }

  private static ShortBuffer view(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
  }
}
