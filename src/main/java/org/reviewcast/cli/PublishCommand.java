package org.reviewcast.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.reviewcast.ShowFeed;
import org.reviewcast.deliver.Delivery;
import org.reviewcast.deliver.FolderTarget;
import org.reviewcast.deliver.Shipment;
import org.reviewcast.deliver.Target;
import org.reviewcast.show.SettingsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies what has changed to a folder that is served or uploaded. */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    header = "Copies what has changed to a folder that a host serves or a tool uploads.",
    description = {
      "",
      "Media go first and the feed last, so that nothing is announced before it is there. Files "
          + "that are there already, byte for byte, are left alone.",
      ""
    })
final class PublishCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FOLDER", description = "The folder to publish to.")
  private Path to;

  @Option(
      names = "--from",
      paramLabel = "FOLDER",
      description = "The output folder. Default: as for produce.")
  private Path from;

  @Option(
      names = "--show",
      paramLabel = "FILE",
      description =
          "The show's settings. Default: those that the feed was made with last, else the nearest "
              + "reviewcast.yaml.")
  private Path showFile;

  @Option(
      names = "--base",
      paramLabel = "URL",
      description = "The address that the feed was made for with feed --base.")
  private String base;

  @Option(names = "--prune", description = "Take away files that are no longer part of the show.")
  private boolean prune;

  @Option(
      names = {"-n", "--dry-run"},
      description = "Say what would be done, and do nothing.")
  private boolean dryRun;

  PublishCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, SettingsException {
    Path output = OutputFolder.existing(from, terminal.workplace());
    Path folder = terminal.workplace().current().resolve(to).toAbsolutePath().normalize();
    Path real = output.toRealPath();
    Path target = Files.exists(folder) ? folder.toRealPath() : folder;
    if (target.startsWith(real) || real.startsWith(target)) {
      throw new SettingsException(
          folder + ": lies in the output folder or holds it; publish to another folder.");
    }
    PublishedBase.check(output, showFile, base, terminal.workplace());
    FolderTarget place = new FolderTarget(folder);
    Delivery delivery = Delivery.plan(Shipment.of(output, ShowFeed.drafts(output)), place);
    if (dryRun) {
      delivery.put().forEach(name -> terminal.out().println("would put " + name));
      List<String> stale = prune ? delivery.stale() : List.of();
      stale.forEach(name -> terminal.out().println("would take away " + name));
    } else {
      deliver(delivery, place);
    }
    terminal.out().println(summary(delivery));
    return 0;
  }

  private void deliver(Delivery delivery, Target place) throws IOException {
    delivery.run(
        place,
        prune,
        new Delivery.Listener() {
          @Override
          public void putting(String name) {
            terminal.out().println("put " + name);
          }

          @Override
          public void removing(String name) {
            terminal.out().println("take away " + name);
          }
        });
  }

  private String summary(Delivery delivery) {
    String sum = delivery.put().size() + " changed, " + delivery.unchanged() + " unchanged";
    if (delivery.stale().isEmpty()) {
      return sum + ".";
    }
    String stale = delivery.stale().size() + " no longer part of the show";
    return sum + ", " + stale + (prune ? "." : "; take them away with --prune.");
  }
}
