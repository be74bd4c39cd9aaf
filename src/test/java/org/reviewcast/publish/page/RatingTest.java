package org.reviewcast.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingTest {
  @ParameterizedTest
  @CsvSource({
    "3.5/5, 3.5, 5", "★★★½, 3.5, 5", "★★★☆☆, 3, 5", "8/10, 8, 10", "85%, 85, 100",
    "4 out of 5 stars, 4, 5", "3½/5, 3.5, 5", "⭐⭐⭐⭐, 4, 5", "★★★★★★★☆☆☆, 7, 10"
  })
  void ratings_in_figures_and_stars(String written, String value, String best) {
    assertThat(Rating.of(written))
        .hasValueSatisfying(
            rating -> {
              assertThat(rating.value()).isEqualByComparingTo(value);
              assertThat(rating.best()).isEqualByComparingTo(best);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"B+", "", "11/10", "1/0", "recommended", "★★★ and more"})
  void others_are_left_as_words(String written) {
    assertThat(Rating.of(written)).isEmpty();
  }
}
