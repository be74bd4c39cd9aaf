package org.reviewcast.publish.page;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A picture that lies in the folder of a review or further in.
 *
 * @param path the file itself, no link
 * @param extension what its name should end in, by what it holds
 */
record PictureFile(Path path, String extension) {
  private static final long LARGEST = 10L << 20;
  private static final int LARGEST_MB = 10;
  private static final int MAGIC = 12;

  /** Why a picture is not shown, to follow its address in a sentence. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    Refused(String why) {
      super(why);
    }
  }

  /**
   * Finds the picture that a relative address leads to. What a review says is data: a path that
   * leads out of the review's folder, by itself or by a link, is not followed.
   *
   * @param review the file that the review was read from
   */
  static PictureFile at(String address, Path review) throws Refused {
    try {
      Path folder = review.toAbsolutePath().getParent().toRealPath();
      Optional<Path> named = named(address, folder);
      if (named.isEmpty()) {
        throw new Refused("there is no such file in the review's folder");
      }
      Path real = named.get().toRealPath();
      if (!real.startsWith(folder)) {
        throw new Refused("it lies outside of the review's folder");
      } else if (Files.size(real) > LARGEST) {
        throw new Refused("it is larger than " + LARGEST_MB + " MB");
      }
      String extension =
          extension(real).orElseThrow(() -> new Refused("it is no JPEG, PNG, GIF or WebP picture"));
      return new PictureFile(real, extension);
    } catch (IOException e) {
      throw new Refused("it cannot be read");
    }
  }

  // Some write names as they are, others as addresses have them.
  private static Optional<Path> named(String address, Path folder) {
    String plain = address.replaceFirst("[?#].*$", "");
    for (String name : new String[] {address, plain, decoded(plain)}) {
      try {
        Path file = folder.resolve(name);
        if (!Path.of(name).isAbsolute() && Files.isRegularFile(file)) {
          return Optional.of(file);
        }
      } catch (InvalidPathException e) {
        // Not a name that this machine's files can have.
        continue;
      }
    }
    return Optional.empty();
  }

  private static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  private static Optional<String> extension(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(MAGIC);
    }
    String magic = new String(head, StandardCharsets.ISO_8859_1);
    if (magic.startsWith("\u00FF\u00D8\u00FF")) {
      return Optional.of("jpg");
    } else if (magic.startsWith("\u0089PNG\r\n\u001A\n")) {
      return Optional.of("png");
    } else if (magic.startsWith("GIF87a") || magic.startsWith("GIF89a")) {
      return Optional.of("gif");
    } else if (magic.startsWith("RIFF") && magic.endsWith("WEBP")) {
      return Optional.of("webp");
    }
    return Optional.empty();
  }
}
