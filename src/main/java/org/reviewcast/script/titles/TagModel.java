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

  private final byte[] bytes;
  private final ByteBuffer data;
  private String[] tags = {};
  private int[][] patterns = {};

  // By the hash of a feature's bytes: where they begin, its pattern, and where its weights are.
  private int[] names = {};
  private int[] patternOf = {};
  private int[] weightsAt = {};

  // Where the weights begin.
  private int weights;

  private TagModel(byte[] data) {
    this.bytes = data;
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
    int at = data.position();
    for (int pattern = 0; pattern < having.length; pattern++) {
      int weight = patterns[pattern].length * Double.BYTES;
      for (int i = 0; i < having[pattern]; i++) {
        put(at, pattern, weights);
        weights += weight;
        at += 2 + length(at);
      }
    }
    this.weights = at;
  }

  // Short, so that it is compiled soon; the loop around it is gone through once.
  private void put(int at, int pattern, int weights) {
    int slot = slot(hash(0, bytes, at + 2, at + 2 + length(at)));
    while (names[slot] != 0) {
      slot = slot + 1 & names.length - 1;
    }
    names[slot] = at;
    patternOf[slot] = pattern;
    weightsAt[slot] = weights;
  }

  // By hand: a buffer's checks cost more than all the rest before they are compiled.
  private int length(int at) {
    return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
  }

  // The file has Java's modified UTF-8, which differs in what English models do not have.
  private String text() {
    byte[] bytes = new byte[Short.toUnsignedInt(data.getShort())];
    data.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static int hash(int before, byte[] bytes, int start, int end) {
    int hash = before;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + bytes[i];
    }
    return hash;
  }

  // Where to look first for a feature, or for a free slot.
  private int slot(int hash) {
    return (hash ^ hash >>> 15) & names.length - 1;
  }

  private boolean isAt(int at, byte[] kind, byte[] text, int start, int end) {
    if (length(at) != kind.length + end - start) {
      return false;
    }
    int own = at + 2;
    for (byte one : kind) {
      if (bytes[own++] != one) {
        return false;
      }
    }
    for (int i = start; i < end; i++) {
      if (bytes[own++] != text[i]) {
        return false;
      }
    }
    return true;
  }

  /** The tags, in the order of what {@link #weigh} adds up. */
  String[] tags() {
    return tags.clone();
  }

  /** The bytes of a text as features have them. */
  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Adds what a feature says for each tag; a feature that the model does not know says nothing.
   *
   * @param kind what it begins with, such as {@code w=}
   * @param text what it goes on with, from {@code start} to before {@code end}
   */
  void weigh(byte[] kind, byte[] text, int start, int end, double[] sums) {
    int slot = slot(hash(hash(0, kind, 0, kind.length), text, start, end));
    while (names[slot] != 0 && !isAt(names[slot], kind, text, start, end)) {
      slot = slot + 1 & names.length - 1;
    }
    if (names[slot] != 0) {
      int[] pattern = patterns[patternOf[slot]];
      int at = weights + weightsAt[slot];
      for (int tag : pattern) {
        sums[tag] += data.getDouble(at);
        at += Double.BYTES;
      }
    }
  }
}
