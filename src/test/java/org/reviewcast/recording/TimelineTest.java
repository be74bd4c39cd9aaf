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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewcast.audio.CodedFrames;
import org.reviewcast.audio.PcmSource;
import org.reviewcast.script.Chapter;
import org.reviewcast.script.Cue;
import org.reviewcast.script.Script;
import org.reviewcast.show.PauseReason;
import org.reviewcast.voice.ToneEngine;

/** A recording's timeline, through the studio that lays it. */
@Timeout(30)
class TimelineTest {
  private static final Script SCRIPT =
      script(
          new Chapter(
              "One",
              false,
              List.of(
                  pause(333), line("Some words here."), pause(517), line("More."), pause(1_801))),
          new Chapter("Two", false, List.of(line("Words at once."), pause(0), line("And more."))),
          new Chapter("Three", false, List.of(pause(100), line("The end."), pause(777))));

  @TempDir Path folder;

  private final ToneEngine engine = new ToneEngine();
  private Recording recording;

  @BeforeEach
  void record() throws Exception {
    recording =
        studio(engine, new TakeStore(folder), 2).record(SCRIPT, Progress.SILENT).recording();
  }

  private static Cue.Pause pause(int ms) {
    return new Cue.Pause(ms, PauseReason.SENTENCE);
  }

  /** A line of 160 seconds: 256 words of a hundred letters. */
  private static Cue.Line longLine(int number) {
    String word = "a".repeat(99) + number % 10;
    return line((word + " ").repeat(256).strip());
  }

  @Test
  void parts_followEachOtherWithoutGaps() {
    long at = 0;
    for (Recording.Part part : recording.parts()) {
      assertThat(part.startFrame()).isEqualTo(at);
      assertThat(part.frames()).isPositive();
      at += part.frames();
    }
    assertThat(at).isEqualTo(recording.frames());
  }

  @Test
  void chapters_startOnWholeSecondsAndWhereTheirCuesDo() {
    assertThat(recording.chapters().stream().map(Recording.Chapter::title))
        .containsExactly("One", "Two", "Three");
    assertThat(recording.chapters().get(0).startFrame()).isZero();
    for (Recording.Chapter chapter : recording.chapters()) {
      assertThat(chapter.startFrame() % 16_000).isZero();
      assertThat(recording.parts().stream().map(Recording.Part::startFrame))
          .contains(chapter.startFrame());
    }
    assertThat(said("Words at once.").startFrame())
        .isEqualTo(recording.chapters().get(1).startFrame());
  }

  @Test
  void pauses_areAsLongAsAskedAndStretchedBeforeChaptersOnly() {
    assertThat(said("Some words here.").startFrame()).isEqualTo(333 * 16);
    Recording.Said first = said("Some words here.");
    assertThat(first.frames()).isEqualTo(13 * ToneEngine.LETTER_FRAMES);
    assertThat(said("More.").startFrame())
        .isEqualTo(first.startFrame() + first.frames() + 517 * 16);
    Recording.Said more = said("More.");
    long due = more.startFrame() + more.frames() + 1_801 * 16;
    assertThat(recording.chapters().get(1).startFrame()).isBetween(due, due + 15_999);
    Recording.Said atOnce = said("Words at once.");
    assertThat(said("And more.").startFrame()).isEqualTo(atOnce.startFrame() + atOnce.frames());
    Recording.Said last = said("The end.");
    assertThat(recording.frames()).isEqualTo(last.startFrame() + last.frames() + 777 * 16);
  }

  @Test
  void reels_beginWithChaptersOnTheGridOfCodedFramesAfterSilence() throws Exception {
    recording =
        record(
            new Chapter("One", false, List.of(longLine(1), pause(700))),
            new Chapter("Two", false, List.of(line("Short."), pause(700))),
            new Chapter("Three", false, List.of(longLine(3), pause(200))),
            new Chapter("Four", false, List.of(pause(0), longLine(4), pause(700))),
            new Chapter("Five", false, List.of(longLine(5), pause(700))));

    List<Long> starts = recording.reels().stream().map(Recording.Reel::startFrame).toList();
    List<Long> chapters = recording.chapters().stream().map(Recording.Chapter::startFrame).toList();
    // Not at Three, since Two was begun shortly before; nor at Four, which little silence precedes.
    assertThat(starts).hasSize(3);
    assertThat(starts.get(0)).isZero();
    for (int i = 1; i < starts.size(); i++) {
      long start = starts.get(i);
      long chapter = chapters.get(i == 1 ? 1 : 4);
      assertThat(start).isBetween(chapter, chapter + 420);
      assertThat(CodedFrames.startFrame(CodedFrames.atOrAfter(start, 16_000), 16_000))
          .isEqualTo(start);
    }
    assertThat(chapters).allSatisfy(start -> assertThat(start % 16_000).isZero());
    for (int i = 0; i + 1 < starts.size(); i++) {
      List<Recording.Part> parts = recording.reels().get(i).parts();
      long silence = 0;
      for (int at = parts.size() - 1; parts.get(at) instanceof Recording.Silence; at--) {
        silence += parts.get(at).frames();
      }
      assertThat(silence).isGreaterThan(250 * 16);
    }
  }

