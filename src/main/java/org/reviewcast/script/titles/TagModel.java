package org.reviewcast.script.titles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A maximum-entropy model in OpenNLP's binary form: what each feature of a word says for each part
 * of speech. Features stay the bytes that they are in the file, found by their hash: to make
 * objects of 33,000 of them costs more than to tag a review.
 */
final class TagModel {
  private static final String KIND = "GIS";
  private static final String ENTRY = "pos.model";

  private final ByteBuffer data;
  private String[] tags = {};
  private int[][] patterns = {};

  // By the hash of a feature's bytes: where they begin, its pattern, and where its weights begin.
  private int[] names = {};
  private int[] patternOf = {};
  private int[] weightsAt = {};

  private TagModel(byte[] data) {
    this.data = ByteBuffer.wrap(data);
  }

  /**
   * Reads a model.
   *
   * @param zip an archive of OpenNLP's with a {@code pos.model}
   * @throws IOException if there is none, or it is of another kind
   */
  static TagModel read(InputStream zip) throws IOException {
    ZipInputStream in = new ZipInputStream(zip);
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      if (entry.getName().equals(ENTRY)) {
        TagModel model = new TagModel(in.readAllBytes());
        model.parse();
        return model;
      }
    }
    throw new IOException("the archive has no " + ENTRY);
  }

  // Kind, two numbers that have no use any more, the tags, the patterns, the features, the weights.
  private void parse() throws IOException {
    if (!text().equals(KIND)) {
      throw new IOException("the model of parts of speech is not of the kind " + KIND);
    }
    data.getInt();
    data.getDouble();
    tags = new String[data.getInt()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = text();
    }
    patterns = new int[data.getInt()][];
    int[] having = new int[patterns.length];
    for (int i = 0; i < patterns.length; i++) {
      String[] numbers = text().split(" ");
      having[i] = Integer.parseInt(numbers[0]);
      patterns[i] = new int[numbers.length - 1];
      for (int j = 0; j < patterns[i].length; j++) {
        patterns[i][j] = Integer.parseInt(numbers[j + 1]);
      }
    }
    features(having);
  }

  private void features(int[] having) {
    int count = data.getInt();
    int size = Integer.highestOneBit(Math.max(1, count)) << 2;
    names = new int[size];
    patternOf = new int[size];
    weightsAt = new int[size];
    int weights = 0;
    for (int pattern = 0; pattern < having.length; pattern++) {
      for (int i = 0; i < having[pattern]; i++) {
        int length = Short.toUnsignedInt(data.getShort(data.position()));
        int slot = slot(data.array(), data.position() + 2, length);
        names[slot] = data.position();
        patternOf[slot] = pattern;
        weightsAt[slot] = weights;
        weights += patterns[pattern].length * Double.BYTES;
        data.position(data.position() + 2 + length);
      }
    }
    for (int slot = 0; slot < size; slot++) {
      weightsAt[slot] += data.position();
    }
  }

  // The file has Java's modified UTF-8, which differs in what English models do not have.
  private String text() {
    byte[] bytes = new byte[Short.toUnsignedInt(data.getShort())];
    data.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The slot of a feature, or the free one in which it belongs. */
  private int slot(byte[] bytes, int start, int length) {
    int hash = 0;
    for (int i = start; i < start + length; i++) {
      hash = hash * 31 + bytes[i];
    }
    int slot = (hash ^ hash >>> 15) & names.length - 1;
    while (names[slot] != 0 && !isAt(names[slot], bytes, start, length)) {
      slot = slot + 1 & names.length - 1;
    }
    return slot;
  }

  private boolean isAt(int at, byte[] bytes, int start, int length) {
    if (Short.toUnsignedInt(data.getShort(at)) != length) {
      return false;
    }
    byte[] own = data.array();
    for (int i = 0; i < length; i++) {
      if (own[at + 2 + i] != bytes[start + i]) {
        return false;
      }
    }
    return true;
  }

  /** The tags, in the order of what {@link #weigh} adds up. */
  String[] tags() {
    return tags.clone();
  }

  /** Adds what a feature says for each tag; a feature that the model does not know says nothing. */
  void weigh(String feature, double[] sums) {
    byte[] bytes = feature.getBytes(StandardCharsets.UTF_8);
    int slot = slot(bytes, 0, bytes.length);
    if (names[slot] != 0) {
      int[] pattern = patterns[patternOf[slot]];
      for (int i = 0; i < pattern.length; i++) {
        sums[pattern[i]] += data.getDouble(weightsAt[slot] + i * Double.BYTES);
      }
    }
  }
}
