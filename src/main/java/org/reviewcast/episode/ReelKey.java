package org.reviewcast.episode;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.reviewcast.audio.FfmpegBinary;
import org.reviewcast.recording.Recording;

/**
 * What a reel is kept under: a hash of all that its sound depends on but its gain. The silence at
 * its end is no part of that, since it is as long as the next reel needs it, unless there is none.
 *
 * @param hex a SHA-256 in 64 lower-case hexadecimal digits
 */
record ReelKey(String hex) {
  /** To be counted on where mastering or encoding change. */
  private static final String LAYOUT = "reel 1";

  /** The key of a reel of a recording. */
  static ReelKey of(Recording recording, Recording.Reel reel) {
    boolean isLast = reel.startFrame() + reel.frames() == recording.frames();
    StringBuilder all = new StringBuilder(LAYOUT).append('\n').append(FfmpegBinary.VERSION);
    all.append('\n').append(recording.format().sampleRateHz()).append('\n').append(isLast);
    int end = all.length();
    long silence = 0;
    for (Recording.Part part : reel.parts()) {
      if (part instanceof Recording.Said said) {
        all.append('\n').append(silence).append('\n').append(said.take().hex());
        silence = 0;
        end = all.length();
      } else {
        silence += part.frames();
      }
    }
    all.append('\n').append(silence);
    byte[] text = all.substring(0, isLast ? all.length() : end).getBytes(StandardCharsets.UTF_8);
    try {
      return new ReelKey(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
