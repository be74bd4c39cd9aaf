package org.reviewcast.voice.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewcast.review.Readers;
import org.reviewcast.show.SettingsException;
import org.reviewcast.show.Show;
import org.reviewcast.show.ShowReader;
import org.reviewcast.voice.VoiceLibrary;

class LexiconChoiceTest {
  @TempDir private Path folder;
  private List<Path> voices;

  @BeforeEach
  void write() throws Exception {
    voices = List.of(folder.resolve("show/voices"), folder.resolve("home/voices"));
    lexicon(
        "home/voices/lexicons/shipped.yaml",
        "Ani: shipped\nAno: shipped\nAnu: shipped\nAny: shipped");
    lexicon("show/voices/lexicons/mine.yaml", "Ani: mine\nAno: mine\nAnu: mine");
    lexicon("show/a.lexicon.yaml", "Ani: beside\nAno: beside");
  }

  private void lexicon(String name, String text) throws Exception {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text + "\n");
  }

  private String said(LexiconChoice choice) throws Exception {
    StringBuilder text = new StringBuilder();
    for (Lexicon.Entry entry : choice.read().entries()) {
      text.append(entry.written()).append('=').append(entry.say()).append(' ');
    }
    return text.toString().strip();
  }

  private LexiconChoice ofReview(String frontMatter, String... names) throws Exception {
    Path review = folder.resolve("show/a.md");
    Files.writeString(review, "---\ntitle: A\n" + frontMatter + "---\nText.\n");
    return LexiconChoice.named(voices, List.of(names))
        .with(review, Readers.read(review).metadata());
  }

  @Test
  void read_severalLexicons_theNearestToTheReviewHolds() throws Exception {
    assertThat(said(ofReview("pronunciations: {Ani: inside}\n", "mine")))
        .isEqualTo("Ani=inside Ano=beside Anu=mine Any=shipped");
  }

  @Test
  void named_nothing_isTheShippedOnesAlone() throws Exception {
    assertThat(said(LexiconChoice.named(voices, List.of()))).startsWith("Ani=shipped");
  }

  @Test
  void named_none_turnsTheShippedOnesOff() throws Exception {
    assertThat(said(LexiconChoice.named(voices, List.of("none")))).isEmpty();
    assertThat(said(LexiconChoice.named(voices, List.of("none", "mine")))).doesNotContain("Any");
  }

  @Test
  void of_showWithANarratorForQuotations_holdsTheLexiconsOfBoth() throws Exception {
    voice("one", "[mine]");
    voice("two", "[other]");
    lexicon("home/voices/lexicons/other.yaml", "Ano: other\nAno said: other");
    lexicon("show/reviewcast.yaml", "voice: one\nquote-voice: two\nlexicons: [none]");

    Show show = ShowReader.read(folder.resolve("show/reviewcast.yaml"));

    assertThat(said(LexiconChoice.of(show, new VoiceLibrary(voices))))
        .isEqualTo("Ani=mine Ano=mine Anu=mine Ano said=other");
  }

  private void voice(String name, String lexicons) throws Exception {
    lexicon(
        "home/voices/" + name + ".yaml",
        "engine: freetts\nengine-voice: kevin16\nlexicons: " + lexicons);
  }

  @Test
  void named_unknown_suggestsTheNearest() {
    assertThatThrownBy(() -> LexiconChoice.named(voices, List.of("mime")))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("Did you mean mine?");
  }

  @Test
  void with_frontMatterThatHoldsNoEntries_saysWhatIsWanted() {
    assertThatThrownBy(() -> ofReview("lexicon: mine\n")).hasMessageContaining("Saoirse: SUR-shuh");
  }
}
