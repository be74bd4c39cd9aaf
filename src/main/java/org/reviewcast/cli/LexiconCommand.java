package org.reviewcast.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.reviewcast.show.SettingsException;
import org.reviewcast.voice.lexicon.Lexeme;
import org.reviewcast.voice.lexicon.LexiconFile;
import org.reviewcast.voice.lexicon.PlsReader;

/** Works with lexicons. */
final class LexiconCommand extends Command {
  LexiconCommand(Terminal terminal) {
    super("lexicon", "Works with lexicons of names and words.", "");
    Import subcommand = new Import(terminal);
    spec().addSubcommand(subcommand.spec().name(), subcommand.spec());
  }

  @Override
  public Integer call() {
    spec().commandLine().usage(spec().commandLine().getErr());
    return Main.USAGE;
  }

  /** Turns a W3C lexicon into one of Reviewcast's. */
  private static final class Import extends Command {
    private final Terminal terminal;
    private final Argument<Path> file = addParameter(Path.class, "FILE", "A PLS file.");
    private final Argument<Path> output =
        addOption(
            Path.class,
            "FILE",
            "The lexicon to add the entries to; those it holds stay as they are. Without it, they "
                + "are printed.",
            "-o",
            "--output");

    Import(Terminal terminal) {
      super("import", "Turns a W3C PLS 1.0 lexicon into YAML lines.", "");
      this.terminal = terminal;
    }

    @Override
    public Integer call() throws SettingsException, IOException {
      Path current = terminal.workplace().current();
      List<Lexeme> lexemes = PlsReader.read(current.resolve(file.value()));
      if (output.value() == null) {
        lexemes.forEach(lexeme -> terminal.out().println(lexeme.yaml()));
      } else {
        Path lexicon = current.resolve(output.value());
        int added = new LexiconFile(lexicon).add(lexemes).size();
        terminal.err().println(lexicon + ": " + added + " of " + lexemes.size() + " added.");
      }
      return 0;
    }
  }
}
