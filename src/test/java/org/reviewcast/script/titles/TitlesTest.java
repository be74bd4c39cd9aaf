package org.reviewcast.script.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reviewcast.TestFfmpeg;
import org.reviewcast.review.Block;
import org.reviewcast.review.Metadata;
import org.reviewcast.review.Readers;
import org.reviewcast.review.Review;
import org.reviewcast.review.SourceText;
import org.reviewcast.script.Sentences;

final class TitlesTest {
  private static final String VERDICT = "It is a fine film, and I recommend it to anyone.";
  private static final String PREMISE =
      "The weather had been bad all week when we went. Nobody in the queue had much to say.";

  // One chapter for each paragraph, its quotation among its sentences.
  private static List<String> titles(String work, String... paragraphs) throws Exception {
    String text = "---\ntitle: A Review\n" + work + "\n---\n" + String.join("\n\n", paragraphs);
    Review review = Readers.read(new SourceText("review.md", text, List.of()));
    List<Block> blocks = review.sections().get(0).blocks();
    List<Stretch> chapters = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        close(chapters, sentences);
        sentences.addAll(split(paragraph.prose().text()));
      } else if (block instanceof Block.Quote quote
          && quote.blocks().get(0) instanceof Block.Paragraph paragraph) {
        sentences.addAll(split(paragraph.prose().text()));
      }
    }
    close(chapters, sentences);
    Metadata told = LikelyWork.told(review.metadata(), blocks);
    return new Titles(told, blocks, Titles.Closeness.UNKNOWN, TestFfmpeg.FOLDER).of(chapters);
  }

  private static void close(List<Stretch> chapters, List<String> sentences) {
    if (!sentences.isEmpty()) {
      chapters.add(new Stretch(sentences, new HashSet<>(Set.of(0))));
      sentences.clear();
    }
  }

  private static List<String> split(String text) {
    return Sentences.split(text, Locale.ENGLISH).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  @Test
  void titles_actorInRole_saysWhoPlaysWhom() throws Exception {
    assertThat(
            titles(
                "film: {title: The Pier}",
                PREMISE,
                "Anna Kovacs plays Ruth as a woman who has stopped asking. Kovacs keeps her hands"
                    + " still. When Kovacs looks up at last, the room goes quiet.",
                VERDICT))
        .contains("Anna Kovacs as Ruth", "Verdict: A Fine Film");
  }

  @Test
  void titles_twoPeople_areNamedAlike() throws Exception {
    assertThat(
            titles(
                "film: {title: The Pier}",
                PREMISE,
                "Victor Salamon keeps his old pianos under sheets. Ben Tarrant comes to tune one."
                    + " Salamon talks, and Ben Tarrant listens. Ben Tarrant is never cute. Salamon"
                    + " needs him.",
                VERDICT))
        .contains("Salamon and Tarrant")
        .doesNotContain("Salamon and Ben Tarrant");
  }

  @Test
  void titles_workSaidToBeSomething_haveThat() throws Exception {
    assertThat(
            titles(
                "film: {title: The Pier}",
                "The Pier is a melancholy ghost story. It was shown twice last week.",
                PREMISE,
                VERDICT))
        .contains("A Melancholy Ghost Story");
  }

  @Test
  void titles_workSaidToBeSomethingAfterAnother_areNotOfThat() throws Exception {
    assertThat(
            titles(
                "film: {title: The Pier}",
                "Last year we had *The Drowned Street*. It is a melancholy ghost story.",
                PREMISE,
                VERDICT))
        .doesNotContain("A Melancholy Ghost Story");
  }

  @Test
  void titles_namesOfOtherWorks_areTakenForNoPhrase() throws Exception {
    assertThat(
            titles(
                "film: {title: The Pier}",
                PREMISE,
                "*Grief and Rage* came first. *Grief and Rage* was the louder one.",
                VERDICT))
        .doesNotContain("Grief and Rage");
  }

  @Test
  void titles_songsOfAnAlbum_areTitles() throws Exception {
    assertThat(
            titles(
                "album: {title: Glass}",
                PREMISE,
                "“Slow Water” opens with a single held chord. Nothing follows for a minute.",
                "“Harbour” and “Night Bus” come next. Both are over before they start.",
                VERDICT))
        .contains("Slow Water", "Harbour and Night Bus");
  }

  @Test
  void titles_chapterMostlyQuotedFromABook_saysSo() throws Exception {
    assertThat(
            titles(
                "book: {title: The Pier}",
                PREMISE,
                "Listen to her:",
                "> The gulls had gone by then. There was nothing left to eat on the boards, and"
                    + " nobody to drop it. She counted the lamps and got eleven.",
                VERDICT))
        .contains("In Its Own Words")
        .noneMatch(title -> title.contains("Gulls") || title.contains("Lamps"));
  }

  @Test
  void titles_fateOfSomebody_isNotGivenAway() throws Exception {
    assertThat(
            titles(
                "film: {title: The Pier}",
                PREMISE,
                "Ruth's murder changes the town. After Ruth's murder nobody sleeps.",
                VERDICT))
        .doesNotContain("Ruth's Murder");
  }

  @Test
  void titles_biography_isNoPlot() throws Exception {
    assertThat(
            titles(
                "book: {title: Keeper}",
                "This biography of Tom Hale follows him from the first lighthouse to the last.",
                "In 1910 Hale married. He moved to Skye with his wife, and she kept his logs.",
                "It is well told, and I recommend it."))
        .doesNotContain("The Setup", "The Story", "The Plot");
  }

  @Test
  void titles_storyAndPlot_neverStandSideBySide() throws Exception {
    List<String> titles =
        titles(
            "film: {title: The Pier}",
            "The story begins on a pier. Ruth meets Tom there, and he tells her to leave.",
            "The plot turns when Tom finds his brother. The plot has him flee to the town.",
            VERDICT);
    assertThat(titles).doesNotHaveDuplicates();
    assertThat(titles.stream().filter(t -> t.equals("The Story") || t.equals("The Plot")))
        .hasSizeLessThanOrEqualTo(1);
  }

  private static String last(String verdict) throws Exception {
    List<String> titles =
        titles("film: {title: The Pier}", PREMISE, PREMISE + " It rains.", verdict);
    return titles.get(titles.size() - 1);
  }

  @Test
  void titles_lastChapterThatJudges_sayWhatItJudges() throws Exception {
    assertThat(last("Overall, The Pier is a patient film. The sea is cold."))
        .isEqualTo("Verdict: A Patient Film");
    assertThat(last("The sea is cold. It is charming but uneven."))
        .isEqualTo("Verdict: Charming but Uneven");
    assertThat(last("The sea is cold, and the film is worth seeing for it."))
        .isEqualTo("Verdict: Worth Seeing");
    assertThat(last("I liked the sea. I cannot recommend it."))
        .isEqualTo("Verdict: Not Recommended");
  }

  @Test
  void titles_lastChapterThatDeniesOrDoubts_sayNoSuchThing() throws Exception {
    assertThat(last("It could have been a great film. In the end, the sea is cold."))
        .isEqualTo("The Verdict");
    assertThat(last("In the end, hardly anything makes this worth seeing, good as the sea is."))
        .isEqualTo("The Verdict");
    assertThat(last("The end is good. I recommend you take a coat.")).isEqualTo("The Verdict");
  }

  @Test
  void titles_chapterAboutTwo_haveTheirNames() throws Exception {
    assertThat(
            titles(
                "film: {title: The Pier}",
                PREMISE,
                "When winter comes, Ruth walks out along the boards. She meets Tomas at the lamp."
                    + " Tomas has lost his boat. Ruth lends him hers, and Tomas is gone by"
                    + " morning.",
                VERDICT))
        .contains("Ruth and Tomas");
  }

  @Test
  void titles_chapterAboutOneActor_nameTheActor() throws Exception {
    assertThat(
            titles(
                "film: {title: The Pier}",
                PREMISE,
                "Kovacs plays it with her hands in her pockets. She listens well. Nobody else in"
                    + " the film has such a role, and Kovacs convinces in it.",
                VERDICT))
        .anyMatch(title -> title.contains("Kovacs"));
  }

  @Test
  void titles_chapterThatGoesFromSongToSong_nameTheFirstAndTheLast() throws Exception {
    assertThat(
            titles(
                "album: {title: Low Tide}",
                PREMISE,
                "\"Harbour Lights\" is where it wakes up. \"Grey Weather\" is slower. It ends on"
                    + " \"The Long Mile\", which is slower still, and nothing like Ravel's"
                    + " \"Bolero\".",
                VERDICT))
        .contains("From Harbour Lights to The Long Mile");
  }

  @Test
  void titles_albumOfABand_haveItsOwner() throws Exception {
    assertThat(
            titles(
                "album: {title: Low Tide}",
                "\"Low Tide\" is the second album by Leeds band Arbour. We heard it late.",
                PREMISE,
                VERDICT))
        .contains("Arbour's Second Album");
  }

  private static final String FILM = "film: {title: The Pier}";
  private static final String ASIDE =
      "The screening was full. Somebody coughed. The heating had failed, and coats were kept on.";

  @Test
  void titles_whatAWorkIsConcernedWith_isNamed() throws Exception {
    assertThat(
            titles(
                FILM,
                PREMISE,
                "From there it explores grief and memory, without hurry. Nobody says the words. The"
                    + " house does that for them.",
                VERDICT))
        .contains("Grief and Memory");
  }

  @Test
  void titles_whatAWorkDoesNotExplore_isNoTitle() throws Exception {
    assertThat(
            titles(
                FILM,
                PREMISE,
                "It never explores grief and memory, for all its length. Nobody says the words. The"
                    + " house is merely empty.",
                VERDICT))
        .doesNotContain("Grief and Memory");
  }

  @Test
  void titles_sideOfAWorkThatIsJudged_isSoCalled() throws Exception {
    assertThat(
            titles(
                FILM,
                PREMISE,
                "The dialogue, admittedly, is stilted, and it shows. Nobody talks like that.",
                "The ending underwhelms. " + ASIDE,
                VERDICT))
        .contains("Stilted Dialogue", "The Ending Underwhelms");
  }

  @Test
  void titles_shortStatementThatOpensAChapter_isItsTitle() throws Exception {
    assertThat(
            titles(
                FILM,
                PREMISE,
                "The script is at war with itself. One half of it wants to be liked. The other half"
                    + " would rather not be seen.",
                VERDICT))
        .contains("The Script Is at War with Itself");
  }

  @Test
  void titles_strengthOrTroubleOfAWork_isNamed() throws Exception {
    assertThat(
            titles(
                FILM,
                PREMISE,
                "The issue with time travel is that nothing can be lost by it. Somebody goes"
                    + " back. Somebody else follows. The clock is wound again, and the same letter"
                    + " burns in the same grate. Whoever comes late is told of it at supper.",
                "But the film's secret weapon is its score. It is heard from the first minute.",
                VERDICT))
        .contains("The Issue with Time Travel", "Secret Weapon: The Score");
  }

  @Test
  void titles_chapterOfCredits_isSoCalled() throws Exception {
    assertThat(
            titles(
                FILM,
                "Director: Jo Marsh. Writers: Al Orr, Di Poe. Starring: Anna Kovacs, Sam Field.",
                PREMISE,
                VERDICT))
        .startsWith("The Credits");
  }

  @Test
  void titles_endThatTellsWhatToDo_isAVerdict() throws Exception {
    assertThat(titles(FILM, PREMISE, ASIDE + " The Pier should not be missed."))
        .endsWith("Verdict: Not to Be Missed");
    assertThat(titles(FILM, PREMISE, ASIDE + " The film is flawed but fascinating."))
        .endsWith("Verdict: Flawed but Fascinating");
    assertThat(titles(FILM, PREMISE, "The best of it is the sea. 3.5 stars."))
        .endsWith("Verdict: 3.5 Stars");
  }

  @Test
  void titles_endOfARatedReviewThatSaysNoMore_haveTheRating() throws Exception {
    assertThat(
            titles(
                FILM + "\nrating: 4/5",
                PREMISE,
                "The best of it is the sea, and the worst of it is the land."))
        .endsWith("Verdict: 4 out of 5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It ends well. 4/5 stars | Verdict: 4 out of 5 Stars
          2/4 stars | Verdict: 2 out of 4 Stars
          Rating: 4.5/5 | Verdict: 4.5 out of 5
          On IMDb it has 7/10; I was bored. | The Verdict
          I watched it on 11/12 and again on 9/10. | The Verdict
          8.5 out of 10 critics loved it. | The Verdict
          5/5 for the acting, 2/5 for the plot. | The Verdict
          Everyone told me it was a must-see. It is not. | The Verdict
          The Pier is a masterpiece, said my wife, and I disagreed. | The Verdict
          It is worth seeing for the boats, but it bored me. | Verdict: It Bored Me
          It's competent. But this story promised more. | The Verdict
          I would recommend it, but only to the patient. | The Verdict
          The ending is weak, but it's a great film. | Verdict: A Great Film
          Not for everyone, but those who stay will be glad. | Verdict: Not for Everyone
          Skip it, but read the novel. | Verdict: Skip It
          While the cast is strong, the film doesn't quite work. | Verdict: It Doesn't Work
          """)
  void titles_verdict_isTheWritersOwnOfTheWholeAndInTheEnd(String end, String title)
      throws Exception {
    String last = "Overall, what is there to say of it? " + end;
    List<String> titles = titles(FILM, PREMISE, last);
    if (title.equals("The Verdict")) {
      assertThat(titles.get(1)).doesNotStartWith("Verdict:");
    } else {
      assertThat(titles.get(1)).isEqualTo(title);
    }
  }

  @Test
  void titles_nameWithAJunior_isOneMans() throws Exception {
    assertThat(
            titles(
                FILM,
                PREMISE,
                "Robert Downey Jr. plays a harbour pilot. Downey gives him a limp. He never asks"
                    + " for pity. Robert Downey Jr. carries the rope, and Downey knows it.",
                VERDICT))
        .noneMatch(title -> title.contains("and Downey") || title.equals("Jr."))
        .anyMatch(title -> title.contains("Downey"));
  }

  @Test
  void titles_aspectThatNobodyNames_isNone() throws Exception {
    assertThat(
            titles(
                FILM,
                PREMISE,
                "She explains it twice. The lines in his face explain it again. The writers of the"
                    + " town's letters come and go, and no logic holds them.",
                VERDICT))
        .doesNotContain("The Script");
  }

  @Test
  void stretch_openings_areInTheirOrder() {
    List<String> sentences = List.of("A.", "B.", "C.", "D.", "E.", "F.", "G.", "H.");
    assertThat(new Stretch(sentences, Set.of(7, 0, 5, 3, 6)).openings())
        .containsExactly(0, 3, 5, 6, 7);
  }
}
