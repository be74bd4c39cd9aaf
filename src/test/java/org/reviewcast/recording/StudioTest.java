package org.reviewcast.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reviewcast.recording.Sessions.line;
import static org.reviewcast.recording.Sessions.script;
import static org.reviewcast.recording.Sessions.streamed;
import static org.reviewcast.recording.Sessions.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.reviewcast.script.Chapter;
import org.reviewcast.script.Script;
import org.reviewcast.voice.Narrators;
import org.reviewcast.voice.SpeechException;
import org.reviewcast.voice.ToneEngine;
import org.reviewcast.voice.WordMark;

@Timeout(30)
class StudioTest {
  @TempDir Path folder;

  private final ToneEngine engine = new ToneEngine();

  @Test
  void record_onFourThreads_isByteForByteAsOnOne() throws Exception {
    String[] lines =
        IntStream.range(0, 400)
            .mapToObj(i -> "Line " + word(i) + " has some words, " + word(i * 7) + "; and an end.")
            .toArray(String[]::new);
    ToneEngine serialEngine = new ToneEngine();
    Studio.Session serial =
        studio(serialEngine, store("serial"), 1).record(script(lines), Progress.SILENT);
    Studio.Session parallel =
        studio(engine, store("parallel"), 4).record(script(lines), Progress.SILENT);
    assertThat(serialEngine.speakersOpened()).isEqualTo(1);
    assertThat(engine.speakersOpened()).isGreaterThan(1);
    assertThat(parallel.newTakes()).isEqualTo(400);
    assertThat(parallel.recording().parts()).isEqualTo(serial.recording().parts());
    assertThat(streamed(parallel.recording(), 4_096))
        .isEqualTo(streamed(serial.recording(), 4_096));
    assertThat(engine.speakersOpen()).isZero();
  }

  @Test
  void record_again_saysNothingAnew() throws Exception {
    Script script = script("One here.", "Two there.");
    Recording first = studio(engine, store("a"), 2).record(script, Progress.SILENT).recording();
    ToneEngine second = new ToneEngine();
    Studio.Session again = studio(second, store("a"), 2).record(script, Progress.SILENT);
    assertThat(again.newTakes()).isZero();
    assertThat(second.said()).isEmpty();
    assertThat(second.speakersOpened()).isZero();
    assertThat(again.recording().parts()).isEqualTo(first.parts());
  }

  @Test
  void record_oneSentenceChanged_saysThatOneAnew() throws Exception {
    studio(engine, store("a"), 2)
        .record(script("One here.", "Two there.", "Three."), Progress.SILENT);
    ToneEngine second = new ToneEngine();
    Studio.Session again =
        studio(second, store("a"), 2)
            .record(script("One here.", "Two elsewhere.", "Three."), Progress.SILENT);
    assertThat(again.newTakes()).isEqualTo(1);
    assertThat(second.said()).containsExactly("Two elsewhere.");
  }

  @Test
  void record_damagedTake_isSaidAgain() throws Exception {
    Script script = script("One here.", "Two there.");
    Recording first = studio(engine, store("a"), 2).record(script, Progress.SILENT).recording();
    short[] sound = streamed(first, 1_000);
    List<Path> takes = filesIn(folder.resolve("a"));
    assertThat(takes).hasSize(2);
    byte[] bytes = Files.readAllBytes(takes.get(0));
    bytes[bytes.length / 2] ^= 1;
    Files.write(takes.get(0), bytes);
    Studio.Session again = studio(engine, store("a"), 2).record(script, Progress.SILENT);
    assertThat(again.newTakes()).isEqualTo(1);
    assertThat(streamed(again.recording(), 1_000)).isEqualTo(sound);
  }

  @Test
  void record_lineThatFailsOnce_isSaidInItsSafeForm() throws Exception {
    Studio.Session session =
        studio(engine, store("a"), 1).record(script("Well Fail-ing 5 times."), Progress.SILENT);
    assertThat(engine.said()).containsExactly("Well Fail-ing 5 times.", "well failing times.");
    Recording recording = session.recording();
    assertThat(recording.unsaid()).isEmpty();
    Recording.Said said = (Recording.Said) recording.parts().get(0);
    // One mark a word; the one that the safe form leaves out has no length.
    assertThat(said.words())
        .containsExactly(
            new WordMark(0, 400),
            new WordMark(400, 1_100),
            new WordMark(1_100, 1_100),
            new WordMark(1_100, 1_600));
    ToneEngine second = new ToneEngine();
    Studio.Session again =
        studio(second, store("a"), 1).record(script("Well Fail-ing 5 times."), Progress.SILENT);
    assertThat(again.newTakes()).isZero();
    assertThat(again.recording().parts()).isEqualTo(recording.parts());
  }

  @Test
  void record_lineThatAlwaysFails_isToldWithItsCauseAndTheOthersAreSaid() throws Exception {
    for (String bad :
        new String[] {"It never works.", "An unmarked word.", "A silent one.", "Fail5 never."}) {
      TakeStore store = store(bad);
      Studio.Session session =
          studio(engine, store, 2).record(script("Before.", bad, "After."), Progress.SILENT);
      Recording recording = session.recording();
      assertThat(recording.unsaid()).hasSize(1);
      assertThat(recording.unsaid().get(0).line().written()).isEqualTo(bad);
      assertThat(recording.unsaid().get(0).cause()).endsWith(".").contains("engine");
      assertThat(said(recording)).containsExactly("Before.", "After.");
      assertThat(streamed(recording, 512)).hasSize((int) recording.frames());
    }
    assertThat(engine.speakersOpen()).isZero();
  }

