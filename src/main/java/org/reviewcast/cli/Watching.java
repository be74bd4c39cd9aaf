package org.reviewcast.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reviewcast.show.ShowReader;

/** Produces reviews, and produces each again when it is saved. */
final class Watching {
  private static final int PATIENCE_MS = 400;

  private final Terminal terminal;
  private final Path reviews;
  private final Path output;
  private final Runnable produced;

  /**
   * A watcher.
   *
   * @param reviews a folder of reviews, or one review
   * @param output the output folder
   * @param produced run after each production
   */
  Watching(Terminal terminal, Path reviews, Path output, Runnable produced) {
    this.terminal = terminal;
    this.reviews = reviews;
    this.output = output;
    this.produced = produced;
  }

  /** Goes on until the thread is interrupted. */
  void run() throws IOException, InterruptedException {
    Optional<Path> show = ShowReader.find(reviews.toAbsolutePath());
    List<Path> places = new ArrayList<>(List.of(reviews));
    show.ifPresent(places::add);
    ReviewWatch watch = ReviewWatch.over(places);
    produce(reviews);
    terminal.err().println("Watching " + reviews + "; press Ctrl-C to stop.");
    while (true) {
      Thread.sleep(PATIENCE_MS);
      List<Path> saved = watch.saved();
      if (show.filter(saved::contains).isPresent()) {
        produce(reviews);
      } else if (!saved.isEmpty()) {
        produce(saved.toArray(Path[]::new));
      }
    }
  }

  // A review that cannot be made is told of, and is tried again when it is saved again.
  private void produce(Path... files) {
    List<String> arguments = new ArrayList<>(List.of("produce", "--no-drafts", "-o", "" + output));
    for (Path file : files) {
      arguments.add(file.toString());
    }
    Main.run(
        terminal.out(), terminal.err(), terminal.workplace(), arguments.toArray(String[]::new));
    produced.run();
  }
}
