package org.reviewcast.episode;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reviewcast.episode.cover.Cover;

/**
 * The comments of an Ogg Opus (RFC 7845, section 5.2) or FLAC file (RFC 9639, section 8.6): values
 * by field name, in order, one for each name. Chapters are fields too, as xiph.org's "Chapter
 * Extension" has them.
 */
final class VorbisComments {
  /** The extension numbers chapters from 000 to 999. */
  private static final int MOST_CHAPTERS = 1000;

  private static final int FRONT_COVER = 3;

  private VorbisComments() {}

  /**
   * The fields.
   *
   * @param chapters the chapters, in order; those after the thousandth have no field
   * @param cover the front cover, to be left out where the file holds it in a block of its own
   */
  static Map<String, String> of(Tags tags, List<ChapterMark> chapters, Optional<Cover> cover) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("TITLE", tags.title());
    tags.artist().ifPresent(value -> fields.put("ARTIST", value));
    tags.album().ifPresent(value -> fields.put("ALBUM", value));
    tags.date().ifPresent(value -> fields.put("DATE", value.toString()));
    tags.track().ifPresent(value -> fields.put("TRACKNUMBER", "" + value));
    tags.genre().ifPresent(value -> fields.put("GENRE", value));
    fields.put("LANGUAGE", tags.languageCode());
    tags.narrator().ifPresent(value -> fields.put("PERFORMER", value));
    tags.publisher().ifPresent(value -> fields.put("ORGANIZATION", value));
    tags.comment().ifPresent(value -> fields.put("DESCRIPTION", value));
    tags.other().forEach((name, value) -> fields.putIfAbsent(fieldName(name), value));
    for (int i = 0; i < Math.min(chapters.size(), MOST_CHAPTERS); i++) {
      String name = String.format(Locale.ROOT, "CHAPTER%03d", i);
      fields.put(name, clock(chapters.get(i).startMs()));
      fields.put(name + "NAME", chapters.get(i).title());
    }
    cover.ifPresent(value -> fields.put("METADATA_BLOCK_PICTURE", picture(value)));
    tags.text().ifPresent(value -> fields.put("LYRICS", value));
    return Collections.unmodifiableMap(fields);
  }

  /** The cover as a FLAC picture block (RFC 9639, section 8.8) in base 64. */
  static String picture(Cover cover) {
    byte[] type = "image/jpeg".getBytes(StandardCharsets.US_ASCII);
    byte[] jpeg = cover.jpeg();
    ByteBuffer block = ByteBuffer.allocate(32 + type.length + jpeg.length);
    block.putInt(FRONT_COVER).putInt(type.length).put(type);
    block.putInt(0); // the length of its description
    block.putInt(cover.sidePx()).putInt(cover.sidePx()).putInt(24);
    block.putInt(0); // the number of its colours, which only an indexed picture has
    block.putInt(jpeg.length).put(jpeg);
    return Base64.getEncoder().encodeToString(block.array());
  }

  /** A name is printable ASCII without {@code =}, and its case means nothing. */
  private static String fieldName(String name) {
    return name.toUpperCase(Locale.ROOT).replaceAll("[^ -<>-}]", "_");
  }

  private static String clock(long ms) {
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d.%03d",
        ms / 3_600_000,
        ms / 60_000 % 60,
        ms / 1000 % 60,
        ms % 1000);
  }
}
