package org.reviewcast.publish;

import java.io.IOException;
import java.nio.file.Path;
import org.reviewcast.episode.Episode;
import org.reviewcast.recording.Recording;
import org.reviewcast.review.Review;
import org.reviewcast.script.Script;
import org.reviewcast.show.Publication;

/**
 * Something made for a reader or a player from an Episode. Editions hold no state and are asked in
 * one explicit order; each writes files of its own.
 */
public interface Edition {
  /**
   * All that an edition can be made from.
   *
   * @param review what was written
   * @param script what was to be said
   * @param recording what was said, on the same clock as the episode
   * @param episode what listeners download
   */
  record Material(Review review, Script script, Recording recording, Episode episode) {}

  /** The name by which a show asks for it, one of {@link Publication#EDITIONS}. */
  String name();

  /** The names of the files that it writes. */
  java.util.List<String> fileNames();

  /**
   * Writes the edition.
   *
   * @param folder where to; nobody reads there before all editions are written
   * @throws IOException if a file cannot be written
   */
  void write(Material material, Path folder) throws IOException;
}
