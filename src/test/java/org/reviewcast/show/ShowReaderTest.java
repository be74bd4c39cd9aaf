package org.reviewcast.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewcast.audio.AudioFormat;

@Timeout(20)
class ShowReaderTest {
  private static final Path SHIPPED = Path.of("src/main/resources/org/reviewcast/reviewcast.yaml");

  @TempDir Path folder;

  @Test
  void read_everyKey_isInTheShow() throws Exception {
    Show show =
        read(
            """
            title: Café Noir
            author: Clara Voss
            description: Films, mostly.
            link: https://example.org
            language: en_GB
            category: Film Reviews
            artwork: ../art/cover.png
            voice: deep
            quote-voice: brisk
            intro: "{title}!"
            outro: off
            footnotes: End
            image-text: yes
            pauses: {comma: 1, clause: 2, sentence: 3, paragraph: 4, quote: 5, item: 6,
              heading-before: 7, heading-after: 8, section: 9, chapter: 10, start: 11, end: 60000}
            loudness: -19.5
            formats: [opus, MP3]
            """);
    assertThat(show.file()).contains(file().toAbsolutePath());
    assertThat(show.title()).contains("Café Noir");
    assertThat(show.author()).contains("Clara Voss");
    assertThat(show.description()).contains("Films, mostly.");
    assertThat(show.link()).contains("https://example.org");
    assertThat(show.language()).isEqualTo(Locale.UK);
    assertThat(show.category()).contains("Film Reviews");
    assertThat(show.artwork()).contains(folder.getParent().resolve("art/cover.png"));
    assertThat(show.voice()).isEqualTo("deep");
    assertThat(show.quoteVoice()).contains("brisk");
    Show.Narration narration = show.narration();
    assertThat(narration.intro()).isEqualTo(new Template("{title}!"));
    assertThat(narration.outro()).isEqualTo(new Template(""));
    assertThat(narration.footnotes()).isEqualTo(Show.Footnotes.END);
    assertThat(narration.imageText()).isTrue();
    assertThat(narration.pauses().ms().values())
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 60_000, 0);
    assertThat(show.sound().loudnessLufs()).isEqualTo(-19.5);
    assertThat(show.sound().formats()).containsExactly(AudioFormat.OPUS, AudioFormat.MP3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing\n", "---\n", "title:\nvoice: ~\npauses:\n", "title: ''\n"})
  void read_nothingSet_isTheDefault(String text) throws Exception {
    assertThat(read(text).withoutPlaces()).isEqualTo(Show.DEFAULT);
  }

  @Test
  void read_shippedFile_isTheDefault() throws Exception {
    String text = Files.readString(SHIPPED);
    assertThat(read(text).withoutPlaces()).isEqualTo(Show.DEFAULT);
  }

  @Test
  void read_shippedFileWithItsSettingsUncommented_isTheDefaultButForItsTitle() throws Exception {
    // "#key" is a setting, "# Word" is prose.
    String text = Files.readString(SHIPPED).replaceAll("(?m)^#(?=[a-z]| {2}[a-z])", "");
    Show show = read(text);
    assertThat(show.title()).contains("Reviews");
    assertThat(text).contains("\nformats: [mp3]", "\n  heading-before: 1400");
    assertThat(withoutTitle(show)).isEqualTo(Show.DEFAULT);
  }

  private static Show withoutTitle(Show show) {
    return new Show(
        Optional.empty(),
        Optional.empty(),
        show.author(),
        show.description(),
        show.link(),
        show.language(),
        show.category(),
        show.artwork(),
        show.voice(),
        show.quoteVoice(),
        show.narration(),
        show.sound(),
        show.publication());
  }

  @Test
  void read_unknownKey_namesItsPlaceAndTheNearest() {
    assertThatThrownBy(() -> read("title: A\n\nvoise: deep\n"))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith(file().toAbsolutePath() + ":3:1: ")
        .hasMessageContaining("voise")
        .hasMessageContaining("Did you mean voice?");
    assertThatThrownBy(() -> read("pauses:\n  coma: 3\n"))
        .hasMessageContaining(":2:3: ")
        .hasMessageContaining("Did you mean comma?");
    assertThatThrownBy(() -> read("zzzzzzzz:\n"))
        .hasMessageContaining(":1:1: ")
        .hasMessageContaining("There are: ai-content, artwork, author");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: [a, b]         | 1:8 | title is one line of text
          title: {a: b}         | 1:8 | title is one line of text
          language: 12345678901 | 1:11 | language tag such as en or en-GB
          footnotes: middle     | 1:12 | skip or end
          image-text: perhaps   | 1:13 | yes or no
          loudness: loud        | 1:11 | a number from -23 to -14
          loudness: -24         | 1:11 | a number from -23 to -14
          loudness: .nan        | 1:11 | a number from -23 to -14
          loudness: NaN         | 1:11 | a number from -23 to -14
          pauses: 5             | 1:9 | "key: value" lines
          pauses: {comma: 1.5}  | 1:17 | whole number from 0 to 60000
          pauses: {comma: -1}   | 1:17 | from 0 to 60000
          pauses: {comma: 60001}| 1:17 | from 0 to 60000
          pauses: {comma: 1 s}  | 1:17 | from 0 to 60000
          pauses: {written: 5}  | 1:10 | no setting written
          formats: []           | 1:10 | one or more of mp3, m4a, m4b, opus, flac
          formats: [mp3, wav]   | 1:10 | one or more of mp3, m4a, m4b, opus, flac
          formats: [[mp3]]      | 1:10 | list of plain texts
          formats: {mp3: yes}   | 1:10 | list
          intro: "{tittle}"     | 1:8 | Did you mean title?
          [a, b]                | 1:1 | "key: value" lines
          just text             | 1:1 | "key: value" lines
          ? [a]                 | 1:3 | a key is a single word
          title: "open          | 2:1 | unexpected end
          title: [a             | 2:1 | ']'
          title: %a             | 1:8 | cannot start any token
          """)
  void read_wrongValue_saysWhereAndWhatIsWanted(String text, String place, String wanted) {
    assertThatThrownBy(() -> read(text + "\n"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining(wanted)
        .hasMessageContaining("reviewcast.yaml:" + place + ": ");
  }

  @Test
  void read_keySetTwice_isRefused() {
    assertThatThrownBy(() -> read("title: A\nauthor: B\ntitle: C\n"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining(":3:1: title is set twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mp3, opus", "[mp3, opus]", "[MP3, Opus, mp3]", "mp3,opus,mp3"})
  void read_formats_areAListOrATextEachOnce(String formats) throws Exception {
    assertThat(read("formats: " + formats + "\n").sound().formats())
        .containsExactly(AudioFormat.MP3, AudioFormat.OPUS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"off", "no", "false", "Off", "\"\""})
  void read_introTurnedOff_isEmpty(String off) throws Exception {
    assertThat(read("intro: " + off + "\n").narration().intro().text()).isEmpty();
  }

  @Test
  void read_titleOverSeveralLines_isOneLine() throws Exception {
    assertThat(read("title: |\n  A\n  B\tC\n").title()).contains("A B C");
  }

  @Test
  void read_tag_makesNoObject() throws Exception {
    assertThat(read("title: !!str 5\n").title()).contains("5");
    assertThatThrownBy(() -> read("title: !!java.net.URL [\"http://localhost\"]\n"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining(":1:8: ")
        .hasMessageContaining("tag");
  }

  @Test
  void read_yamlBomb_isRefused() {
    StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
    for (char c = 'b'; c < 'k'; c++) {
      String before = "*" + (char) (c - 1);
      bomb.append(c).append(": &").append(c).append(" [");
      bomb.append(String.join(", ", java.util.Collections.nCopies(9, before))).append("]\n");
    }
    assertThatThrownBy(() -> read(bomb.toString())).isInstanceOf(SettingsException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "&a ", "*a ", "!!str ", "\"", "a: &a [*a]\nb: "})
  void read_rowOfSigns_isRefusedSoon(String sign) {
    assertThatThrownBy(() -> read(sign.repeat(20_000))).isInstanceOf(SettingsException.class);
    assertThatThrownBy(() -> read("title: " + sign.repeat(20_000)))
        .isInstanceOf(SettingsException.class);
  }

  @Test
  void read_fileThatRefersToItself_isRefused() {
    assertThatThrownBy(() -> read("formats: &a [*a]\n")).isInstanceOf(SettingsException.class);
    assertThatThrownBy(() -> read("pauses: &a {comma: *a}\n"))
        .isInstanceOf(SettingsException.class);
  }

  @Test
  void read_byteOrderMarkAndWindowsLineEnds_areNoTrouble() throws Exception {
    assertThat(read("\uFEFFtitle: A\r\nvoice: deep\r\n").voice()).isEqualTo("deep");
  }

  @Test
  void read_otherEncoding_saysThatItIsNotUtf8() throws Exception {
    Files.write(file(), "title: Café\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> ShowReader.read(file()))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("UTF-8");
  }

  @Test
  void read_controlCharacter_isRefusedInOneSentence() {
    assertThatThrownBy(() -> read("title: a\u0007b\n"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("reviewcast.yaml:1:9: ")
        .message()
        .doesNotContain("\n");
  }

  @Test
  void read_noSuchFile_saysSo() {
    assertThatThrownBy(() -> ShowReader.read(folder.resolve("none.yaml")))
        .isInstanceOf(SettingsException.class)
        .hasMessageEndingWith("there is no such file.");
    assertThatThrownBy(() -> ShowReader.read(folder)).isInstanceOf(SettingsException.class);
  }

  @Test
  void read_hugeFile_isRefused() throws Exception {
    Files.write(file(), new byte[(1 << 20) + 1]);
    assertThatThrownBy(() -> ShowReader.read(file())).hasMessageContaining("larger than 1 MiB");
  }

  @Test
  void find_inAFolderBelow_isTheNearest() throws Exception {
    Path below = Files.createDirectories(folder.resolve("a/b"));
    assertThat(ShowReader.find(below)).isNotEqualTo(Optional.of(file()));
    Files.writeString(file(), "");
    assertThat(ShowReader.find(below)).contains(file().toAbsolutePath());
    Path nearer = Files.writeString(folder.resolve("a/reviewcast.yaml"), "");
    assertThat(ShowReader.find(below)).contains(nearer.toAbsolutePath());
  }

  @Test
  void settings_list_isTakenFromAListOrATextWithCommas() throws Exception {
    Settings settings = Settings.parse("x.yaml", "a: x , y\nb: [x, y]\nc:\n");
    assertThat(settings.keys()).containsExactly("a", "b");
    assertThat(settings.list("a")).contains(List.of("x", "y"));
    assertThat(settings.list("b")).contains(List.of("x", "y"));
    assertThat(settings.list("c")).isEmpty();
    assertThat(settings.group("c").keys()).isEmpty();
  }

  private Path file() {
    return folder.resolve(ShowReader.FILE_NAME);
  }

  private Show read(String text) throws Exception {
    Files.writeString(file(), text);
    return ShowReader.read(file());
  }
}
