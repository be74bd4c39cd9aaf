package org.reviewcast.publish;

import java.util.Locale;
import java.util.Map;

/** The media types of the files in an episode's folder, as feeds name them. */
public final class MediaType {
  private static final Map<String, String> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("m4a", "audio/x-m4a"),
          Map.entry("m4b", "audio/x-m4b"),
          Map.entry("opus", "audio/ogg; codecs=opus"),
          Map.entry("flac", "audio/flac"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("png", "image/png"),
          Map.entry("json", "application/json"),
          Map.entry("vtt", "text/vtt"),
          Map.entry("srt", "application/x-subrip"),
          Map.entry("html", "text/html"),
          Map.entry("css", "text/css"),
          Map.entry("js", "text/javascript"),
          Map.entry("xml", "application/rss+xml"),
          Map.entry("epub", "application/epub+zip"),
          Map.entry("txt", "text/plain"));

  private MediaType() {}

  /** The type of a file by its name; {@code application/octet-stream} for one that is not known. */
  public static String of(String fileName) {
    if (fileName.equals(ChaptersJson.FILE_NAME)) {
      return "application/json+chapters";
    }
    int dot = fileName.lastIndexOf('.');
    return BY_EXTENSION.getOrDefault(
        fileName.substring(dot + 1).toLowerCase(Locale.ROOT), "application/octet-stream");
  }
}
