package org.reviewcast.episode;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A frame of an ID3v2.3.0 tag (id3.org, "ID3 tag version 2.3.0", section 3.3): four letters, the
 * size as a plain 32-bit number, no flags, and a body. Text is ISO-8859-1 where it is ASCII, else
 * UTF-16 with a byte order mark.
 */
final class Id3Frame {
  private static final int HEADER_BYTES = 10;
  private static final int NO_OFFSET = 0xFFFFFFFF;

  private final String id;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  private Id3Frame(String id) {
    this.id = id;
  }

  /** A text information frame (section 4.2). */
  static Id3Frame text(String id, String text) {
    return new Id3Frame(id).encoding(text).string(text);
  }

  /** A user defined text frame, TXXX (section 4.2.2). */
  static Id3Frame userText(String name, String value) {
    return new Id3Frame("TXXX").encoding(name + value).string(name).end(name + value).string(value);
  }

  /**
   * A text with a language: a comment, COMM (section 4.11), or a transcription, USLT (section 4.9);
   * with an empty description.
   */
  static Id3Frame languageText(String id, String language, String text) {
    Id3Frame frame = new Id3Frame(id).encoding(text).latin(language);
    return frame.string(text, "").end(text).string(text);
  }

  /** The front cover, APIC (section 4.15), with an empty description. */
  static Id3Frame frontCover(String mimeType, byte[] picture) {
    Id3Frame frame = new Id3Frame("APIC").number(0, 1).latin(mimeType).number(0, 1);
    frame.number(3, 1).number(0, 1).body.writeBytes(picture);
    return frame;
  }

  /** A chapter, CHAP ("ID3v2 Chapter Frame Addendum 1.0", section 3.1), placed by time alone. */
  static Id3Frame chapter(String elementId, ChapterMark chapter) {
    Id3Frame frame = new Id3Frame("CHAP").latin(elementId).number(0, 1);
    frame.number((int) chapter.startMs(), 4).number((int) chapter.endMs(), 4);
    frame.number(NO_OFFSET, 4).number(NO_OFFSET, 4);
    text("TIT2", chapter.title()).appendTo(frame.body);
    return frame;
  }

  /** A table of contents, CTOC (the addendum, section 3.2), its 1 to 255 children in order. */
  static Id3Frame contents(String elementId, boolean topLevel, List<String> children) {
    if (children.isEmpty() || children.size() > 0xFF) {
      throw new IllegalArgumentException("a table has 1 to 255 children: " + children.size());
    }
    Id3Frame frame = new Id3Frame("CTOC").latin(elementId).number(0, 1);
    frame.number(topLevel ? 0x03 : 0x01, 1).number(children.size(), 1);
    children.forEach(child -> frame.latin(child).number(0, 1));
    return frame;
  }

  int size() {
    return HEADER_BYTES + body.size();
  }

  void appendTo(ByteArrayOutputStream out) {
    out.writeBytes(header());
    out.writeBytes(body.toByteArray());
  }

  byte[] header() {
    ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES);
    return header.put(id.getBytes(StandardCharsets.ISO_8859_1)).putInt(body.size()).array();
  }

  ByteArrayOutputStream body() {
    return body;
  }

  private Id3Frame encoding(String text) {
    return number(isAscii(text) ? 0 : 1, 1);
  }

  private Id3Frame string(String text) {
    return string(text, text);
  }

  /** Writes a string in the encoding that {@code like} asks for. */
  private Id3Frame string(String like, String text) {
    if (isAscii(like)) {
      return latin(text);
    }
    number(0xFFFE, 2).body.writeBytes(text.getBytes(StandardCharsets.UTF_16LE));
    return this;
  }

  /** Ends a string that was written in the encoding that {@code like} asks for. */
  private Id3Frame end(String like) {
    return number(0, isAscii(like) ? 1 : 2);
  }

  private Id3Frame latin(String text) {
    body.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  private Id3Frame number(int value, int bytes) {
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
      body.write(value >>> shift);
    }
    return this;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(character -> character < 0x80);
  }
}
