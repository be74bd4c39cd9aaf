package org.reviewcast.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Produces each review again when it is saved. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    header = "Produces each review again when it is saved.",
    description = {
      "",
      "Only the changed lines of a review are recorded anew. Drafts are left out. To see and hear "
          + "the result at once: reviewcast serve --watch FOLDER.",
      ""
    })
final class WatchCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FOLDER", description = "A folder of reviews, or one review.")
  private Path reviews;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description = "Where the episodes go. Default: as for produce.")
  private Path output;

  WatchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Path folder = terminal.workplace().current().resolve(reviews).normalize();
    Path to = OutputFolder.of(output, folder, terminal.workplace());
    new Watching(terminal, folder, to, () -> {}).run();
    return 0;
  }
}
