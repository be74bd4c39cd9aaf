package org.reviewcast.voice.freetts;

import java.nio.ByteBuffer;
import java.util.AbstractMap;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The phones of each word of a compiled FreeTTS lexicon, read out of its bytes when asked for. Keys
 * are words with the sign of their part of speech behind them. Safe for several threads.
 *
 * <p>The file: a magic number and a version; the number of phones and the phones; the number of
 * entries and, for each, its key, the count of its phones and the index of each. Numbers have 32
 * bits, counts and indexes 8; a text is a count and characters of 16 bits (LexiconImpl.dumpBinary).
 */
final class PackedEntries extends AbstractMap<String, String[]> {
  private static final int MAGIC = 0x00BABB1E;

  private final ByteBuffer bytes;
  private final String[] phones;
  private final int[] places;
  private final String partsOfSpeech;

  PackedEntries(byte[] file) {
    bytes = ByteBuffer.wrap(file);
    if (bytes.getInt() != MAGIC || bytes.getInt() != 1) {
      throw new IllegalStateException("not a compiled lexicon of FreeTTS");
    }
    phones = new String[bytes.getInt()];
    for (int i = 0; i < phones.length; i++) {
      phones[i] = text(bytes.position());
      bytes.position(bytes.position() + 1 + 2 * phones[i].length());
    }
    int count = bytes.getInt();
    places = new int[Integer.highestOneBit(count) * 4];
    StringBuilder parts = new StringBuilder();
    int at = bytes.position();
    for (int i = 0; i < count; i++) {
      int length = file[at];
      int hash = 0;
      for (int c = at + 2; c <= at + 2 * length; c += 2) {
        hash = 31 * hash + (file[c] & 0xFF);
      }
      char part = (char) (file[at + 2 * length] & 0xFF);
      if (parts.indexOf(String.valueOf(part)) < 0) {
        parts.append(part);
      }
      int slot = slot(hash);
      while (places[slot] != 0) {
        slot = (slot + 1) & (places.length - 1);
      }
      places[slot] = at;
      at += 1 + 2 * length;
      at += 1 + file[at];
    }
    partsOfSpeech = parts.toString();
  }

  /** The signs of the parts of speech, in the order in which the file has them. */
  String partsOfSpeech() {
    return partsOfSpeech;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & (places.length - 1);
  }

  private String text(int at) {
    char[] chars = new char[bytes.get(at)];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = bytes.getChar(at + 1 + 2 * i);
    }
    return new String(chars);
  }

  @Override
  public String[] get(Object key) {
    if (!(key instanceof String word)) {
      return null;
    }
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = 31 * hash + (word.charAt(i) & 0xFF);
    }
    for (int slot = slot(hash); places[slot] != 0; slot = (slot + 1) & (places.length - 1)) {
      if (text(places[slot]).equals(word)) {
        return phones(places[slot] + 1 + 2 * word.length());
      }
    }
    return null;
  }

  private String[] phones(int at) {
    String[] found = new String[bytes.get(at)];
    for (int i = 0; i < found.length; i++) {
      found[i] = phones[bytes.get(at + 1 + i)];
    }
    return found;
  }

  @Override
  public boolean containsKey(Object key) {
    return get(key) != null;
  }

  @Override
  public Set<Entry<String, String[]>> entrySet() {
    Set<Entry<String, String[]>> entries = new LinkedHashSet<>();
    for (int place : places) {
      if (place != 0) {
        String word = text(place);
        entries.add(new SimpleImmutableEntry<>(word, phones(place + 1 + 2 * word.length())));
      }
    }
    return entries;
  }
}
