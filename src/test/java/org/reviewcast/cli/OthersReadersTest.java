package org.reviewcast.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.reviewcast.TestFfmpeg;

/**
 * A show as others read it: its pages in Chromium with axe-core, its feed and captions with npm's
 * parsers. Skipped where these are not installed; {@code scripts/checks/install} and Debian's
 * chromium and nodejs put them there, and CI does so.
 */
@Timeout(180)
class OthersReadersTest {
  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final Path TOOLS = PROJECT.resolve("target/checks/node_modules");

  /** Has everything that a page can show, the hard things for readers first. */
  private static final String REVIEW =
      """
      ---
      title: "Ends & </script> “Odd” ]]> Means"
      author: Clara <b>Voss</b>
      slug: odd
      date: 2025-02-03
      rating: 3½/5
      summary: A summary with <i>tags</i> & an ampersand.
      film: {title: Odd Means, year: 1961, director: Nobody}
      ---

      The film begins in *a street* with a tram in it. Nobody gets on. A [link](https://example.org/)
      and a [bad one](javascript:alert(1)) stand in the way of **the plot**.[^1]

      ## What <happens> & what doesn’t

      > Somebody says something, and it is quoted here at some length.

      1. First they walk.
      2. Then they stop, at a shop that sells clocks.

      | Reel | Minutes |
      | --- | --- |
      | One | 11 |
      | Two | 9 |

      * * *

      ## The verdict

      It is a good film, and a long one. I would see it again, in better company, on a better day,
      with fewer clocks. There is `code` in it; there is even a pun.

      The last reel goes on for a while after the story has stopped, which is how it should be. We
      see the street again, and the tram, and the people who did not get on. Somebody has swept the
      pavement. Somebody else has opened a window. I stayed until the lights came up, and so did the
      man behind me, who had been asleep since the second clock.

      [^1]: The plot is a loan.
      """;

  @TempDir static Path folder;

  @BeforeAll
  static void aShow() throws Exception {
    assumeTrue(isThere("node"), "node is not installed");
    assumeTrue(Files.isDirectory(TOOLS), "scripts/checks/install has not been run");
    Files.writeString(folder.resolve("odd.md"), REVIEW);
    Files.writeString(
        folder.resolve("plain.txt"),
        "A plain one\n\n"
            + "It has no headings, no date and no author. It has two sentences, and a half.");
    Files.writeString(folder.resolve("reviewcast.yaml"), "title: Two & <Two>\nauthor: C. Voss\n");
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    Workplace workplace = new Workplace(PROJECT, folder, TestFfmpeg.FOLDER, false);
    assertThat(Main.run(stream, stream, workplace, "produce", "odd.md", "plain.txt"))
        .as(said.toString(StandardCharsets.UTF_8))
        .isZero();
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }

  private static void passes(String script, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(PROJECT.resolve(script).toString()));
    command.addAll(List.of(arguments));
    Path log = Files.createTempFile(folder, "said", ".log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    boolean ended = process.waitFor(150, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    String said = Files.readString(log);
    assertThat(ended).as(said).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
  }

  @Test
  void pages_inABrowser_areAccessiblePlayAndMarkWords() throws Exception {
    String chromium = System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium");
    assumeTrue(Files.isExecutable(Path.of(chromium)), "Chromium is not installed");
    Path output = folder.resolve("output");
    Path episode = output.resolve("odd");
    passes("scripts/check-page", episode.resolve("index.html").toString(), output + "/index.html");
  }

  @Test
  void feedAndCaptions_inOthersParsers_areWhatIsOnDisk() throws Exception {
    passes("scripts/check-feed", folder.resolve("output").toString());
  }
}
