package org.reviewcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PublishCommandTest {
  private static final String EPISODE =
      """
      {"title": "A Review", "source": "a.md", "fingerprint": "f", "lengthMs": 61000, "lufs": -16,
       "truePeakDb": -2, "wordsWritten": 10, "wordsLeftOut": 0, "sketch": "",
       "listing": {"guid": "g-1", "published": "2024-01-01T00:00:00Z", "dated": true,
         "draft": false, "withdrawn": false, "language": "en", "summary": "About it."},
       "chapters": [{"title": "One", "startMs": 0}],
       "files": [{"name": "a-review.mp3", "bytes": 5, "type": "audio/mpeg"}]}
      """;

  @TempDir Path folder;
  private String out;
  private String err;

  @BeforeEach
  void anEpisode() throws Exception {
    Path episode = Files.createDirectories(folder.resolve("output/a-review"));
    Files.writeString(episode.resolve("episode.json"), EPISODE);
    Files.writeString(episode.resolve("a-review.mp3"), "sound");
  }

  private int run(String... arguments) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    int code =
        Main.run(
            new PrintStream(printed, true, StandardCharsets.UTF_8),
            new PrintStream(complained, true, StandardCharsets.UTF_8),
            new Workplace(folder, folder, folder.resolve("cache"), false),
            arguments);
    out = printed.toString(StandardCharsets.UTF_8);
    err = complained.toString(StandardCharsets.UTF_8);
    return code;
  }

  private void show(String... lines) throws Exception {
    Files.write(folder.resolve("reviewcast.yaml"), java.util.List.of(lines));
  }

  @Test
  void publish_privateShow_isRefusedAndSaysWhatToSet() throws Exception {
    show("title: At Home");
    assertThat(run("feed")).isZero();
    assertThat(run("publish", "site")).isEqualTo(1);
    assertThat(err).contains("reviewcast.yaml", "has no address", "base: https://");
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  void publish_addressOfThisMachine_isRefused() throws Exception {
    for (String host : new String[] {"localhost", "127.0.0.1:8000", "[::1]"}) {
      show("title: At Home", "base: http://" + host + "/");
      assertThat(run("feed")).isZero();
      assertThat(run("publish", "site")).isEqualTo(1);
      assertThat(err).contains("that others can reach", host);
    }
  }

  @Test
  void publish_feedMadeForAnotherAddress_isRefusedUntilItIsMadeAgain() throws Exception {
    show("title: Abroad", "base: https://old.example/x/");
    assertThat(run("feed")).isZero();
    show("title: Abroad", "base: https://new.example/y/");
    assertThat(run("publish", "site")).isEqualTo(1);
    assertThat(err).contains("https://old.example/x/feed.xml", "https://new.example/y/feed.xml");

    assertThat(run("feed")).isZero();
    assertThat(run("publish", "site")).as(err).isZero();
    assertThat(out).endsWith("changed, 0 unchanged.\n");
    assertThat(folder.resolve("site/a-review/a-review.mp3")).hasContent("sound");
    assertThat(Files.readString(folder.resolve("site/feed.xml")))
        .contains("https://new.example/y/a-review/a-review.mp3");
  }

  @Test
  void publish_draftAndFeedKeptAside_stayAtHome() throws Exception {
    show("title: Abroad", "base: https://example.org/");
    Path draft = Files.createDirectories(folder.resolve("output/a-draft"));
    Files.writeString(
        draft.resolve("episode.json"), EPISODE.replace("\"draft\": false", "\"draft\": true"));
    Files.writeString(draft.resolve("a-review.mp3"), "sound");
    Files.writeString(folder.resolve("output/feed.xml"), "<rss>of something else</rss>");
    assertThat(run("feed")).isZero();
    assertThat(folder.resolve("output/feed.other.xml")).exists();
    assertThat(run("publish", "site")).as(err).isZero();
    assertThat(folder.resolve("site/a-review/a-review.mp3")).exists();
    assertThat(folder.resolve("site/a-draft")).doesNotExist();
    assertThat(folder.resolve("site/feed.other.xml")).doesNotExist();
  }

  @Test
  void publish_addressForThisOnce_isTheOneOfTheFeed() throws Exception {
    show("title: At Home");
    assertThat(run("feed", "--base", "https://example.org/once")).isZero();
    assertThat(run("publish", "site", "--base", "https://example.org/once/")).as(err).isZero();
    assertThat(run("publish", "site", "--base", "https://example.org/other/")).isEqualTo(1);
    assertThat(err).contains("reviewcast feed --base https://example.org/other/");
    assertThat(run("publish", "site", "--base", "example.org")).isEqualTo(1);
    assertThat(err).contains("--base is the address of a folder");
  }

  @Test
  void feed_settingsThatWereNamed_areUsedUntilOthersAreNamed() throws Exception {
    show("title: Nearest");
    Path other = Files.createDirectories(folder.resolve("elsewhere")).resolve("show.yaml");
    Files.writeString(other, "title: Named\nbase: https://example.org/\n");
    assertThat(run("feed", "output", "--show", "elsewhere/show.yaml")).isZero();
    assertThat(run("feed", "output")).isZero();
    assertThat(Files.readString(folder.resolve("output/feed.xml"))).contains("<title>Named<");
    assertThat(run("publish", "site")).as(err).isZero();

    Files.delete(other);
    assertThat(run("feed", "output")).isZero();
    assertThat(Files.readString(folder.resolve("output/feed.xml"))).contains("<title>Nearest<");
  }
}
