package org.reviewcast.deliver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A folder that a web server serves, or that another program uploads. */
public final class FolderTarget implements Target {
  private static final String PART = ".reviewcast.part";

  private final Path folder;

  /** A target; the folder is made when a file is put there. */
  public FolderTarget(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  @Override
  public SortedSet<String> names() throws IOException {
    SortedSet<String> names = new TreeSet<>();
    if (!Files.isDirectory(folder)) {
      return names;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .map(folder::relativize)
          .filter(file -> !Shipment.isHidden(file))
          .map(Shipment::name)
          .forEach(names::add);
    }
    return names;
  }

  @Override
  public Optional<String> sha256(String name) throws IOException {
    Path file = at(name);
    return Files.isRegularFile(file) ? Optional.of(Shipment.sha256(file)) : Optional.empty();
  }

  @Override
  public void put(String name, Path file) throws IOException {
    Path to = at(name);
    Files.createDirectories(to.getParent());
    Path part = to.resolveSibling(PART);
    try {
      Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  @Override
  public void remove(String name) throws IOException {
    Path file = at(name);
    Files.deleteIfExists(file);
    for (Path empty = file.getParent(); !empty.equals(folder); empty = empty.getParent()) {
      try (Stream<Path> rest = Files.list(empty)) {
        if (rest.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(empty);
    }
  }

  private Path at(String name) {
    Path file = folder.resolve(name).normalize();
    if (!file.startsWith(folder) || file.equals(folder)) {
      throw new IllegalArgumentException("a name stays in its folder: " + name);
    }
    return file;
  }
}
