package org.reviewcast.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {
  @TempDir Path folder;

  private Show read(String text) throws Exception {
    return ShowReader.read(Files.writeString(folder.resolve("reviewcast.yaml"), text));
  }

  @Test
  void read_everyKey_isInThePublication() throws Exception {
    Publication publication =
        read("""
        base: https://Example.org/pod
        guid: 9B024349-ccf0-5f69-a609-6b82873eab3c
        owner: {name: Clara Voss, email: clara@example.org}
        explicit: yes
        copyright: © 2026 Clara Voss
        license: {name: house, link: https://example.org/licence}
        type: Serial
        funding: {link: https://example.org/give, words: Buy me a tea}
        locked: no
        persons:
          - Clara Voss
          - {name: Per Aasen, role: Producer, group: Production, link: https://example.org/per}
        medium: audiobook
        ai-content: yes
        editions: [vtt, chapters, vtt]
        """)
            .publication();
    assertThat(publication)
        .isEqualTo(
            new Publication(
                Optional.of(URI.create("https://Example.org/pod/")),
                Optional.of("9b024349-ccf0-5f69-a609-6b82873eab3c"),
                Optional.of(new Publication.Owner("Clara Voss", "clara@example.org")),
                true,
                Optional.of("© 2026 Clara Voss"),
                Optional.of(
                    new Publication.License(
                        "house", Optional.of(URI.create("https://example.org/licence")))),
                Publication.Type.SERIAL,
                Optional.of(
                    new Publication.Funding(
                        URI.create("https://example.org/give"), "Buy me a tea")),
                false,
                List.of(
                    new Publication.Person(
                        "Clara Voss", "host", "cast", Optional.empty(), Optional.empty()),
                    new Publication.Person(
                        "Per Aasen",
                        "producer",
                        "production",
                        Optional.of(URI.create("https://example.org/per")),
                        Optional.empty())),
                "audiobook",
                Optional.of(true),
                List.of("vtt", "chapters")));
  }

  @Test
  void read_shortForms_areTaken() throws Exception {
    Publication publication =
        read("""
        owner: {email: clara@example.org}
        license: cc-by-4.0
        funding: https://example.org/give
        persons: Clara Voss
        editions: none
        """)
            .publication();
    assertThat(publication.owner()).hasValueSatisfying(o -> assertThat(o.name()).contains("clara"));
    assertThat(publication.license())
        .contains(new Publication.License("cc-by-4.0", Optional.empty()));
    assertThat(publication.funding()).isPresent();
    assertThat(publication.persons())
        .extracting(Publication.Person::name)
        .containsExactly("Clara Voss");
    assertThat(publication.editions()).isEmpty();
  }

  @Test
  void read_nothingSet_isThePrivateShow() throws Exception {
    assertThat(read("title: A\n").publication()).isEqualTo(Publication.DEFAULT);
    assertThat(read("persons: []\nowner:\n  name:\n").publication()).isEqualTo(Publication.DEFAULT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          base: example.org/pod        | 1:7  | the address of a folder
          base: ftp://example.org/     | 1:7  | the address of a folder
          base: https://e.org/?a=b     | 1:7  | the address of a folder
          base: https://u:p@e.org/     | 1:7  | the address of a folder
          base: "https://exa mple.org" | 1:7  | the address of a folder
          link: javascript:alert(1)    | 1:7  | an address that begins with https://
          guid: 42                     | 1:7  | a UUID
          owner: {name: Clara}         | 1:8  | the email is missing
          owner: {email: clara}        | 1:16 | an e-mail address
          owner: {mail: a@b.org}       | 1:9  | Did you mean email?
          explicit: perhaps            | 1:11 | yes or no
          type: episodical             | 1:7  | Did you mean episodic?
          funding: give                | 1:10 | an address
          medium: podcats              | 1:9  | Did you mean podcast?
          editions: [vttt]             | 1:11 | Did you mean vtt?
          category: film reviews       | 1:11 | Did you mean Film Reviews
          category: TV and Film        | 1:11 | one of Apple Podcasts' categories
          persons: [{role: host}]      | 1:10 | a list of names
          """)
  void read_wrongValue_saysWhereAndWhatIsWanted(String text, String place, String wanted) {
    assertThatThrownBy(() -> read(text + "\n"))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("reviewcast.yaml:" + place + ": ")
        .hasMessageContaining(wanted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Film Reviews", "TV & Film > Film Reviews", "TV & Film", "Books"})
  void category_asAppleSpellsIt_isTaken(String name) throws Exception {
    assertThat(read("category: \"" + name + "\"\n").category()).contains(name);
    assertThat(Category.named(name)).isPresent();
  }

  @Test
  void categories_areApplesAndUnmistakable() {
    assertThat(Category.all()).hasSize(109).doesNotHaveDuplicates();
    assertThat(Category.names()).doesNotHaveDuplicates();
    assertThat(Category.named("Film Reviews"))
        .contains(new Category("TV & Film", Optional.of("Film Reviews")));
    assertThat(Category.named("film reviews")).isEmpty();
  }

  @Test
  void base_thatIsNone_isRefused() {
    assertThatThrownBy(() -> Publication.DEFAULT.withBase(URI.create("https://example.org/pod")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
