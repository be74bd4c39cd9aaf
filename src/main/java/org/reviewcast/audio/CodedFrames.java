package org.reviewcast.audio;

/**
 * The grid on which the coded frames of an MP3 file lie: 1,152 samples each, at 44,100 Hz (ISO/IEC
 * 11172-3, 2.4.2.1). Sound that begins on it after silence can be coded by itself, and its frames
 * put behind others'.
 */
public final class CodedFrames {
  /** The rate of the coded samples. */
  public static final int RATE_HZ = 44_100;

  /** Samples in a coded frame. */
  public static final int SAMPLES = 1_152;

  private CodedFrames() {}

  /**
   * The first coded frame that begins at a frame of the timeline or after it.
   *
   * @param frame counted from the start of the timeline
   * @param sampleRateHz the rate of the timeline
   */
  public static long atOrAfter(long frame, int sampleRateHz) {
    long before = Math.multiplyExact(frame, (long) RATE_HZ) / ((long) SAMPLES * sampleRateHz);
    return startFrame(before, sampleRateHz) >= frame ? before : before + 1;
  }

  /**
   * The frame of the timeline at which a coded frame begins, or the next one after it.
   *
   * @param coded a coded frame, counted from the start
   * @param sampleRateHz the rate of the timeline
   */
  public static long startFrame(long coded, int sampleRateHz) {
    long at = Math.multiplyExact(coded, (long) SAMPLES * sampleRateHz);
    return (at + RATE_HZ - 1) / RATE_HZ;
  }

  /**
   * How many coded frames lie between two that begin at frames of the timeline.
   *
   * @param startFrame where the first one begins
   * @param endFrame where the one after the last begins
   * @param sampleRateHz the rate of the timeline
   */
  public static int between(long startFrame, long endFrame, int sampleRateHz) {
    return Math.toIntExact(atOrAfter(endFrame, sampleRateHz) - atOrAfter(startFrame, sampleRateHz));
  }
}
