package org.reviewcast.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reviewcast.show.Show;

class ScriptJsonTest {
  @Test
  void write_script_hasTheFieldsThatProgramsReadByName() throws Exception {
    Script script =
        Reviews.script(
            Reviews.markdown(
                "---\n"
                    + "title: \"T \\\"x\\\"\"\n"
                    + "lang: en-US\n"
                    + "---\n"
                    + "## A\n\n"
                    + "B — “c”. D.\n\n"
                    + "```\n"
                    + "x\n"
                    + "```\n"),
            Show.DEFAULT);
    Map<String, Object> json = JSON.std.mapFrom(json(script));
    assertThat(json)
        .containsEntry("title", "T \"x\"")
        .containsEntry("language", "en-US")
        .doesNotContainKey("author")
        .containsEntry("wordsWritten", script.wordsWritten());
    Map<?, ?> chapter = (Map<?, ?>) list(json, "chapters").get(0);
    assertThat(chapter.get("title")).isEqualTo("A");
    List<?> cues = (List<?>) chapter.get("cues");
    assertThat(cues).hasSameSizeAs(script.chapters().get(0).cues());
    assertThat((Map<?, ?>) ((Map<?, ?>) cues.get(0)).get("pause"))
        .isEqualTo(Map.of("ms", 600, "why", "start"));
    Map<?, ?> line =
        cues.stream()
            .map(cue -> (Map<?, ?>) ((Map<?, ?>) cue).get("line"))
            .filter(l -> l != null && "B — “c”.".equals(l.get("written")))
            .findFirst()
            .orElseThrow();
    assertThat(line.get("role")).isEqualTo("paragraph");
    assertThat(line.get("voice")).isEqualTo("reader");
    assertThat(line.get("spoken").toString()).containsIgnoringCase("b").containsIgnoringCase("c");
    assertThat(line.get("at")).isEqualTo(Map.of("line", 7, "column", 1));
    Map<?, ?> omission = (Map<?, ?>) list(json, "omissions").get(0);
    assertThat(omission.get("why")).isEqualTo("a block of code");
    assertThat(omission.get("words")).isEqualTo(1);
    assertThat(omission.get("at")).isEqualTo(Map.of("line", 9, "column", 1));
  }

  @Test
  void write_linesOfTheShowItself_haveNoPlace() throws Exception {
    Script script = Reviews.script(Reviews.markdown("---\ntitle: T\n---\nB.\n"), Show.DEFAULT);
    String json = json(script);
    assertThat(json).endsWith("\n").contains("\"role\" : \"intro\"");
    Map<?, ?> chapter = (Map<?, ?>) list(JSON.std.mapFrom(json), "chapters").get(0);
    Map<?, ?> intro = (Map<?, ?>) ((Map<?, ?>) ((List<?>) chapter.get("cues")).get(1)).get("line");
    assertThat(intro.get("role")).isEqualTo("intro");
    assertThat(intro.containsKey("at")).isFalse();
  }

  @Test
  void write_lettersBeyondTheFirstPlane_areWhole() throws Exception {
    // Long words that are not spoken are cut in the note about them, but never through a letter.
    for (int lead = 0; lead < 4; lead++) {
      String word = "中".repeat(lead) + "\uD842\uDFB7".repeat(60);
      Script script = Reviews.script("---\ntitle: \uD83D\uDE00 T\n---\n" + word + " is read.\n");
      assertThat(JSON.std.mapFrom(json(script))).containsEntry("title", "\uD83D\uDE00 T");
    }
  }

  @Test
  void write_leavesTheStreamOpen() throws Exception {
    boolean[] closed = new boolean[1];
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    ScriptJson.write(Reviews.script("---\ntitle: T\n---\nB.\n"), out);
    assertThat(closed[0]).isFalse();
  }

  private static String json(Script script) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ScriptJson.write(script, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<?> list(Map<String, Object> json, String key) {
    return (List<?>) json.get(key);
  }
}
