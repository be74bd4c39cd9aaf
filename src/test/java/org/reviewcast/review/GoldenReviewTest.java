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
 * Each file beside the dumps in src/test/resources/review reads as its dump says. Run with {@code
 * -Dgolden.rewrite=true} to write the dumps anew, and look at what changed.
 */
class GoldenReviewTest {
  private static final Path FOLDER = Path.of("src/test/resources/review");

  static Stream<Path> sources() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> !file.toString().endsWith(".dump")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void read_file_isAsItsDump(Path file) throws Exception {
    String dump = Dump.of(Readers.read(file));
    Path expected = FOLDER.resolve(file.getFileName() + ".dump");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(expected, dump);
    }
    assertThat(dump).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void read_file_everyCharacterStandsAtItsPlace(Path file) throws Exception {
    List<String> lines = Files.readAllLines(file);
    for (Prose prose : Sources.prose(Readers.read(file))) {
      for (int i = 0; i < prose.text().length(); i++) {
        Place place = prose.placeAt(i);
        String line = lines.get(place.line() - 1) + "\n";
        char written = line.charAt(place.column() - 1);
        char read = prose.text().charAt(i);
        boolean same = read == written || (read == ' ' && Character.isWhitespace(written));
        // A character reference is placed at its ampersand, and <br> is a space.
        assertThat(same || written == '&' || (read == ' ' && written == '<'))
            .as("%s in “%s” at %s:%s is “%s”", read, prose.text(), file, place, written)
            .isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void read_fileWithWindowsLineEnds_isTheSame(Path file) throws Exception {
    String text = Files.readString(file);
    Review review = read(file, text);
    assertThat(Dump.of(read(file, text.replace("\n", "\r\n")))).isEqualTo(Dump.of(review));
    assertThat(Dump.of(read(file, text.replace("\n", "\r")))).isEqualTo(Dump.of(review));
  }

  private static Review read(Path file, String text) throws ReviewException {
    return Readers.read(new SourceText(file.getFileName().toString(), text, List.of()));
  }
}
