package org.reviewcast.recording;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.reviewcast.audio.PcmFormat;
import org.reviewcast.audio.PcmSource;

/** Streams parts of a Recording, one take open at a time. */
final class RecordingSource implements PcmSource {
  private final List<Recording.Part> parts;
  private final TakeStore store;
  private byte[] scratch = new byte[0];
  private int next;
  private long left;
  private DataInputStream take;

  RecordingSource(List<Recording.Part> parts, TakeStore store) {
    this.parts = parts;
    this.store = store;
  }

  @Override
  public int read(short[] buffer) throws IOException {
    int filled = 0;
    while (filled < buffer.length && (left > 0 || advance())) {
      int count = (int) Math.min(left, buffer.length - filled);
      if (take == null) {
        Arrays.fill(buffer, filled, filled + count, (short) 0);
      } else {
        count = Math.min(count, 8192);
        if (scratch.length < count * PcmFormat.FRAME_BYTES) {
          scratch = new byte[8192 * PcmFormat.FRAME_BYTES];
        }
        TakeStore.read(take, buffer, filled, count, scratch);
      }
      filled += count;
      left -= count;
    }
    return filled == 0 ? -1 : filled;
  }

  private boolean advance() throws IOException {
    close();
    while (next < parts.size()) {
      Recording.Part part = parts.get(next++);
      if (part.frames() > 0) {
        left = part.frames();
        if (part instanceof Recording.Said said) {
          take = store.open(said.take());
        }
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    if (take != null) {
      take.close();
      take = null;
    }
  }
}
