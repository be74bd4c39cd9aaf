package org.reviewcast.episode.cover;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What a JPEG file (ITU-T T.81, annex B) says before its picture, and whether it comes to an end.
 *
 * @param baseline whether every player can decode it: Huffman, sequential, 8 bits
 * @param components 1 for grey, 3 for colour, 4 for CMYK
 * @param orientation how a viewer turns it, from 1 (not at all) to 8 (Exif 2.32, section 4.6.4)
 * @param complete whether the mark that ends a picture was found
 */
record JpegHeader(boolean baseline, int components, int orientation, boolean complete) {
  private static final int START_OF_IMAGE = 0xFFD8;
  private static final int END_OF_IMAGE = 0xD9;
  private static final int START_OF_SCAN = 0xFFDA;
  private static final int BASELINE = 0xFFC0;
  private static final int APP1 = 0xFFE1;
  private static final int ORIENTATION = 0x0112;

  /**
   * Reads a file.
   *
   * @throws EOFException if it ends before its picture
   * @throws IOException if it is no JPEG file
   */
  static JpegHeader read(InputStream file) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(file));
    if (in.readUnsignedShort() != START_OF_IMAGE) {
      throw new IOException("It does not begin as a JPEG file does.");
    }
    boolean baseline = false;
    int components = 0;
    int orientation = 1;
    int marker = in.readUnsignedShort();
    while (marker != START_OF_SCAN) {
      if (marker == 0xFFFF) { // fill bytes may stand before a marker (B.1.1.2)
        marker = 0xFF00 | in.readUnsignedByte();
        continue;
      }
      byte[] segment = new byte[Math.max(0, in.readUnsignedShort() - 2)];
      in.readFully(segment);
      if (isFrame(marker) && segment.length > 5) {
        baseline = marker == BASELINE && segment[0] == 8;
        components = segment[5];
      } else if (marker == APP1) {
        orientation = orientation(segment, orientation);
      }
      marker = in.readUnsignedShort();
    }
    return new JpegHeader(baseline, components, orientation, ends(in));
  }

  /** A frame header, SOF0 to SOF15; three of the sixteen marks are something else (table B.1). */
  private static boolean isFrame(int marker) {
    return marker >= 0xFFC0
        && marker <= 0xFFCF
        && marker != 0xFFC4
        && marker != 0xFFC8
        && marker != 0xFFCC;
  }

  private static int orientation(byte[] segment, int otherwise) {
    String start = new String(segment, 0, Math.min(6, segment.length), StandardCharsets.ISO_8859_1);
    if (!start.equals("Exif\0\0") || segment.length < 14) {
      return otherwise;
    }
    ByteBuffer tiff = ByteBuffer.wrap(segment, 6, segment.length - 6).slice();
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return otherwise;
    }
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if (entry + 12 > tiff.limit()) {
        return otherwise;
      }
      int value = tiff.getShort(entry + 8);
      if (tiff.getShort(entry) == ORIENTATION && value >= 1 && value <= 8) {
        return value;
      }
    }
    return otherwise;
  }

  private static boolean ends(InputStream in) throws IOException {
    int last = 0;
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (last == 0xFF && next == END_OF_IMAGE) {
        return true;
      }
      last = next;
    }
    return false;
  }
}
