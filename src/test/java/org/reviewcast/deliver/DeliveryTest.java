package org.reviewcast.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryTest {
  @TempDir Path folder;
  private Path output;
  private Path site;
  private FolderTarget target;

  @BeforeEach
  void fill() throws IOException {
    output = folder.resolve("output");
    site = folder.resolve("site");
    target = new FolderTarget(site);
    for (String name :
        List.of(
            "feed.xml",
            "index.html",
            "b/b.mp3",
            "b/index.html",
            "b/chapters.json",
            "a/a.mp3",
            "a/cover.jpg",
            "a/episode.json",
            ".takes/x.wav",
            "b/.part.mp3",
            "README.md")) {
      write(name, name);
    }
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(output.resolve(name).getParent());
    Files.writeString(output.resolve(name), text);
  }

  private List<String> deliver(boolean prune) throws IOException {
    List<String> done = new ArrayList<>();
    Delivery.plan(Shipment.of(output, Set.of()), target)
        .run(
            target,
            prune,
            new Delivery.Listener() {
              @Override
              public void putting(String name) {
                done.add(name);
              }

              @Override
              public void removing(String name) {
                done.add("-" + name);
              }
            });
    return done;
  }

  @Test
  void media_go_first_and_the_feed_last_and_hidden_files_stay() throws IOException {
    assertThat(deliver(false))
        .containsExactly(
            "a/a.mp3",
            "a/cover.jpg",
            "b/b.mp3",
            "a/episode.json",
            "b/chapters.json",
            "b/index.html",
            "index.html",
            "feed.xml");
    assertThat(target.names()).hasSize(8);
  }

  @Test
  void only_what_differs_is_put_again() throws IOException {
    deliver(false);
    write("b/b.mp3", "B/B.MP3");
    Files.setLastModifiedTime(output.resolve("a/a.mp3"), FileTime.fromMillis(0));

    assertThat(deliver(false)).containsExactly("b/b.mp3");
    assertThat(site.resolve("b/b.mp3")).hasContent("B/B.MP3");
    assertThat(deliver(false)).isEmpty();
  }

  @Test
  void stale_files_go_only_when_asked_and_hidden_ones_never() throws IOException {
    deliver(false);
    Files.delete(output.resolve("a/a.mp3"));
    Files.delete(output.resolve("a/cover.jpg"));
    Files.delete(output.resolve("a/episode.json"));
    Files.writeString(site.resolve("CNAME"), "example.org");
    Files.writeString(site.resolve(".htaccess"), "");

    assertThat(deliver(false)).isEmpty();
    assertThat(site.resolve("a/a.mp3")).exists();
    assertThat(deliver(true)).containsExactly("-a/a.mp3", "-a/cover.jpg", "-a/episode.json");
    assertThat(site.resolve("a")).doesNotExist();
    assertThat(site.resolve(".htaccess")).exists();
    assertThat(site.resolve("CNAME")).exists();
  }

  @Test
  void planning_writes_nothing() throws IOException {
    Delivery.plan(Shipment.of(output, Set.of()), target);

    assertThat(site).doesNotExist();
  }

  @Test
  void no_name_leads_out_of_the_target() {
    assertThatThrownBy(() -> target.put("../x", output.resolve("feed.xml")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> target.remove("a/../../x"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
