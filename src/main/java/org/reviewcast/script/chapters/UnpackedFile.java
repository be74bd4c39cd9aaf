package org.reviewcast.script.chapters;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is unpacked from the class path once, because it is needed as a file. */
final class UnpackedFile {
  private UnpackedFile() {}

  /**
   * Unpacks a resource unless the file is there already, as long as it should be.
   *
   * @param resource what to unpack; null if it is missing
   * @throws IOException if that cannot be done
   */
  static void of(URL resource, Path file) throws IOException {
    if (resource == null) {
      throw new IOException("missing: " + file.getFileName());
    }
    URLConnection connection = resource.openConnection();
    if (Files.isRegularFile(file) && Files.size(file) == connection.getContentLengthLong()) {
      return;
    }
    Files.createDirectories(file.getParent());
    Path part = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".part");
    try (InputStream in = connection.getInputStream()) {
      Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
