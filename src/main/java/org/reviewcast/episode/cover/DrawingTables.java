package org.reviewcast.episode.cover;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.plugins.jpeg.JPEGHuffmanTable;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.plugins.jpeg.JPEGQTable;

/**
 * The tables that drawn covers are written with as JPEG (ITU-T T.81). A writer that works out the
 * best Huffman tables for each picture has to hold all of it and pass over it twice; these, made
 * from the best ones of 72 covers, give files less than a hundredth larger, and have a code for
 * what was in none of them.
 */
final class DrawingTables {
  private static final int DQT = 0xDB;
  private static final int DHT = 0xC4;
  private static final int LENGTHS = 16;
  private static final int COEFFICIENTS = 64;

  /** Where the coefficients lie that stand one behind the other (figure A.6). */
  private static final int[] ZIGZAG = {
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20,
    13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59,
    52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63
  };

  // How many codes there are of each length from 1 to 16 bits, and what they stand for (C.1).
  private static final String DC_LUMINANCE =
      "01000301010101010101010000000000000607080504030201090b0a";

  private static final String DC_CHROMINANCE =
      "01000105010100030000000000000000000504020103060708090a0b";

  private static final String AC_LUMINANCE =
      "01000103010204081410080804020351000102030405061107122131415171816113b1b2083674b3"
          + "d1229137a1351514171672825573c1d283a232529394429253c234a354622333a4e1561875c36445"
          + "43448424e266e3f06365b446d325f1a5952627090a191a28292a38393a4748494a5758595a676869"
          + "6a767778797a85868788898a969798999aa6a7a8a9aab5b6b7b8b9bac4c5c6c7c8c9cad4d5d6d7d8"
          + "d9dae4e5e6e7e8e9eaf2f3f4f5f6f7f8f9fa";

  private static final String AC_CHROMINANCE =
      "0100010202030b0906030404010101710001020311043105122171513332b1a181344113d114e115"
          + "5206619116c1726322a2f0624253e2b23523438292d2f124c2440708090a1718191a25262728292a"
          + "363738393a45464748494a5455565758595a6465666768696a737475767778797a83848586878889"
          + "8a939495969798999aa3a4a5a6a7a8a9aab3b4b5b6b7b8b9bac3c4c5c6c7c8c9cad3d4d5d6d7d8d9"
          + "dae3e4e5e6e7e8e9eaf2f3f4f5f6f7f8f9fa";

  private final JPEGQTable[] quantization;
  private final byte[][] huffman = {
    HexFormat.of().parseHex(DC_LUMINANCE),
    HexFormat.of().parseHex(DC_CHROMINANCE),
    HexFormat.of().parseHex(AC_LUMINANCE),
    HexFormat.of().parseHex(AC_CHROMINANCE)
  };

  /**
   * Tables of a quality.
   *
   * @param quality from 0.5 to 1, as {@link JPEGImageWriteParam} has it
   */
  DrawingTables(float quality) {
    float scale = 2 - 2 * quality;
    quantization =
        new JPEGQTable[] {
          JPEGQTable.K1Luminance.getScaledInstance(scale, true),
          JPEGQTable.K2Chrominance.getScaledInstance(scale, true)
        };
  }

  /** Has a picture coded by them; its file is not to hold them. */
  void use(JPEGImageWriteParam how) {
    how.setEncodeTables(
        quantization,
        new JPEGHuffmanTable[] {table(huffman[0]), table(huffman[1])},
        new JPEGHuffmanTable[] {table(huffman[2]), table(huffman[3])});
  }

  private static JPEGHuffmanTable table(byte[] bytes) {
    short[] numbers = new short[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      numbers[i] = (short) (bytes[i] & 0xFF);
    }
    return new JPEGHuffmanTable(
        Arrays.copyOf(numbers, LENGTHS), Arrays.copyOfRange(numbers, LENGTHS, numbers.length));
  }

  /** The segments of a file that hold them (B.2.4.1 and B.2.4.2). */
  byte[] segments() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 10);
    for (int i = 0; i < quantization.length; i++) {
      begin(DQT, 1 + COEFFICIENTS, out);
      out.write(i);
      int[] table = quantization[i].getTable();
      for (int at = 0; at < COEFFICIENTS; at++) {
        out.write(table[ZIGZAG[at]]);
      }
    }
    for (int i = 0; i < huffman.length; i++) {
      begin(DHT, 1 + huffman[i].length, out);
      // The class, 0 for DC and 1 for AC, and the number of the table.
      out.write(i / 2 << 4 | i % 2);
      out.writeBytes(huffman[i]);
    }
    return out.toByteArray();
  }

  private static void begin(int marker, int length, ByteArrayOutputStream out) {
    out.write(0xFF);
    out.write(marker);
    out.write(length + 2 >> 8);
    out.write(length + 2);
  }
}
