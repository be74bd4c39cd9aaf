package org.reviewcast.episode;

import java.io.IOException;
import java.util.Arrays;
import org.reviewcast.audio.CodedFrames;

/**
 * The bare frames of an MP3 file: MPEG-1 layer III at 44,100 Hz (ISO/IEC 11172-3, 2.4.1.3 and
 * 2.4.2.3).
 */
final class Mp3Frames {
  private static final int HEADER_BYTES = 4;

  /** By the index in the header; the first and the last are not used. */
  private static final int[] KBITS = {
    0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0
  };

  private final byte[] bytes;
  private final int[] ends;

  private Mp3Frames(byte[] bytes, int[] ends) {
    this.bytes = bytes;
    this.ends = ends;
  }

  /**
   * Finds the frames in bytes that hold nothing else.
   *
   * @throws IOException if there is something else, or a frame is cut off
   */
  static Mp3Frames of(byte[] bytes) throws IOException {
    int[] ends = new int[bytes.length / 96 + 1];
    int count = 0;
    int at = 0;
    while (at < bytes.length) {
      at += length(bytes, at);
      if (at > bytes.length) {
        throw new IOException("The last frame of coded sound is cut off.");
      }
      ends[count++] = at;
    }
    return new Mp3Frames(bytes, Arrays.copyOf(ends, count));
  }

  private static int length(byte[] bytes, int at) throws IOException {
    if (at + HEADER_BYTES > bytes.length
        || bytes[at] != (byte) 0xFF
        || (bytes[at + 1] & 0xFE) != 0xFA
        || (bytes[at + 2] & 0x0C) != 0
        || KBITS[bytes[at + 2] >> 4 & 15] == 0) {
      throw new IOException("No frame of coded sound begins at byte " + at + ".");
    }
    int padding = bytes[at + 2] >> 1 & 1;
    int bits = KBITS[bytes[at + 2] >> 4 & 15] * 1000;
    return CodedFrames.SAMPLES / 8 * bits / CodedFrames.RATE_HZ + padding;
  }

  /** How many there are. */
  int count() {
    return ends.length;
  }

  /** The bytes of all of them. */
  byte[] bytes() {
    return bytes;
  }

  /** How many bytes the first so many of them have. */
  int lengthOf(int frames) {
    return frames == 0 ? 0 : ends[frames - 1];
  }
}
