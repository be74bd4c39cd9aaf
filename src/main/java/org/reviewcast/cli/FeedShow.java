package org.reviewcast.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.reviewcast.ShowFeed;
import org.reviewcast.show.SettingsException;
import org.reviewcast.show.Show;
import org.reviewcast.show.ShowReader;
import org.reviewcast.show.WebAddress;

/** The show whose feed an output folder has. */
final class FeedShow {
  private FeedShow() {}

  /**
   * The settings that were named, else those that the folder's feed was made with last, else the
   * nearest from the folder up, else the nearest from the current folder up.
   *
   * @param named what the person named, null for nothing
   * @return empty where there are none
   */
  static Optional<Path> file(Path named, Path output, Workplace workplace) {
    return Optional.ofNullable(named)
        .map(workplace.current()::resolve)
        .or(() -> ShowFeed.settings(output))
        .or(() -> ShowReader.find(output))
        .or(() -> ShowReader.find(workplace.current()));
  }

  /** The show of {@link #file}. */
  static Show of(Path named, Path output, Workplace workplace) throws SettingsException {
    Optional<Path> file = file(named, output, workplace);
    return file.isPresent() ? ShowReader.read(file.get()) : Show.DEFAULT;
  }

  /** The show under another address. */
  static Show at(Show show, String base) throws SettingsException {
    URI address =
        WebAddress.base(base)
            .orElseThrow(
                () ->
                    new SettingsException(
                        "--base is the address of a folder, such as"
                            + " https://example.org/podcast/, not "
                            + base
                            + "."));
    return show.withPublication(show.publication().withBase(address));
  }

  /**
   * Gives the show as its settings are now; as they were before, while they cannot be read.
   *
   * @throws SettingsException if they cannot be read at first
   */
  static Supplier<Show> living(Path named, Path output, Workplace workplace)
      throws SettingsException {
    Show first = of(named, output, workplace);
    return new Supplier<>() {
      private Show last = first;

      @Override
      public synchronized Show get() {
        try {
          last = of(named, output, workplace);
        } catch (SettingsException e) {
          // Someone is at work on them; watching tells what is wrong.
          return last;
        }
        return last;
      }
    };
  }
}
