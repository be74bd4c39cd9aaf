package org.reviewcast.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each page in src/test/resources/pages, in the manner of one blog system, gives the review and
 * nothing else. Run with {@code -Dgolden.rewrite=true} to write the dumps anew, and look at what
 * changed.
 */
class GoldenPagesTest {
  private static final Path FOLDER = Path.of("src/test/resources/pages");

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> !file.toString().endsWith(".dump")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void read_page_isAsItsDump(Path page) throws Exception {
    String dump = Dump.of(Readers.read(page));
    Path expected = FOLDER.resolve(page.getFileName() + ".dump");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(expected, dump);
    }
    assertThat(dump).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void read_page_everyCharacterStandsAtItsPlace(Path page) throws Exception {
    List<String> lines = Files.readAllLines(page);
    for (Prose prose : Sources.prose(Readers.read(page))) {
      for (int i = 0; i < prose.text().length(); i++) {
        Place place = prose.placeAt(i);
        char written = (lines.get(place.line() - 1) + "\n").charAt(place.column() - 1);
        char read = prose.text().charAt(i);
        boolean same = read == written || (read == ' ' && Character.isWhitespace(written));
        // A character reference is placed at its ampersand; <br> is a space, <q> a mark, <dd> a
        // colon or a comma.
        boolean tag = written == '<' && " “”:,".indexOf(read) >= 0;
        assertThat(same || written == '&' || tag)
            .as("%s in “%s” at %s:%s is “%s”", read, prose.text(), page, place, written)
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void read_pageWithWindowsLineEnds_isTheSame(Path page) throws Exception {
    String text = Files.readString(page);
    String dump = Dump.of(read(page, text));
    assertThat(Dump.of(read(page, text.replace("\n", "\r\n")))).isEqualTo(dump);
    assertThat(Dump.of(read(page, text.replace("\n", "\r")))).isEqualTo(dump);
  }

  private static Review read(Path page, String text) throws ReviewException {
    return Readers.read(new SourceText(page.getFileName().toString(), text, List.of()));
  }
}
