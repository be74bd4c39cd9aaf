package org.reviewcast.episode;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.reviewcast.episode.cover.Cover;

/**
 * The tag that stands before the audio of an MP3 file: ID3v2.3.0 (id3.org, "ID3 tag version 2.3.0")
 * with chapters ("ID3v2 Chapter Frame Addendum 1.0"). Version 2.3 and not 2.4, because Apple
 * Podcasts drops the chapters of a 2.4 tag that holds long titles. There is no unsynchronisation,
 * no extended header and no padding, and the same values give the same bytes.
 */
final class Id3Tag {
  private static final int HEADER_BYTES = 10;
  private static final int LARGEST_BYTES = (1 << 28) - 1;
  private static final int MOST_CHILDREN = 255;

  /** Some readers, mp3agic among them, take the count of a table's children for a signed byte. */
  private static final int SAFEST_CHILDREN = 127;

  private final List<Id3Frame> frames = new ArrayList<>();

  /**
   * A tag.
   *
   * @param tags what the file says of itself
   * @param chapters its chapters, in order; at most 32,385
   * @param cover its front cover
   */
  Id3Tag(Tags tags, List<ChapterMark> chapters, Optional<Cover> cover) {
    String language = tags.languageCode();
    text("TIT2", Optional.of(tags.title()));
    text("TPE1", tags.artist());
    text("TALB", tags.album());
    text("TYER", tags.date().filter(Id3Tag::hasFourDigits).map(date -> year(date)));
    text("TDAT", tags.date().filter(Id3Tag::hasFourDigits).map(date -> dayAndMonth(date)));
    text("TRCK", number(tags.track()));
    // A bracket begins a reference to an ID3v1 genre; a doubled one stands for itself (4.2.1).
    text("TCON", tags.genre().map(genre -> genre.startsWith("(") ? "(" + genre : genre));
    text("TLAN", Optional.of(language));
    // Players of spoken books look for the narrator in the composer's place.
    text("TCOM", tags.narrator());
    text("TPUB", tags.publisher());
    tags.other().forEach((name, value) -> frames.add(Id3Frame.userText(name, value)));
    tags.comment().ifPresent(it -> frames.add(Id3Frame.languageText("COMM", language, it)));
    contents(chapters);
    cover.ifPresent(it -> frames.add(Id3Frame.frontCover("image/jpeg", it.jpeg())));
    tags.text().ifPresent(it -> frames.add(Id3Frame.languageText("USLT", language, it)));
  }

  /** How many bytes it has. */
  long length() {
    return HEADER_BYTES + frames.stream().mapToLong(Id3Frame::size).sum();
  }

  /**
   * Writes the tag, to be followed by the audio.
   *
   * @throws IOException if it cannot be written, or is larger than the 256 MB that its header can
   *     tell (section 3.1)
   */
  void writeTo(OutputStream out) throws IOException {
    long size = length() - HEADER_BYTES;
    if (size > LARGEST_BYTES) {
      throw new IOException("The tag of an MP3 file holds 256 MB at most, not " + size + " bytes.");
    }
    ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).put(new byte[] {'I', 'D', '3', 3, 0, 0});
    for (int shift = 21; shift >= 0; shift -= 7) {
      header.put((byte) (size >>> shift & 0x7F));
    }
    out.write(header.array());
    for (Id3Frame frame : frames) {
      out.write(frame.header());
      frame.body().writeTo(out);
    }
  }

  private void text(String id, Optional<String> value) {
    value.ifPresent(it -> frames.add(Id3Frame.text(id, it)));
  }

  /** A table counts its entries in one byte, so that many chapters stand in tables of their own. */
  private void contents(List<ChapterMark> chapters) {
    if (chapters.isEmpty()) {
      return;
    }
    List<String> ids = ids("chp", chapters.size());
    if (ids.size() <= MOST_CHILDREN) {
      frames.add(Id3Frame.contents("toc", true, ids));
    } else {
      int tables = (ids.size() + SAFEST_CHILDREN - 1) / SAFEST_CHILDREN;
      List<String> tableIds = ids("toc", tables);
      frames.add(Id3Frame.contents("toc", true, tableIds));
      for (int i = 0; i < tables; i++) {
        int from = i * SAFEST_CHILDREN;
        List<String> children = ids.subList(from, Math.min(from + SAFEST_CHILDREN, ids.size()));
        frames.add(Id3Frame.contents(tableIds.get(i), false, children));
      }
    }
    for (int i = 0; i < chapters.size(); i++) {
      frames.add(Id3Frame.chapter(ids.get(i), chapters.get(i)));
    }
  }

  private static List<String> ids(String prefix, int count) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add(prefix + i);
    }
    return ids;
  }

  private static boolean hasFourDigits(LocalDate date) {
    return date.getYear() >= 0 && date.getYear() <= 9999;
  }

  private static String year(LocalDate date) {
    return String.format(Locale.ROOT, "%04d", date.getYear());
  }

  private static String dayAndMonth(LocalDate date) {
    return String.format(Locale.ROOT, "%02d%02d", date.getDayOfMonth(), date.getMonthValue());
  }

  private static Optional<String> number(OptionalInt value) {
    return value.isPresent() ? Optional.of("" + value.getAsInt()) : Optional.empty();
  }
}
