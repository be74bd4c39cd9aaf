package org.reviewcast;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewcast.episode.ChapterMark;
import org.reviewcast.publish.feed.Item;

/**
 * The episodes of an output folder, as their manifests tell; no other file is opened.
 *
 * @param books the episodes, by the names of their folders
 * @param damaged sentences about folders that hold an episode that cannot be read
 */
record Shelf(List<Book> books, List<String> damaged) {

  /** An episode's folder and what lies there. */
  record Book(Path folder, Manifest manifest) {
    String name() {
      return folder.getFileName().toString();
    }
  }

  /** Looks at every folder in an output folder; one without a manifest is none of ours. */
  static Shelf in(Path output) throws IOException {
    List<Path> folders = new ArrayList<>();
    if (Files.isDirectory(output)) {
      try (DirectoryStream<Path> all = Files.newDirectoryStream(output)) {
        for (Path folder : all) {
          if (!folder.getFileName().toString().startsWith(".")) {
            folders.add(folder);
          }
        }
      }
    }
    folders.sort(null);
    List<Optional<Book>> read = folders.parallelStream().map(Shelf::read).toList();
    List<Book> books = read.stream().flatMap(Optional::stream).toList();
    List<String> damaged = new ArrayList<>();
    for (int i = 0; i < folders.size(); i++) {
      if (read.get(i).isEmpty() && Files.exists(folders.get(i).resolve(Manifest.FILE_NAME))) {
        damaged.add(
            folders.get(i).resolve(Manifest.FILE_NAME)
                + ": is damaged or from another version; the feed leaves this episode out until it"
                + " is produced again.");
      }
    }
    return new Shelf(books, List.copyOf(damaged));
  }

  private static Optional<Book> read(Path folder) {
    return Manifest.find(folder).map(manifest -> new Book(folder, manifest));
  }

  /**
   * The episodes that the feed has. Left out are drafts, what was withdrawn, and what cannot be
   * downloaded.
   *
   * @param notices takes a sentence for each that is left out but should be there
   */
  List<Item> items(List<String> notices) {
    notices.addAll(damaged);
    List<Book> listed = books.stream().filter(b -> b.manifest().listing().isListed()).toList();
    List<Optional<Item>> items = listed.parallelStream().map(Shelf::item).toList();
    Map<String, String> guids = new HashMap<>();
    List<Item> kept = new ArrayList<>();
    for (int i = 0; i < listed.size(); i++) {
      Book book = listed.get(i);
      if (items.get(i).isEmpty()) {
        notices.add(
            book.folder()
                + ": its audio is not there or not whole; the feed leaves this episode"
                + " out until it is produced again.");
        continue;
      }
      String guid = book.manifest().listing().guid();
      String other = guids.putIfAbsent(guid, book.name());
      if (other == null) {
        kept.add(items.get(i).get());
      } else {
        notices.add(
            book.folder()
                + ": has the guid of "
                + other
                + ", "
                + guid
                + "; the feed leaves it out. Give one of the two reviews another \"guid:\".");
      }
    }
    return kept;
  }

  private static Optional<Item> item(Book book) {
    Manifest manifest = book.manifest();
    List<Item.File> files = new ArrayList<>();
    for (Manifest.FileEntry entry : manifest.files()) {
      if (isWhole(book.folder(), entry)) {
        files.add(new Item.File(entry.name(), entry.bytes(), entry.type()));
      } else if (entry.type().startsWith("audio/")) {
        return Optional.empty();
      }
    }
    try {
      List<ChapterMark> chapters = new ArrayList<>();
      for (int i = 0; i < manifest.chapters().size(); i++) {
        Manifest.Chapter chapter = manifest.chapters().get(i);
        long end =
            i + 1 < manifest.chapters().size()
                ? manifest.chapters().get(i + 1).startMs()
                : Math.max(manifest.lengthMs(), chapter.startMs());
        chapters.add(new ChapterMark(chapter.title(), chapter.startMs(), end));
      }
      return Optional.of(
          new Item(
              book.name(),
              manifest.title(),
              manifest.lengthMs(),
              chapters,
              files,
              manifest.listing()));
    } catch (IllegalArgumentException e) {
      // A manifest that someone wrote by hand.
      return Optional.empty();
    }
  }

  private static boolean isWhole(Path folder, Manifest.FileEntry entry) {
    try {
      // A name from a file on disk: only one that lies in the folder itself is meant.
      String name = entry.name();
      return !name.isEmpty()
          && name.indexOf('/') < 0
          && name.indexOf('\\') < 0
          && !name.startsWith(".")
          && Files.size(folder.resolve(name)) == entry.bytes();
    } catch (IOException | java.nio.file.InvalidPathException e) {
      return false;
    }
  }
}
