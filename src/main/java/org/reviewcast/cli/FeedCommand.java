package org.reviewcast.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.reviewcast.ShowFeed;
import org.reviewcast.show.Publication;
import org.reviewcast.show.SettingsException;
import org.reviewcast.show.Show;
import org.reviewcast.show.ShowReader;
import org.reviewcast.show.WebAddress;
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
          "The show's settings. Default: the nearest reviewcast.yaml in the output folder, the "
              + "folders that it lies in, or the current folder.")
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
    Show show = show();
    Path folder = ShowOptions.output(output, show, terminal.workplace());
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

  static void tell(Terminal terminal, ShowFeed.Result feed) {
    String episodes = feed.episodes() == 1 ? "1 episode" : feed.episodes() + " episodes";
    terminal
        .out()
        .println("Feed: " + feed.file() + ", " + episodes + (feed.changed() ? "" : " (unchanged)"));
  }

  private Show show() throws SettingsException {
    Path current = terminal.workplace().current();
    Optional<Path> file =
        Optional.ofNullable(showFile)
            .map(current::resolve)
            .or(() -> Optional.ofNullable(output).flatMap(o -> ShowReader.find(current.resolve(o))))
            .or(() -> ShowReader.find(current));
    Show show = file.isPresent() ? ShowReader.read(file.get()) : Show.DEFAULT;
    if (base == null) {
      return show;
    }
    Publication publication = show.publication();
    return show.withPublication(
        publication.withBase(
            WebAddress.base(base)
                .orElseThrow(
                    () ->
                        new SettingsException(
                            "--base is the address of a folder, such as"
                                + " https://example.org/podcast/, not "
                                + base
                                + "."))));
  }
}
