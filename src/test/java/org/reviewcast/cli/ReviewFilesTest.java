package org.reviewcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewFilesTest {
  @TempDir private Path folder;

  @Test
  void of_folderWithItsOwnOutput_areReviewsAndNotTheirPages() throws Exception {
    for (String name :
        List.of(
            "a.md",
            "b.html",
            "output/feed.xml",
            "output/index.html",
            "output/a/episode.json",
            "output/a/index.html",
            "output/a/show-notes.txt",
            "output/a/transcript.html")) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), "Text.");
    }
    assertThat(ReviewFiles.of(List.of(folder)))
        .extracting(file -> folder.relativize(file.path()).toString())
        .containsExactly("a.md", "b.html");
  }

  @Test
  void of_feed_areItsReviewsNoneOfThemNamed() throws Exception {
    String item = "<item><title>%s</title><description>Text.</description></item>";
    Path feed =
        Files.writeString(
            folder.resolve("feed.xml"),
            "<rss><channel>" + item.formatted("One") + item.formatted("Two") + "</channel></rss>");
    assertThat(ReviewFiles.of(List.of(feed)))
        .containsExactly(
            new ReviewFiles.ReviewFile(folder.resolve("feed.xml#one"), false),
            new ReviewFiles.ReviewFile(folder.resolve("feed.xml#two"), false));
  }
}
