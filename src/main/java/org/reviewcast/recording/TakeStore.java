package org.reviewcast.recording;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;
import org.apache.commons.io.file.PathUtils;
import org.reviewcast.audio.PcmFormat;
import org.reviewcast.audio.Samples;
import org.reviewcast.voice.Take;
import org.reviewcast.voice.WordMark;

/**
 * Recorded takes on disk, by key, which make a second run fast and let a broken one go on. A take
 * is there whole or not at all; one that was damaged counts as not there. Several threads and
 * several runs may use one folder at once. Deleting the folder loses nothing but time.
 *
 * <p>A file is little-endian: "RCTK", sample rate, words, frames, then the start and end frame of
 * each word, the samples, and the CRC-32 of all that, each number in 32 bits and each sample in 16.
 */
public final class TakeStore {
  private static final int MAGIC = 0x4B544352;
  private static final int HEADER_BYTES = 16;
  private static final int LARGEST_BYTES = 1 << 28;

  private final Path folder;
  private final Optional<Path> scratch;

  /** A store in a folder, which need not exist yet. */
  public TakeStore(Path folder) {
    this(folder, Optional.empty());
  }

  /**
   * A store in a folder, which need not exist yet.
   *
   * @param scratch a folder on the same disk in which takes are written before they move in, and
   *     which somebody clears after a run that was broken off
   */
  public TakeStore(Path folder, Path scratch) {
    this(folder, Optional.of(scratch));
  }

  private TakeStore(Path folder, Optional<Path> scratch) {
    this.folder = folder;
    this.scratch = scratch;
  }

  /**
   * What is known of a take that is stored whole.
   *
   * @param format the shape of its sound
   * @param frames how long it is
   * @param words when each spoken word sounds
   */
  public record Stored(PcmFormat format, int frames, List<WordMark> words) {
    public Stored {
      words = List.copyOf(words);
    }
  }

  /**
   * Looks for a take.
   *
   * @return what is known of it, empty where there is none or it is damaged
   * @throws IOException if there is one that cannot be read
   */
  public Optional<Stored> find(TakeKey key) throws IOException {
    byte[] bytes;
    try {
      Path file = file(key);
      if (Files.size(file) > LARGEST_BYTES) {
        return Optional.empty();
      }
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.length < HEADER_BYTES + 4 || in.getInt() != MAGIC || !isWhole(bytes)) {
      return Optional.empty();
    }
    try {
      return read(in);
    } catch (IllegalArgumentException e) {
      // Whole by its checksum, and yet no take: as good as damaged.
      return Optional.empty();
    }
  }

  private static Optional<Stored> read(ByteBuffer in) {
    PcmFormat format = new PcmFormat(in.getInt());
    int words = in.getInt();
    int frames = in.getInt();
    boolean fits = words >= 0 && frames >= 0;
    if (!fits || words * 8L + (long) frames * PcmFormat.FRAME_BYTES + 4 != in.remaining()) {
      return Optional.empty();
    }
    List<WordMark> marks = new ArrayList<>(words);
    for (int i = 0; i < words; i++) {
      marks.add(new WordMark(in.getInt(), in.getInt()));
    }
    return Optional.of(new Stored(format, frames, marks));
  }

  private static boolean isWhole(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, bytes.length - 4);
    int written = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(bytes.length - 4);
    return (int) crc.getValue() == written;
  }

  /**
   * Stores a take.
   *
   * @throws IOException if it cannot be written; then nothing is left of it
   */
  public void keep(TakeKey key, Take take) throws IOException {
    int words = take.words().size();
    int frames = take.samples().length;
    ByteBuffer out =
        ByteBuffer.allocate(HEADER_BYTES + words * 8 + frames * PcmFormat.FRAME_BYTES + 4)
            .order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(MAGIC).putInt(take.format().sampleRateHz()).putInt(words).putInt(frames);
    for (WordMark mark : take.words()) {
      out.putInt(mark.startFrame()).putInt(mark.endFrame());
    }
    out.asShortBuffer().put(take.samples());
    out.position(out.position() + frames * PcmFormat.FRAME_BYTES);
    CRC32 crc = new CRC32();
    crc.update(out.array(), 0, out.position());
    out.putInt((int) crc.getValue()).flip();

    Path file = file(key);
    PathUtils.createParentDirectories(file);
    Path part =
        scratch
            .orElse(file.getParent())
            .resolve(file.getFileName() + "." + UUID.randomUUID() + ".part");
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
  }

  /** A stream of the samples of a stored take that is known to be whole. */
  DataInputStream open(TakeKey key) throws IOException {
    InputStream in = Files.newInputStream(file(key));
    DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 15));
    data.skipNBytes(8);
    int words = Integer.reverseBytes(data.readInt());
    data.skipNBytes(HEADER_BYTES - 12 + words * 8L);
    return data;
  }

  /** Reads {@code count} samples of an open take into {@code samples} from {@code start} on. */
  static void read(DataInputStream take, short[] samples, int start, int count, byte[] scratch)
      throws IOException {
    take.readFully(scratch, 0, count * PcmFormat.FRAME_BYTES);
    Samples.fromBytes(scratch, count, samples, start);
  }

  // Two levels, so that no folder holds tens of thousands of files.
  private Path file(TakeKey key) {
    return folder.resolve(key.hex().substring(0, 2)).resolve(key.hex().substring(2) + ".take");
  }
}
