package org.reviewcast.publish.page;

import java.io.IOException;
import java.util.Locale;
import org.reviewcast.episode.Episode;

/** The audio of an episode on its page. */
final class AudioHtml {
  private final Episode episode;

  AudioHtml(Episode episode) {
    this.episode = episode;
  }

  /** The audio element, which plays by itself where there is no script. */
  void player(Html html) throws IOException {
    html.markup("<audio id=\"audio\" controls preload=\"metadata\">");
    for (Episode.AudioFile file : episode.files()) {
      html.markup("<source").attribute("src", name(file)).attribute("type", type(file)).markup(">");
    }
    html.markup("<a").attribute("href", name(episode.files().get(0))).markup(">");
    html.markup("Listen to the audio file</a></audio>");
  }

  // What browsers know MPEG-4 audio by; podcast programs know it by another name.
  private static String type(Episode.AudioFile file) {
    return switch (file.format()) {
      case M4A, M4B -> "audio/mp4";
      default -> file.format().mediaType();
    };
  }

  /** A link to each file. */
  void downloads(Html html) throws IOException {
    for (Episode.AudioFile file : episode.files()) {
      html.markup("<a").attribute("href", name(file)).markup(" download>");
      html.text(file.format().name() + ", " + size(file.bytes())).markup("</a>\n");
    }
  }

  /** Whose voice it is. */
  void credits(Html html) throws IOException {
    if (episode.tags().narrator().isPresent()) {
      html.element("p", "Read by " + episode.tags().narrator().get() + ".");
    }
  }

  private static String name(Episode.AudioFile file) {
    return file.path().getFileName().toString();
  }

  private static String size(long bytes) {
    return bytes < 100_000
        ? Math.max(1, bytes / 1000) + " kB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}
