package org.reviewcast.deliver;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A place that is published to. Names are relative, with slashes, and never lead out of it. Used by
 * one thread; nothing is asked before a delivery and nothing is told after it.
 */
public interface Target {
  /**
   * The names of the files that are there, hidden ones left out.
   *
   * @throws IOException if the place cannot be reached or read
   */
  SortedSet<String> names() throws IOException;

  /**
   * The SHA-256 of a file that is there, in 64 hexadecimal digits; empty where there is no such file
   * or the place does not know.
   *
   * @throws IOException if the place cannot be reached or read
   */
  Optional<String> sha256(String name) throws IOException;

  /**
   * Puts a file there, whole or not at all, in place of one that has its name.
   *
   * @throws IOException if it cannot be read or put there
   */
  void put(String name, Path file) throws IOException;

  /**
   * Takes a file away; does nothing where there is none.
   *
   * @throws IOException if it cannot be taken away
   */
  void remove(String name) throws IOException;
}
