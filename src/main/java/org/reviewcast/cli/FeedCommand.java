package org.reviewcast.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.reviewcast.ShowFeed;
import org.reviewcast.show.SettingsException;
import org.reviewcast.show.Show;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the feed anew. */
@Command(
    name = "feed",
    mixinStandardHelpOptions = true,
    header = "Makes the feed anew from every episode in the output folder.",
    description = {
      "",
      "Drafts and what was removed are left out, and so are damaged episodes, which are told.",
      ""
    })
final class FeedCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description =
          "The output folder. Default: output beside the show's settings; without a show, the "
              + "project's own output.")
  private Path output;

  @Option(
      names = "--show",
      paramLabel = "FILE",
      description =
          "The show's settings. Default: those that the feed was made with last, else the nearest "
              + "reviewcast.yaml in the output folder, the folders that it lies in, or the current "
              + "folder.")
  private Path showFile;

  @Option(
      names = "--base",
      paramLabel = "URL",
      description = "The address under which the folder is published, for this once.")
  private String base;

  @Option(
      names = "--remove",
      paramLabel = "NAME",
      description = "Take the episode in the folder of this name out of the feed; its files stay.")
  private List<String> removed = List.of();

  @Option(names = "--restore", paramLabel = "NAME", description = "Put a removed episode back.")
  private List<String> restored = List.of();

  @Option(
      names = {"-q", "--quiet"},
      description = "Print errors only.")
  private boolean quiet;

  FeedCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Path folder = folder();
    Show show = FeedShow.of(showFile, folder, terminal.workplace());
    if (base != null) {
      show = FeedShow.at(show, base);
    }
    if (!Files.isDirectory(folder)) {
      throw new SettingsException(
          folder
              + ": there is no such folder. Produce an episode first, or name the output folder.");
    }
    for (String name : removed) {
      ShowFeed.withdraw(folder, name, true);
    }
    for (String name : restored) {
      ShowFeed.withdraw(folder, name, false);
    }
    ShowFeed.Result feed = ShowFeed.update(folder, show);
    feed.notices().forEach(notice -> terminal.err().println("reviewcast: " + notice));
    if (!quiet) {
      tell(terminal, feed);
    }
    return 0;
  }

  private Path folder() {
    if (output == null && showFile != null) {
      Path file = terminal.workplace().current().resolve(showFile).toAbsolutePath().normalize();
      return file.resolveSibling("output");
    }
    return OutputFolder.of(output, terminal.workplace().current(), terminal.workplace());
  }

  static void tell(Terminal terminal, ShowFeed.Result feed) {
    String episodes = feed.episodes() == 1 ? "1 episode" : feed.episodes() + " episodes";
    terminal
        .out()
        .println("Feed: " + feed.file() + ", " + episodes + (feed.changed() ? "" : " (unchanged)"));
  }
}
