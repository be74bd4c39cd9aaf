package org.reviewcast.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program's name, its subcommands, and the options that all of them share. */
@Command(
    name = "reviewcast",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    header = "Turns a written review into a podcast episode.",
    description = {
      "",
      "A Markdown or plain-text review goes in; out come a mastered audio file with chapters, tags "
          + "and a cover, and the script and chapters for programs.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  reviewcast produce review.md",
      "  reviewcast produce reviews/ --format mp3,m4b --voice brisk",
      "  reviewcast script review.md",
      "",
      "Arguments can stand in a file: reviewcast @arguments.txt"
    })
final class RootCommand implements Callable<Integer> {
  /** The subcommands by name, in the order in which help lists them. */
  static final Map<String, Class<?>> SUBCOMMANDS = subcommands();

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where in the program an error arose.")
  private boolean debug;

  private static Map<String, Class<?>> subcommands() {
    Map<String, Class<?>> commands = new LinkedHashMap<>();
    commands.put("produce", ProduceCommand.class);
    commands.put("check", CheckCommand.class);
    commands.put("feed", FeedCommand.class);
    commands.put("script", ScriptCommand.class);
    commands.put("chapters", ChaptersCommand.class);
    commands.put("spoken", SpokenCommand.class);
    commands.put("say", SayCommand.class);
    commands.put("voices", VoicesCommand.class);
    commands.put("lexicon", LexiconCommand.class);
    commands.put("init", InitCommand.class);
    commands.put("serve", ServeCommand.class);
    commands.put("watch", WatchCommand.class);
    commands.put("publish", PublishCommand.class);
    commands.put("generate-completion", AutoComplete.GenerateCompletion.class);
    return commands;
  }

  // Without a command a person is shown what there is.
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return Main.USAGE;
  }

  /** The version as the build knows it. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
      Properties build = new Properties();
      try (InputStream in = RootCommand.class.getResourceAsStream("/org/reviewcast/build.properties")) {
        build.load(in);
      }
      return new String[] {
        "reviewcast " + build.getProperty("version"),
        "Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name") + " "
            + System.getProperty("os.arch"),
        "Free software under GPL-3.0-or-later, without any warranty."
      };
    }
  }
}
