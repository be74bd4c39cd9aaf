package org.reviewcast.episode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * A reel in its coded form, in a file.
 *
 * @param raw what was heard of it before it was mastered
 * @param level what was measured after
 * @param codedFrames how many coded frames there are
 * @param file where they are
 * @param start the byte at which they begin
 * @param length how many bytes they have
 */
record KeptReel(Level raw, MasterLevel level, int codedFrames, Path file, long start, int length) {
  /**
   * Its coded frames.
   *
   * @throws IOException if they cannot be read any more
   */
  Mp3Frames frames() throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    try (FileChannel channel = FileChannel.open(file)) {
      while (bytes.hasRemaining() && channel.read(bytes, start + bytes.position()) > 0) {}
    }
    if (bytes.hasRemaining()) {
      throw new IOException(file + " was changed by somebody while it was used.");
    }
    return Mp3Frames.of(bytes.array());
  }
}
