package org.reviewcast;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.reviewcast.episode.Episode;
import org.reviewcast.publish.ChaptersJson;
import org.reviewcast.publish.Edition;
import org.reviewcast.publish.MediaType;
import org.reviewcast.publish.ScriptEdition;
import org.reviewcast.publish.feed.Listing;
import org.reviewcast.publish.feed.NotesEdition;
import org.reviewcast.publish.page.PageEdition;
import org.reviewcast.publish.transcript.HtmlEdition;
import org.reviewcast.publish.transcript.JsonEdition;
import org.reviewcast.publish.transcript.SrtEdition;
import org.reviewcast.publish.transcript.VttEdition;
import org.reviewcast.script.Script;
import org.reviewcast.show.Show;

/** What comes out: the editions beside the audio, and the manifest of all of it. */
final class Release {
  /** Everything that is published beside the audio, in the order in which it is written. */
  private static final List<Edition> EDITIONS =
      List.of(
          new ChaptersJson(),
          new ScriptEdition(),
          new VttEdition(),
          new SrtEdition(),
          new JsonEdition(),
          new HtmlEdition(),
          new NotesEdition(),
          new PageEdition());

  private final Edition.Material material;
  private final List<Edition> editions;
  private final Path folder;

  private Release(Edition.Material material, List<Edition> editions, Path folder) {
    this.material = material;
    this.editions = editions;
    this.folder = folder;
  }

  /** Writes the editions that a show asks for into the folder where the audio lies. */
  static Release write(Edition.Material material, Show show, Path folder) throws IOException {
    List<Edition> editions = editions(show);
    for (Edition edition : editions) {
      edition.write(material, folder);
    }
    return new Release(material, editions, folder);
  }

  /** What is made beside the audio of a show's episodes. */
  static List<Edition> editions(Show show) {
    List<String> wanted = show.publication().editions();
    return EDITIONS.stream().filter(edition -> wanted.contains(edition.name())).toList();
  }

  /**
   * What lies in the folder now.
   *
   * @param leftOut how many words were left out
   */
  Manifest manifest(String fingerprint, TextSketch sketch, int leftOut, Listing listing)
      throws IOException {
    Script script = material.script();
    Episode episode = material.episode();
    List<Manifest.FileEntry> files = new ArrayList<>();
    for (Episode.AudioFile file : episode.files()) {
      files.add(
          new Manifest.FileEntry(
              file.path().getFileName().toString(), file.bytes(), file.format().mediaType()));
    }
    List<String> others = new ArrayList<>(List.of(episode.cover().getFileName().toString()));
    editions.forEach(edition -> others.addAll(edition.fileNames()));
    for (String name : others) {
      files.add(new Manifest.FileEntry(name, Files.size(folder.resolve(name)), MediaType.of(name)));
    }
    return new Manifest(
        script.title(),
        material.review().source(),
        fingerprint,
        episode.lengthMs(),
        Math.round(episode.lufs() * 100) / 100.0,
        Math.round(episode.truePeakDb() * 100) / 100.0,
        script.wordsWritten(),
        leftOut,
        sketch,
        listing,
        episode.chapters().stream()
            .map(chapter -> new Manifest.Chapter(chapter.title(), chapter.startMs()))
            .toList(),
        files);
  }
}