  @Test
  void reels_ofALongChapter_beginAfterPauses() throws Exception {
    recording =
        record(
            new Chapter(
                "One",
                false,
                List.of(longLine(1), pause(300), longLine(2), pause(300), longLine(3), pause(300))),
            new Chapter("Two", false, List.of(line("The end."), pause(300))));
    assertThat(recording.reels().stream().map(reel -> reel.startFrame() / 16_000))
        .containsExactly(0L, 320L, 481L);
    assertThat(recording.chapters().get(1).startFrame()).isEqualTo(481 * 16_000);
  }

  @Test
  void reels_afterAChange_areAsTheyWereButForTheSilenceAtTheirEnd() throws Exception {
    List<Chapter> chapters = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      chapters.add(new Chapter("" + i, false, List.of(longLine(i), pause(600), line("End " + i))));
      chapters.add(new Chapter("More", false, List.of(pause(300), line("More."), pause(900))));
    }
    recording = record(chapters.toArray(Chapter[]::new));
    List<List<Long>> before = recording.reels().stream().map(TimelineTest::saidAt).toList();
    chapters.set(0, new Chapter("New", false, List.of(longLine(1), pause(600), line("So long"))));
    recording = record(chapters.toArray(Chapter[]::new));
    List<List<Long>> after = recording.reels().stream().map(TimelineTest::saidAt).toList();

    assertThat(after).hasSameSizeAs(before).hasSizeGreaterThan(2);
    assertThat(after.subList(1, after.size())).isEqualTo(before.subList(1, before.size()));
  }

  private static List<Long> saidAt(Recording.Reel reel) {
    return reel.parts().stream()
        .filter(Recording.Said.class::isInstance)
        .map(part -> part.startFrame() - reel.startFrame())
        .toList();
  }

  private Recording record(Chapter... chapters) throws Exception {
    return studio(engine, new TakeStore(folder), 2)
        .record(script(chapters), Progress.SILENT)
        .recording();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 1_000, 8_192, 8_193, 1_000_000})
  void open_withABufferOfAnySize_streamsTheSameFrames(int bufferFrames) throws Exception {
    short[] all = streamed(recording, bufferFrames);
    assertThat(all).hasSize(Math.toIntExact(recording.frames()));
    assertThat(all).isEqualTo(streamed(recording, 4_096));
  }

  @Test
  void open_silence_isExactlyZeroAndSpeechIsNot() throws Exception {
    short[] all = streamed(recording, 4_096);
    for (Recording.Part part : recording.parts()) {
      boolean sounds = false;
      for (long at = part.startFrame(); at < part.startFrame() + part.frames(); at++) {
        sounds |= all[(int) at] != 0;
      }
      assertThat(sounds).isEqualTo(part instanceof Recording.Said);
    }
  }

  @Test
  void open_twoAtOnce_doNotDisturbEachOther() throws Exception {
    short[] one = new short[500];
    short[] other = new short[500];
    try (PcmSource first = recording.open();
        PcmSource second = recording.open()) {
      for (int read = first.read(one); read > 0; read = first.read(one)) {
        assertThat(second.read(other)).isEqualTo(read);
        assertThat(other).isEqualTo(one);
      }
    }
  }

  @Test
  void open_takeThatIsGone_isAnIoException() throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    assertThatThrownBy(() -> streamed(recording, 4_096)).isInstanceOf(IOException.class);
  }

  private Recording.Said said(String written) {
    return recording.parts().stream()
        .filter(Recording.Said.class::isInstance)
        .map(Recording.Said.class::cast)
        .filter(said -> said.line().written().equals(written))
        .findFirst()
        .orElseThrow();
  }
}
