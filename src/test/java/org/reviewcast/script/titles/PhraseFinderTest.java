package org.reviewcast.script.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PhraseFinderTest {
  private static Tagger tagger;

  @BeforeAll
  static void load() throws IOException {
    tagger = Tagger.load();
  }

  private static List<String> phrases(String sentence) {
    List<Token> tokens = tagger.tag(sentence);
    return PhraseFinder.find(new Names(List.of(tokens)).in(tokens), 0).stream()
        .map(Candidate::title)
        .toList();
  }

  @Test
  void phrases_simpleSentence_areItsNounPhrases() {
    assertThat(phrases("The film is a study in contrasts.")).contains("Study in Contrasts");
    assertThat(phrases("The story swings between indulgence and disillusionment."))
        .contains("Indulgence and Disillusionment");
  }

  @Test
  void phrases_underNegation_areLeftOut() {
    assertThat(phrases("It refuses to offer easy answers or a conventional happy ending."))
        .doesNotContain("Conventional Happy Ending", "Easy Answers");
    assertThat(phrases("There is no neat resolution, no redemption arc.")).isEmpty();
    assertThat(phrases("It is far from any Hollywood fairy tale.")).isEmpty();
  }

  @Test
  void phrases_inDoubt_areLeftOut() {
    assertThat(phrases("This might look like a classic romance.")).isEmpty();
    assertThat(phrases("Is it a conventional happy ending?")).isEmpty();
  }

  @Test
  void phrases_nameAndVerb_areNoPhrase() {
    assertThat(phrases("At last Madison shines in the role.")).doesNotContain("Madison Shines");
    assertThat(phrases("The fear is gone, and the pacing sags as well."))
        .doesNotContain("Pacing Sags");
  }

  @Test
  void phrases_whatPeopleDo_areNoPhrase() {
    assertThat(phrases("That night Jay and Hugh go to the movies."))
        .doesNotContain("Hugh Go", "Jay and Hugh Go");
    assertThat(phrases("The accomplice boards and directs the driver to Dover."))
        .doesNotContain("Accomplice Boards");
    assertThat(phrases("They spend half a billion dollars and can't produce a thing."))
        .noneMatch(phrase -> phrase.endsWith("Ca"));
  }

  @Test
  void phrases_ofShoutedWords_areLeftOut() {
    assertThat(phrases("In the corner SAM waits.")).doesNotContain("SAM");
  }

  @Test
  void phrases_coordination_isNeverCut() {
    assertThat(phrases("It shows the power dynamics of love and money."))
        .doesNotContain("Power Dynamics of Love")
        .contains("Power Dynamics of Love and Money");
  }

  @Test
  void phrases_thatGoOn_areLeftOut() {
    assertThat(phrases("She feels a desire to escape.")).isEmpty();
    assertThat(phrases("It offers a portrait of the work of dancers."))
        .doesNotContain("Portrait", "Portrait of the Work");
  }

  @Test
  void phrases_namesAndWhatTheyDoTogether_areNoPhrase() {
    assertThat(phrases("Edward Judd and Peter Cushing play scientists."))
        .noneMatch(phrase -> phrase.contains("Play"));
  }

  @Test
  void phrases_ofWhatIsSeenDone_areLeftOut() {
    assertThat(phrases("James must watch his double die.")).doesNotContain("Double Die");
  }

  @Test
  void phrases_withInnerArticle_leaveItOut() {
    assertThat(phrases("It sets up the tension and the dread.")).contains("Tension and Dread");
  }

  @Test
  void phrases_afterEvery_areLeftOut() {
    assertThat(phrases("The light reveals every seam and imperfection."))
        .doesNotContain("Seam and Imperfection");
  }
}
