package org.reviewcast.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.reviewcast.spoken.English;
import org.reviewcast.spoken.SpokenForms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints how a text will be read aloud. */
@Command(
    name = "spoken",
    mixinStandardHelpOptions = true,
    header = "Prints the words that will be said for a text, a line for each line.",
    description = "")
final class SpokenCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "TEXT",
      description = "What is written. Without it, lines are read from standard input.")
  private List<String> text;

  @Option(names = "--english", paramLabel = "WHOSE", description = "american (default) or british.")
  private English english = English.AMERICAN;

  SpokenCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    SpokenForms forms = new SpokenForms(english);
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

  private void print(SpokenForms forms, String line) {
    terminal.out().println(forms.read(line, List.of()));
  }
}
