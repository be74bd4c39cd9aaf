package org.reviewcast.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.file.PathUtils;

/**
 * Goes through a small production and throws it away. The start script runs it once after a build,
 * to see which classes a production loads: the JVM keeps them in an archive and starts faster.
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
      // Prose without headings, whose chapters are found.
      Path prose = folder.resolve("prose.txt");
      Files.writeString(prose, "The film opens well. The cast is good.\n".repeat(60));
      Workplace workplace = Workplace.ofThisProgram();
      for (int i = 0; i < 2; i++) {
        Main.run(nothing, nothing, workplace, "produce", "" + review, "-o", "" + folder);
      }
      Main.run(nothing, nothing, workplace, "produce", "" + prose, "-o", "" + folder);
      Main.run(nothing, nothing, workplace, "produce", "" + review, "-o", "" + folder, "--json");
      Main.run(nothing, nothing, workplace, "script", "" + review);
      Main.run(nothing, nothing, workplace, "--help");
      Main.run(nothing, nothing, workplace, "voices");
    } finally {
      PathUtils.deleteDirectory(folder);
    }
  }
}
