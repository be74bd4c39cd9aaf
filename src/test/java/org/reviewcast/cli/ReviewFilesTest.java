package org.reviewcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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

  @Test
  void of_folderWithBooks_oneOfOneTextIsAReviewAndTheOthersAreBooks() throws Exception {
    String text = "The camera waits at the end of the pier, and no boat comes. ".repeat(8);
    epub("review.epub", text);
    epub("novel.epub", text, text);
    Files.writeString(folder.resolve("locked.epub"), "no book at all");
    assertThat(ReviewFiles.of(List.of(folder)))
        .extracting(ReviewFiles::isBook)
        .containsExactly(true, true, false);
    assertThat(ReviewFiles.of(List.of(folder.resolve("review.epub"))))
        .noneMatch(ReviewFiles::isBook);
  }

  private void epub(String name, String... texts) throws Exception {
    String items = "";
    String spine = "";
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      for (int i = 0; i < texts.length; i++) {
        String page = i + ".xhtml";
        items += "<item id='i" + i + "' href='" + page + "' media-type='application/xhtml+xml'/>";
        spine += "<itemref idref='i" + i + "'/>";
        String body = "<h1>Part " + i + "</h1><p>" + texts[i] + "</p>";
        part(
            zip,
            page,
            "<html xmlns='http://www.w3.org/1999/xhtml'><body>" + body + "</body></html>");
      }
      part(
          zip,
          "META-INF/container.xml",
          "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
              + "<rootfile full-path='book.opf'/></rootfiles></container>");
      part(
          zip,
          "book.opf",
          "<package xmlns='http://www.idpf.org/2007/opf' version='3.0'><metadata/><manifest>"
              + items
              + "</manifest><spine>"
              + spine
              + "</spine></package>");
    }
  }

  private static void part(ZipOutputStream zip, String name, String text) throws Exception {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
