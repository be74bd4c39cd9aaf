package org.reviewcast.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reviewcast.review.Readers;
import org.reviewcast.review.Review;
import org.reviewcast.show.PauseReason;
import org.reviewcast.show.Show;
import org.reviewcast.show.Template;

/**
 * The review in src/test/resources/script with everything in it becomes the scripts beside it. Run
 * with {@code -Dgolden.rewrite=true} to write them anew, and look at what changed.
 */
class GoldenScriptTest {
  private static final Path FOLDER = Path.of("src/test/resources/script");

  /** The shows that the review is written for. */
  enum Kind {
    /** Someone who has set nothing. */
    USUAL,
    /** Footnotes and images are read, quotations have a narrator of their own. */
    FULL;

    Show show() {
      if (this == USUAL) {
        return Show.DEFAULT;
      }
      Show.Narration full =
          new Show.Narration(
              new Template("{show}: {title}."),
              new Template("[{rating}. ]The end."),
              Show.Footnotes.END,
              true,
              Show.DEFAULT.narration().pauses().with(PauseReason.SENTENCE, 0),
              List.of(),
              Show.DEFAULT.narration().chapters());
      Show usual = Show.DEFAULT;
      return new Show(
          Optional.empty(),
          Optional.of("Late Reviews"),
          Optional.of("Nobody Else"),
          usual.description(),
          usual.link(),
          usual.language(),
          usual.category(),
          usual.artwork(),
          usual.voice(),
          Optional.of("deep"),
          full,
          usual.sound(),
          usual.publication());
    }
  }

  @ParameterizedTest
  @EnumSource
  void write_everything_isAsTheGoldenScript(Kind kind) throws Exception {
    Review review = Readers.read(FOLDER.resolve("everything.md"));
    String dump = ScriptDump.of(Reviews.script(review, kind.show()));
    Path golden = FOLDER.resolve("everything." + kind.name().toLowerCase() + ".txt");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(golden, dump);
    }
    assertThat(dump).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @EnumSource
  void write_twice_givesTheSameBytes(Kind kind) throws Exception {
    Review review = Readers.read(FOLDER.resolve("everything.md"));
    assertThat(json(review, kind)).isEqualTo(json(review, kind));
  }

  private static String json(Review review, Kind kind) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ScriptJson.write(Reviews.script(review, kind.show()), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
