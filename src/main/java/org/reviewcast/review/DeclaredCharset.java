package org.reviewcast.review;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding that an HTML page or an XML document says it is in, in its first 1,024 bytes (WHATWG
 * HTML, 13.2.3.2) or its XML declaration.
 */
final class DeclaredCharset {
  private static final int BEGINNING_BYTES = 1024;
  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta\\s[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})"
              + "|<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  private DeclaredCharset() {}

  /** The encoding; empty if none is declared, or one that cannot be. */
  static Optional<Charset> of(byte[] bytes) {
    int length = Math.min(bytes.length, BEGINNING_BYTES);
    Matcher declared = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (!declared.find()) {
      return Optional.empty();
    }
    String name = declared.group(1) == null ? declared.group(2) : declared.group(1);
    // Who says Latin 1 means Windows's, as every browser knows; UTF-16 could not have been read.
    String meant =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii" -> "windows-1252";
          case "utf-16", "utf-16le", "utf-16be", "unicode" -> "utf-8";
          default -> name;
        };
    try {
      return Optional.of(Charset.forName(meant));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
