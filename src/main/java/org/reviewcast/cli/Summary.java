package org.reviewcast.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.reviewcast.Manifest;
import org.reviewcast.Production;

/** What a person reads when an episode is made. */
record Summary(Terminal terminal, Production.Result result) {

  void print() {
    Manifest manifest = result.manifest();
    Path audio = result.folder().resolve(manifest.files().get(0).name());
    terminal.out().println(manifest.title() + (result.unchanged() ? " (unchanged)" : ""));
    terminal.out().println("  " + shortened(audio));
    terminal.out().println("  " + figures(manifest));
    terminal.out().println("  " + words(manifest));
    for (Manifest.Chapter chapter : manifest.chapters()) {
      terminal.out().printf("  %8s  %s%n", Terminal.clock(chapter.startMs()), chapter.title());
    }
    for (String notice : result.notices()) {
      terminal.out().println("  note: " + notice);
    }
  }

  private String figures(Manifest manifest) {
    int chapters = manifest.chapters().size();
    String takes =
        result.unchanged()
            ? "nothing to do"
            : result.newTakes() + " of " + result.takes() + " lines recorded anew";
    return String.format(
        Locale.ROOT,
        "%s, %d %s, %.1f LUFS, %s",
        Terminal.clock(manifest.lengthMs()),
        chapters,
        chapters == 1 ? "chapter" : "chapters",
        manifest.lufs(),
        takes);
  }

  private static String words(Manifest manifest) {
    return String.format(
        Locale.ROOT,
        "%,d words written, %,d spoken, %s left out",
        manifest.wordsWritten(),
        manifest.wordsSpoken(),
        manifest.wordsLeftOut() == 0 ? "none" : String.format("%,d", manifest.wordsLeftOut()));
  }

  // As a person standing in the current folder would name it, where that is shorter.
  private String shortened(Path file) {
    Path current = terminal.workplace().current();
    return file.startsWith(current) ? current.relativize(file).toString() : file.toString();
  }
}
