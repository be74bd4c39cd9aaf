package org.reviewcast.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reviewcast.script.Reviews.cues;
import static org.reviewcast.script.Reviews.lines;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reviewcast.review.Place;
import org.reviewcast.show.Pauses;
import org.reviewcast.show.Show;
import org.reviewcast.show.Template;

class ScriptWriterTest {
  private static final String WORDS = "These words are here to fill a line of text with sense. ";

  @Test
  void chapters_ofSecondLevelHeadings_followTheIntroduction() {
    Script script = Reviews.script("# Title\n\nA.\n\n## One\n\nB.\n\n### Sub\n\nC.\n\n## Two\n\nD.\n");
    assertThat(titles(script)).containsExactly("Introduction", "One", "Two");
    assertThat(script.chapters()).noneMatch(Chapter::found);
    assertThat(lines(script)).containsExactly("A.", "One", "B.", "Sub", "C.", "Two", "D.");
  }

  @Test
  void chapters_withoutTextBeforeTheFirstHeading_haveNoIntroduction() {
    Script script = Reviews.script("# Title\n\n## One\n\nB.\n\n## Two\n\nD.\n");
    assertThat(titles(script)).containsExactly("One", "Two");
  }

  @Test
  void chapters_ofSeveralFirstLevelHeadings_areThose() {
    Script script = Reviews.script("---\ntitle: T\n---\n# One\n\nA.\n\n## Sub\n\nB.\n\n# Two\n\nC.\n");
    assertThat(titles(script)).containsExactly("One", "Two");
  }

  @Test
  void chapters_ofAShortTextWithoutHeadings_areOneWithTheTitle() {
    Script script = Reviews.script("---\ntitle: Anora\n---\nShort.\n");
    assertThat(titles(script)).containsExactly("Anora");
  }

  @Test
  void heading_isALineOfItsOwnBetweenPauses() {
    Script script = Reviews.script("## One\n\nHere. There.\n\n### Sub\n\nC.\n\n## Two\n\nD.\n");
    assertThat(cues(script))
        .containsExactly(
            "(heading-before)",
            "One",
            "(heading-after)",
            "Here.",
            "(sentence)",
            "There.",
            "(heading-before)",
            "Sub",
            "(heading-after)",
            "C.",
            "(chapter)",
            "(heading-before)",
            "Two",
            "(heading-after)",
            "D.",
            "(section)");
  }

  @Test
  void pause_thatWasAskedFor_goesBeforeAllOthersAndAddsUp() {
    Script script = Reviews.script("---\ntitle: T\n---\nA. [pause 200ms] B.\n\n[pause 1s]\n\n[pause 2s]\n\nC.\n");
    List<Cue> cues = script.cues().toList();
    assertThat(cues).contains(new Cue.Pause(200, org.reviewcast.show.PauseReason.WRITTEN));
    assertThat(cues).contains(new Cue.Pause(3_000, org.reviewcast.show.PauseReason.WRITTEN));
  }

  @Test
  void pauses_ofNoLength_areLeftOut() {
    Pauses none = Pauses.DEFAULT;
    for (org.reviewcast.show.PauseReason reason : org.reviewcast.show.PauseReason.values()) {
      none = none.with(reason, 0);
    }
    Show.Narration usual = Reviews.BARE.narration();
    Show show =
        Reviews.BARE.withNarration(
            new Show.Narration(usual.intro(), usual.outro(), usual.footnotes(), false, none, List.of(), usual.chapters()));
    Script script = Reviews.script(Reviews.markdown("## A\n\nHere. There.\n\n## D\n\nE.\n"), show);
    assertThat(cues(script)).containsExactly("A", "Here.", "There.", "D", "E.");
  }

  @Test
  void greeting_ofWhatIsKnown_opensTheFirstChapterAndClosesTheLast() {
    Script script =
        Reviews.script(
            Reviews.markdown("---\ntitle: T.\nauthor: Jo\nrating: 4/5\n---\n## A\n\nB.\n\n## C\n\nD.\n"),
            Show.DEFAULT);
    assertThat(lines(script))
        .containsExactly(
            "T.",
            "Written by Jo.",
            "A",
            "B.",
            "C",
            "D.",
            "Rating: 4/5.",
            "That was T, written by Jo.",
            "Thank you for listening.");
    assertThat(script.lines().findFirst().orElseThrow().at()).isEmpty();
    assertThat(script.wordsWritten()).isEqualTo(4);
  }

  @Test
  void greeting_turnedOff_isNotSaid() {
    Show.Narration usual = Show.DEFAULT.narration();
    Show silent =
        Show.DEFAULT.withNarration(
            new Show.Narration(
                new Template(""), new Template(""), usual.footnotes(), false, usual.pauses(), List.of(), usual.chapters()));
    Script script = Reviews.script(Reviews.markdown("---\ntitle: T\n---\nB.\n"), silent);
    assertThat(cues(script)).containsExactly("(start)", "B.", "(section)");
  }

  @Test
  void line_knowsItsPlaceInTheSource() {
    Script script = Reviews.script("---\ntitle: T\n---\nOne. Two.\n\n> Three\n> four. Five.\n");
    assertThat(script.lines().map(Cue.Line::at).toList())
        .containsExactly(
            Optional.of(new Place(4, 1)),
            Optional.of(new Place(4, 6)),
            Optional.of(new Place(6, 3)),
            Optional.of(new Place(7, 9)));
  }

  @Test
  void image_beforeTheFirstHeading_isReadOrToldAsLeftOut() {
    String text = "---\ntitle: T\n---\n![a wet street](x.png)\n\n## One\n\nB.\n\n## Two\n\nC.\n";
    Script silent = Reviews.script(text);
    assertThat(titles(silent)).containsExactly("One", "Two");
    assertThat(silent.wordsOmitted()).isEqualTo(3);
    Show.Narration usual = Reviews.BARE.narration();
    Show loud =
        Reviews.BARE.withNarration(
            new Show.Narration(
                usual.intro(), usual.outro(), usual.footnotes(), true, usual.pauses(), List.of(), usual.chapters()));
    Script said = Reviews.script(Reviews.markdown(text), loud);
    assertThat(lines(said)).contains("Image: a wet street");
    assertThat(said.wordsOmitted()).isZero();
  }

  @Test
  void tableHeading_thatIsNotRead_isToldAsLeftOut() {
    Script script =
        Reviews.script("---\ntitle: T\n---\n| Film | Year |\n|--|--|\n| Anora | then |\n");
    assertThat(lines(script)).containsExactly("Anora; Year: then");
    assertThat(script.wordsOmitted()).isEqualTo(1);
    assertThat(script.omissions().get(0).at()).isPresent();
  }

  @Test
  void estimate_growsWithTheTextAndShrinksWithThePace() {
    Script script = Reviews.script("---\ntitle: T\n---\n" + WORDS.repeat(20));
    assertThat(script.estimatedMs(150)).isBetween(60_000L, 150_000L);
    assertThat(script.estimatedMs(300)).isLessThan(script.estimatedMs(150));
  }

  private static List<String> titles(Script script) {
    return script.chapters().stream().map(Chapter::title).toList();
  }

  private static String firstLine(Chapter chapter) {
    return chapter.cues().stream()
        .filter(Cue.Line.class::isInstance)
        .map(cue -> ((Cue.Line) cue).written())
        .findFirst()
        .orElseThrow();
  }

  private static int words(Chapter chapter) {
    return chapter.cues().stream()
        .filter(Cue.Line.class::isInstance)
        .mapToInt(cue -> Words.count(((Cue.Line) cue).written()))
        .sum();
  }
}
