package org.reviewcast.cli;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;

/** The program's name, its subcommands, and the options that all of them share. */
final class RootCommand extends Command {
  private static final String COMPLETION = "generate-completion";

  /** The subcommands' names, in the order in which help lists them. */
  static final List<String> SUBCOMMANDS =
      List.of(
          "produce",
          "check",
          "feed",
          "script",
          "chapters",
          "spoken",
          "say",
          "voices",
          "lexicon",
          "init",
          "serve",
          "watch",
          "publish",
          COMPLETION);

  RootCommand() {
    super(
        "reviewcast",
        "Turns a written review into a podcast episode.",
        "A Markdown or plain-text review goes in; out come a mastered audio file with chapters, "
            + "tags and a cover, and the script and chapters for programs.");
    add(flag("Show where in the program an error arose.", "--debug").scopeType(ScopeType.INHERIT));
    spec()
        .usageMessage()
        .footer(
            "",
            "Examples:",
            "  reviewcast produce review.md",
            "  reviewcast produce reviews/ --format mp3,m4b --voice brisk",
            "  reviewcast script review.md",
            "",
            "Arguments can stand in a file: reviewcast @arguments.txt");
  }

  /**
   * The subcommands that arguments can ask for: where one is named first, the others need not be
   * made ready.
   */
  static List<String> needed(String... arguments) {
    String first = arguments.length == 0 ? "" : arguments[0];
    // Completion is about all of them.
    return SUBCOMMANDS.contains(first) && !first.equals(COMPLETION) ? List.of(first) : SUBCOMMANDS;
  }

  /** One of {@link #SUBCOMMANDS}. */
  static CommandSpec subcommand(String name, Terminal terminal) {
    return switch (name) {
      case "produce" -> new ProduceCommand(terminal).spec();
      case "check" -> new CheckCommand(terminal).spec();
      case "feed" -> new FeedCommand(terminal).spec();
      case "script" -> new ScriptCommand(terminal).spec();
      case "chapters" -> new ChaptersCommand(terminal).spec();
      case "spoken" -> new SpokenCommand(terminal).spec();
      case "say" -> new SayCommand(terminal).spec();
      case "voices" -> new VoicesCommand(terminal).spec();
      case "lexicon" -> new LexiconCommand(terminal).spec();
      case "init" -> new InitCommand(terminal).spec();
      case "serve" -> new ServeCommand(terminal).spec();
      case "watch" -> new WatchCommand(terminal).spec();
      case "publish" -> new PublishCommand(terminal).spec();
      default -> new CommandLine(new AutoComplete.GenerateCompletion()).getCommandSpec();
    };
  }

  // Without a command a person is shown what there is.
  @Override
  public Integer call() {
    spec().commandLine().usage(spec().commandLine().getErr());
    return Main.USAGE;
  }
}
