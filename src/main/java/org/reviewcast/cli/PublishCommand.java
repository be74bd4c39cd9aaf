package org.reviewcast.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.reviewcast.ShowFeed;
import org.reviewcast.deliver.Delivery;
import org.reviewcast.deliver.FolderTarget;
import org.reviewcast.deliver.Shipment;
import org.reviewcast.deliver.Target;
import org.reviewcast.show.SettingsException;

/** Copies what has changed to a folder that is served or uploaded. */
final class PublishCommand extends Command {
  private final Terminal terminal;

  private final Argument<Path> to = addParameter(Path.class, "FOLDER", "The folder to publish to.");
  private final Argument<Path> from =
      addOption(Path.class, "FOLDER", "The output folder. Default: as for produce.", "--from");
  private final Argument<Path> showFile =
      addOption(
          Path.class,
          "FILE",
          "The show's settings. Default: those that the feed was made with last, else the nearest "
              + "reviewcast.yaml.",
          "--show");
  private final Argument<String> base =
      addOption(
          String.class,
          "URL",
          "The address that the feed was made for with feed --base.",
          "--base");
  private final Argument<Boolean> prune =
      addFlag("Take away files that are no longer part of the show.", "--prune");
  private final Argument<Boolean> dryRun =
      addFlag("Say what would be done, and do nothing.", "-n", "--dry-run");

  PublishCommand(Terminal terminal) {
    super(
        "publish",
        "Copies what has changed to a folder that a host serves or a tool uploads.",
        "Media go first and the feed last, so that nothing is announced before it is there. Files "
            + "that are there already, byte for byte, are left alone.");
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, SettingsException {
    Path output = OutputFolder.existing(from.value(), terminal.workplace());
    Path folder = terminal.workplace().current().resolve(to.value()).toAbsolutePath().normalize();
    Path real = output.toRealPath();
    Path target = Files.exists(folder) ? folder.toRealPath() : folder;
    if (target.startsWith(real) || real.startsWith(target)) {
      throw new SettingsException(
          folder + ": lies in the output folder or holds it; publish to another folder.");
    }
    PublishedBase.check(output, showFile.value(), base.value(), terminal.workplace());
    FolderTarget place = new FolderTarget(folder);
    Delivery delivery = Delivery.plan(Shipment.of(output, ShowFeed.drafts(output)), place);
    if (dryRun.value()) {
      delivery.put().forEach(name -> terminal.out().println("would put " + name));
      List<String> stale = prune.value() ? delivery.stale() : List.of();
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
        prune.value(),
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
    return sum + ", " + stale + (prune.value() ? "." : "; take them away with --prune.");
  }
}
