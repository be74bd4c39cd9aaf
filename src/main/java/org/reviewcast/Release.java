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
  private final Edition.Made made;
  private final Path folder;

  private Release(Edition.Material material, Edition.Made made, Path folder) {
    this.material = material;
    this.made = made;
    this.folder = folder;
  }

  /** Writes the editions that a show asks for into the folder where the audio lies. */
  static Release write(Edition.Material material, Show show, Path folder) throws IOException {
    List<String> files = new ArrayList<>();
    List<String> notices = new ArrayList<>();
    for (Edition edition : editions(show)) {
      Edition.Made made = edition.write(material, folder);
      files.addAll(made.files());
      notices.addAll(made.notices());
    }
    return new Release(material, new Edition.Made(files, notices), folder);
  }

  /** What a person should know of what was written, in whole sentences. */
  List<String> notices() {
    return made.notices();
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
    others.addAll(made.files());
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