  @Test
  void record_nothingToSay_isSilence() throws Exception {
    Script silent =
        script(
            new Chapter(
                "One",
                false,
                List.of(
                    new org.reviewcast.script.Cue.Pause(
                        500, org.reviewcast.show.PauseReason.SECTION))));
    Recording recording = studio(engine, store("a"), 2).record(silent, Progress.SILENT).recording();
    assertThat(recording.frames()).isEqualTo(8_000);
    assertThat(streamed(recording, 100)).containsOnly((short) 0);
  }

  @Test
  void record_progress_countsToTheEnd() throws Exception {
    studio(engine, store("a"), 1).record(script("Kept."), Progress.SILENT);
    List<Long> done = Collections.synchronizedList(new ArrayList<>());
    studio(engine, store("a"), 1)
        .record(
            script("Kept.", "New.", "Newer."),
            (now, total) -> {
              assertThat(total).isEqualTo(3);
              done.add(now);
            });
    assertThat(done).containsExactly(2L, 3L);
  }

  @Test
  void record_interrupted_endsSoonAndKeepsWhatWasRecorded() throws Exception {
    Script script = script("First line.", "Second line.", "Now stall here.", "Last line.");
    CompletableFuture<Throwable> ending = new CompletableFuture<>();
    Thread session =
        new Thread(
            () -> {
              try {
                studio(engine, store("a"), 1).record(script, Progress.SILENT);
                ending.complete(null);
              } catch (SpeechException | IOException | InterruptedException e) {
                ending.complete(e);
              }
            });
    session.start();
    assertThat(engine.stalled().await(10, TimeUnit.SECONDS)).isTrue();
    long before = System.nanoTime();
    session.interrupt();
    assertThat(ending.get(5, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
    assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before)).isLessThan(1_000);
    assertThat(filesIn(folder.resolve("a"))).hasSize(2);
    for (int i = 0; i < 500 && engine.speakersOpen() > 0; i++) {
      Thread.sleep(10);
    }
    assertThat(engine.speakersOpen()).isZero();
  }

  @Test
  void record_whereTakesCannotBeKept_isAnIoException() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(
            () ->
                studio(engine, new TakeStore(file.resolve("below")), 2)
                    .record(script("One."), Progress.SILENT))
        .isInstanceOf(IOException.class);
    assertThat(engine.speakersOpen()).isZero();
  }

  @Test
  void record_voiceOfAnEngineThatIsNotThere_namesThoseThatAre() {
    Studio studio =
        new Studio(
            Map.of("piper", engine),
            Map.of("reader", Narrators.named("reader")),
            Narrators.BREAKS,
            store("a"),
            1);
    assertThatThrownBy(() -> studio.record(script("One."), Progress.SILENT))
        .isInstanceOf(SpeechException.class)
        .hasMessageContaining("freetts")
        .hasMessageContaining("There are: piper.");
  }

  @Test
  void record_severalVoices_haveASpeakerEach() throws Exception {
    Script script =
        script(
            new Chapter(
                "One",
                false,
                List.of(line("Read this."), line("Read this.", "deep"), line("End."))));
    Recording recording = studio(engine, store("a"), 1).record(script, Progress.SILENT).recording();
    assertThat(engine.speakersOpened()).isEqualTo(2);
    Recording.Said reader = (Recording.Said) recording.parts().get(0);
    Recording.Said deep = (Recording.Said) recording.parts().get(1);
    assertThat(reader.take()).isNotEqualTo(deep.take());
  }

  @Test
  @Timeout(60)
  void record_longScript_holdsNoSoundInMemory() throws Exception {
    // A minute and a half of sound in one line, sixty times: an hour and a half, 170 MB.
    String text = "word ".repeat(3_600).strip();
    TakeStore store = store("a");
    studio(engine, store, 1).record(script(text), Progress.SILENT);
    String[] lines = Collections.nCopies(60, text).toArray(String[]::new);
    long before = usedHeap();
    Recording recording =
        studio(engine, store, 1).record(script(lines), Progress.SILENT).recording();
    long said = 60L * (4_800 + 3_600 * 4 * ToneEngine.LETTER_FRAMES);
    long toTheGrid = 418L * (recording.reels().size() - 1);
    assertThat(recording.frames()).isBetween(said, said + toTheGrid);
    short[] buffer = new short[4_096];
    long frames = 0;
    try (org.reviewcast.audio.PcmSource source = recording.open()) {
      for (int read = source.read(buffer); read > 0; read = source.read(buffer)) {
        frames += read;
        if (frames > recording.frames() / 2 && frames - read <= recording.frames() / 2) {
          assertThat(usedHeap() - before).isLessThan(40L << 20);
        }
      }
    }
    assertThat(frames).isEqualTo(recording.frames());
  }

  private static long usedHeap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static List<String> said(Recording recording) {
    return recording.parts().stream()
        .filter(Recording.Said.class::isInstance)
        .map(part -> ((Recording.Said) part).line().written())
        .toList();
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder("w");
    for (int rest = number; rest > 0; rest /= 26) {
      word.append((char) ('a' + rest % 26));
    }
    return word.toString();
  }

  private TakeStore store(String name) {
    return new TakeStore(folder.resolve(name));
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
