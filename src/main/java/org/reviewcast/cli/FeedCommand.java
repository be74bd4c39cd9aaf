package org.reviewcast.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.reviewcast.ShowFeed;
import org.reviewcast.show.SettingsException;
import org.reviewcast.show.Show;

/** Makes the feed anew. */
final class FeedCommand extends Command {
  private final Terminal terminal;

  private final Argument<Path> output =
      addOptionalParameter(
          Path.class,
          "FOLDER",
          "The output folder. Default: output beside the show's settings; without a show, the "
              + "project's own output.");
  private final Argument<Path> showFile =
      addOption(
          Path.class,
          "FILE",
          "The show's settings. Default: those that the feed was made with last, else the nearest "
              + "reviewcast.yaml in the output folder, the folders that it lies in, or the current "
              + "folder.",
          "--show");
  private final Argument<String> base =
      addOption(
          String.class,
          "URL",
          "The address under which the folder is published, for this once.",
          "--base");
  private final Argument<List<String>> removed =
      addRepeatable(
          String.class,
          "NAME",
          "Take the episode in the folder of this name out of the feed; its files stay.",
          "--remove");
  private final Argument<List<String>> restored =
      addRepeatable(String.class, "NAME", "Put a removed episode back.", "--restore");
  private final Argument<Boolean> quiet = addFlag("Print errors only.", "-q", "--quiet");

  FeedCommand(Terminal terminal) {
    super(
        "feed",
        "Makes the feed anew from every episode in the output folder.",
        "Drafts and what was removed are left out, and so are damaged episodes, which are told.");
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Path folder = folder();
    Show show = FeedShow.of(showFile.value(), folder, terminal.workplace());
    if (base.value() != null) {
      show = FeedShow.at(show, base.value());
    }
    if (!Files.isDirectory(folder)) {
      throw new SettingsException(
          folder
              + ": there is no such folder. Produce an episode first, or name the output folder.");
    }
    for (String name : removed.value()) {
      ShowFeed.withdraw(folder, name, true);
    }
    for (String name : restored.value()) {
      ShowFeed.withdraw(folder, name, false);
    }
    ShowFeed.Result feed = ShowFeed.update(folder, show);
    feed.notices().forEach(notice -> terminal.err().println("reviewcast: " + notice));
    if (!quiet.value()) {
      tell(terminal, feed);
    }
    return 0;
  }

  private Path folder() {
    if (output.value() == null && showFile.value() != null) {
      Path file =
          terminal.workplace().current().resolve(showFile.value()).toAbsolutePath().normalize();
      return file.resolveSibling("output");
    }
    return OutputFolder.of(output.value(), terminal.workplace().current(), terminal.workplace());
  }

  static void tell(Terminal terminal, ShowFeed.Result feed) {
    String episodes = feed.episodes() == 1 ? "1 episode" : feed.episodes() + " episodes";
    terminal
        .out()
        .println("Feed: " + feed.file() + ", " + episodes + (feed.changed() ? "" : " (unchanged)"));
  }
}
