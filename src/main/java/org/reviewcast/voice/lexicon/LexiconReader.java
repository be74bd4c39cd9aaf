package org.reviewcast.voice.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewcast.show.Settings;
import org.reviewcast.show.SettingsException;

/**
 * Reads lexicons: YAML files of lines such as {@code Saoirse: SUR-shuh}, {@code Anora: /əˈnɔːrə/}
 * or {@code Nyong’o: {respell: NYONG-oh, freetts: n y ao1 ng ow}}, and the like in front matter.
 */
public final class LexiconReader {
  private static final long LARGEST_FILE = 1 << 20;
  private static final List<String> WAYS = List.of("respell", "say", "ipa", "freetts");

  private LexiconReader() {}

  /**
   * Reads a lexicon file.
   *
   * @throws SettingsException if it cannot be read or an entry is wrong, with its place
   */
  public static Lexicon read(Path file) throws SettingsException {
    return read(file, false);
  }

  /**
   * Reads a lexicon file.
   *
   * @param known whether its entries are known to be right, as those of a shipped one are
   * @throws SettingsException if it cannot be read, or an entry is wrong and was not to be known
   */
  static Lexicon read(Path file, boolean known) throws SettingsException {
    try {
      if (Files.size(file) <= LARGEST_FILE) {
        return parse(file.toString(), Files.readString(file), known);
      }
    } catch (IOException e) {
      // Settings puts into words what is wrong.
    }
    return entries(Settings.read(file));
  }

  /**
   * Reads the text of a lexicon file.
   *
   * @param name the name to give in messages
   */
  public static Lexicon parse(String name, String text) throws SettingsException {
    return parse(name, text, false);
  }

  private static Lexicon parse(String name, String text, boolean known) throws SettingsException {
    Optional<Map<String, String>> plain = PlainLines.read(text);
    if (plain.isPresent()) {
      try {
        List<Lexicon.Entry> entries = new ArrayList<>();
        for (Map.Entry<String, String> line : plain.get().entrySet()) {
          Lexeme lexeme = Lexeme.of(line.getKey(), line.getValue());
          entries.add(known ? later(name, lexeme) : lexeme.entry());
        }
        return new Lexicon(entries);
      } catch (IllegalArgumentException e) {
        // Read again with the place of each line at hand.
      }
    }
    return entries(Settings.parse(name, text));
  }

  private static Lexicon.Entry later(String name, Lexeme lexeme) {
    return new Lexicon.Entry(
        lexeme.written(),
        () -> {
          try {
            return lexeme.entry().saying();
          } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                name + ": " + lexeme.written() + " cannot be pronounced: " + e.getMessage(), e);
          }
        });
  }

  private static Lexicon entries(Settings settings) throws SettingsException {
    List<Lexicon.Entry> entries = new ArrayList<>();
    for (String written : settings.keys()) {
      try {
        entries.add(lexeme(settings, written).entry());
      } catch (IllegalArgumentException e) {
        throw settings.wrong(written, "not pronounceable as it stands: " + e.getMessage());
      }
    }
    return new Lexicon(entries);
  }

  private static Lexeme lexeme(Settings settings, String written) throws SettingsException {
    if (!settings.isGroup(written)) {
      return Lexeme.of(written, settings.text(written).orElse(""));
    }
    Settings ways = settings.group(written);
    ways.allow(WAYS);
    return new Lexeme(
        written, ways.text("respell"), ways.text("say"), ways.text("ipa"), ways.text("freetts"));
  }

  /**
   * The lexicon in the front matter of a review.
   *
   * @param source the review's name, for messages
   * @param values written forms, each with a text or a mapping
   * @throws SettingsException if an entry is wrong
   */
  public static Lexicon of(String source, Map<?, ?> values) throws SettingsException {
    List<Lexicon.Entry> entries = new ArrayList<>();
    for (Map.Entry<?, ?> value : values.entrySet()) {
      String written = String.valueOf(value.getKey());
      try {
        entries.add(lexeme(written, value.getValue()).entry());
      } catch (IllegalArgumentException e) {
        throw new SettingsException(
            source
                + ": the pronunciation of "
                + written
                + " in the front matter cannot be used: "
                + e.getMessage()
                + ".");
      }
    }
    return new Lexicon(entries);
  }

  private static Lexeme lexeme(String written, Object value) {
    if (!(value instanceof Map<?, ?> ways)) {
      return Lexeme.of(written, String.valueOf(value));
    }
    for (Object way : ways.keySet()) {
      if (!WAYS.contains(String.valueOf(way))) {
        throw new IllegalArgumentException(
            "there is no way to say it called " + way + ", but " + String.join(", ", WAYS));
      }
    }
    return new Lexeme(
        written, way(ways, "respell"), way(ways, "say"), way(ways, "ipa"), way(ways, "freetts"));
  }

  private static Optional<String> way(Map<?, ?> ways, String key) {
    return Optional.ofNullable(ways.get(key)).map(String::valueOf);
  }
}
