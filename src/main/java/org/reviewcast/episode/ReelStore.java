package org.reviewcast.episode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.reviewcast.audio.Loudness;

/**
 * The reels of one episode in their coded form, by key, so that a changed sentence costs the
 * encoding of its own reel. A reel is there whole or not at all; one that was damaged counts as not
 * there. Deleting the folder loses nothing but time.
 *
 * <p>A file is big-endian: the CRC-32 of the rest, the bytes of what was measured, that itself (the
 * gain in tenths of a decibel, the loudness after mastering and the highest peak, the loudness and
 * the peaks before), and the coded frames.
 */
public final class ReelStore {
  private static final String EXTENSION = ".reel";
  private static final int HEADER_BYTES = 8;
  private static final int LARGEST_BYTES = 1 << 28;

  private final Path folder;
  private final Path scratch;

  /**
   * A store in a folder of its own, which need not exist yet and is used by one run at a time.
   *
   * @param scratch a folder on the same disk in which reels are written before they move in, and
   *     which somebody clears after a run that was broken off
   */
  public ReelStore(Path folder, Path scratch) {
    this.folder = folder;
    this.scratch = scratch;
  }

  /**
   * Looks for a reel.
   *
   * @param sampleRateHz the rate at which it was recorded
   * @return the reel, with whatever gain it has; empty where there is none or it is damaged
   * @throws IOException if there is one that cannot be read
   */
  Optional<KeptReel> find(ReelKey key, int sampleRateHz) throws IOException {
    Path file = file(key);
    byte[] bytes;
    try {
      if (Files.size(file) > LARGEST_BYTES) {
        return Optional.empty();
      }
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length < HEADER_BYTES || in.getInt() != crc(bytes, 4, bytes.length - 4)) {
      return Optional.empty();
    }
    int measured = in.getInt();
    if (measured < 0 || measured > in.remaining()) {
      return Optional.empty();
    }
    int start = HEADER_BYTES + measured;
    try {
      DataInputStream data =
          new DataInputStream(new ByteArrayInputStream(bytes, HEADER_BYTES, measured));
      MasterLevel level = new MasterLevel(data.readInt(), Loudness.read(data), data.readDouble());
      Level raw = new Level(Loudness.read(data), Peaks.read(data, sampleRateHz));
      int length = bytes.length - start;
      int frames = data.readInt();
      return Optional.of(new KeptReel(raw, level, frames, file, start, length));
    } catch (IOException e) {
      // Whole by its checksum, and yet no reel: as good as damaged.
      return Optional.empty();
    }
  }

  /**
   * Keeps a reel, in the place of one with another gain.
   *
   * @throws IOException if it cannot be written; then nothing is left of it
   */
  KeptReel keep(ReelKey key, Level raw, MasterLevel level, Mp3Frames frames) throws IOException {
    ByteArrayOutputStream measured = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(measured);
    data.writeInt(level.gainTenths());
    level.loudness().writeTo(data);
    data.writeDouble(level.truePeak());
    raw.loudness().writeTo(data);
    raw.peaks().writeTo(data);
    data.writeInt(frames.count());
    ByteBuffer out = ByteBuffer.allocate(HEADER_BYTES + measured.size() + frames.bytes().length);
    out.putInt(0).putInt(measured.size()).put(measured.toByteArray()).put(frames.bytes());
    out.putInt(0, crc(out.array(), 4, out.position() - 4)).flip();

    Files.createDirectories(folder);
    Path file = file(key);
    Path part = scratch.resolve(key.hex() + "." + UUID.randomUUID() + ".part");
    try {
      try (FileChannel channel =
          FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        while (out.hasRemaining()) {
          channel.write(out);
        }
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    int start = HEADER_BYTES + measured.size();
    return new KeptReel(raw, level, frames.count(), file, start, frames.bytes().length);
  }

  /** Removes all reels but these, and what a broken run left. */
  void keepOnly(List<ReelKey> keys) throws IOException {
    Set<Path> files = keys.stream().map(this::file).collect(Collectors.toSet());
    List<Path> others;
    try (Stream<Path> all = Files.list(folder)) {
      others = all.filter(file -> !files.contains(file)).toList();
    } catch (NoSuchFileException e) {
      return;
    }
    for (Path other : others) {
      Files.deleteIfExists(other);
    }
  }

  private static int crc(byte[] bytes, int from, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, from, length);
    return (int) crc.getValue();
  }

  private Path file(ReelKey key) {
    return folder.resolve(key.hex() + EXTENSION);
  }
}
