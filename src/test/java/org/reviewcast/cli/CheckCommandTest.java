package org.reviewcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String HEAD =
      """
      ---
      title: Two Films
      author: A Critic
      date: 2026-11-01
      film: The Island
      summary: Two of them.
      %s---
      """;

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path review;

  @BeforeEach
  void write() throws Exception {
    review = review("", "Pálmason’s film, by Hlynur Pálmason, is not zyxomic. ᚠ.");
  }

  private Path review(String more, String text) throws Exception {
    return Files.writeString(
        folder.resolve("two.md"), String.format(HEAD, more) + text + "\n", StandardCharsets.UTF_8);
  }

  private int check(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "check";
    arguments[1] = review.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    out.reset();
    err.reset();
    Workplace workplace =
        new Workplace(Path.of("").toAbsolutePath(), folder, folder.resolve("cache"), false);
    return Main.run(stream(out), stream(err), workplace, arguments);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void check_foreignNames_listsThemFirstWithHowTheySound() {
    assertThat(check()).isZero();
    assertThat(printed())
        .contains("Two Films: ")
        .containsSubsequence(
            "Names",
            "8:1    2×  Pálmason",
            "PAL-muh-suhn",
            "Hlynur",
            "Words",
            "zyxomic",
            "Not read",
            "ᚠ")
        .doesNotContain("Missing");
  }

  @Test
  void check_otherScripts_areNamesToMendAndSumsAreNot() throws Exception {
    review("", "It was made by 홍상수 after 花樣年華 and cost ₹10 crore.");
    check();
    assertThat(printed())
        .containsSubsequence("Names", "홍상수", "Read by guess", "\"花樣年華\" as \"hua yang nian hua\"")
        .doesNotContain("Words that", "Not read");
    review("lexicon: {홍상수: HONG SAHNG-soo, 花樣年華: {say: Fa Yeung Nin Wah}}\n", "홍상수 saw 花樣年華.");
    check("--strict");
    assertThat(printed()).contains("Nothing is open.");
  }

  @Test
  void check_strict_failsWhileSomethingIsOpen() throws Exception {
    assertThat(check("--strict")).isEqualTo(1);
    review("lexicon: {Pálmason: POWL-mah-son, Hlynur: HLEE-nur}\n", "A film by Hlynur Pálmason.");
    assertThat(check("--strict")).isZero();
    assertThat(printed()).contains("Nothing is open.");
  }

  @Test
  void check_write_startsALexiconThatIsThenUsedAndKept() throws Exception {
    check("--write");
    Path lexicon = folder.resolve("two.lexicon.yaml");
    assertThat(Files.readString(lexicon)).contains("\nPálmason: PAL-muh-suhn\nHlynur: HLIN-ur\n");
    String corrected = Files.readString(lexicon).replace("PAL-muh-suhn", "POWL-mah-son");
    Files.writeString(lexicon, corrected);
    check("--write");
    assertThat(printed()).doesNotContain("Hlynur");
    assertThat(Files.readString(lexicon)).isEqualTo(corrected);
  }

  @Test
  void check_say_makesASoundFileOfEachGuess() {
    check("--say", "-o", folder.resolve("out").toString());
    assertThat(folder.resolve("out/two-films-words"))
        .isDirectoryContaining("glob:**/palmason.wav")
        .isDirectoryContaining("glob:**/hlynur.wav");
  }

  @Test
  void check_json_isForPrograms() {
    check("--json");
    assertThat(printed())
        .contains("\"open\" : true", "\"written\" : \"Pálmason\"", "\"said\" : \"PAL-muh-suhn\"");
  }

  @Test
  void check_wrongLexiconBesideTheReview_saysWhere() throws Exception {
    Files.writeString(folder.resolve("two.lexicon.yaml"), "# mine\nHlynur: {ipa: /h4/}\n");
    assertThat(check()).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("two.lexicon.yaml:2:9: Hlynur is not pronounceable as it stands");
  }
}
