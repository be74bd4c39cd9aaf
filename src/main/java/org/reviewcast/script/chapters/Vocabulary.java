package org.reviewcast.script.chapters;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The pieces that a model knows, each with its id. They stay the bytes that they are in their file,
 * found by their hash: to make objects of 30,000 of them takes longer than to look up those of a
 * review.
 */
final class Vocabulary {
  private static final int SPREAD = 0x9E3779B9;

  private final byte[] lines;
  private final int[] starts;

  // By the hash of a piece: its id and one, or 0 where there is none.
  private final int[] slots;

  /**
   * A vocabulary.
   *
   * @param lines a piece on each line in UTF-8, in the order of their ids from 0
   */
  Vocabulary(byte[] lines) {
    this.lines = lines;
    int[] starts = new int[lines.length + 1];
    int count = 0;
    for (int end = end(0); end < lines.length; end = end(end + 1)) {
      starts[++count] = end + 1;
    }
    this.starts = Arrays.copyOf(starts, count + 1);
    slots = new int[Integer.highestOneBit(this.starts.length) << 2];
    for (int id = 0; id < count; id++) {
      put(id);
    }
  }

  // Two short methods for loops that are gone through once: they are compiled soon, and those not.

  private int end(int start) {
    int end = start;
    while (end < lines.length && lines[end] != '\n') {
      end++;
    }
    return end;
  }

  private void put(int id) {
    slots[slot(lines, starts[id], starts[id + 1] - 1)] = id + 1;
  }

  /**
   * The lines of the vocabulary in a {@code tokenizer.json} of Hugging Face, under {@code
   * model.vocab}.
   *
   * @throws IOException if there is none, or its ids do not rise from 0
   */
  static byte[] lines(InputStream json) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream(1 << 18);
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT && "vocab".equals(parser.currentName())) {
          int id = 0;
          for (String piece = parser.nextFieldName(); piece != null; id++) {
            if (parser.nextIntValue(-1) != id || piece.indexOf('\n') >= 0) {
              throw new IOException("the tokenizer's vocabulary is not in the order of its ids");
            }
            lines.write(piece.getBytes(StandardCharsets.UTF_8));
            lines.write('\n');
            piece = parser.nextFieldName();
          }
          return lines.toByteArray();
        }
      }
    }
    throw new IOException("the tokenizer has no vocabulary");
  }

  /** How many pieces there are. */
  int size() {
    return starts.length - 1;
  }

  /** The id of a piece, or −1 if there is none. */
  int id(String piece) {
    byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
    return slots[slot(bytes, 0, bytes.length)] - 1;
  }

  /** The slot of a piece, or the free one in which it belongs. */
  private int slot(byte[] bytes, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + bytes[i];
    }
    hash *= SPREAD;
    int slot = (hash ^ hash >>> 15) & slots.length - 1;
    while (slots[slot] != 0 && !isAt(slots[slot] - 1, bytes, start, end)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private boolean isAt(int id, byte[] bytes, int start, int end) {
    return Arrays.equals(lines, starts[id], starts[id + 1] - 1, bytes, start, end);
  }
}
