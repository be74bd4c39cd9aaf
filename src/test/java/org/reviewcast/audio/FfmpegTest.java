package org.reviewcast.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FfmpegTest {
  @TempDir Path folder;

  private final Ffmpeg ffmpeg = BundledFfmpeg.ffmpeg();

  @Test
  void run_toItsEnd_writesAndTellsHowFar() throws Exception {
    Path out = folder.resolve("out file.wav");
    ConcurrentLinkedQueue<Long> progress = new ConcurrentLinkedQueue<>();
    ffmpeg.run(List.of("-f", "lavfi", "-i", "sine", "-t", "3", out.toString()), progress::add);
    assertThat(Files.size(out)).isGreaterThan(3 * 44_100 * 2);
    assertThat(List.copyOf(progress)).isNotEmpty().isSorted();
    assertThat(progress).allSatisfy(ms -> assertThat(ms).isBetween(0L, 3_000L));
  }

  @Test
  void run_overAnExistingFile_replacesIt() throws Exception {
    Path out = Files.writeString(folder.resolve("out.wav"), "old");
    ffmpeg.run(List.of("-f", "lavfi", "-i", "sine", "-t", "0.1", out.toString()), ms -> {});
    assertThat(Files.size(out)).isGreaterThan(3);
  }

  @Test
  void run_failing_carriesItsLastWords() {
    Path missing = folder.resolve("missing.wav");
    assertThatThrownBy(
            () -> ffmpeg.run(List.of("-i", missing.toString(), "-f", "null", "-"), ms -> {}))
        .isInstanceOf(FfmpegException.class)
        .hasMessageContaining("missing.wav")
        .hasMessageContaining("No such file");
  }

  @Test
  void run_programThatIsNotThere_cannotBeStarted() {
    Ffmpeg missing = new Ffmpeg(() -> folder.resolve("no-ffmpeg").toString());
    assertThatThrownBy(() -> missing.run(List.of("-version"), ms -> {}))
        .isInstanceOf(FfmpegException.class)
        .hasMessageStartingWith("Ffmpeg cannot be started");
  }

  @Test
  void run_interrupted_endsSoonAndLeavesNoProcess() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CompletableFuture<Throwable> ending = new CompletableFuture<>();
    Path out = folder.resolve("endless.wav");
    List<String> endless = List.of("-re", "-f", "lavfi", "-i", "sine", "-t", "600", out.toString());
    Thread runner =
        new Thread(
            () -> {
              try {
                ffmpeg.run(endless, ms -> started.countDown());
                ending.complete(null);
              } catch (InterruptedException | FfmpegException | RuntimeException e) {
                ending.complete(e);
              }
            });
    runner.start();
    assertThat(started.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(running()).isNotEmpty();
    long before = System.nanoTime();
    runner.interrupt();
    assertThat(ending.get(10, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
    while (!running().isEmpty() && System.nanoTime() - before < 5_000_000_000L) {
      Thread.sleep(10);
    }
    assertThat(running()).isEmpty();
    assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before)).isLessThan(2_000);
  }

  private static List<String> running() {
    return ProcessHandle.current()
        .descendants()
        .filter(ProcessHandle::isAlive)
        .flatMap(process -> process.info().command().stream())
        .filter(command -> command.contains("ffmpeg"))
        .toList();
  }
}
