package org.reviewcast.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.reviewcast.show.SettingsException;
import org.reviewcast.show.ShowReader;

/** Where episodes go, and where they are looked for. */
final class OutputFolder {
  private OutputFolder() {}

  /**
   * The folder that was named, else the one beside the settings of the show that a place belongs
   * to, else the project's own.
   *
   * @param named what the person named, null for nothing
   * @param place a review or a folder
   */
  static Path of(Path named, Path place, Workplace workplace) {
    if (named != null) {
      return workplace.current().resolve(named).normalize();
    }
    return ShowReader.find(place)
        .or(() -> ShowReader.find(workplace.current()))
        .map(Path::getParent)
        .orElse(workplace.home())
        .resolve("output");
  }

  /** The same, which has to be there. */
  static Path existing(Path named, Workplace workplace) throws SettingsException {
    Path folder = of(named, workplace.current(), workplace);
    if (!Files.isDirectory(folder)) {
      throw new SettingsException(
          folder + ": is not there. Make episodes first: reviewcast produce REVIEW -o FOLDER.");
    }
    return folder;
  }
}
