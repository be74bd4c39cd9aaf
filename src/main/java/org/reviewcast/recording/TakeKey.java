package org.reviewcast.recording;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.reviewcast.voice.SpeechEngine;
import org.reviewcast.voice.SpeechEngine.Breaks;
import org.reviewcast.voice.SpokenText;
import org.reviewcast.voice.SpokenWord;
import org.reviewcast.voice.Voice;

/**
 * What a take is stored under: a hash of everything that its sound depends on.
 *
 * @param hex a SHA-256 in 64 lower-case hexadecimal digits
 */
public record TakeKey(String hex) {
  private static final String LAYOUT = "take 2";

  /** The key of a text said by a narrator. */
  public static TakeKey of(SpeechEngine engine, Voice voice, Breaks breaks, SpokenText text) {
    StringBuilder all = new StringBuilder(LAYOUT);
    for (Object part :
        new Object[] {
          engine.name(),
          engine.version(),
          voice.engineVoice(),
          voice.wordsPerMinute(),
          voice.pitchHz(),
          voice.rangeHz(),
          breaks.commaMs(),
          breaks.clauseMs()
        }) {
      all.append('\n').append(part);
    }
    for (SpokenWord word : text.words()) {
      all.append('\n').append(word.text()).append('\t').append(word.after());
      word.pronunciation()
          .ifPresent(p -> all.append('\t').append(p).append('\t').append(p.plain()));
    }
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(all.toString().getBytes(StandardCharsets.UTF_8));
      return new TakeKey(HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
