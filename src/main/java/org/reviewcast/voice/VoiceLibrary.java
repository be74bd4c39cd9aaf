package org.reviewcast.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.reviewcast.show.Nearest;
import org.reviewcast.show.Settings;
import org.reviewcast.show.SettingsException;

/**
 * The narrators in some folders, one YAML file each, found by name.
 *
 * @param folders the folders to look in; a name in an earlier one hides the same in a later one
 */
public record VoiceLibrary(List<Path> folders) {
  private static final String EXTENSION = ".yaml";
  private static final List<String> KEYS =
      List.of(
          "engine",
          "engine-voice",
          "rate",
          "pitch",
          "range",
          "language",
          "description",
          "lexicons");

  public VoiceLibrary {
    folders = List.copyOf(folders);
  }

  /**
   * The names of all narrators, in order.
   *
   * @throws SettingsException if a folder cannot be read
   */
  public List<String> names() throws SettingsException {
    SortedSet<String> names = new TreeSet<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          files
              .filter(Files::isRegularFile)
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(EXTENSION))
              .map(name -> name.substring(0, name.length() - EXTENSION.length()))
              .forEach(names::add);
        } catch (IOException e) {
          throw new SettingsException(folder + ": the voices there cannot be listed: " + e);
        }
      }
    }
    return List.copyOf(names);
  }

  /**
   * The narrator of a name.
   *
   * @throws SettingsException if there is none, naming the nearest, or its file is wrong
   */
  public Voice find(String name) throws SettingsException {
    if (names().contains(name)) {
      for (Path folder : folders) {
        Path file = folder.resolve(name + EXTENSION);
        if (Files.isRegularFile(file)) {
          return read(name, file);
        }
      }
    }
    throw new SettingsException(
        "There is no voice \"" + name + "\". " + Nearest.suggestion(name, names()));
  }

  private static Voice read(String name, Path file) throws SettingsException {
    Settings settings = Settings.read(file);
    settings.allow(KEYS);
    return new Voice(
        name,
        settings.text("engine").orElse("freetts"),
        settings.text("engine-voice").orElse("kevin16"),
        settings.number("rate", 80, 300).orElse(150),
        settings.decimal("pitch", 50, 400).orElse(100.0),
        settings.decimal("range", 0, 100).orElse(11.0),
        language(settings),
        settings.text("description").orElse(""),
        settings.list("lexicons").orElse(List.of()));
  }

  private static Locale language(Settings settings) throws SettingsException {
    try {
      return new Locale.Builder()
          .setLanguageTag(settings.text("language").orElse("en-US").replace('_', '-'))
          .build();
    } catch (IllformedLocaleException e) {
      throw settings.wrong("language", "a language tag such as en-US");
    }
  }
}
