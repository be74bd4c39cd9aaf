package org.reviewcast.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.reviewcast.audio.PcmFormat;
import org.reviewcast.voice.Narrators;
import org.reviewcast.voice.SpeechEngine.Breaks;
import org.reviewcast.voice.Take;
import org.reviewcast.voice.ToneEngine;
import org.reviewcast.voice.WordMark;

@Timeout(30)
class TakeStoreTest {
  private static final TakeKey KEY = key("Some words.");
  private static final Take TAKE =
      new Take(
          new PcmFormat(16_000),
          new short[] {0, 1, -1, Short.MAX_VALUE, Short.MIN_VALUE, 256, 0},
          List.of(new WordMark(0, 3), new WordMark(3, 7)));

  @TempDir Path folder;

  private static TakeKey key(String text) {
    return TakeKey.of(
        new ToneEngine(), Narrators.named("reader"), Narrators.BREAKS, Narrators.text(text));
  }

  @Test
  void keep_take_isFoundAsItWas() throws Exception {
    TakeStore store = new TakeStore(folder.resolve("not there yet"));
    assertThat(store.find(KEY)).isEmpty();
    store.keep(KEY, TAKE);
    assertTake(store);
    assertTake(new TakeStore(folder.resolve("not there yet")));
    assertThat(store.find(key("Other words."))).isEmpty();
  }

  @Test
  void keep_emptyTake_isFound() throws Exception {
    TakeStore store = new TakeStore(folder);
    store.keep(KEY, new Take(new PcmFormat(8_000), new short[0], List.of()));
    assertThat(store.find(KEY).orElseThrow().frames()).isZero();
  }

  @Test
  void find_takeCutAtAnyByte_isNone() throws Exception {
    Path file = kept();
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(new TakeStore(folder).find(KEY)).as("%d bytes", length).isEmpty();
    }
  }

  @Test
  void find_takeWithAnyBitFlipped_isNone() throws Exception {
    Path file = kept();
    byte[] whole = Files.readAllBytes(file);
    for (int bit = 0; bit < whole.length * 8; bit++) {
      byte[] flipped = whole.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      Files.write(file, flipped);
      assertThat(new TakeStore(folder).find(KEY)).as("bit %d", bit).isEmpty();
    }
  }

  @Test
  void find_garbageWithARightChecksum_isNone() throws Exception {
    Path file = kept();
    int[][] headers = {
      {16_000, -1, 5},
      {16_000, 5, -1},
      {0, 1, 1},
      {16_000, 1 << 30, 1},
      {16_000, 1, 1 << 30},
      {16_000, 0, 100},
      {16_000, 100, 0},
      {1, 0, 0}
    };
    for (int[] header : headers) {
      ByteBuffer out = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
      out.put("RCTK".getBytes()).putInt(header[0]).putInt(header[1]).putInt(header[2]);
      for (int i = 0; i < 10; i++) {
        out.putInt(1_000 - i);
      }
      CRC32 crc = new CRC32();
      crc.update(out.array(), 0, out.position());
      out.putInt((int) crc.getValue());
      Files.write(file, Arrays.copyOf(out.array(), out.position()));
      assertThat(new TakeStore(folder).find(KEY)).as(Arrays.toString(header)).isEmpty();
    }
  }

  @Test
  void keep_overADamagedTake_putsItRight() throws Exception {
    Files.write(kept(), new byte[3]);
    TakeStore store = new TakeStore(folder);
    store.keep(KEY, TAKE);
    assertTake(store);
  }

  @Test
  void keep_severalWritersAndReadersAtOnce_neverShowHalfATake() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int t = 0; t < 4; t++) {
        all.add(
            pool.submit(
                () -> {
                  TakeStore store = new TakeStore(folder);
                  for (int i = 0; i < 100; i++) {
                    store.keep(KEY, TAKE);
                    assertTake(store);
                  }
                  return null;
                }));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      pool.shutdown();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @Test
  void keep_whereNothingCanBeWritten_isAnIoExceptionAndLeavesNothing() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> new TakeStore(file).keep(KEY, TAKE)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> new TakeStore(file.resolve("below")).keep(KEY, TAKE))
        .isInstanceOf(IOException.class);
    assertThat(file).isEmptyFile();
  }

  @Test
  void key_changesWithAllThatTheSoundDependsOn() {
    ToneEngine engine = new ToneEngine();
    List<TakeKey> keys =
        List.of(
            KEY,
            key("Some words!"),
            key("Some words"),
            key("some words."),
            key("Some, words."),
            TakeKey.of(
                engine, Narrators.named("deep"), Narrators.BREAKS, Narrators.text("Some words.")),
            TakeKey.of(
                engine,
                Narrators.named("reader"),
                new Breaks(171, 320),
                Narrators.text("Some words.")),
            TakeKey.of(
                engine,
                Narrators.named("reader"),
                new Breaks(170, 321),
                Narrators.text("Some words.")),
            TakeKey.of(
                new ToneEngine(16_000, "2"),
                Narrators.named("reader"),
                Narrators.BREAKS,
                Narrators.text("Some words.")));
    assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.hex().matches("[0-9a-f]{64}"));
    assertThat(key("Some words.")).isEqualTo(KEY);
  }

  private Path kept() throws IOException {
    new TakeStore(folder).keep(KEY, TAKE);
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
  }

  private static void assertTake(TakeStore store) throws IOException {
    int frames = TAKE.samples().length;
    assertThat(store.find(KEY)).contains(new TakeStore.Stored(TAKE.format(), frames, TAKE.words()));
    short[] samples = new short[frames];
    try (DataInputStream take = store.open(KEY)) {
      TakeStore.read(take, samples, 0, frames, new byte[frames * PcmFormat.FRAME_BYTES]);
      assertThat(take.read()).as("only the checksum follows").isNotEqualTo(-1);
    }
    assertThat(samples).containsExactly(TAKE.samples());
  }
}
