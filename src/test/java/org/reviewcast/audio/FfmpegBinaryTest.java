package org.reviewcast.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FfmpegBinaryTest {
  @TempDir Path folder;

  @Test
  void path_twoAtOnceOverATruncatedFile_isWholeForBoth() throws Exception {
    Path whole = BundledFfmpeg.binary().path();
    Path home = folder.resolve("not").resolve("there yet");
    Files.createDirectories(home);
    Path truncated = home.resolve(whole.getFileName());
    Files.write(truncated, new byte[1_000]);

    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      List<Future<String>> versions =
          Stream.of(1, 2)
              .map(
                  i ->
                      pool.submit(
                          () -> {
                            start.await();
                            return version(new FfmpegBinary(home).path());
                          }))
              .toList();
      for (Future<String> version : versions) {
        assertThat(version.get()).startsWith("ffmpeg version");
      }
    } finally {
      pool.shutdown();
    }
    assertThat(Files.mismatch(truncated, whole)).isEqualTo(-1);
    assertThat(filesIn(home)).containsExactly(truncated);
  }

  @Test
  void path_overAnEmptyFile_isWhole() throws Exception {
    Path whole = BundledFfmpeg.binary().path();
    Path empty = Files.createFile(folder.resolve(whole.getFileName()));
    assertThat(new FfmpegBinary(folder).path()).isEqualTo(empty).hasSize(Files.size(whole));
  }

  @Test
  void path_ofAFileThatMayNotBeRun_mayBeRunAgain() throws Exception {
    Path program = Files.copy(BundledFfmpeg.binary().path(), folder.resolve("a"));
    Path there = folder.resolve(BundledFfmpeg.binary().path().getFileName());
    Files.move(program, there);
    there.toFile().setExecutable(false);
    assertThat(new FfmpegBinary(folder).path()).isExecutable();
  }

  @Test
  void path_inAFolderThatCannotBe_saysWhereAndWhatToDo() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    FfmpegBinary binary = new FfmpegBinary(file.resolve("folder"));
    assertThatThrownBy(binary::path)
        .isInstanceOf(FfmpegException.class)
        .hasMessageContaining(file.resolve("folder").toString())
        .hasMessageContaining("XDG_CACHE_HOME");
    assertThatThrownBy(() -> new Ffmpeg(binary).run(List.of("-version"), ms -> {}))
        .isInstanceOf(FfmpegException.class)
        .hasMessageContaining("XDG_CACHE_HOME");
  }

  @Test
  void userFolder_isTheUsersOwn() {
    // Raw, as the folder need not be there yet.
    assertThat(FfmpegBinary.userFolder().isAbsolute()).isTrue();
    assertThat(FfmpegBinary.userFolder()).endsWithRaw(Path.of("reviewcast"));
  }

  private static String version(Path program) throws Exception {
    Process process = new ProcessBuilder(program.toString(), "-version").start();
    return new String(process.getInputStream().readAllBytes());
  }

  private static List<Path> filesIn(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
