package org.reviewcast.script.titles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A maximum-entropy model in OpenNLP's binary form: what each feature of a word says for each part
 * of speech. Features stay the bytes that they are in the file, found by their hash: to make
 * objects of 33,000 of them costs more than to tag a review.
 *
 * <p>To unpack a model and to enter its features takes as long; so it can be kept {@linkplain
 * #ready() ready}, in one piece: a number, the CRC-32 of the rest, where the weights begin, the
 * slots by the hash of a feature (where it begins, where its pattern begins, and how far behind the
 * first weight its own begin; zeros where there is no feature), and the model. Every number has 32
 * bits and is big-endian; places count from the start.
 */
final class TagModel {
  private static final String KIND = "GIS";
  private static final String ENTRY = "pos.model";
  private static final int READY = 0x52435032;
  private static final int HEADER_BYTES = 12;

  private static final int SLOT_BYTES = 12;

  /** A power of two, twice as many as there are features. */
  private static final int SLOTS = 1 << 16;

  private static final int START = HEADER_BYTES + SLOTS * SLOT_BYTES;

  private final byte[] bytes;
  private final ByteBuffer data;
  private String[] tags = {};

  private TagModel(byte[] bytes) {
    this.bytes = bytes;
    this.data = ByteBuffer.wrap(bytes);
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
        byte[] file = in.readAllBytes();
        TagModel model = new TagModel(new byte[START + file.length]);
        System.arraycopy(file, 0, model.bytes, START, file.length);
        model.head();
        model.features();
        return model;
      }
    }
    throw new IOException("the archive has no " + ENTRY);
  }

  /**
   * Reads what {@link #ready} gave, and keeps the array.
   *
   * @return empty if it is damaged
   */
  static Optional<TagModel> ofReady(byte[] ready) throws IOException {
    TagModel model = new TagModel(ready);
    if (ready.length < START || model.integer(0) != READY || model.integer(4) != model.crc()) {
      return Optional.empty();
    }
    model.head();
    return Optional.of(model);
  }

  /** The model as {@link #ofReady} reads it. */
  byte[] ready() {
    return bytes.clone();
  }

  private int crc() {
    CRC32 crc = new CRC32();
    crc.update(bytes, 8, bytes.length - 8);
    return (int) crc.getValue();
  }

  // Kind, two numbers that have no use any more, and the tags.
  private void head() throws IOException {
    data.position(START);
    if (!text().equals(KIND)) {
      throw new IOException("the model of parts of speech is not of the kind " + KIND);
    }
    data.getInt();
    data.getDouble();
    tags = new String[data.getInt()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = text();
    }
  }

  // Behind the head come the patterns, each as a line of numbers: how many features have it, and
  // the tags for which these have weights; then the features, pattern by pattern; and the weights.
  private void features() throws IOException {
    int[] patterns = new int[data.getInt()];
    for (int i = 0; i < patterns.length; i++) {
      patterns[i] = data.position();
      data.position(patterns[i] + 2 + length(patterns[i]));
    }
    if (data.getInt() >= SLOTS) {
      throw new IOException("the model of parts of speech has too many features");
    }
    int weights = 0;
    int at = data.position();
    for (int pattern : patterns) {
      String[] numbers = text(pattern).split(" ");
      for (int i = Integer.parseInt(numbers[0]); i > 0; i--) {
        data.position(freeSlot(at));
        data.putInt(at).putInt(pattern).putInt(weights);
        weights += (numbers.length - 1) * Double.BYTES;
        at += 2 + length(at);
      }
    }
    data.putInt(0, READY).putInt(8, at);
    data.putInt(4, crc());
  }

  private int freeSlot(int feature) {
    int slot = slot(hash(0, bytes, feature + 2, feature + 2 + length(feature)));
    while (integer(place(slot)) != 0) {
      slot = slot + 1 & SLOTS - 1;
    }
    return place(slot);
  }

  // The file has Java's modified UTF-8, which differs in what English models do not have.
  private String text() {
    int at = data.position();
    data.position(at + 2 + length(at));
    return text(at);
  }

  private String text(int at) {
    return new String(bytes, at + 2, length(at), StandardCharsets.UTF_8);
  }

  private static int hash(int before, byte[] bytes, int start, int end) {
    int hash = before;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + bytes[i];
    }
    return hash;
  }

  // Where to look first for a feature, or for a free slot.
  private static int slot(int hash) {
    return (hash ^ hash >>> 15) & SLOTS - 1;
  }

  private static int place(int slot) {
    return HEADER_BYTES + slot * SLOT_BYTES;
  }

  // By hand: a buffer's checks cost more than all the rest before they are compiled.
  private int integer(int at) {
    return bytes[at] << 24
        | (bytes[at + 1] & 0xff) << 16
        | (bytes[at + 2] & 0xff) << 8
        | bytes[at + 3] & 0xff;
  }

  private int length(int at) {
    return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
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
    int feature = integer(place(slot));
    while (feature != 0 && !isAt(feature, kind, text, start, end)) {
      slot = slot + 1 & SLOTS - 1;
      feature = integer(place(slot));
    }
    if (feature != 0) {
      weigh(integer(place(slot) + 4), integer(8) + integer(place(slot) + 8), sums);
    }
  }

  // The tags stand in decimal digits behind the first number, each after a space.
  private void weigh(int pattern, int weights, double[] sums) {
    int end = pattern + 2 + length(pattern);
    int at = pattern + 2;
    while (at < end && bytes[at] != ' ') {
      at++;
    }
    for (int weight = weights; at < end; weight += Double.BYTES) {
      int tag = 0;
      for (at++; at < end && bytes[at] != ' '; at++) {
        tag = tag * 10 + bytes[at] - '0';
      }
      sums[tag] += data.getDouble(weight);
    }
  }
}
