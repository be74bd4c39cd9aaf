package org.reviewcast.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.reviewcast.show.SettingsException;
import org.reviewcast.voice.lexicon.Lexeme;
import org.reviewcast.voice.lexicon.LexiconFile;
import org.reviewcast.voice.lexicon.PlsReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Works with lexicons. */
@Command(
    name = "lexicon",
    mixinStandardHelpOptions = true,
    header = "Works with lexicons of names and words.",
    description = "",
    subcommands = LexiconCommand.Import.class)
final class LexiconCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  LexiconCommand() {}

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return Main.USAGE;
  }

  /** Turns a W3C lexicon into one of Reviewcast's. */
  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      header = "Turns a W3C PLS 1.0 lexicon into YAML lines.",
      description = "")
  static final class Import implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "A PLS file.")
    private Path file;

    @Option(
        names = {"-o", "--output"},
        paramLabel = "FILE",
        description =
            "The lexicon to add the entries to; those it holds stay as they are. Without it, they "
                + "are printed.")
    private Path output;

    Import(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() throws SettingsException, IOException {
      List<Lexeme> lexemes = PlsReader.read(terminal.workplace().current().resolve(file));
      if (output == null) {
        lexemes.forEach(lexeme -> terminal.out().println(lexeme.yaml()));
      } else {
        Path lexicon = terminal.workplace().current().resolve(output);
        int added = new LexiconFile(lexicon).add(lexemes).size();
        terminal.err().println(lexicon + ": " + added + " of " + lexemes.size() + " added.");
      }
      return 0;
    }
  }
}
