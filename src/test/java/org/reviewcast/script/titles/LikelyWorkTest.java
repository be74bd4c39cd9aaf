package org.reviewcast.script.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reviewcast.review.Readers;
import org.reviewcast.review.Review;
import org.reviewcast.review.SourceText;
import org.reviewcast.review.Work;

final class LikelyWorkTest {
  private static Work told(String head, String text) throws Exception {
    Review review =
        Readers.read(
            new SourceText("review.md", "---\n" + head + "\n---\n\n" + text + "\n", List.of()));
    return LikelyWork.told(review.metadata(), review.sections().get(0).blocks()).work();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FILM | The director keeps the camera still. This film has no score, and its lead actor no lines.
          BOOK | The author wrote this novel in one summer. A reader feels it: whole pages run without a stop.
          ALBUM | Side two of the record opens with a song for two guitars. The band has never been so quiet.
          GAME | The puzzles come first in this game, and the controls never get in their way.
          SERIES | The second season has six episodes, and the show needs every one of them.
          UNKNOWN | I went on a Tuesday, and it rained. Somebody had left the lights on.
          UNKNOWN | The novel and the film tell one story. I read the book twice and saw the movie three times.
          """)
  void told_words_tellTheKindOfWork(Work.Kind kind, String text) throws Exception {
    assertThat(told("title: The Pier", text).kind()).isEqualTo(kind);
  }

  @Test
  void told_kindInMetadata_isNotDoubted() throws Exception {
    assertThat(told("book: {title: The Pier}", "This film, this movie, this director.").kind())
        .isEqualTo(Work.Kind.BOOK);
  }

  @Test
  void told_titleInItalicsThatTheHeadlineHas_isTheWorks() throws Exception {
    assertThat(
            told(
                    "title: Cold feet in The Pier",
                    "*Harbour Lights* had charm, and *Harbour Lights* knew it. *The Pier* has"
                        + " none.")
                .title())
        .isEqualTo(Optional.of("The Pier"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I, Tonya skates on thin ice | Now *I* sat there, and *The* lights went out. |
          Alien: Covenant goes nowhere | *Alien* came first. *Alien: Covenant* came last. | Alien: Covenant
          Back into Pan's Labyrinth | I saw *Pan's Labyrinth*, again. | Pan's Labyrinth
          """)
  void told_titleInItalics_isTheLongestThatTheHeadlineHas(
      String headline, String text, String title) throws Exception {
    assertThat(told("title: \"" + headline + "\"", text).title())
        .isEqualTo(Optional.ofNullable(title));
  }

  @Test
  void told_titleInItalicsNamedEarlyAndMostOfAll_isTheWorks() throws Exception {
    String text =
        "*The Pier* is cold. It was made in a week, far from any town, by people who were tired."
            + " *Harbour Lights* was not. Nobody who saw both would think them by one hand, and yet"
            + " they are. Much of *The Pier* is shot at night.";
    assertThat(told("title: Cold feet", text).title()).isEqualTo(Optional.of("The Pier"));
    assertThat(told("title: Cold feet", text.replace("Much of *The Pier*", "It")).title())
        .isEmpty();
  }
}
