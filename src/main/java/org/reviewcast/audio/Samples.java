package org.reviewcast.audio;

/** Samples as little-endian bytes, and back. */
public final class Samples {
  private Samples() {}

  /** Writes {@code count} samples as bytes from the start of {@code bytes}. */
  public static void toBytes(short[] samples, int count, byte[] bytes) {
    for (int i = 0; i < count; i++) {
      bytes[2 * i] = (byte) samples[i];
      bytes[2 * i + 1] = (byte) (samples[i] >> 8);
    }
  }

  /** Reads {@code count} samples from the start of {@code bytes}. */
  public static void fromBytes(byte[] bytes, int count, short[] samples) {
    for (int i = 0; i < count; i++) {
      samples[i] = (short) ((bytes[2 * i] & 0xFF) | bytes[2 * i + 1] << 8);
    }
  }
}
