package org.reviewcast.audio;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A RIFF WAVE file of 16-bit mono PCM (Microsoft, Multimedia Programming Interface and Data
 * Specifications 1.0, chapter 3).
 */
public final class WavFile {
  private static final int HEADER_BYTES = 44;

  private WavFile() {}

  /**
   * Writes a whole file.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Path file, PcmFormat format, short[] samples) throws IOException {
    byte[] data = new byte[samples.length * PcmFormat.FRAME_BYTES];
    Samples.toBytes(samples, samples.length, data);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(header(format, data.length));
      out.write(data);
    }
  }

  private static byte[] header(PcmFormat format, int dataBytes) {
    return ByteBuffer.allocate(HEADER_BYTES)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put("RIFF".getBytes(StandardCharsets.US_ASCII))
        .putInt(Math.addExact(HEADER_BYTES - 8, dataBytes))
        .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
        .putInt(16)
        .putShort((short) 1)
        .putShort((short) 1)
        .putInt(format.sampleRateHz())
        .putInt(format.sampleRateHz() * PcmFormat.FRAME_BYTES)
        .putShort((short) PcmFormat.FRAME_BYTES)
        .putShort((short) 16)
        .put("data".getBytes(StandardCharsets.US_ASCII))
        .putInt(dataBytes)
        .array();
  }
}
