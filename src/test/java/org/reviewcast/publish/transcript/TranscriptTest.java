package org.reviewcast.publish.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reviewcast.script.Cue.Role.HEADING;
import static org.reviewcast.script.Cue.Role.PARAGRAPH;
import static org.reviewcast.script.Cue.Role.QUOTE;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewcast.script.Cue;
import org.reviewcast.voice.SpokenWord;

@Timeout(30)
class TranscriptTest {
  private static final Pattern VTT_TIMES =
      Pattern.compile(
          "(\\d\\d):(\\d\\d):(\\d\\d)\\.(\\d{3}) --> (\\d\\d):(\\d\\d):(\\d\\d)\\.(\\d{3})");

  @Test
  void passage_wordsSaidAsOne_areOneWordAsWritten() {
    // "$1.2 billion" is said as four words, of which "billion" comes from both stretches.
    String written = "It made $1.2 billion — twice.";
    List<SpokenWord> spoken =
        List.of(
            new SpokenWord("It", 0, 2, SpokenWord.Break.NONE),
            new SpokenWord("made", 3, 7, SpokenWord.Break.NONE),
            new SpokenWord("one", 8, 20, SpokenWord.Break.NONE),
            new SpokenWord("billion", 8, 20, SpokenWord.Break.NONE),
            new SpokenWord("dollars", 8, 20, SpokenWord.Break.CLAUSE),
            new SpokenWord("twice", 23, 28, SpokenWord.Break.STATEMENT));
    Passage passage =
        new Said().line(PARAGRAPH, "reader", written, spoken).transcript().passages().get(0);
    assertThat(passage.words())
        .containsExactly(
            new Passage.Word("It", 0, 300, SpokenWord.Break.NONE),
            new Passage.Word("made", 300, 600, SpokenWord.Break.NONE),
            new Passage.Word("$1.2 billion —", 600, 1500, SpokenWord.Break.CLAUSE),
            new Passage.Word("twice.", 1500, 1800, SpokenWord.Break.STATEMENT));
    assertThat(passage.text()).isEqualTo(written);
    assertThat(passage.speaker()).isEqualTo("Reader");
  }

  @Test
  void passage_saidInAnotherOrder_keepsTimeGoingForward() {
    List<SpokenWord> spoken =
        List.of(
            new SpokenWord("five", 2, 3, SpokenWord.Break.NONE),
            new SpokenWord("pounds", 0, 1, SpokenWord.Break.NONE),
            new SpokenWord("off", 4, 7, SpokenWord.Break.NONE));
    Passage passage =
        new Said().line(PARAGRAPH, "reader", "£ 5 off", spoken).transcript().passages().get(0);
    assertThat(passage.text()).isEqualTo("£ 5 off");
    assertThat(passage.words()).extracting(Passage.Word::startMs).isSorted();
    assertThat(passage.words()).allMatch(word -> word.endMs() >= word.startMs());
  }

  @Test
  void vtt_breaksAtPhrases() throws Exception {
    Said said =
        new Said()
            .line(
                PARAGRAPH,
                "reader",
                "Carol Reed shot much of it in Vienna itself, in the autumn and winter of 1948,"
                    + " when whole streets were still heaps of brick.")
            .line(QUOTE, "deep", "R&B > <jazz>.");
    assertThat(vtt(said))
        .isEqualTo(
            """
            WEBVTT

            00:00:00.000 --> 00:00:02.700
            <v Reader>Carol Reed shot much of it in Vienna itself,

            00:00:02.700 --> 00:00:04.800
            <v Reader>in the autumn and winter of 1948,

            00:00:04.800 --> 00:00:07.200
            <v Reader>when whole streets were still heaps of brick.

            00:00:07.700 --> 00:00:08.600
            <v Deep>R&amp;B &gt; &lt;jazz&gt;.
            """);
  }

  @Test
  void srt_isTwoLinesOf32() throws Exception {
    Said said =
        new Said()
            .line(
                PARAGRAPH,
                "reader",
                "Every wet cobble in this picture has an opinion about the last ten years.")
            .line(PARAGRAPH, "reader", "An <i>edge</i> and {\\an8}.");
    StringWriter out = new StringWriter();
    SrtEdition.write(Caption.of(said.transcript(), 2, 32), out);
    assertThat(out.toString())
        .startsWith(
            """
            1
            00:00:00,000 --> 00:00:02,700
            Every wet cobble
            in this picture has an opinion

            2
            00:00:02,700 --> 00:00:04,200
            about the last ten years.

            3
            """)
        .contains("<\u2060i>edge<\u2060/i>", "{\u2060\\an8}");
  }

