package org.reviewcast.serve;

import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.MimeTypes;

/** The media types of what is served, as podcast players know them. */
final class ContentTypes {
  /** The types that are worth compressing. */
  static final List<String> TEXT =
      List.of(
          "text/html",
          "text/css",
          "text/plain",
          "text/vtt",
          "text/xml",
          "application/json",
          "application/json+chapters",
          "application/x-subrip",
          "application/rss+xml",
          "image/svg+xml");

  private static final Map<String, String> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("m4a", "audio/x-m4a"),
          Map.entry("m4b", "audio/x-m4b"),
          Map.entry("opus", "audio/ogg; codecs=opus"),
          Map.entry("flac", "audio/flac"),
          Map.entry("wav", "audio/wav"),
          Map.entry("json", "application/json"),
          Map.entry("vtt", "text/vtt;charset=utf-8"),
          Map.entry("srt", "application/x-subrip;charset=utf-8"),
          Map.entry("txt", "text/plain;charset=utf-8"),
          Map.entry("html", "text/html;charset=utf-8"),
          Map.entry("css", "text/css;charset=utf-8"),
          Map.entry("xml", "application/rss+xml;charset=utf-8"),
          Map.entry("epub", "application/epub+zip"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("png", "image/png"));

  private ContentTypes() {}

  /** The types as Jetty wants them; the rest is {@code application/octet-stream}. */
  static MimeTypes forJetty() {
    MimeTypes.Mutable types =
        new MimeTypes.Mutable() {
          @Override
          public String getMimeByExtension(String fileName) {
            if (fileName.endsWith("/chapters.json") || fileName.equals("chapters.json")) {
              return "application/json+chapters";
            }
            int dot = fileName.lastIndexOf('.');
            return BY_EXTENSION.getOrDefault(
                fileName.substring(dot + 1).toLowerCase(java.util.Locale.ROOT),
                "application/octet-stream");
          }
        };
    return types;
  }
}
