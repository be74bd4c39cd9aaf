package org.reviewcast.publish;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.reviewcast.audio.AudioFormat;

/** The media types of the files in an output folder, as feeds and servers name them. */
public final class MediaType {
  private static final String CHAPTERS = "application/json+chapters";
  private static final Map<String, String> BY_EXTENSION =
      new HashMap<>(
          Map.ofEntries(
              Map.entry("wav", "audio/wav"),
              Map.entry("jpg", "image/jpeg"),
              Map.entry("jpeg", "image/jpeg"),
              Map.entry("png", "image/png"),
              Map.entry("gif", "image/gif"),
              Map.entry("webp", "image/webp"),
              Map.entry("json", "application/json"),
              Map.entry("vtt", "text/vtt"),
              Map.entry("srt", "application/x-subrip"),
              Map.entry("html", "text/html"),
              Map.entry("css", "text/css"),
              Map.entry("js", "text/javascript"),
              Map.entry("xml", "application/rss+xml"),
              Map.entry("epub", "application/epub+zip"),
              Map.entry("txt", "text/plain")));

  static {
    Arrays.stream(AudioFormat.values())
        .forEach(format -> BY_EXTENSION.put(format.extension(), format.mediaType()));
  }

  private MediaType() {}

  /**
   * The type of a file by its name; {@code application/octet-stream} for one that is not known.
   *
   * @param name its name, with or without folders before it
   */
  public static String of(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    if (file.equals(ChaptersJson.FILE_NAME)) {
      return CHAPTERS;
    }
    String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return BY_EXTENSION.getOrDefault(extension, "application/octet-stream");
  }

  /** The types of text, which is in UTF-8 and worth compressing. */
  public static Set<String> texts() {
    Set<String> texts =
        BY_EXTENSION.values().stream()
            .filter(type -> type.startsWith("text/") || type.startsWith("application/"))
            .collect(Collectors.toSet());
    texts.remove("application/epub+zip");
    texts.add(CHAPTERS);
    return texts;
  }
}
