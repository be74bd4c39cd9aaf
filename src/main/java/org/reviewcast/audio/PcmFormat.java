package org.reviewcast.audio;

/**
 * The shape of uncompressed sound: 16-bit signed little-endian samples, one channel.
 *
 * @param sampleRateHz frames in a second
 */
public record PcmFormat(int sampleRateHz) {
  /** Bytes in a frame. */
  public static final int FRAME_BYTES = 2;

  public PcmFormat {
    if (sampleRateHz < 8_000 || sampleRateHz > 192_000) {
      throw new IllegalArgumentException("a sample rate is 8,000 to 192,000 Hz: " + sampleRateHz);
    }
  }

  /** The frames in a duration of whole milliseconds, rounded down. */
  public long framesOf(long ms) {
    return Math.multiplyExact(ms, (long) sampleRateHz) / 1000;
  }

  /** The duration of a number of frames in milliseconds, rounded down. */
  public long msOf(long frames) {
    return Math.multiplyExact(frames, 1000L) / sampleRateHz;
  }
}
