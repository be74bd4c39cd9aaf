package org.reviewcast.episode;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A text that tells ffmpeg a file's values and chapters (ffmpeg-formats, section "Metadata"). It
 * goes in as an input of its own, because a command line has no room for a cover or a long text.
 */
final class FfMetadata {
  /**
   * A chapter's longest title in an MP4 file, in bytes of UTF-8. Nero's {@code chpl} box counts
   * them in one byte, and players are known that take it for a signed one.
   */
  static final int LONGEST_MP4_TITLE_BYTES = 127;

  private static final String ELLIPSIS = "…";

  private FfMetadata() {}

  /** The values and chapters of an MP4 file (M4A, M4B), by ffmpeg's names for its boxes. */
  static String ofMp4(Tags tags, List<ChapterMark> chapters) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("title", tags.title());
    tags.artist().ifPresent(value -> values.put("artist", value));
    tags.album().ifPresent(value -> values.put("album", value));
    tags.date().ifPresent(value -> values.put("date", value.toString()));
    tags.track().ifPresent(value -> values.put("track", "" + value));
    tags.genre().ifPresent(value -> values.put("genre", value));
    tags.narrator().ifPresent(value -> values.put("composer", value));
    tags.comment().ifPresent(value -> values.put("comment", value));
    tags.comment().ifPresent(value -> values.put("description", value));
    tags.text().ifPresent(value -> values.put("lyrics", value));
    List<ChapterMark> shortened =
        chapters.stream()
            .map(it -> new ChapterMark(shortened(it.title()), it.startMs(), it.endMs()))
            .toList();
    return of(values, shortened);
  }

  /** The fields of an Ogg Opus or FLAC file, whose chapters are fields. */
  static String ofFields(Map<String, String> fields) {
    return of(fields, List.of());
  }

  private static String of(Map<String, String> values, List<ChapterMark> chapters) {
    StringBuilder text = new StringBuilder(";FFMETADATA1\n");
    values.forEach((name, value) -> line(text, name, value));
    for (ChapterMark chapter : chapters) {
      text.append("[CHAPTER]\nTIMEBASE=1/1000\n");
      text.append("START=").append(chapter.startMs()).append('\n');
      text.append("END=").append(chapter.endMs()).append('\n');
      line(text, "title", chapter.title());
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String name, String value) {
    escape(text, name);
    text.append('=');
    escape(text, value);
    // ffmpeg takes a line that ends in a backslash, escaped or not, to go on in the next.
    text.append(value.endsWith("\\") ? " \n" : "\n");
  }

  private static void escape(StringBuilder text, String value) {
    for (int i = 0; i < value.length(); i++) {
      char character = value.charAt(i);
      if ("=;#\\\n".indexOf(character) >= 0) {
        text.append('\\');
      }
      text.append(character);
    }
  }

  /** The title, cut between two characters as a reader sees them where it is too long for MP4. */
  static String shortened(String title) {
    if (bytes(title) <= LONGEST_MP4_TITLE_BYTES) {
      return title;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(title);
    int end = 0;
    int next = characters.next();
    while (next != BreakIterator.DONE
        && bytes(title.substring(0, next)) + bytes(ELLIPSIS) <= LONGEST_MP4_TITLE_BYTES) {
      end = next;
      next = characters.next();
    }
    return title.substring(0, end).strip() + ELLIPSIS;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
