package org.reviewcast.voice.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewcast.show.SettingsException;

class LexiconFileTest {
  @TempDir private Path folder;

  @Test
  void add_newFile_startsItWithAComment() throws Exception {
    Path file = folder.resolve("a.lexicon.yaml");
    new LexiconFile(file).add(List.of(Lexeme.respelled("Toros", "TOR-ohss")));
    assertThat(Files.readString(file)).startsWith("# How").endsWith("\nToros: TOR-ohss\n");
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void add_entriesThatAPersonMade_leavesThemAsTheyAre() throws Exception {
    String own = "# mine\nToros: /ˈtɔros/ # so he says";
    Path file = Files.writeString(folder.resolve("a.lexicon.yaml"), own);
    List<Lexeme> added =
        new LexiconFile(file)
            .add(List.of(Lexeme.respelled("Toros", "TOR-ohss"), Lexeme.respelled("Ani", "AH-nee")));
    assertThat(added).extracting(Lexeme::written).containsExactly("Ani");
    assertThat(Files.readString(file)).isEqualTo(own + "\nAni: AH-nee\n");
  }

  @Test
  void add_toAFileThatIsNoLexicon_leavesItAsItIs() throws Exception {
    Path file = Files.writeString(folder.resolve("a.lexicon.yaml"), "- a list\n");
    assertThatThrownBy(() -> new LexiconFile(file).add(List.of(Lexeme.of("A", "AH-uh"))))
        .isInstanceOf(SettingsException.class);
    assertThat(Files.readString(file)).isEqualTo("- a list\n");
  }

  @Test
  void plainLines_shippedFiles_meanWhatYamlMeans() throws Exception {
    try (var files = Files.list(Path.of("voices/lexicons"))) {
      for (Path file : files.toList()) {
        String text = Files.readString(file);
        assertThat(PlainLines.read(text)).as(file.toString()).isPresent();
        // A line that plain reading leaves to YAML, so that the whole file is read so.
        assertThat(LexiconReader.parse("x", text + "\"Q q\": {say: q}\n").entries())
            .startsWith(LexiconReader.parse("x", text).entries().toArray(new Lexicon.Entry[0]));
      }
    }
  }
}
