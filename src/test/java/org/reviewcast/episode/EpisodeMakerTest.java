package org.reviewcast.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.mpatric.mp3agic.ID3v2;
import com.mpatric.mp3agic.Mp3File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewcast.TestFfmpeg;
import org.reviewcast.audio.AudioFormat;
import org.reviewcast.audio.Samples;
import org.reviewcast.episode.cover.Cover;
import org.reviewcast.recording.Progress;
import org.reviewcast.recording.Recording;
import org.reviewcast.recording.Studio;
import org.reviewcast.recording.TakeStore;
import org.reviewcast.review.Block;
import org.reviewcast.review.Metadata;
import org.reviewcast.review.Readers;
import org.reviewcast.review.Review;
import org.reviewcast.review.SourceText;
import org.reviewcast.review.Work;
import org.reviewcast.script.Chapter;
import org.reviewcast.script.ChapterFinder;
import org.reviewcast.script.Cue;
import org.reviewcast.script.Script;
import org.reviewcast.script.ScriptWriter;
import org.reviewcast.show.PauseReason;
import org.reviewcast.show.Show;
import org.reviewcast.spoken.English;
import org.reviewcast.spoken.SpokenForms;
import org.reviewcast.voice.Narrators;
import org.reviewcast.voice.SpeechEngine.Breaks;
import org.reviewcast.voice.ToneEngine;
import org.reviewcast.voice.Voice;
import org.reviewcast.voice.freetts.FreeTtsEngine;

class EpisodeMakerTest {
  private static final String FIRST = "Heading = with ; # \\ signs";
  private static final String SECOND = "Ünïcode — 🎬 שלום";
  private static final Cover COVER =
      Cover.draw("A Title", Optional.of("An Author"), Optional.empty(), Work.Kind.FILM);

  @TempDir static Path folder;

  private static Recording recording;

  @BeforeAll
  static void record() throws Exception {
    StringBuilder text =
        new StringBuilder("It opens with a few words, and then a good many more.\n\n");
    for (String heading : List.of(FIRST, SECOND)) {
      text.append("## ").append(heading).append("\n\n");
      text.append(
          "The camera waits. Nobody moves; the light does. Then a door shuts!\n\n".repeat(4));
    }
    recording = record(text.toString());
  }

  private static Recording record(String text) throws Exception {
    Review review = Readers.read(new SourceText("r.md", text, List.of()));
    Script script =
        new ScriptWriter(
                Show.DEFAULT, new SpokenForms(English.AMERICAN), EpisodeMakerTest::oneChapter)
            .write(review);
    FreeTtsEngine engine = new FreeTtsEngine();
    Voice voice = new Voice("reader", "freetts", "kevin16", 150, 100, 12, Locale.US, "");
    return new Studio(
            Map.of("freetts", engine),
            Map.of("reader", voice),
            new Breaks(170, 320),
            new TakeStore(folder.resolve("takes")),
            2)
        .record(script, Progress.SILENT)
        .recording();
  }

  /** Two minutes and a half a chapter, of tones. */
  private static Recording recordTones(String... chapters) throws Exception {
    List<Chapter> all = new ArrayList<>();
    for (String chapter : chapters) {
      List<Cue> cues = new ArrayList<>();
      for (int i = 0; i < 28; i++) {
        String text = (chapter + i + "abcdefgh ijklm nopqrstuvw ").repeat(32).strip();
        cues.add(
            new Cue.Line(
                Cue.Role.PARAGRAPH, text, Narrators.text(text), "reader", Optional.empty()));
        cues.add(new Cue.Pause(500, PauseReason.SENTENCE));
      }
      all.add(new Chapter(chapter, false, cues));
    }
    Script script = new Script("T", Optional.empty(), Locale.US, all, List.of(), List.of());
    return new Studio(
            Map.of(ToneEngine.NAME, new ToneEngine()),
            Map.of("reader", Narrators.named("reader")),
            Narrators.BREAKS,
            new TakeStore(folder.resolve("takes")),
            2)
        .record(script, Progress.SILENT)
        .recording();
  }

  private static Episode make(Recording recording, double lufs, AudioFormat... formats)
      throws Exception {
    return make(recording, lufs, Files.createTempDirectory(folder, "reels"), formats);
  }

