package org.reviewcast.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.reviewcast.serve.EpisodeServer;
import org.reviewcast.serve.LanAddresses;
import org.reviewcast.show.SettingsException;
import org.reviewcast.show.Show;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Serves the output folder over HTTP. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    header = "Serves the episodes and the feed to a browser or a podcast app.",
    description = {
      "",
      "Only this machine is let in, unless --lan is given. Nothing is written, and hidden files are"
          + " not shown.",
      ""
    })
final class ServeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "The output folder. Default: as for produce.")
  private Path folder;

  @Option(
      names = "--show",
      paramLabel = "FILE",
      description =
          "The show's settings, for the feed. Default: those that the feed was made with last, "
              + "else the nearest reviewcast.yaml.")
  private Path showFile;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8000",
      description = "The port, 0 for any that is free. Default: 8000.")
  private int port;

  @Option(names = "--lan", description = "Let in other machines on the network, such as a phone.")
  private boolean lan;

  @Option(names = "--open", description = "Open the page in the browser.")
  private boolean open;

  @Option(
      names = "--watch",
      paramLabel = "REVIEWS",
      description =
          "Produce reviews of this folder when they are saved, and refresh the open page.")
  private Path reviews;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, SettingsException {
    Path current = terminal.workplace().current();
    Path watched = reviews == null ? null : current.resolve(reviews).normalize();
    Path output;
    if (watched == null) {
      output = OutputFolder.existing(folder, terminal.workplace());
    } else {
      output = OutputFolder.of(folder, watched, terminal.workplace());
      Files.createDirectories(output);
    }
    Supplier<Show> show = FeedShow.living(showFile, output, terminal.workplace());
    EpisodeServer.Options options =
        new EpisodeServer.Options(output, show, port, lan, watched != null);
    try (EpisodeServer server = EpisodeServer.start(options)) {
      tell(server, output);
      if (open) {
        open(server.address());
      }
      if (watched == null) {
        terminal.out().println("Press Ctrl-C to stop.");
        new CountDownLatch(1).await();
      }
      new Watching(terminal, watched, output, server::changed).run();
    } catch (InterruptedException e) {
      return 0;
    }
    return 0;
  }

  private void tell(EpisodeServer server, Path output) throws IOException {
    terminal.out().println("Serving " + output);
    terminal.out().println("  page  " + server.address());
    if (!lan) {
      terminal.out().println("  feed  " + server.address().resolve("feed.xml"));
      return;
    }
    List<URI> addresses = LanAddresses.of(server.port());
    if (addresses.isEmpty()) {
      terminal.out().println("This machine is in no network that others could reach it by.");
      return;
    }
    for (URI address : addresses) {
      terminal.out().println("  page  " + address);
      terminal.out().println("  feed  " + address.resolve("feed.xml"));
    }
    if (terminal.workplace().isTerminal()) {
      terminal.out().print(QrPicture.of(addresses.get(0).toString()));
    }
    terminal.out().println("Everyone on the network can read what is in this folder.");
  }

  private void open(URI address) {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    List<String> command =
        system.contains("win")
            ? List.of("rundll32", "url.dll,FileProtocolHandler", address.toString())
            : List.of(system.contains("mac") ? "open" : "xdg-open", address.toString());
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      terminal.err().println("No browser could be opened; open " + address + " yourself.");
    }
  }
}
