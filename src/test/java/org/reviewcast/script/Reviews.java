package org.reviewcast.script;

import java.util.List;
import org.reviewcast.review.Readers;
import org.reviewcast.review.Review;
import org.reviewcast.review.ReviewException;
import org.reviewcast.review.SourceText;
import org.reviewcast.show.Show;
import org.reviewcast.show.Template;
import org.reviewcast.spoken.English;
import org.reviewcast.spoken.SpokenForms;

/** Reviews and their scripts for tests. */
public final class Reviews {
  /** The default show without opening and closing words. */
  public static final Show BARE =
      Show.DEFAULT.withNarration(
          new Show.Narration(
              new Template(""),
              new Template(""),
              Show.Footnotes.SKIP,
              false,
              Show.DEFAULT.narration().pauses(),
              List.of(),
              Show.DEFAULT.narration().chapters()));

  private Reviews() {}

  /** A review in Markdown. */
  public static Review markdown(String text) {
    return read("a-review.md", text);
  }

  /** A review in plain text. */
  public static Review plain(String text) {
    return read("a-review.txt", text);
  }

  private static Review read(String name, String text) {
    try {
      return Readers.read(new SourceText(name, text, List.of()));
    } catch (ReviewException e) {
      throw new AssertionError(e);
    }
  }

  /** The script of a review, in one chapter where it has no headings. */
  public static Script script(Review review, Show show) {
    SpokenForms spokenForms = new SpokenForms(English.AMERICAN);
    ChapterFinder one =
        (metadata, blocks) -> List.of(new ChapterFinder.Start(0, metadata.title(), true));
    return new ScriptWriter(show, spokenForms, one).write(review);
  }

  /** The script of a review in Markdown, without opening and closing words. */
  public static Script script(String markdown) {
    return script(markdown(markdown), BARE);
  }

  /** What is said, line by line. */
  public static List<String> lines(Script script) {
    return script.lines().map(Cue.Line::written).toList();
  }

  /** Lines as written and pauses as {@code (why)}, in order. */
  public static List<String> cues(Script script) {
    return script
        .cues()
        .map(
            cue ->
                cue instanceof Cue.Line line
                    ? line.written()
                    : "(" + ((Cue.Pause) cue).why().key() + ")")
        .toList();
  }
}
