package org.reviewcast.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;

/** Makes commands, and gives the terminal to those that want one. */
final class Commands implements CommandLine.IFactory {
  private final Terminal terminal;

  Commands(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public <K> K create(Class<K> kind) throws Exception {
    for (Constructor<?> constructor : kind.getDeclaredConstructors()) {
      if (constructor.getParameterCount() == 1
          && constructor.getParameterTypes()[0] == Terminal.class) {
        return kind.cast(constructor.newInstance(terminal));
      }
    }
    return CommandLine.defaultFactory().create(kind);
  }
}
