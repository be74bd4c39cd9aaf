package org.reviewcast.script.chapters;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Choi's sets of texts (2000), each put together from the beginnings of ten articles of the Brown
 * corpus, from their {@code .tar.gz}: {@code choi/<part>/<set>/<number>.ref}, a sentence to a line, a
 * row of equals signs between segments.
 */
final class ChoiArchive {
  private static final int BLOCK = 512;

  private ChoiArchive() {}

  /** The texts of each set of parts 1 to 3, by the set's name. */
  static Map<String, List<ChoiText>> read(Path archive) throws IOException {
    Map<String, List<ChoiText>> sets = new TreeMap<>();
    try (InputStream in =
        new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
      for (byte[] header = in.readNBytes(BLOCK);
          header.length == BLOCK && header[0] != 0;
          header = in.readNBytes(BLOCK)) {
        String name = text(header, 0, 100);
        int size = Integer.parseInt("0" + text(header, 124, 12).strip(), 8);
        byte[] content = in.readNBytes(size);
        if (content.length < size) {
          throw new EOFException(archive + " ends early");
        }
        in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        String[] parts = name.split("/");
        if (name.endsWith(".ref") && parts[parts.length - 3].matches("[123]")) {
          sets.computeIfAbsent(parts[parts.length - 2], set -> new ArrayList<>())
              .add(ChoiText.of(new String(content, StandardCharsets.ISO_8859_1)));
        }
      }
    }
    return sets;
  }

  private static String text(byte[] header, int start, int length) {
    return new String(header, start, length, StandardCharsets.US_ASCII).split("\0", 2)[0];
  }
}
