package org.reviewcast;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.reviewcast.publish.feed.Feed;
import org.reviewcast.publish.feed.FeedFile;
import org.reviewcast.publish.feed.Item;
import org.reviewcast.show.Show;

/**
 * The feed and the page of an output folder's show, made from every episode that lies there. Safe
 * for several runs.
 */
public final class ShowFeed {
  private static final ReentrantLock IN_THIS_PROGRAM = new ReentrantLock();

  private ShowFeed() {}

  /**
   * What came of writing a feed.
   *
   * @param file the feed
   * @param episodes how many episodes it has
   * @param changed whether it is another than it was
   * @param notices what a person should know, in whole sentences
   */
  public record Result(Path file, int episodes, boolean changed, List<String> notices) {
    public Result {
      notices = List.copyOf(notices);
    }
  }

  /**
   * Writes the feed of an output folder to a stream, which stays open; nothing on disk changes.
   *
   * @param base the address under which the folder is to be found, ending in a slash; empty for
   *     addresses relative to the feed's
   * @return what a person should know, in whole sentences
   */
  public static List<String> write(Path output, Show show, Optional<URI> base, OutputStream out)
      throws IOException {
    List<String> notices = new ArrayList<>();
    Feed.write(show, Shelf.in(output).items(notices), base, out);
    return notices;
  }

  /**
   * Makes the feed and the page of an output folder anew, with the show's base address. They appear
   * whole, and are left alone if they are the same. A feed that something else made is kept under
   * another name, and a page or a picture that something else made stays.
   *
   * @throws IOException if it cannot be written
   * @throws InterruptedException if the thread was interrupted while another run was at it
   */
  public static Result update(Path output, Show show) throws IOException, InterruptedException {
    Path locks = EpisodeFolder.takesFolder(output).resolve("locks");
    Files.createDirectories(locks);
    IN_THIS_PROGRAM.lockInterruptibly();
    // No slug has an underscore.
    try (FileChannel channel =
        FileChannel.open(
            locks.resolve("_feed.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.lock();
      return updateAlone(output, show);
    } finally {
      IN_THIS_PROGRAM.unlock();
    }
  }

  private static Result updateAlone(Path output, Show show) throws IOException {
    List<String> notices = new ArrayList<>();
    List<Item> items = Shelf.in(output).items(notices);
    ShowArtwork.put(output, show, notices);
    ShowIndex.write(output, show, items, notices);
    remember(output, show);
    Path feed = output.resolve(Feed.FILE_NAME);
    Path part = EpisodeFolder.takesFolder(output).resolve(Feed.FILE_NAME + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
        Feed.write(show, items, show.publication().base(), out);
      }
      boolean changed = !Files.isRegularFile(feed) || Files.mismatch(part, feed) >= 0;
      if (changed) {
        keepForeign(feed, notices);
        Files.move(part, feed, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      }
      return new Result(feed, items.size(), changed, notices);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** The settings that the feed of an output folder was made with last, if they are still there. */
  public static Optional<Path> settings(Path output) {
    try {
      Path file = Path.of(Files.readString(settingsFile(output)).strip());
      return Optional.of(file).filter(Files::isRegularFile);
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The names of the folders that hold drafts, which are nobody's but the writer's. */
  public static Set<String> drafts(Path output) throws IOException {
    return Shelf.in(output).books().stream()
        .filter(book -> book.manifest().listing().draft())
        .map(Shelf.Book::name)
        .collect(Collectors.toSet());
  }

  private static void remember(Path output, Show show) throws IOException {
    Path file = settingsFile(output);
    if (show.file().isEmpty()) {
      Files.deleteIfExists(file);
    } else if (!settings(output).equals(show.file())) {
      Files.writeString(file, show.file().get() + "\n");
    }
  }

  private static Path settingsFile(Path output) {
    return EpisodeFolder.takesFolder(output).resolve("show");
  }

  private static void keepForeign(Path feed, List<String> notices) throws IOException {
    if (!Files.exists(feed) || new FeedFile(feed).isOurs()) {
      return;
    }
    Path aside = feed.resolveSibling("feed.other.xml");
    for (int i = 2; Files.exists(aside); i++) {
      aside = feed.resolveSibling("feed.other-" + i + ".xml");
    }
    Files.move(feed, aside);
    notices.add(feed + ": was not made by Reviewcast; it is kept as " + aside.getFileName() + ".");
  }

  /**
   * Takes an episode out of the feed, or puts it back; its files stay. To be followed by {@link
   * #update}.
   *
   * @param slug the name of its folder
   * @throws ProductionException if there is no such episode
   */
  public static void withdraw(Path output, String slug, boolean withdrawn)
      throws ProductionException, IOException, InterruptedException {
    if (!Slug.isSlug(slug) || Manifest.find(output.resolve(slug)).isEmpty()) {
      throw new ProductionException(
          output + ": holds no episode called " + slug + ". Name it as its folder is named.");
    }
    try (EpisodeFolder folder = EpisodeFolder.hold(output, new Slug(slug), () -> {})) {
      Manifest manifest = Manifest.find(folder.folder()).orElseThrow();
      manifest.withListing(manifest.listing().withdrawn(withdrawn)).write(folder.scratch());
      folder.publish(Manifest.FILE_NAME);
    }
  }
}
