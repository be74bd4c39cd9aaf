package org.reviewcast.cli;

import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;

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

  /** What was given, if anything. */
  Optional<T> ifGiven() {
    return Optional.ofNullable(value());
  }
}
