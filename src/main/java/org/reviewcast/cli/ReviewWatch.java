package org.reviewcast.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks again and again for reviews that were saved. A file counts as saved when it has stayed as
 * it is from one look to the next; asking the file system to tell would miss shared folders.
 */
final class ReviewWatch {
  private final List<Path> places;
  private Map<Path, Stamp> known = new HashMap<>();
  private Map<Path, Stamp> before = new HashMap<>();

  private record Stamp(FileTime modified, long bytes) {}

  /**
   * A watch that takes what there is now as known.
   *
   * @param places reviews, folders of them, and other files
   */
  static ReviewWatch over(List<Path> places) throws IOException {
    ReviewWatch watch = new ReviewWatch(places);
    watch.known = watch.look();
    watch.before = watch.known;
    return watch;
  }

  private ReviewWatch(List<Path> places) {
    this.places = List.copyOf(places);
  }

  /** The files that were saved since the last time, in order. */
  List<Path> saved() throws IOException {
    Map<Path, Stamp> now;
    try {
      now = look();
    } catch (java.io.UncheckedIOException e) {
      // A folder went away while it was looked through; the next look will tell.
      return List.of();
    }
    List<Path> saved = new ArrayList<>();
    now.forEach(
        (file, stamp) -> {
          if (stamp.equals(before.get(file)) && !stamp.equals(known.get(file))) {
            saved.add(file);
            known.put(file, stamp);
          }
        });
    known.keySet().retainAll(now.keySet());
    before = now;
    saved.sort(null);
    return saved;
  }

  private Map<Path, Stamp> look() throws IOException {
    Map<Path, Stamp> stamps = new HashMap<>();
    for (ReviewFiles.ReviewFile file : ReviewFiles.of(places)) {
      if (!file.named() && ReviewFiles.isEpub(file.path())) {
        // A book is looked into only when it is asked for.
        continue;
      }
      try {
        FileTime modified = Files.getLastModifiedTime(file.path());
        stamps.put(file.path(), new Stamp(modified, Files.size(file.path())));
      } catch (IOException e) {
        // Editors take a file away for a moment when they save it.
        continue;
      }
    }
    return stamps;
  }
}
