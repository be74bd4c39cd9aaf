package org.reviewcast.serve;

import org.eclipse.jetty.http.MimeTypes;
import org.reviewcast.publish.MediaType;

/** The media types of what is served, with the encoding of text. */
final class ContentTypes {
  private ContentTypes() {}

  /** The type of a file by its name; JSON is in UTF-8 and has no such parameter. */
  static String of(String name) {
    String type = MediaType.of(name);
    boolean said = MediaType.texts().contains(type) && !type.startsWith("application/json");
    return said ? type + ";charset=utf-8" : type;
  }

  /** The types as Jetty wants them. */
  static MimeTypes forJetty() {
    return new MimeTypes.Mutable() {
      @Override
      public String getMimeByExtension(String fileName) {
        return ContentTypes.of(fileName);
      }
    };
  }
}
