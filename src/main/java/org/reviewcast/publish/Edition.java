package org.reviewcast.publish;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
   * @param file the file that the review was read from; absent where its pictures cannot be had
   * @param address where the episode's folder will be found, ending in a slash; absent for a
   *     private show
   */
  record Material(
      Review review,
      Script script,
      Recording recording,
      Episode episode,
      Optional<Path> file,
      Optional<URI> address) {

    /** The material of a private show, without the pictures beside its review. */
    public Material(Review review, Script script, Recording recording, Episode episode) {
      this(review, script, recording, episode, Optional.empty(), Optional.empty());
    }
  }

  /**
   * What came of it.
   *
   * @param files the names of the files that were written
   * @param notices what a person should know, in whole sentences
   */
  record Made(List<String> files, List<String> notices) {
    public Made {
      files = List.copyOf(files);
      notices = List.copyOf(notices);
    }

    /** One file, and nothing to tell. */
    public static Made file(String name) {
      return new Made(List.of(name), List.of());
    }
  }

  /** The name by which a show asks for it, one of {@link Publication#EDITIONS}. */
  String name();

  /**
   * Writes the edition.
   *
   * @param folder where to; nobody reads there before all editions are written
   * @return what was written
   * @throws IOException if a file cannot be written
   */
  Made write(Material material, Path folder) throws IOException;
}
