package org.reviewcast.cli;

import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;

/**
 * An option or parameter of a command.
 *
 * @param <T> what its value is
 * @param spec what picocli knows of it
 */
record Argument<T>(ArgSpec spec) {
  /** What was given; else false for a flag, no values where there may be several, and null. */
  T value() {
    return spec.getValue();
  }

  /** The error that what was given is not what it can be, told as wrong usage. */
  ParameterException misuse(String message) {
    return new ParameterException(spec.command().commandLine(), message);
  }

  /** What was given, if anything. */
  Optional<T> ifGiven() {
    return Optional.ofNullable(value());
  }
}
