package org.reviewcast.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.reviewcast.show.SettingsException;
import org.reviewcast.show.ShowReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a commented settings file to start from. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    header = "Writes a commented reviewcast.yaml with every setting and its default.",
    description = "")
final class InitCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "Where the show is to be. Default: the current folder.")
  private Path folder = Path.of("");

  InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, SettingsException {
    Path file =
        terminal.workplace().current().resolve(folder).resolve(ShowReader.FILE_NAME).normalize();
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
