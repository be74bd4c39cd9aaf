package org.reviewcast;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * The folder of one episode, held by one run at a time. Files are made in a scratch folder and move
 * in only when all of them are there; what a broken run left in the scratch folder is cleared away
 * by the next one, and by the end of the program where it is told to stop.
 */
final class EpisodeFolder implements AutoCloseable {
  private static final int PATIENCE_MS = 200;

  private final Path folder;
  private final Path scratch;
  private final FileChannel channel;
  private final FileLock lock;
  private final Thread sweeper;

  private EpisodeFolder(Path folder, Path scratch, FileChannel channel, FileLock lock) {
    this.folder = folder;
    this.scratch = scratch;
    this.channel = channel;
    this.lock = lock;
    this.sweeper = new Thread(this::sweep, "sweeper");
  }

  /**
   * Takes hold of an episode's folder, waiting for a run that has it.
   *
   * @param output the output folder
   * @param waiting run once if another run has to be waited for
   */
  static EpisodeFolder hold(Path output, Slug slug, Runnable waiting)
      throws IOException, InterruptedException {
    Path takes = takesFolder(output);
    Path locks = takes.resolve("locks");
    PathUtils.createParentDirectories(locks.resolve(slug.name()));
    FileChannel channel =
        FileChannel.open(
            locks.resolve(slug + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = tryLock(channel);
      if (lock == null) {
        waiting.run();
        while ((lock = tryLock(channel)) == null) {
          Thread.sleep(PATIENCE_MS);
        }
      }
      EpisodeFolder held =
          new EpisodeFolder(
              output.resolve(slug.name()),
              takes.resolve("work").resolve(slug.name()),
              channel,
              lock);
      held.clear();
      Runtime.getRuntime().addShutdownHook(held.sweeper);
      return held;
    } catch (IOException | InterruptedException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  // Null where another run has it, be it in another program or in this one.
  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** Where the takes of an output folder are kept. */
  static Path takesFolder(Path output) {
    return output.resolve(".takes");
  }

  /** The episode's folder, which may not be there yet. */
  Path folder() {
    return folder;
  }

  /** An empty folder to make files in. */
  Path scratch() throws IOException {
    return Files.createDirectories(scratch);
  }

  private void clear() throws IOException {
    if (Files.exists(scratch)) {
      PathUtils.deleteDirectory(scratch);
    }
  }

  /** Takes over the folder that the episode had under another name, with all that is in it. */
  void takeOver(Path former) throws IOException {
    if (!Files.exists(folder)) {
      Files.move(former, folder, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /**
   * Moves files from the scratch folder to the episode's, the manifest last, and removes files that
   * an earlier run made and this one did not.
   *
   * @param before what lay there before
   */
  void publish(Manifest manifest, Optional<Manifest> before) throws IOException {
    List<String> names = manifest.fileNames();
    List<String> stale =
        before.stream()
            .flatMap(old -> old.fileNames().stream())
            .filter(name -> !names.contains(name))
            .toList();
    Files.createDirectories(folder);
    for (String name : names) {
      publish(name);
    }
    publish(Manifest.FILE_NAME);
    for (String name : stale) {
      // A name from a file on disk: only one that lies in the folder itself is meant.
      if (Path.of(name).getNameCount() == 1 && !name.startsWith(".")) {
        Files.deleteIfExists(folder.resolve(name));
      }
    }
  }

  /** Moves one file from the scratch folder to the episode's. */
  void publish(String name) throws IOException {
    Files.move(
        scratch.resolve(name),
        folder.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  // The makers of files may still be at work when the program is told to stop.
  private void sweep() {
    for (int attempt = 0; attempt < 20 && Files.exists(scratch); attempt++) {
      try (Stream<Path> files = Files.list(scratch)) {
        for (Path file : files.toList()) {
          Files.deleteIfExists(file);
        }
        Files.deleteIfExists(scratch);
      } catch (IOException e) {
        // Tried again; what stays is cleared by the next run.
        continue;
      }
    }
  }

  @Override
  public void close() throws IOException {
    clear();
    try {
      Runtime.getRuntime().removeShutdownHook(sweeper);
    } catch (IllegalStateException e) {
      // The program is stopping and the sweeper is at work.
      return;
    } finally {
      lock.release();
      channel.close();
    }
  }
}
