package org.reviewcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewcast.TestFfmpeg;

@Timeout(120)
class MainTest {
  private static final Path PROJECT = Path.of("").toAbsolutePath();

  @TempDir Path folder;

  /** What a command printed, and its exit code. */
  private record Run(int code, String out, String err) {}

  private Run run(String... arguments) {
    return run(folder, arguments);
  }

  private Run run(Path current, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Workplace workplace = new Workplace(home(), current, TestFfmpeg.FOLDER, false);
    int code =
        Main.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            workplace,
            arguments);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  // The project's voices, but another output than the project's own.
  private synchronized Path home() {
    try {
      Path home = folder.resolve("home");
      if (!Files.exists(home)) {
        Files.createDirectories(home.resolve("voices"));
        try (Stream<Path> voices = Files.list(PROJECT.resolve("voices"))) {
          for (Path voice : voices.filter(Files::isRegularFile).toList()) {
            Files.copy(voice, home.resolve("voices").resolve(voice.getFileName()));
          }
        }
      }
      return home;
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Path write(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<String> filesIn(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .filter(name -> !name.startsWith(".takes"))
          .sorted()
          .toList();
    }
  }

  @Test
  void produce_pictureBesideTheReview_goesBesideItsPageWhichSaysWhereItIs() throws Exception {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 0};
    Files.write(folder.resolve("street.png"), png);
    write("reviewcast.yaml", "title: Abroad\nbase: https://example.org/show/\n");
    write("seen.md", "# Seen\n\nA street. ![Street](street.png)\n\nA ![Secret](../secret.png)\n");

    Run run = run("produce", "seen.md");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("\"../secret.png\" is not shown");
    assertThat(folder.resolve("output/seen/picture-1.png")).hasBinaryContent(png);
    assertThat(Files.readString(folder.resolve("output/seen/index.html")))
        .contains("src=\"picture-1.png\"", "\"https://example.org/show/feed.xml\"")
        .contains("\"contentUrl\":\"https://example.org/show/seen/seen.mp3\"");
    Files.write(folder.resolve("street.png"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
    run("produce", "seen.md");
    assertThat(folder.resolve("output/seen/picture-1.png")).doesNotExist();
    assertThat(folder.resolve("output/seen/picture-1.jpg")).exists();
  }

  @Test
  void produce_aReview_makesItsFolderAndTellsOfIt() throws Exception {
    write("anora.txt", "In Anora, Sean Baker crafts a story.\nIt’s the part I liked.\n");

    Run run = run("produce", "anora.txt", "-o", "out");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(filesIn(folder.resolve("out")))
        .containsExactly(
            "anora/anora.mp3",
            "anora/chapters.json",
            "anora/cover.jpg",
            "anora/episode.json",
            "anora/index.html",
            "anora/script.json",
            "anora/show-notes.txt",
            "anora/transcript.html",
            "anora/transcript.json",
            "anora/transcript.srt",
            "anora/transcript.vtt",
            "artwork.jpg",
            "feed.xml",
            "index.html");
    assertThat(run.out())
        .contains("Anora", "anora.mp3", "LUFS", "12 words written, 12 spoken, none left out");
  }

  @Test
  void produce_twiceUnchanged_hasNothingToDo() throws Exception {
    write("r.md", "# One\n\nA few words.\n");
    run("produce", "r.md", "-o", "out");
    Path mp3 = folder.resolve("out/one/one.mp3");
    Object before = Files.getLastModifiedTime(mp3);

    Run run = run("produce", "r.md", "-o", "out");

    assertThat(run.out()).contains("unchanged", "nothing to do");
    assertThat(Files.getLastModifiedTime(mp3)).isEqualTo(before);
  }

  @Test
  void produce_inTwoPlaces_givesTheSameBytes() throws Exception {
    write("a/r.md", "---\ntitle: One\ndate: 2026-01-02\n---\nA few words. And more.\n");
    write("b/r.md", "---\ntitle: One\ndate: 2026-01-02\n---\nA few words. And more.\n");
    run("produce", "a/r.md", "-o", "out-a", "-f", "mp3,m4b,opus");
    run("produce", "b/r.md", "-o", "out-b", "-f", "mp3,m4b,opus");

    for (String name : filesIn(folder.resolve("out-a"))) {
      assertThat(folder.resolve("out-b").resolve(name))
          .hasBinaryContent(Files.readAllBytes(folder.resolve("out-a").resolve(name)));
    }
    assertThat(filesIn(folder.resolve("out-a"))).hasSize(16);
  }

  @Test
  void produce_oneSentenceChanged_recordsOneLine() throws Exception {
    write("r.md", "# One\n\nThe first sentence. The second one. The third of them.\n");
    run("produce", "r.md", "-o", "out");
    write("r.md", "# One\n\nThe first sentence. Another one. The third of them.\n");

    Run run = run("produce", "r.md", "-o", "out");

    assertThat(run.out()).containsPattern("1 of \\d+ lines recorded anew");
  }

  @Test
  void produce_formatDropped_removesItsFile() throws Exception {
    write("r.md", "# One\n\nA few words.\n");
    run("produce", "r.md", "-o", "out", "-f", "mp3,flac");
    assertThat(folder.resolve("out/one/one.flac")).exists();

    run("produce", "r.md", "-o", "out");

    assertThat(folder.resolve("out/one/one.flac")).doesNotExist();
    assertThat(folder.resolve("out/one/one.mp3")).exists();
  }

  @Test
  void produce_severalOfWhichOneFails_makesTheOthersAndSaysWhich() throws Exception {
    write("in/a.md", "# One\n\nA few words.\n");
    write("in/b.md", "");
    write("in/c.txt", "A third thing.\n");
    write("in/draft.md", "---\ntitle: Later\ndraft: true\n---\nNot yet.\n");
    write("in/README.md", "No review.");

    Run run = run("produce", "in", "-o", "out");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("b.md").contains("empty").contains("draft");
    assertThat(run.out()).contains("2 made, 1 failed.");
    assertThat(folder.resolve("out/one/one.mp3")).exists();
    assertThat(folder.resolve("out/later")).doesNotExist();
  }

  @Test
  void produce_secondReviewOfSameName_doesNotWriteOverTheFirst() throws Exception {
    write("a.md", "---\ntitle: One\n---\nA few words.\n");
    write("b.md", "---\ntitle: One\n---\nOther words.\n");
    run("produce", "a.md", "-o", "out");
    byte[] before = Files.readAllBytes(folder.resolve("out/one/one.mp3"));

    Run run = run("produce", "b.md", "-o", "out");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("a.md").contains("slug:").contains("--replace");
    assertThat(folder.resolve("out/one/one.mp3")).hasBinaryContent(before);
    assertThat(run("produce", "b.md", "-o", "out", "--replace").code()).isZero();
  }

  @Test
  void produce_withoutOutput_goesBesideTheShowOrToTheProject() throws Exception {
    write("blog/reviewcast.yaml", "title: My Show\nvoice: deep\nintro: off\n");
    write("blog/posts/r.md", "# One\n\nA few words.\n");
    write("elsewhere/r.md", "# Two\n\nA few words.\n");

    Run withShow = run(folder.resolve("elsewhere"), "produce", "../blog/posts/r.md");
    Run without = run(folder.resolve("elsewhere"), "produce", "r.md");

    assertThat(withShow.code()).as(withShow.err()).isZero();
    assertThat(folder.resolve("blog/output/one/one.mp3")).exists();
    assertThat(Files.readString(folder.resolve("blog/output/one/script.json")))
        .contains("\"voice\" : \"deep\"")
        .contains("You have been listening to My Show.")
        .doesNotContain("\"intro\"");
    assertThat(without.code()).isZero();
    assertThat(home().resolve("output/two/two.mp3")).exists();
    assertThat(filesIn(folder.resolve("elsewhere"))).containsExactly("r.md");
  }

  @Test
  void produce_json_isReadByPrograms() throws Exception {
    write("r.md", "# One\n\nA few words.\n");

    Run run = run("produce", "r.md", "nosuch.md", "-o", "out", "--json");

    Map<String, Object> json = JSON.std.mapFrom(run.out());
    Map<?, ?> episode = (Map<?, ?>) ((List<?>) json.get("episodes")).get(0);
    assertThat(episode.get("title")).isEqualTo("One");
    assertThat((Integer) episode.get("lengthMs")).isGreaterThan(1000);
    assertThat((List<?>) json.get("failed")).hasSize(1);
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void produce_quiet_printsNothing() throws Exception {
    write("r.md", "# One\n\nA few words.\n");

    Run run = run("produce", "r.md", "-o", "out", "--quiet");

    assertThat(run.out() + run.err()).isEmpty();
  }

  @Test
  void produce_cover_givenMissingOrCorrupt() throws Exception {
    write("r.md", "---\ntitle: One\ncover: images/no.jpg\n---\nA few words.\n");
    write("bad.jpg", "not a picture");

    Run corrupt = run("produce", "r.md", "-o", "out", "--cover", "bad.jpg");
    Run missing = run("produce", "r.md", "-o", "out", "--cover", "none.png");
    Run own = run("produce", "r.md", "-o", "out");

    assertThat(corrupt.code()).isEqualTo(1);
    assertThat(corrupt.err()).contains("bad.jpg");
    assertThat(missing.code()).isEqualTo(1);
    assertThat(missing.err()).contains("none.png");
    assertThat(own.code()).isZero();
    assertThat(own.out()).contains("images/no.jpg").contains("--cover");
  }

  static Stream<Arguments> hostileTitles() {
    return Stream.of(
            "../../etc/x",
            "-y",
            "a/b:c*?",
            "L".repeat(400),
            "two\\nlines",
            "=;#\\\\",
            "🎬 שלום",
            "\\u0000\\u0007bell",
            "%s%n",
            "$(touch x)",
            "CON")
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("hostileTitles")
  void produce_hostileTitle_staysInItsFolder(String title) throws Exception {
    write("in/r.md", "---\ntitle: \"" + title + "\"\nauthor: \"=;#\\\\\"\n---\nA few words.\n");

    Run run = run("produce", "in/r.md", "-o", "out", "-f", "mp3,m4b,opus,flac");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(filesIn(folder))
        .allMatch(f -> f.startsWith("in/") || f.startsWith("out/") || f.startsWith("home/voices/"));
    try (Stream<Path> made = Files.list(folder.resolve("out"))) {
      List<Path> folders =
          made.filter(Files::isDirectory)
              .filter(f -> !f.getFileName().toString().equals(".takes"))
              .toList();
      assertThat(folders).hasSize(1);
      assertThat(folders.get(0).getFileName().toString()).matches("[a-z0-9-]{1,80}");
    }
  }

  static Stream<Arguments> badReviews() {
    return Stream.of(
        Arguments.of("empty.md", "", "empty"),
        Arguments.of("heads.md", "# One\n\n## Two\n", "no text"),
        Arguments.of("binary.md", "\u0000\u0001\u0002".repeat(500), "not a text file"),
        Arguments.of("front.md", "---\ntitle: [a\nb: c\n---\nText.\n", "front.md:"),
        Arguments.of("tag.md", "---\ntitle: !!java.net.URL [x]\n---\nText.\n", "tag.md:2:8"),
        Arguments.of("bomb.md", "---\na: &a [x]\nb: [*a, *a]\n---\nText.\n", "aliases"),
        Arguments.of("signs.txt", "… — … ***\n", "no word"),
        Arguments.of("han.md", "影の国の映画である。\n", "no word"),
        Arguments.of("letters.txt", "a".repeat(1_000_000), "no word"));
  }

  @ParameterizedTest
  @MethodSource("badReviews")
  void produce_badReview_saysWhatAndWhereAndLeavesNothing(String name, String text, String said)
      throws Exception {
    write(name, text);

    Run run = run("produce", name, "-o", "out");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains(name).contains(said).doesNotContain("\tat ");
    assertThat(run.err().lines().filter(l -> l.startsWith("reviewcast:"))).hasSize(1);
    if (Files.exists(folder.resolve("out"))) {
      assertThat(filesIn(folder.resolve("out"))).isEmpty();
    }
  }

  @Test
  void produce_outputThatIsAFile_saysSo() throws Exception {
    write("r.md", "# One\n\nA few words.\n");
    write("out", "a file");

    Run run = run("produce", "r.md", "-o", "out");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("out");
    assertThat(folder.resolve("out")).hasContent("a file");
  }

  @Test
  void produce_twoRunsAtOnce_bothEndWell() throws Exception {
    write("r.md", "# One\n\n" + "A few words, and some more of them. ".repeat(20) + "\n");
    List<Run> runs = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Thread thread =
          new Thread(
              () -> {
                Run run = run("produce", "r.md", "-o", "out");
                synchronized (runs) {
                  runs.add(run);
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(runs).extracting(Run::code).containsExactly(0, 0);
    assertThat(runs).filteredOn(run -> run.out().contains("unchanged")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bogus",
        "produce",
        "produce --nosuch x",
        "produce r.md --format mp4",
        "produce r.md --loudness loud",
        "say",
        "script"
      })
  void wrongUsage_exits2WithAHint(String arguments) {
    Run run = run(arguments.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("reviewcast: ").contains("--help");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void noCommand_showsWhatThereIs() {
    Run run = run();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("produce", "script", "voices");
  }

  @Test
  void unknownVoice_namesTheNearest() throws Exception {
    write("r.md", "# One\n\nA few words.\n");

    Run run = run("produce", "r.md", "-o", "out", "--voice", "redear");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("redear").contains("reader");
  }

  @Test
  void loudnessOutOfBounds_saysTheBounds() throws Exception {
    write("r.md", "# One\n\nA few words.\n");

    Run run = run("produce", "r.md", "-o", "out", "--loudness", "-5");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("-23 to -14");
  }

  @Test
  void arguments_fromAFile_areRead() throws Exception {
    write("r.md", "# One\n\nA few words.\n");
    Path arguments = write("args.txt", "produce r.md\n-o out --quiet\n");

    assertThat(run("@" + arguments).code()).isZero();
    assertThat(folder.resolve("out/one/one.mp3")).exists();
  }

  @Test
  void script_json_hasTheShapeThatProgramsRead() throws Exception {
    write("r.md", "# One\n\nIt cost $5 in 1994. [pause 2s] More — and more.\n");

    Run run = run("script", "r.md", "--json");

    Map<String, Object> json = JSON.std.mapFrom(run.out());
    assertThat(json.get("title")).isEqualTo("One");
    List<?> cues = (List<?>) ((Map<?, ?>) ((List<?>) json.get("chapters")).get(0)).get("cues");
    assertThat(cues)
        .anySatisfy(
            cue -> {
              Map<?, ?> line = (Map<?, ?>) ((Map<?, ?>) cue).get("line");
              assertThat(line).isNotNull();
              assertThat(line.get("written")).isEqualTo("It cost $5 in 1994.");
              assertThat(line.get("spoken"))
                  .isEqualTo("It cost five dollars in nineteen ninety-four.");
              assertThat(line.get("voice")).isEqualTo("reader");
              assertThat(line.get("at")).isEqualTo(Map.of("line", 3, "column", 1));
            })
        .anySatisfy(
            cue ->
                assertThat(((Map<?, ?>) cue).get("pause"))
                    .isEqualTo(Map.of("ms", 2000, "why", "written")));
  }

  @Test
  void script_forAPerson_showsChaptersPausesAndLength() throws Exception {
    write("r.md", "# One\n\n## First\n\nSome words.\n\n## Second\n\nMore in 1994.\n");

    Run run = run("script", "r.md");

    assertThat(run.out())
        .contains("## First", "## Second", "(1.80 s, chapter)", "nineteen ninety-four", "about 0:");
  }

  @Test
  void say_aPhrase_writesAWavThatJavaReads() throws Exception {
    Run run = run("say", "Amélie cost $3 million.", "-o", "a.wav", "--voice", "brisk");

    assertThat(run.code()).as(run.err()).isZero();
    try (var sound =
        javax.sound.sampled.AudioSystem.getAudioInputStream(folder.resolve("a.wav").toFile())) {
      assertThat(sound.getFormat().getSampleRate()).isEqualTo(16_000f);
      assertThat(sound.getFrameLength()).isGreaterThan(16_000L);
    }
  }

  @Test
  void voices_areListedWithWhatTheyAreFor() {
    Run run = run("voices");

    assertThat(run.out()).contains("* reader", "brisk", "deep", "measured");
  }

  @Test
  void init_writesSettingsOnce() throws Exception {
    assertThat(run("init", "show").code()).isZero();
    Path file = folder.resolve("show/reviewcast.yaml");
    assertThat(file).content().contains("#loudness: -16");
    Files.writeString(file, "title: Mine\n");

    Run again = run("init", "show");

    assertThat(again.code()).isEqualTo(1);
    assertThat(file).hasContent("title: Mine\n");
  }

  @Test
  void spoken_aText_isPrintedAsItIsSaid() {
    assertThat(run("spoken", "3.5/5").out().strip()).isEqualTo("three and a half out of five.");
  }

  @Test
  void spoken_inAShow_followsItsLanguageAndLexicons() throws Exception {
    write("reviewcast.yaml", "language: en-GB\n");
    Files.createDirectories(folder.resolve("voices/lexicons"));
    write("voices/lexicons/mine.yaml", "Ani: {say: Annie}\n");
    write("reviewcast.yaml", "language: en-GB\nlexicons: [mine]\n");

    assertThat(run("spoken", "Ani paid £3.50 👏").out().strip())
        .isEqualTo("Annie paid three pounds fifty.");
    assertThat(run("spoken", "--no-lexicons", "--emoji", "always", "Ani 👏").out())
        .startsWith("Ani applause");
    assertThat(run("spoken", "--sounds", "I have read it").out().strip())
        .isEqualTo("I have red it.");
  }

  @Test
  void script_quotationByAnotherNarrator_followsTheLexiconsOfThatOneToo() throws Exception {
    Files.createDirectories(folder.resolve("voices/lexicons"));
    write("voices/lexicons/mine.yaml", "Ani: {say: Annie}\n");
    write("voices/two.yaml", "engine: freetts\nengine-voice: kevin16\nlexicons: [mine]\n");
    write("reviewcast.yaml", "quote-voice: two\nlexicons: [none]\nemoji: always\n");
    write("quoted.md", "# Quoted\n\nShe says:\n\n> Ani sang 👏 twice.\n");

    assertThat(run("script", "--json", "quoted.md").out()).contains("Annie sang applause twice.");
    assertThat(run("script", "--json", "--emoji", "never", "quoted.md").out())
        .contains("Annie sang twice.");
  }

  @Test
  void completion_knowsEveryCommandAndItsOptions() {
    Run completion = run("generate-completion");

    assertThat(completion.code()).isZero();
    for (String name : RootCommand.SUBCOMMANDS) {
      String function = "_picocli_reviewcast_" + name.replace("-", "");
      assertThat(completion.out()).as(name).contains("function " + function + "()");
    }
    assertThat(completion.out()).contains("'--loudness'", "'--dry-run'", "_lexicon_import");
  }

  @Test
  void version_isTheSameForEveryCommand() {
    String version = run("--version").out();

    for (String name : RootCommand.SUBCOMMANDS.subList(0, RootCommand.SUBCOMMANDS.size() - 1)) {
      assertThat(run(name, "--version").out()).as(name).isEqualTo(version);
    }
  }

  @Test
  void help_andVersion_areOnStandardOutput() {
    assertThat(run("--help").out()).contains("Usage: reviewcast", "produce", "Examples:");
    assertThat(run("produce", "--help").out()).contains("--format", "Exit codes:");
    assertThat(run("--version").out()).startsWith("reviewcast ");
  }

  @Test
  void readme_everyCommandOfReviewcast_isUnderstood() throws Exception {
    List<String> commands =
        Files.readString(PROJECT.resolve("README.md"))
            .lines()
            .map(String::strip)
            .filter(line -> line.startsWith("scripts/reviewcast "))
            .map(line -> line.replaceFirst("\\s+#.*$", ""))
            .toList();
    assertThat(commands).isNotEmpty();
    for (String command : commands) {
      String name = command.split(" ")[1];
      assertThat(RootCommand.SUBCOMMANDS).contains(name);
      for (String word : command.split(" ")) {
        if (word.startsWith("--")) {
          assertThat(run(name, "--help").out()).as(command).contains(word);
        }
        if (word.startsWith("src/")) {
          assertThat(PROJECT.resolve(word)).exists();
        }
      }
    }
  }

  @Test
  void chapters_aReviewWithoutHeadings_writesASheetThatIsKeptTo() throws Exception {
    String sea = "The film begins by the sea, and a fisherman mends a net there. ".repeat(12);
    String light = "The camera looks for light, and the music says nothing at all. ".repeat(12);
    write("r.txt", sea + "\n\n" + light);

    Run first = run("chapters", "r.txt");
    Path sheet = folder.resolve("r.txt.chapters");
    Files.writeString(sheet, "Nets | The film begins\nno bar\nLamps | The camera looks\n");
    Run second = run("chapters", "r.txt");
    Run script = run("script", "r.txt");

    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out()).contains("r.txt.chapters");
    assertThat(second.out()).contains("Nets", "Lamps");
    assertThat(script.out()).contains("## Nets\n", "## Lamps\n").doesNotContain("(found)");
    assertThat(script.err()).contains("r.txt.chapters:2:");
    assertThat(run("script", "r.txt", "--chapters", "off").out()).contains("1 chapter,");
    assertThat(run("script", "r.txt", "--chapters", "many").code()).isEqualTo(2);
    assertThat(run("script", "r.txt", "--chapters", "many").err()).contains("--chapters");
    assertThat(run("script", "r.txt", "--chapters", "40").err())
        .contains("40 chapters were asked for");
    assertThat(run("script", "r.txt", "--titles", "none").err())
        .contains("'none' is not phrases or plain");
  }

  @Test
  void chapters_aReviewWithHeadings_saysThatTheyAreItsChapters() throws Exception {
    write("r.md", "# R\n\n## One\n\nText.\n\n## Two\n\nText.\n");
    Run run = run("chapters", "r.md");
    assertThat(run.code()).isOne();
    assertThat(run.err()).contains("headings");
    assertThat(folder.resolve("r.md.chapters")).doesNotExist();
  }
}