  @Test
  void json_hasASegmentForEachWord() throws Exception {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      JsonEdition.write(new Said().line(PARAGRAPH, "reader", "Go \"and\" see.").transcript(), json);
    }
    Map<String, Object> map = JSON.std.mapFrom(out.toString());
    assertThat(map).containsEntry("version", "1.0.0");
    assertThat(map.get("segments"))
        .isEqualTo(
            List.of(
                Map.of("speaker", "Reader", "startTime", 0.0, "endTime", 0.3, "body", "Go"),
                Map.of("speaker", "Reader", "startTime", 0.3, "endTime", 0.6, "body", "\"and\""),
                Map.of("speaker", "Reader", "startTime", 0.6, "endTime", 0.9, "body", "see.")));
  }

  @Test
  void html_isTextWithSpeakersAndTimes() throws Exception {
    Said said =
        new Said()
            .line(HEADING, "reader", "The start")
            .line(PARAGRAPH, "reader", "A <b>bold</b> one.")
            .line(QUOTE, "deep", "So it is.");
    StringWriter out = new StringWriter();
    HtmlEdition.write(said.transcript(), "A <Title>", java.util.Locale.ENGLISH, out);
    assertThat(out.toString())
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n")
        .contains("<title>A &lt;Title&gt;</title>")
        .containsOnlyOnce("The start")
        .contains(
            "<cite>Reader:</cite>\n<time>00:00:01</time>\n<p>A &lt;b&gt;bold&lt;/b&gt; one.</p>")
        .contains("<cite>Deep:</cite>\n<blockquote>\n<time>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script> ]]> --> & \u0000 \u202E x",
        "\uD800 \uDC00 \uFFFE",
        "— … !",
        "日本語のテキストには空白がない。",
        "😀😀😀",
        "\r\n\r\n",
        "-->",
      })
  void captions_hostileText_areWellFormed(String text) throws Exception {
    check(new Said().line(PARAGRAPH, "re>ad\ner", text).line(PARAGRAPH, "", "x " + text + " y"));
  }

  @Test
  void captions_longWords_areCut() throws Exception {
    check(new Said().line(PARAGRAPH, "reader", "a " + "😀w".repeat(5_000) + " b"));
    check(new Said().line(PARAGRAPH, "reader", "w ".repeat(2_000)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void captions_anyText_keepsEveryWordInOrder(long seed) throws Exception {
    Random random = new Random(seed);
    Said said = new Said();
    StringBuilder all = new StringBuilder();
    for (int line = 0; line < 40; line++) {
      StringBuilder text = new StringBuilder();
      int count = 1 + random.nextInt(60);
      for (int i = 0; i < count; i++) {
        text.append(i == 0 ? "" : " ");
        text.append("abcdefghijklmnopqrstuvwxyz", 0, 1 + random.nextInt(14));
        text.append(List.of("", "", "", "", ",", ";", ".").get(random.nextInt(7)));
      }
      said.line(PARAGRAPH, "reader", text.toString());
      all.append(text).append(' ');
    }
    check(said);
    for (int lines = 1; lines <= 2; lines++) {
      StringBuilder shown = new StringBuilder();
      Caption.of(said.transcript(), lines, lines == 1 ? 65 : 32)
          .forEach(caption -> shown.append(String.join(" ", caption.lines())).append(' '));
      assertThat(shown.toString()).isEqualTo(all.toString());
    }
  }

  private static String vtt(Said said) throws Exception {
    StringWriter out = new StringWriter();
    VttEdition.write(Caption.of(said.transcript(), 1, 65), out);
    return out.toString();
  }

  // WebVTT, section 4.1, as strictly as it can be read.
  private static void check(Said said) throws Exception {
    String[] blocks = vtt(said).split("\n\n", -1);
    assertThat(blocks[0]).isEqualTo("WEBVTT");
    long earliest = 0;
    for (int i = 1; i < blocks.length; i++) {
      String[] lines = blocks[i].strip().split("\n", -1);
      assertThat(lines).as(blocks[i]).hasSize(2);
      Matcher times = VTT_TIMES.matcher(lines[0]);
      assertThat(times.matches()).as(lines[0]).isTrue();
      assertThat(ms(times, 1)).isGreaterThanOrEqualTo(earliest).isLessThan(ms(times, 5));
      earliest = ms(times, 1);
      Matcher text = Pattern.compile("<v ([^<>&\n]|&(amp|lt|gt);)+>(.+)").matcher(lines[1]);
      assertThat(text.matches()).as(lines[1]).isTrue();
      String shown = text.group(3);
      assertThat(shown).doesNotContain("<", ">", "\u0000", "\u202E").isEqualTo(shown.strip());
      assertThat(shown.replaceAll("&(?!(amp|lt|gt);)", "!")).isEqualTo(shown);
      String plain = shown.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
      assertThat(plain.length()).isBetween(1, 65);
    }
    for (Caption caption : Caption.of(said.transcript(), 2, 32)) {
      assertThat(caption.lines()).hasSizeBetween(1, 2);
      assertThat(caption.lines()).allMatch(line -> !line.isBlank() && line.length() <= 32);
    }
  }

  private static long ms(Matcher times, int group) {
    return Long.parseLong(times.group(group)) * 3_600_000
        + Long.parseLong(times.group(group + 1)) * 60_000
        + Long.parseLong(times.group(group + 2)) * 1000
        + Long.parseLong(times.group(group + 3));
  }

  @Test
  void transcript_lineThatWasNotSaid_isNotInIt() {
    Said whole = new Said().line(PARAGRAPH, "reader", "One.").line(PARAGRAPH, "reader", "Two.");
    Said part = new Said().line(PARAGRAPH, "reader", "One.");
    Cue.Line said = (Cue.Line) part.script().chapters().get(0).cues().get(0);
    assertThat(Transcript.of(whole.script(), part.recording()).passages()).isEmpty();
    assertThat(Transcript.of(part.script(), part.recording()).passages())
        .extracting(Passage::line)
        .containsExactly(said);
  }
}
