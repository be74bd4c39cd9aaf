package org.reviewcast.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewcast.show.SettingsException;
import org.reviewcast.show.Show;

class VoiceLibraryTest {
  @TempDir Path folder;

  @Test
  void find_everyShippedVoice_isOfAnInstalledEngineAndDescribed() throws Exception {
    VoiceLibrary library = new VoiceLibrary(List.of(Narrators.SHIPPED));
    assertThat(library.names()).hasSizeGreaterThanOrEqualTo(3).contains(Show.DEFAULT.voice());
    for (String name : library.names()) {
      Voice voice = library.find(name);
      assertThat(voice.name()).isEqualTo(name);
      assertThat(voice.description()).isNotBlank();
      assertThat(ServiceLoader.load(SpeechEngine.class))
          .anySatisfy(
              engine -> {
                assertThat(engine.name()).isEqualTo(voice.engine());
                assertThat(engine.voices()).contains(voice.engineVoice());
              });
    }
  }

  @Test
  void find_shippedVoices_soundUnlikeEachOther() throws Exception {
    VoiceLibrary library = new VoiceLibrary(List.of(Narrators.SHIPPED));
    for (String one : library.names()) {
      for (String other : library.names()) {
        if (!one.equals(other)) {
          Voice a = library.find(one);
          Voice b = library.find(other);
          assertThat(a.wordsPerMinute() + " " + a.pitchHz() + " " + a.rangeHz())
              .isNotEqualTo(b.wordsPerMinute() + " " + b.pitchHz() + " " + b.rangeHz());
        }
      }
    }
  }

  @Test
  void find_inTwoFolders_isTheOneOfTheFirst() throws Exception {
    write("reader", "rate: 199\ndescription: My own.\n");
    write("mine", "pitch: 77.5\nrange: 0\nlanguage: en_GB\n");
    VoiceLibrary library = new VoiceLibrary(List.of(folder, Narrators.SHIPPED));
    assertThat(library.find("reader").wordsPerMinute()).isEqualTo(199);
    assertThat(library.find("reader").description()).isEqualTo("My own.");
    assertThat(library.find("mine").pitchHz()).isEqualTo(77.5);
    assertThat(library.find("mine").language().toLanguageTag()).isEqualTo("en-GB");
    assertThat(library.find("deep")).isEqualTo(Narrators.named("deep"));
    assertThat(library.names())
        .contains("mine", "reader", "deep")
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void find_unknownName_suggestsTheNearest() {
    VoiceLibrary library = new VoiceLibrary(List.of(folder, Narrators.SHIPPED));
    assertThatThrownBy(() -> library.find("raeder"))
        .isInstanceOf(SettingsException.class)
        .hasMessage("There is no voice \"raeder\". Did you mean reader?");
    assertThatThrownBy(() -> library.find("orchestra"))
        .hasMessageContaining("There are: brisk, deep");
  }

  @Test
  void find_withoutFolders_saysThatThereAreNone() throws Exception {
    VoiceLibrary library = new VoiceLibrary(List.of(folder.resolve("none")));
    assertThat(library.names()).isEmpty();
    assertThatThrownBy(() -> library.find("reader")).hasMessageEndingWith("There are none.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../outside", "a/../../outside", "/etc/passwd", "", ".", "..", "a\0b"})
  void find_nameThatIsAPath_isUnknown(String name) throws Exception {
    Files.writeString(folder.resolve("outside.yaml"), "rate: 100\n");
    VoiceLibrary library = new VoiceLibrary(List.of(Files.createDirectory(folder.resolve("a"))));
    assertThatThrownBy(() -> library.find(name))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("There is no voice");
  }

  @Test
  void names_folderNamedLikeAVoice_isNone() throws Exception {
    Files.createDirectory(folder.resolve("folder.yaml"));
    write("mine", "rate: 100\n");
    assertThat(new VoiceLibrary(List.of(folder)).names()).containsExactly("mine");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rate: fast        | :1:7: rate is a number from 80 to 300
          rate: 79          | :1:7: rate is a number from 80 to 300
          rate: 100.5       | :1:7: rate is a whole number from 80 to 300
          pitch: 401        | :1:8: pitch is a number from 50 to 400
          range: -1         | :1:8: range is a number from 0 to 100
          language: e       | :1:11: language is a language tag such as en-US
          engine: [a]       | :1:9: engine is one line of text
          speed: 100        | :1:1: there is no setting speed
          """)
  void find_wrongFile_saysWhere(String text, String wanted) throws Exception {
    write("mine", text + "\n");
    VoiceLibrary library = new VoiceLibrary(List.of(folder));
    assertThatThrownBy(() -> library.find("mine"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("mine.yaml" + wanted);
  }

  @Test
  void spokenWord_thatIsNotPlain_isRefused() {
    for (String word : new String[] {"", " ", "two words", "café", "a\n"}) {
      assertThatThrownBy(() -> new SpokenWord(word, 0, 1, SpokenWord.Break.NONE))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private void write(String name, String text) throws Exception {
    Files.writeString(folder.resolve(name + ".yaml"), text);
  }
}
