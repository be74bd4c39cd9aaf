package org.reviewcast.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.reviewcast.show.SettingsException;
import org.reviewcast.show.ShowReader;

/** Writes a commented settings file to start from. */
final class InitCommand extends Command {
  private final Terminal terminal;

  private final Argument<Path> folder =
      addOptionalParameter(
          Path.class, "FOLDER", "Where the show is to be. Default: the current folder.");

  InitCommand(Terminal terminal) {
    super("init", "Writes a commented reviewcast.yaml with every setting and its default.", "");
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, SettingsException {
    Path current = terminal.workplace().current();
    Path file =
        folder
            .ifGiven()
            .map(current::resolve)
            .orElse(current)
            .resolve(ShowReader.FILE_NAME)
            .normalize();
    Files.createDirectories(file.getParent());
    try (InputStream in =
        InitCommand.class.getResourceAsStream("/org/reviewcast/reviewcast.yaml")) {
      Files.write(file, in.readAllBytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw new SettingsException(file + ": is there already and was not changed.");
    }
    terminal.out().println(file);
    return 0;
  }
}
