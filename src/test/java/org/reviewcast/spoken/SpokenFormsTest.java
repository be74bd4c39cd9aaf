package org.reviewcast.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reviewcast.review.Mark;
import org.reviewcast.show.Show;
import org.reviewcast.voice.SpokenText;
import org.reviewcast.voice.SpokenWord;
import org.reviewcast.voice.SpokenWord.Break;

class SpokenFormsTest {
  private final SpokenForms forms = new SpokenForms(English.AMERICAN);

  static List<String> lines() throws Exception {
    List<String> lines = new ArrayList<>();
    Specification.examples().forEach(example -> lines.add(example.written()));
    try (var bytes = SpokenFormsTest.class.getResourceAsStream("/spoken/rich.txt")) {
      String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      text.lines().filter(line -> !line.isBlank()).forEach(lines::add);
    }
    return lines;
  }

  @ParameterizedTest
  @MethodSource("lines")
  void read_anyLine_coversEveryWrittenWordOrReportsIt(String written) {
    ReadAloud read = forms.readWithDoubts(written, List.of());
    for (Token token : Tokens.in(written)) {
      if (!token.isSymbol()) {
        boolean spoken =
            read.text().words().stream()
                .anyMatch(w -> w.writtenStart() <= token.start() && token.end() <= w.writtenEnd());
        boolean reported =
            read.doubts().stream()
                .anyMatch(d -> d.writtenStart() <= token.start() && token.end() <= d.writtenEnd());
        assertThat(spoken || reported).as(token.text()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void read_anyLine_givesPlainWordsInOrderWithinTheLine(String written) {
    assertKeepsPromises(written, forms.read(written, List.of()));
  }

  static void assertKeepsPromises(String written, SpokenText text) {
    int start = 0;
    for (SpokenWord word : text.words()) {
      assertThat(word.text()).as(written).matches("[A-Za-z]+(['-][A-Za-z]+)*+");
      assertThat(word.writtenStart()).isGreaterThanOrEqualTo(start);
      assertThat(word.writtenEnd()).isGreaterThan(word.writtenStart());
      assertThat(word.writtenEnd()).isLessThanOrEqualTo(written.length());
      start = word.writtenStart();
    }
    if (!text.words().isEmpty()) {
      assertThat(text.words().get(text.words().size() - 1).after()).isNotEqualTo(Break.NONE);
    }
  }

  @Test
  void read_wordsOfOneToken_shareItsStretch() {
    List<SpokenWord> words = forms.read("A $5 film.", List.of()).words();
    assertThat(words)
        .containsExactly(
            new SpokenWord("a", 0, 1, Break.NONE),
            new SpokenWord("five", 2, 4, Break.NONE),
            new SpokenWord("dollar", 2, 4, Break.NONE),
            new SpokenWord("film", 5, 9, Break.STATEMENT));
  }

  @Test
  void read_hyphenatedWord_isOneWordOverItsWholeStretch() {
    assertThat(forms.read("rags-to-riches", List.of()).words())
        .containsExactly(new SpokenWord("rags-to-riches", 0, 14, Break.STATEMENT));
  }

  @Test
  void read_lineThatEndsInMidSentence_keepsItsBreak() {
    assertThat(forms.read("At last,", List.of()).words().get(1).after()).isEqualTo(Break.COMMA);
    assertThat(forms.read("At last —", List.of()).words().get(1).after()).isEqualTo(Break.CLAUSE);
    assertThat(forms.read("At last", List.of()).words().get(1).after()).isEqualTo(Break.STATEMENT);
  }

  @Test
  void read_nothingToSay_isEmptyWithoutDoubts() {
    for (String nothing : List.of("", " ", "***", "—", "…", "\u200b")) {
      ReadAloud read = forms.readWithDoubts(nothing, List.of());
      assertThat(read.text().words()).as(nothing).isEmpty();
      assertThat(read.doubts()).as(nothing).isEmpty();
    }
  }

  @Test
  void readWithDoubts_unknownCapitals_areReportedWithWhatWillBeSaid() {
    assertThat(forms.readWithDoubts("The QOV said so.", List.of()).doubts())
        .containsExactly(new Doubt(4, 7, "Q O V", "capitals: letters or a word?"));
  }

  @Test
  void read_ownRule_isAskedBeforeTheBuiltInOnes() {
    SpokenRule seven =
        (line, at) ->
            line.at(at).text().equals("7") ? Reading.of(at + 1, "lucky") : Optional.empty();
    SpokenForms own = new SpokenForms(SpokenStyle.of(English.AMERICAN), List.of(seven));
    assertThat(own.read("7 of 8", List.of()).toString()).isEqualTo("lucky of eight.");
  }

  @Test
  void read_marks_doNotDisturbTheWords() {
    List<Mark> marks = List.of(new Mark.Emphasis(4, 8));
    assertThat(forms.read("See 1917 now.", marks).toString())
        .isEqualTo("See nineteen seventeen now.");
  }

  @Test
  void read_emoji_followsTheSetting() {
    assertThat(withEmoji(Show.Emoji.ALWAYS).read("Loved it \uD83D\uDE0D", List.of()).toString())
        .isEqualTo("Loved it heart eyes.");
    assertThat(withEmoji(Show.Emoji.NEVER).read("It is \uD83D\uDD25", List.of()).toString())
        .isEqualTo("It is.");
  }

  private static SpokenForms withEmoji(Show.Emoji emoji) {
    return new SpokenForms(new SpokenStyle(English.AMERICAN, emoji), List.of());
  }

  @Test
  void readWithDoubts_scriptThatNoRuleReads_isReportedAsLeftOut() {
    ReadAloud read = forms.readWithDoubts("See ᚠᚢᚦ now.", List.of());
    assertThat(read.text().toString()).isEqualTo("See now.");
    assertThat(read.doubts()).hasSize(1);
    assertThat(read.doubts().get(0).leftOut()).isTrue();
  }

  @Test
  void readWithDoubts_titleInAnotherScript_isSpelledAndReported() {
    ReadAloud read = forms.readWithDoubts("See 花樣年華 now.", List.of());
    assertThat(read.text().toString()).isEqualTo("See hua yang nian hua now.");
    assertThat(read.doubts()).singleElement().matches(doubt -> !doubt.leftOut());
  }

  @Test
  void readWithDoubts_proseInAnotherScript_isReportedAsLeftOut() {
    ReadAloud read = forms.readWithDoubts("影の国の映画である。", List.of());
    assertThat(read.text().words()).isEmpty();
    assertThat(read.doubts()).allMatch(Doubt::leftOut);
  }

  @Test
  void read_onManyThreads_givesTheSameWords() {
    List<String> lines = Specification.examples().stream().map(e -> e.written()).toList();
    List<String> alone = lines.stream().map(line -> said(line)).toList();
    List<String> together = lines.parallelStream().map(line -> said(line)).toList();
    assertThat(together).isEqualTo(alone);
  }

  private String said(String line) {
    return forms.read(line, List.of()).toString();
  }

  @Test
  void read_wordsAfterALongWrittenToken_pointAtTheirOwnCharacters() {
    String written = "It cost $1.2bn \u2014 Am\u00E9lie\u2019s fault.";
    for (SpokenWord word : forms.read(written, List.of()).words()) {
      String stretch = written.substring(word.writtenStart(), word.writtenEnd());
      if (word.text().equals("Amelie's")) {
        assertThat(stretch).isEqualTo("Am\u00E9lie\u2019s");
      } else if (word.text().equals("billion")) {
        assertThat(stretch).isEqualTo("$1.2bn");
      }
    }
  }
}
