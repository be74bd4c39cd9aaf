package org.reviewcast.cli;

import java.nio.file.Path;

/** Produces each review again when it is saved. */
final class WatchCommand extends Command {
  private final Terminal terminal;

  private final Argument<Path> reviews =
      addParameter(Path.class, "FOLDER", "A folder of reviews, or one review.");
  private final Argument<Path> output =
      addOption(
          Path.class,
          "FOLDER",
          "Where the episodes go. Default: as for produce.",
          "-o",
          "--output");

  WatchCommand(Terminal terminal) {
    super(
        "watch",
        "Produces each review again when it is saved.",
        "Only the changed lines of a review are recorded anew. Drafts are left out. To see and "
            + "hear the result at once: reviewcast serve --watch FOLDER.");
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Path folder = terminal.workplace().current().resolve(reviews.value()).normalize();
    Path to = OutputFolder.of(output.value(), folder, terminal.workplace());
    new Watching(terminal, folder, to, () -> {}).run();
    return 0;
  }
}