  private static Episode make(Recording recording, double lufs, Path reels, AudioFormat... formats)
      throws Exception {
    Path here = Files.createTempDirectory(folder, "made");
    Tags tags =
        new Tags(
            "A Title; with = signs",
            Optional.of("An Author"),
            Optional.of("A Show"),
            Optional.of(java.time.LocalDate.of(2026, 3, 4)),
            Optional.of("Podcast"),
            Locale.ENGLISH,
            Optional.of("A comment"),
            Optional.of("A narrator"),
            Optional.empty(),
            java.util.OptionalInt.empty(),
            Optional.of("The text\nin two lines"),
            Map.of());
    return new EpisodeMaker(TestFfmpeg.ffmpeg(), 2, new ReelStore(reels, here))
        .make(
            recording,
            tags,
            COVER,
            lufs,
            List.of(formats),
            here,
            "episode",
            Progress.SILENT,
            Progress.SILENT);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-14, -16, -19, -23})
  void mp3_decoded_hasTheLoudnessAskedForAndNoPeakOverMinusOne(double lufs) throws Exception {
    Episode episode = make(recording, lufs, AudioFormat.MP3);

    Path mp3 = episode.files().get(0).path();
    assertThat(TestFfmpeg.lufs(mp3)).isCloseTo(lufs, within(0.3));
    assertThat(TestFfmpeg.truePeakDb(mp3)).isLessThanOrEqualTo(-1.0);
    assertThat(episode.lufs()).isCloseTo(lufs, within(0.2));
  }

  @Test
  void mp3_readByMp3agic_hasChaptersTagsAndCover() throws Exception {
    Path mp3 = make(recording, -16, AudioFormat.MP3).files().get(0).path();

    Mp3File read = new Mp3File(mp3.toFile());
    ID3v2 tag = read.getId3v2Tag();
    assertThat(read.getBitrate()).isEqualTo(96);
    assertThat(read.isVbr()).isFalse();
    assertThat(read.getSampleRate()).isEqualTo(44_100);
    assertThat(read.getChannelMode()).isEqualTo("Mono");
    assertThat(read.getLengthInMilliseconds()).isCloseTo(recording.frames() / 16, within(100L));
    assertThat(tag.getVersion()).isEqualTo("3.0");
    assertThat(tag.getTitle()).isEqualTo("A Title; with = signs");
    assertThat(tag.getArtist()).isEqualTo("An Author");
    assertThat(tag.getAlbum()).isEqualTo("A Show");
    assertThat(tag.getYear()).isEqualTo("2026");
    assertThat(tag.getComment()).isEqualTo("A comment");
    assertThat(tag.getAlbumImage()).isEqualTo(COVER.jpeg());
    assertThat(tag.getChapters())
        .extracting(chapter -> chapter.getSubframes().get(0).getId())
        .containsOnly("TIT2");
    assertThat(tag.getChapters()).hasSize(3);
    assertThat(tag.getChapters().get(0).getStartTime()).isZero();
    assertThat(tag.getChapters()).allSatisfy(c -> assertThat(c.getStartTime() % 1000).isZero());
    assertThat(tag.getChapterTOC()).hasSize(1);
    assertThat(tag.getChapterTOC().get(0).getChildren()).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource(AudioFormat.class)
  void everyFormat_readByFfmpeg_hasTheSameChaptersAndItsCover(AudioFormat format) throws Exception {
    Episode episode = make(recording, -16, format);

    Path file = episode.files().get(0).path();
    String metadata = TestFfmpeg.metadata(file);
    List<String> starts = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    String timebase = "1/1";
    for (String line : metadata.substring(metadata.indexOf("[CHAPTER]")).split("\n")) {
      if (line.startsWith("TIMEBASE=")) {
        timebase = line.substring(9);
      } else if (line.startsWith("START=")) {
        String[] base = timebase.split("/");
        double seconds =
            Double.parseDouble(line.substring(6))
                * Double.parseDouble(base[0])
                / Double.parseDouble(base[1]);
        starts.add(Long.toString(Math.round(seconds * 1000)));
      } else if (line.startsWith("title=")) {
        titles.add(line.substring(6).replaceAll("\\\\(.)", "$1"));
      }
    }
    assertThat(starts)
        .isEqualTo(episode.chapters().stream().map(c -> Long.toString(c.startMs())).toList());
    assertThat(titles).containsExactly("Introduction", FIRST, SECOND);
    assertThat(TestFfmpeg.prints("-hide_banner", "-i", "file:" + file))
        .contains("(attached pic)")
        .contains(
            "44100 Hz, mono".replace("44100", format == AudioFormat.OPUS ? "48000" : "44100"));
    assertThat(TestFfmpeg.lufs(file)).isCloseTo(-16, within(0.6));
  }

  @Test
  void fiveFormats_fromOneRecording_leaveNothingBesideThem() throws Exception {
    Episode episode = make(recording, -16, AudioFormat.values());

    Path made = episode.cover().getParent();
    try (var files = Files.list(made)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "cover.jpg",
              "episode.mp3",
              "episode.m4a",
              "episode.m4b",
              "episode.opus",
              "episode.flac");
    }
  }

  @ParameterizedTest
  @EnumSource(AudioFormat.class)
  void twoRuns_ofOneRecording_giveTheSameBytes(AudioFormat format) throws Exception {
    byte[] first = Files.readAllBytes(make(recording, -16, format).files().get(0).path());
    byte[] second = Files.readAllBytes(make(recording, -16, format).files().get(0).path());

    assertThat(second).isEqualTo(first);
  }

  @Test
  void chapters_256OfThem_areAllReadFromMp3AndM4b() throws Exception {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 256; i++) {
      text.append("## 🎬 ").append(i).append("\n\nYes.\n\n");
    }
    Recording many = record(text.toString());
    Episode episode = make(many, -16, AudioFormat.MP3, AudioFormat.M4B);

    for (Episode.AudioFile file : episode.files()) {
      String metadata = TestFfmpeg.metadata(file.path());
      assertThat(metadata.split("\\[CHAPTER\\]", -1)).as("" + file.format()).hasSize(257);
      assertThat(metadata).contains("title=🎬 256");
    }
    ID3v2 tag = new Mp3File(episode.files().get(0).path().toFile()).getId3v2Tag();
    assertThat(tag.getChapters()).hasSize(256);
    assertThat(tag.getChapters().get(255).getStartTime())
        .isEqualTo((int) episode.chapters().get(255).startMs());
  }

  @Test
  void sound_ofTheMaster_isInStepWithTheRecording() throws Exception {
    Path pcm = folder.resolve("step.pcm");
    Master master =
        new Mastering(recording)
            .master(-16, new ReelStore(folder.resolve("none"), folder), true, pcm, Progress.SILENT);

    assertThat(Files.size(pcm)).isEqualTo(2 * recording.frames());
    assertThat(master.truePeakDb()).isLessThanOrEqualTo(Mastering.CEILING_DB + 0.1);
    // Where the recording is silent for long, so is the master but for the ringing of its filters.
    Recording.Part pause =
        recording.parts().stream()
            .filter(Recording.Silence.class::isInstance)
            .filter(part -> part.frames() > 16_000)
            .skip(1)
            .findFirst()
            .orElseThrow();
    byte[] bytes = Files.readAllBytes(pcm);
    for (long frame = pause.startFrame() + 3200;
        frame < pause.startFrame() + pause.frames() - 1600;
        frame++) {
      int at = (int) (2 * frame);
      int sample = (short) ((bytes[at] & 0xFF) | bytes[at + 1] << 8);
      assertThat(Math.abs(sample)).as("frame " + frame).isLessThanOrEqualTo(2);
    }
  }

  @Test
  void mp3_afterAChange_isMadeOfKeptReelsAndHasTheBytesOfOneFromScratch() throws Exception {
    Path kept = folder.resolve("kept");
    make(recordTones("One", "Two", "Three"), -16, kept, AudioFormat.MP3);
    List<String> before = names(kept);
    Recording changed = recordTones("One", "Zwei", "Three");
    Episode episode = make(changed, -16, kept, AudioFormat.MP3);

    assertThat(changed.reels()).hasSize(3);
    assertThat(names(kept)).hasSize(3);
    assertThat(names(kept).stream().filter(before::contains)).hasSize(2);
    byte[] fromScratch = bytes(make(changed, -16, AudioFormat.MP3), AudioFormat.MP3);
    assertThat(bytes(episode, AudioFormat.MP3)).isEqualTo(fromScratch);

    // A damaged reel counts as none, and a format more needs the samples of all.
    Path reel = kept.resolve(names(kept).get(1));
    Files.write(reel, Arrays.copyOf(Files.readAllBytes(reel), 100_000));
    Episode both = make(changed, -16, kept, AudioFormat.FLAC, AudioFormat.MP3);
    assertThat(bytes(both, AudioFormat.MP3)).isEqualTo(fromScratch);
    assertThat(bytes(both, AudioFormat.FLAC))
        .isEqualTo(bytes(make(changed, -16, AudioFormat.FLAC), AudioFormat.FLAC));
  }

  @Test
  void mp3_ofATextThatRepeatsItself_isTheSameFromKeptReels() throws Exception {
    Path kept = folder.resolve("repeated");
    Recording recording = recordTones("One", "One", "Two", "One", "One");
    byte[] first = bytes(make(recording, -16, kept, AudioFormat.MP3), AudioFormat.MP3);

    assertThat(names(kept)).hasSameSizeAs(recording.reels());
    assertThat(bytes(make(recording, -16, kept, AudioFormat.MP3), AudioFormat.MP3))
        .isEqualTo(first);
    Path mp3 = Files.write(folder.resolve("repeated.mp3"), first);
    assertThat((double) decoded(mp3).length)
        .isCloseTo(recording.frames() * 44_100 / 16_000.0, within(2.0));
  }

  @Test
  void mp3_ofReels_isInStepWithTheRecordingAndSilentAtTheJoins() throws Exception {
    Recording tones = recordTones("One", "Two", "Three");
    Path mp3 = make(tones, -16, AudioFormat.MP3).files().get(0).path();
    short[] samples = decoded(mp3);

    assertThat((double) samples.length).isCloseTo(tones.frames() * 44_100 / 16_000.0, within(2.0));
    assertThat(TestFfmpeg.lufs(mp3)).isCloseTo(-16, within(0.3));
    for (Recording.Part part : tones.parts()) {
      int start = (int) (part.startFrame() * 44_100 / 16_000);
      int end = (int) ((part.startFrame() + part.frames()) * 44_100 / 16_000);
      if (part instanceof Recording.Said) {
        assertThat(loudest(samples, start, start + 400)).as("at " + start).isGreaterThan(1_000);
        assertThat(loudest(samples, end - 400, end)).as("before " + end).isGreaterThan(1_000);
      } else if (part.frames() > 4_000) {
        // Shorter than a window of the code, what rings into a pause is faint.
        assertThat(loudest(samples, start + 1_152, end - 1_152)).as("in " + start).isLessThan(40);
      }
    }
  }

  private static short[] decoded(Path mp3) throws Exception {
    Path decoded = folder.resolve("decoded.pcm");
    TestFfmpeg.prints("-y", "-i", "file:" + mp3, "-map", "0:a", "-f", "s16le", "file:" + decoded);
    byte[] bytes = Files.readAllBytes(decoded);
    short[] samples = new short[bytes.length / 2];
    Samples.fromBytes(bytes, samples.length, samples, 0);
    return samples;
  }

  private static int loudest(short[] samples, int from, int to) {
    int loudest = 0;
    for (int i = from; i < to; i++) {
      loudest = Math.max(loudest, Math.abs(samples[i]));
    }
    return loudest;
  }

  private static List<String> names(Path folder) throws Exception {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static byte[] bytes(Episode episode, AudioFormat format) throws Exception {
    for (Episode.AudioFile file : episode.files()) {
      if (file.format() == format) {
        return Files.readAllBytes(file.path());
      }
    }
    throw new AssertionError("no " + format);
  }

  private static List<ChapterFinder.Start> oneChapter(Metadata metadata, List<Block> blocks) {
    return List.of(new ChapterFinder.Start(0, metadata.title(), true));
  }
}
