package org.reviewcast.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

/** Prints how a text will be read aloud. */
final class SpokenCommand extends Command {
  private final Terminal terminal;

  private final Argument<List<String>> text =
      addParameters(
          0,
          String.class,
          "TEXT",
          "What is written. Without it, lines are read from standard input.");
  private final Argument<English> english =
      addOption(
          English.class,
          "WHOSE",
          "american or british. Default: as the show's language says.",
          "--english");
  private final Argument<Show.Emoji> emoji =
      addOption(
          Show.Emoji.class,
          "WHICH",
          "Which emoji are named: meaningful (those that stand for a word or are all that "
              + "was written), always, or never. Default: as the show says.",
          "--emoji");
  private final Argument<Boolean> noLexicons = addFlag("By the rules alone.", "--no-lexicons");
  private final Argument<Boolean> sounds =
      addFlag(
          "Respell the words whose sound a lexicon or their place in the sentence decides.",
          "--sounds");

  SpokenCommand(Terminal terminal) {
    super(
        "spoken",
        "Prints the words that will be said for a text, a line for each line.",
        "The show's settings, if the current folder or one that it lies in has any, and the "
            + "lexicons of its narrator hold, as they do for produce.");
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, SettingsException {
    SpokenForms forms = forms();
    if (!text.value().isEmpty()) {
      String.join(" ", text.value()).lines().forEach(line -> print(forms, line));
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
    SpokenStyle style =
        new SpokenStyle(
            english.ifGiven().orElse(English.of(show.language().getCountry())),
            emoji.ifGiven().orElse(show.narration().emoji()));
    if (noLexicons.value()) {
      return new SpokenForms(style, List.of());
    }
    LexiconChoice lexicons =
        LexiconChoice.of(show, terminal.voices(ShowOptions.voiceFolders(show)));
    return new SpokenForms(style, List.of(new LexiconRule(lexicons.read())));
  }

  private void print(SpokenForms forms, String line) {
    SpokenText said = forms.read(line, List.of());
    terminal.out().println(sounds.value() ? respelled(said) : said);
  }

  private static String respelled(SpokenText text) {
    return text.words().stream()
        .map(word -> word.plainText() + word.after().sign())
        .collect(Collectors.joining(" "));
  }
}
