package org.reviewcast.audio;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of audio file that listeners download. */
public enum AudioFormat {
  /** MPEG-1 layer III, which every player plays. */
  MP3("audio/mpeg"),
  /** AAC in MPEG-4, as a podcast has it. */
  M4A("audio/x-m4a"),
  /** AAC in MPEG-4, as an audiobook player has it. */
  M4B("audio/x-m4b"),
  /** Opus in Ogg, the smallest. */
  OPUS("audio/ogg; codecs=opus"),
  /** FLAC, without loss. */
  FLAC("audio/flac");

  private final String mediaType;

  AudioFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The media type that feeds and servers give it. */
  public String mediaType() {
    return mediaType;
  }

  /** Its name and file extension, in lower case. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of this name, letter case aside. */
  public static Optional<AudioFormat> named(String name) {
    return Arrays.stream(values()).filter(f -> f.name().equalsIgnoreCase(name.strip())).findFirst();
  }

  /** The names of all formats. */
  public static List<String> names() {
    return Arrays.stream(values()).map(AudioFormat::extension).toList();
  }
}
