package org.reviewcast.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command of the program: what it is called with, and what it does. Its options and parameters
 * are declared by calls and not by picocli's annotations, which take longer to read at each start
 * than all else that a command line needs.
 */
abstract class Command implements Callable<Integer> {
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  /**
   * A command.
   *
   * @param header what it does, in a sentence
   * @param description more about it; may be empty
   */
  Command(String name, String header, String description) {
    spec.name(name).versionProvider(new Version());
    spec.usageMessage().header(header);
    spec.usageMessage()
        .description(
            description.isEmpty() ? new String[] {""} : new String[] {"", description, ""});
    spec.addOption(
        flag("Show this help message and exit.", "-h", "--help").usageHelp(true).build());
    spec.addOption(
        flag("Print version information and exit.", "-V", "--version").versionHelp(true).build());
  }

  /** What picocli knows of it. */
  final CommandSpec spec() {
    return spec;
  }

  /** Tells in its help what its exit codes mean, from 0 on. */
  final void explainExitCodes(String... meanings) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (int code = 0; code < meanings.length; code++) {
      codes.put(Integer.toString(code), meanings[code]);
    }
    spec.usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(codes);
  }

  /** An option that has no value, to be added. */
  static OptionSpec.Builder flag(String description, String... names) {
    return OptionSpec.builder(names)
        .type(boolean.class)
        .initialValue(false)
        .description(description);
  }

  /** Adds an option that has no value. */
  final Argument<Boolean> addFlag(String description, String... names) {
    return add(flag(description, names));
  }

  /**
   * Adds an option that has a value.
   *
   * @param label what help calls the value
   */
  final <T> Argument<T> addOption(
      Class<T> type, String label, String description, String... names) {
    return add(OptionSpec.builder(names).type(type).paramLabel(label).description(description));
  }

  /** Adds an option that may be given several times. */
  final <T> Argument<List<T>> addRepeatable(
      Class<T> type, String label, String description, String... names) {
    return add(list(type, label, description, names));
  }

  /** Adds an option that may have several values, with commas between. */
  final <T> Argument<List<T>> addList(
      Class<T> type, String label, String description, String... names) {
    return add(list(type, label, description, names).splitRegex(","));
  }

  private static OptionSpec.Builder list(
      Class<?> type, String label, String description, String... names) {
    return OptionSpec.builder(names)
        .type(List.class)
        .auxiliaryTypes(type)
        .initialValue(List.of())
        .paramLabel(label)
        .description(description);
  }

  /** Adds an option. */
  final <T> Argument<T> add(OptionSpec.Builder builder) {
    OptionSpec option = builder.build();
    spec.addOption(option);
    return new Argument<>(option);
  }

  /** Adds the only parameter. */
  final <T> Argument<T> addParameter(Class<T> type, String label, String description) {
    return add(parameter("1", label, description).index("0").type(type));
  }

  /** Adds the only parameter, which may be missing. */
  final <T> Argument<T> addOptionalParameter(Class<T> type, String label, String description) {
    return add(parameter("0..1", label, description).index("0").type(type));
  }

  /**
   * Adds parameters of one kind.
   *
   * @param least how many there are at the least
   */
  final <T> Argument<List<T>> addParameters(
      int least, Class<T> type, String label, String description) {
    return add(
        parameter(least + "..*", label, description)
            .index("0..*")
            .type(List.class)
            .auxiliaryTypes(type)
            .initialValue(List.of()));
  }

  private static PositionalParamSpec.Builder parameter(
      String arity, String label, String description) {
    return PositionalParamSpec.builder()
        .arity(arity)
        .required(!arity.startsWith("0"))
        .paramLabel(label)
        .description(description);
  }

  private <T> Argument<T> add(PositionalParamSpec.Builder builder) {
    PositionalParamSpec parameter = builder.build();
    spec.addPositional(parameter);
    return new Argument<>(parameter);
  }
}
