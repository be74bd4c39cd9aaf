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
    return new ReelKey(sha256(all.substring(0, isLast ? all.length() : end)));
  }

  /**
   * The key of a reel that is like others before it in the same recording.
   *
   * @param times how many others
   */
  ReelKey again(int times) {
    return times == 0 ? this : new ReelKey(sha256(hex + '\n' + times));
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
