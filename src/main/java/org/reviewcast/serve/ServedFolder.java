package org.reviewcast.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What of a folder may be seen from outside: files and folders whose names do not begin with a dot,
 * and which lie in the folder itself, whatever links lead to them.
 */
final class ServedFolder {
  private final Path root;

  /**
   * A folder.
   *
   * @param root the folder itself, no link
   */
  ServedFolder(Path root) {
    this.root = root;
  }

  /** The folder itself. */
  Path root() {
    return root;
  }

  /**
   * The file or folder at a path.
   *
   * @param path a decoded path that begins with a slash
   * @return empty where there is none that may be seen
   */
  Optional<Path> at(String path) {
    if (path.indexOf('\\') >= 0 || path.indexOf('%') >= 0 || path.indexOf(';') >= 0) {
      return Optional.empty();
    }
    try {
      Path found = root;
      for (String name : path.split("/")) {
        if (name.startsWith(".") || name.chars().anyMatch(c -> c < ' ' || c == 0x7F || c == ':')) {
          return Optional.empty();
        }
        found = name.isEmpty() ? found : found.resolve(name);
      }
      Path real = found.toRealPath();
      return isVisible(real) ? Optional.of(real) : Optional.empty();
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
  }

  // A link may lead to another place in the folder, but not to one that is hidden.
  private boolean isVisible(Path real) {
    if (!real.startsWith(root) || !(Files.isRegularFile(real) || Files.isDirectory(real))) {
      return false;
    }
    for (Path name : root.relativize(real)) {
      if (name.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }
}
