package org.reviewcast.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.reviewcast.serve.EpisodeServer;
import org.reviewcast.serve.LanAddresses;
import org.reviewcast.show.SettingsException;
import org.reviewcast.show.Show;

/** Serves the output folder over HTTP. */
final class ServeCommand extends Command {
  private static final int USUAL_PORT = 8000;

  private final Terminal terminal;

  private final Argument<Path> folder =
      addOptionalParameter(Path.class, "FOLDER", "The output folder. Default: as for produce.");
  private final Argument<Path> showFile =
      addOption(
          Path.class,
          "FILE",
          "The show's settings, for the feed. Default: those that the feed was made with last, "
              + "else the nearest reviewcast.yaml.",
          "--show");
  private final Argument<Integer> port =
      addOption(
          Integer.class, "PORT", "The port, 0 for any that is free. Default: 8000.", "--port");
  private final Argument<Boolean> lan =
      addFlag("Let in other machines on the network, such as a phone.", "--lan");
  private final Argument<Boolean> open = addFlag("Open the page in the browser.", "--open");
  private final Argument<Path> reviews =
      addOption(
          Path.class,
          "REVIEWS",
          "Produce reviews of this folder when they are saved, and refresh the open page.",
          "--watch");

  ServeCommand(Terminal terminal) {
    super(
        "serve",
        "Serves the episodes and the feed to a browser or a podcast app.",
        "Only this machine is let in, unless --lan is given. Nothing is written, and hidden files "
            + "are not shown.");
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, SettingsException {
    Path current = terminal.workplace().current();
    Path watched = reviews.value() == null ? null : current.resolve(reviews.value()).normalize();
    Path output;
    if (watched == null) {
      output = OutputFolder.existing(folder.value(), terminal.workplace());
    } else {
      output = OutputFolder.of(folder.value(), watched, terminal.workplace());
      Files.createDirectories(output);
    }
    Supplier<Show> show = FeedShow.living(showFile.value(), output, terminal.workplace());
    EpisodeServer.Options options =
        new EpisodeServer.Options(
            output, show, port.ifGiven().orElse(USUAL_PORT), lan.value(), watched != null);
    try (EpisodeServer server = EpisodeServer.start(options)) {
      tell(server, output);
      if (open.value()) {
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
    if (!lan.value()) {
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
