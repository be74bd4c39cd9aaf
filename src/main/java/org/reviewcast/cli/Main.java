package org.reviewcast.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;

/** The program: runs one command on the given streams and gives its exit code. */
public final class Main {
  /** The exit code of a command that failed. */
  static final int FAILED = 1;

  /** The exit code of a command that was called wrongly. */
  static final int USAGE = 2;

  private Main() {}

  /** Runs the command of the arguments and ends the program with its exit code. */
  public static void main(String[] arguments) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    if (!Arrays.asList(arguments).contains("--debug")) {
      // FreeTTS writes to the standard streams of its own accord; ours are apart from them.
      System.setOut(new PrintStream(OutputStream.nullOutputStream()));
      System.setErr(System.out);
    }
    int code = run(out, err, Workplace.ofThisProgram(), arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /**
   * Runs one command.
   *
   * @param out takes what was asked for
   * @param err takes errors, notices and progress
   * @param workplace where the program's own files are
   * @return 0 for success, 1 for failure, 2 for wrong usage
   */
  public static int run(
      PrintStream out, PrintStream err, Workplace workplace, String... arguments) {
    Terminal terminal = new Terminal(out, err, workplace);
    CommandLine line = new CommandLine(new RootCommand().spec());
    for (String name : RootCommand.needed(arguments)) {
      line.addSubcommand(name, new CommandLine(RootCommand.subcommand(name, terminal)));
    }
    line.setOut(new java.io.PrintWriter(out, true));
    line.setErr(new java.io.PrintWriter(err, true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(true);
    line.setParameterExceptionHandler(new Misuse(err));
    line.setExecutionExceptionHandler(new Failure(err, isDebug(List.of(arguments))));
    return line.execute(arguments);
  }

  // These two are classes, since the archive of classes has no room for lambdas of such old types.

  private record Misuse(PrintStream err) implements CommandLine.IParameterExceptionHandler {
    @Override
    public int handleParseException(CommandLine.ParameterException e, String[] arguments) {
      err.println("reviewcast: " + told(e.getMessage()));
      CommandLine.UnmatchedArgumentException.printSuggestions(e, e.getCommandLine().getErr());
      err.println("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
      return USAGE;
    }

    // Choices as they are written, not as the program names them.
    private static String told(String message) {
      Matcher choice =
          Pattern.compile("expected one of \\[(.*)\\] \\(case-insensitive\\) but was ('.*')")
              .matcher(message);
      if (!choice.find()) {
        return message;
      }
      String choices =
          choice.group(1).toLowerCase(Locale.ROOT).replaceFirst(", ([^,]+)$", " or $1");
      return choice.replaceFirst(Matcher.quoteReplacement(choice.group(2) + " is not " + choices));
    }
  }

  private record Failure(PrintStream err, boolean debug)
      implements CommandLine.IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(
        Exception e, CommandLine command, CommandLine.ParseResult result) {
      err.println("reviewcast: " + said(e));
      if (debug) {
        e.printStackTrace(err);
      } else if (!Terminal.isExpected(e)) {
        err.println("This should not happen. Run again with --debug to see where it did.");
      }
      return FAILED;
    }
  }

  private static boolean isDebug(List<String> arguments) {
    return arguments.contains("--debug");
  }

  private static String said(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
