package org.reviewcast.audio;

import java.io.Closeable;
import java.io.IOException;

/** A stream of frames, read once from its start to its end by one thread. */
public interface PcmSource extends Closeable {
  /**
   * Reads the next frames.
   *
   * @param buffer takes the samples, from its start
   * @return how many were read, at least 1, or -1 at the end
   * @throws IOException if they cannot be had
   */
  int read(short[] buffer) throws IOException;
}
