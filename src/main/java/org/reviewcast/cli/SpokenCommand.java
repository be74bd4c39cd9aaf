package org.reviewcast.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.reviewcast.show.SettingsException;
import org.reviewcast.show.Show;
import org.reviewcast.show.ShowReader;
import org.reviewcast.spoken.English;
import org.reviewcast.spoken.LexiconRule;
import org.reviewcast.spoken.SpokenForms;
import org.reviewcast.spoken.SpokenStyle;
import org.reviewcast.voice.SpokenText;
import org.reviewcast.voice.lexicon.LexiconChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints how a text will be read aloud. */
@Command(
    name = "spoken",
    mixinStandardHelpOptions = true,
    header = "Prints the words that will be said for a text, a line for each line.",
    description = {
      "",
      "The show's settings, if the current folder or one that it lies in has any, and the lexicons "
          + "of its narrator hold, as they do for produce.",
      ""
    })
final class SpokenCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "TEXT",
      description = "What is written. Without it, lines are read from standard input.")
  private List<String> text;

  @Option(
      names = "--english",
      paramLabel = "WHOSE",
      description = "american or british. Default: as the show's language says.")
  private English english;

  @Option(
      names = "--emoji",
      paramLabel = "WHICH",
      description =
          "Which emoji are named: meaningful (those that stand for a word or are all that "
              + "was written), always, or never. Default: as the show says.")
  private Show.Emoji emoji;

  @Option(names = "--no-lexicons", description = "By the rules alone.")
  private boolean noLexicons;

  @Option(
      names = "--sounds",
      description =
          "Respell the words whose sound a lexicon or their place in the sentence decides.")
  private boolean sounds;

  SpokenCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, SettingsException {
    SpokenForms forms = forms();
    if (text != null) {
      String.join(" ", text).lines().forEach(line -> print(forms, line));
      return 0;
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        print(forms, line);
      }
    }
    return 0;
  }

  private SpokenForms forms() throws SettingsException {
    Optional<Path> file = ShowReader.find(terminal.workplace().current());
    Show show = file.isPresent() ? ShowReader.read(file.get()) : Show.DEFAULT;
    English whose = english == null ? English.of(show.language().getCountry()) : english;
    SpokenStyle style = new SpokenStyle(whose, emoji == null ? show.narration().emoji() : emoji);
    if (noLexicons) {
      return new SpokenForms(style, List.of());
    }
    LexiconChoice lexicons =
        LexiconChoice.of(show, terminal.voices(ShowOptions.voiceFolders(show)));
    return new SpokenForms(style, List.of(new LexiconRule(lexicons.read())));
  }

  private void print(SpokenForms forms, String line) {
    SpokenText said = forms.read(line, List.of());
    terminal.out().println(sounds ? respelled(said) : said);
  }

  private static String respelled(SpokenText text) {
    return text.words().stream()
        .map(word -> word.plainText() + word.after().sign())
        .collect(Collectors.joining(" "));
  }
}
