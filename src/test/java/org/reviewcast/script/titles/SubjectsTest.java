package org.reviewcast.script.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class SubjectsTest {
  private static Tagger tagger;

  @BeforeAll
  static void load() throws IOException {
    tagger = Tagger.load();
  }

  private static List<String> subjects(String sentence) {
    List<Token> tokens = tagger.tag(sentence);
    List<List<Token>> tagged = List.of(new Names(List.of(tokens)).in(tokens));
    return Subjects.of(new Stretch(List.of(sentence), Set.of(0)), tagged).stream()
        .map(Candidate::title)
        .toList();
  }

  @Test
  void subjects_ofSentenceThatOpensWithOne_isThat() {
    assertThat(subjects("The dialogue is a pleasure.")).containsExactly("The Dialogue");
    assertThat(subjects("The production history explains everything."))
        .containsExactly("The Production History");
    assertThat(subjects("In the end, the camera never rests.")).containsExactly("The Camera");
  }

  @Test
  void subjects_ofSomebody_haveTheName() {
    assertThat(subjects("Mikey Madison's performance anchors the film."))
        .containsExactly("Mikey Madison's Performance");
  }

  @Test
  void subjects_announced_areFound() {
    assertThat(subjects("We must discuss the violence.")).containsExactly("The Violence");
    assertThat(subjects("When it comes to the combat, nobody is better."))
        .containsExactly("The Combat");
  }

  @Test
  void subjects_ofOtherSentences_areNone() {
    assertThat(subjects("The story behind the camera is better than the one before it.")).isEmpty();
    assertThat(subjects("Jay flees to the park.")).isEmpty();
  }
}
