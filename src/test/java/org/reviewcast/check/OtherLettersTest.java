package org.reviewcast.check;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reviewcast.review.Readers;
import org.reviewcast.review.Review;
import org.reviewcast.review.ReviewException;
import org.reviewcast.review.SourceText;

class OtherLettersTest {
  @ParameterizedTest
  @CsvSource({
    "Japanese, この映画はとても素晴らしいものでした。主人公が東京の街を歩く場面は何度見ても飽きません。",
    "Cyrillic, Этот фильм очень хорош. Главный герой идёт по улицам и молчит.",
    "Greek, Η ταινία είναι πολύ καλή και ο ηθοποιός είναι πολύ καλός σε αυτήν.",
    "Arabic, هذا الفيلم جميل جدا والممثل الرئيسي يمشي في شوارع المدينة القديمة."
  })
  void refuse_reviewInOtherLettersUnderOneEnglishWord_saysWhatWhereAndWhatToDo(
      String script, String sentence) throws Exception {
    Review review = read("# Review\n\n## Story\n\n" + (sentence + " ").repeat(3) + "\n");
    assertThatThrownBy(() -> OtherLetters.refuse(review))
        .isInstanceOf(ReviewException.class)
        .hasMessageStartingWith("r.md:5:1: Most of this review is in " + script + " letters")
        .hasMessageContaining("Give it in English");
  }

  @Test
  void refuse_englishReviewWithForeignTitles_isNot() throws Exception {
    String foreign = "Сталкер, 七人の侍 and Θίασος are as good as they were, and longer. ";
    assertThatCode(() -> OtherLetters.refuse(read(foreign.repeat(20)))).doesNotThrowAnyException();
  }

  @Test
  void refuse_nothingButATitle_isNot() throws Exception {
    assertThatCode(() -> OtherLetters.refuse(read("Война и мир"))).doesNotThrowAnyException();
  }

  private static Review read(String text) throws ReviewException {
    return Readers.read(new SourceText("r.md", text, List.of()));
  }
}
