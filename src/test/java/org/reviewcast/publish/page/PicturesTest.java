package org.reviewcast.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.reviewcast.publish.Edition;
import org.reviewcast.script.Reviews;

@Timeout(60)
class PicturesTest {
  @TempDir Path outside;
  private Path blog;
  private Path page;

  @BeforeEach
  void aBlog() throws Exception {
    blog = Files.createDirectories(outside.resolve("blog/images")).getParent();
    page = Files.createDirectories(outside.resolve("page"));
    BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(picture, "png", blog.resolve("images/a street.png").toFile());
    ImageIO.write(picture, "jpg", blog.resolve("still.JPEG").toFile());
    ImageIO.write(picture, "png", outside.resolve("secret.png").toFile());
    Files.writeString(blog.resolve("drawing.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
    Files.writeString(blog.resolve("fake.png"), "<script>alert(1)</script>");
    Files.createSymbolicLink(blog.resolve("link.png"), outside.resolve("secret.png"));
    try (RandomAccessFile large = new RandomAccessFile(blog.resolve("big.png").toFile(), "rw")) {
      large.setLength(11 << 20);
    }
  }

  private Edition.Made write(String markdown) throws Exception {
    Path file = Files.writeString(blog.resolve("review.md"), markdown);
    return Pages.write(markdown, Reviews.BARE, page, Optional.of(file), Optional.empty());
  }

  private Document html() throws Exception {
    return Jsoup.parse(Files.readString(page.resolve("index.html")));
  }

  @Test
  void pictures_in_the_folder_of_the_review_go_beside_the_page() throws Exception {
    Edition.Made made =
        write(
            "# Seen\\n\\nOne. ![A street](images/a%20street.png?w=800) Two. ![Still](./still.JPEG)\\n\\n"
                    .replace("\\n", "\n")
                + "![A street](images/a%20street.png?w=800)\n\n"
                + "![Far](https://example.org/x.png)\n");

    assertThat(made.notices()).isEmpty();
    assertThat(made.files()).containsExactly("index.html", "picture-1.png", "picture-2.jpg");
    assertThat(html().select("article img").eachAttr("src"))
        .containsExactly(
            "picture-1.png", "picture-2.jpg", "picture-1.png", "https://example.org/x.png");
    assertThat(page.resolve("picture-1.png"))
        .hasSameBinaryContentAs(blog.resolve("images/a street.png"));
    assertThat(page.resolve("picture-2.jpg")).hasSameBinaryContentAs(blog.resolve("still.JPEG"));
  }

  @Test
  void other_pictures_and_links_are_left_out_and_told() throws Exception {
    List<String> addresses =
        List.of(
            "../secret.png",
            "link.png",
            outside.resolve("secret.png").toString(),
            "%2e%2e/secret.png",
            "missing.png",
            "drawing.svg",
            "fake.png",
            "big.png",
            "file:///etc/passwd",
            "data:image/png;base64,AAAA",
            "javascript:alert(1)",
            "//example.org/x.png",
            "nul\u0000.png");
    StringBuilder text = new StringBuilder("# Seen\n\n");
    addresses.forEach(address -> text.append("Word ![said](<" + address + ">).\n\n"));
    text.append(
        "A [link](javascript:alert(1)), [one](file:///etc/passwd), [a](data:text/html,x).\n");
    Edition.Made made = write(text.toString());

    assertThat(made.files()).containsExactly("index.html");
    assertThat(html().select("article img")).isEmpty();
    assertThat(html().select("article a")).isEmpty();
    assertThat(html().select("article small").eachText()).containsOnly("[said]");
    assertThat(made.notices()).hasSize(addresses.size() + 3);
    assertThat(made.notices())
        .anyMatch(n -> n.contains("\"../secret.png\"") && n.contains("outside"))
        .anyMatch(n -> n.contains("\"link.png\"") && n.contains("outside"))
        .anyMatch(n -> n.contains("\"drawing.svg\"") && n.contains("no JPEG, PNG, GIF or WebP"))
        .anyMatch(n -> n.contains("\"fake.png\"") && n.contains("no JPEG, PNG, GIF or WebP"))
        .anyMatch(n -> n.contains("\"big.png\"") && n.contains("larger than 10 MB"))
        .anyMatch(n -> n.contains("\"missing.png\"") && n.contains("no such file"))
        .anyMatch(n -> n.startsWith("The link to \"javascript:alert(1)\""));
  }
}
