package org.reviewcast.episode;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.reviewcast.audio.CodedFrames;

/**
 * The frame that stands before the others of an MP3 file and holds no sound: "Info", the Xing
 * header of constant bit rates, and LAME's extension (gabriel.mp3-tech.org, "Mp3 Info Tag revision
 * 1"), from which players learn how long the file is, where to seek, and what to leave out at both
 * ends.
 */
final class InfoFrame {
  /** Samples that LAME puts before the sound; decoders add 529 of their own. */
  static final int DELAY = 576;

  private static final int SIDE_BYTES_MONO = 17;
  private static final int POINTS = 100;
  private static final int KBITS = 96;
  private static final int MOST_PADDING = 4095;
  private static final int HAS_ALL = 15;
  private static final int CONSTANT_RATE = 1;
  private static final int CRC_POLYNOMIAL = 0xA001;
  private static final int[][] CRC = crcTables();

  /** Short calls, and many: a method is compiled when it was called often. */
  private static final int STRETCH = 1024;

  private final byte[] header;
  private final int length;
  private long frames;
  private long bytes;
  private int crc;

  /**
   * Of a file whose first frame of sound is given.
   *
   * @param first the frames of which the first is that
   */
  InfoFrame(Mp3Frames first) {
    header = Arrays.copyOf(first.bytes(), 4);
    boolean isPadded = (header[2] & 2) != 0;
    header[2] &= ~2;
    length = first.lengthOf(1) - (isPadded ? 1 : 0);
  }

  /** How many bytes it has. */
  int length() {
    return length;
  }

  /** Takes the first so many of some frames, which come behind those before. */
  void add(Mp3Frames sound, int count) {
    int size = sound.lengthOf(count);
    frames += count;
    bytes += size;
    for (int from = 0; from < size; from += STRETCH) {
      crc = crc(crc, sound.bytes(), from, Math.min(size, from + STRETCH));
    }
  }

  /**
   * Its bytes.
   *
   * @param samples how many samples the sound has of which the frames were made
   */
  byte[] bytes(long samples) {
    ByteBuffer out = ByteBuffer.allocate(length);
    long whole = length + bytes;
    out.put(header).position(header.length + SIDE_BYTES_MONO);
    out.put("Info".getBytes(StandardCharsets.ISO_8859_1)).putInt(HAS_ALL);
    out.putInt((int) frames).putInt((int) whole);
    for (int i = 0; i < POINTS; i++) {
      // Frames are of one length but for a byte: where a share of the time has gone by, so has that
      // of the frames.
      long at = length + bytes * i / POINTS;
      out.put((byte) (at * 256 / whole));
    }
    out.putInt(0);
    out.put("LAME3.100".getBytes(StandardCharsets.ISO_8859_1));
    // The low-pass, peak and gains are unknown, and no flag is set.
    out.put((byte) CONSTANT_RATE).put(new byte[10]).put((byte) KBITS);
    long padding = frames * CodedFrames.SAMPLES - DELAY - samples;
    int left = (int) Math.max(0, Math.min(MOST_PADDING, padding));
    out.put((byte) (DELAY >> 4)).put((byte) (DELAY << 4 | left >> 8)).put((byte) left);
    out.put(new byte[4]).putInt((int) whole).putShort((short) crc);
    out.putShort((short) crc(0, out.array(), 0, out.position()));
    return out.array();
  }

  // Four bytes at a time: each is carried over those behind it by a table of its own.
  private static int crc(int before, byte[] bytes, int from, int to) {
    int[] last = CRC[0];
    int[] third = CRC[1];
    int[] second = CRC[2];
    int[] first = CRC[3];
    int crc = before;
    int at = from;
    for (; at + 4 <= to; at += 4) {
      int two = crc ^ (bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8);
      crc =
          first[two & 0xFF]
              ^ second[two >>> 8]
              ^ third[bytes[at + 2] & 0xFF]
              ^ last[bytes[at + 3] & 0xFF];
    }
    for (; at < to; at++) {
      crc = last[(crc ^ bytes[at]) & 0xFF] ^ crc >>> 8;
    }
    return crc;
  }

  // CRC-16 with the polynomial x^16 + x^15 + x^2 + 1, lowest bit first, from 0: of a byte, and of a
  // byte with one, two and three zeros behind it.
  private static int[][] crcTables() {
    int[][] tables = new int[4][256];
    for (int i = 0; i < 256; i++) {
      int crc = i;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 1) == 0 ? crc >>> 1 : crc >>> 1 ^ CRC_POLYNOMIAL;
      }
      tables[0][i] = crc;
    }
    for (int zeros = 1; zeros < tables.length; zeros++) {
      for (int i = 0; i < 256; i++) {
        int before = tables[zeros - 1][i];
        tables[zeros][i] = tables[0][before & 0xFF] ^ before >>> 8;
      }
    }
    return tables;
  }
}
