package org.reviewcast;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** A hash over everything that an episode is made from, this program included. */
final class Fingerprint {
  private final MessageDigest digest;

  /** Over nothing but this program. */
  Fingerprint() throws IOException {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
    Path program = program();
    if (Files.isRegularFile(program)) {
      withFile(program);
    }
  }

  // The archive is built alike from like sources, so it stands for the version.
  private static Path program() {
    try {
      CodeSource source = Fingerprint.class.getProtectionDomain().getCodeSource();
      return source == null ? Path.of("") : Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      return Path.of("");
    }
  }

  /** Takes in a value: of a record all of its components, of anything else the text. */
  Fingerprint with(Object value) {
    if (value instanceof Record held) {
      // Not its toString, which takes a tenth of a second to be linked.
      for (RecordComponent component : held.getClass().getRecordComponents()) {
        with(component.getName()).with(component(held, component));
      }
      return this;
    } else if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? with("present").with((Object) optional.get()) : with("absent");
    }
    byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return this;
  }

  private static Object component(Record held, RecordComponent component) {
    try {
      return component.getAccessor().invoke(held);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record's components can be read", e);
    }
  }

  /** Takes in what a file holds: its length and two checksums, which the JVM is quick at. */
  Fingerprint withFile(Path file) throws IOException {
    CRC32 first = new CRC32();
    CRC32C second = new CRC32C();
    byte[] bytes = new byte[1 << 16];
    long length = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int count = in.read(bytes); count > 0; count = in.read(bytes)) {
        first.update(bytes, 0, count);
        second.update(bytes, 0, count);
        length += count;
      }
    }
    return with(length).with(first.getValue()).with(second.getValue());
  }

  /** The hash in 64 hexadecimal digits; to be asked once. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
