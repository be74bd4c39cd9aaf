package org.reviewcast.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.io.file.PathUtils;

/**
 * Goes through small productions and throws them away. The start script runs it once after a build,
 * to see which classes productions load: the JVM keeps them in an archive and starts faster.
 */
public final class Rehearsal {
  private static final String REVIEW =
      """
      ---
      title: A Rehearsal
      author: Nobody
      date: 2026-01-01
      film: {title: Nothing, year: 1999, director: No One}
      rating: 3.5/5
      ---
      # A Rehearsal

      In 1999 it cost $2.5 million — Dr. Who’s *Amélie*, “Part II”, wasn’t A24’s best; 7/10?
      I read it live, and lead on.

      ## Another

      > A quotation, and [a link](https://example.org).

      - One item
      """;

  private Rehearsal() {}

  /** Rehearses; whatever goes wrong is of no matter. */
  public static void main(String[] arguments) throws IOException {
    PrintStream nothing = new PrintStream(OutputStream.nullOutputStream());
    System.setErr(nothing);
    Path folder = Files.createTempDirectory("reviewcast");
    try {
      Path review = Files.writeString(folder.resolve("rehearsal.md"), REVIEW);
      Workplace workplace = Workplace.ofThisProgram();
      for (int i = 0; i < 2; i++) {
        Main.run(nothing, nothing, workplace, "produce", "" + review, "-o", "" + folder);
      }
      Main.run(nothing, nothing, workplace, "produce", "" + review, "-o", "" + folder, "--json");
      List<Path> prose = prose(workplace.home().resolve("src/main/samples"), folder);
      for (Path one : prose) {
        Main.run(nothing, nothing, workplace, "script", "" + one);
      }
      if (!prose.isEmpty()) {
        Main.run(nothing, nothing, workplace, "produce", "" + prose.get(0), "-o", "" + folder);
      }
      Main.run(nothing, nothing, workplace, "script", "" + review);
      Main.run(nothing, nothing, workplace, "--help");
      Main.run(nothing, nothing, workplace, "voices");
    } finally {
      PathUtils.deleteDirectory(folder);
    }
  }

  // The samples without their headings, so that chapters are found, which takes many a class; with
  // what they say of themselves and without.
  private static List<Path> prose(Path samples, Path folder) throws IOException {
    List<Path> prose = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(samples, "*.{md,txt}")) {
      for (Path file : files) {
        String text = Files.readString(file).replaceAll("(?m)^#.*\\R?", "");
        prose.add(Files.writeString(folder.resolve("prose-" + file.getFileName()), text));
        String bare = text.replaceFirst("(?s)\\A---.*?\\R---\\R", "");
        prose.add(Files.writeString(folder.resolve("bare-" + file.getFileName() + ".txt"), bare));
      }
    } catch (NoSuchFileException e) {
      // The program was taken elsewhere without its sources.
      return List.of();
    }
    prose.sort(Comparator.naturalOrder());
    return prose;
  }
}
