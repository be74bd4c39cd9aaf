package org.reviewcast.script.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reviewcast.TestFfmpeg;
import org.reviewcast.review.Block;
import org.reviewcast.review.Readers;
import org.reviewcast.review.Review;

final class TasteTest {
  private static final Path REVIEW = Path.of("src/test/resources/chapters/film-good-hands.md");

  private static Stretch stretch(Block.Paragraph... paragraphs) {
    List<String> sentences =
        java.util.Arrays.stream(paragraphs)
            .flatMap(p -> java.util.Arrays.stream(p.prose().text().split("(?<=[.!?]) ")))
            .toList();
    return new Stretch(sentences, Set.of(0));
  }

  @Test
  void traits_ofAReviewsCandidates_areAllKnown() throws Exception {
    Review review = Readers.read(REVIEW);
    List<Block> blocks = review.sections().stream().flatMap(s -> s.blocks().stream()).toList();
    List<Stretch> chapters =
        blocks.stream()
            .filter(Block.Paragraph.class::isInstance)
            .map(block -> stretch((Block.Paragraph) block))
            .toList();
    Candidates candidates =
        new Candidates(
            review.metadata(),
            blocks,
            new Quotations(blocks),
            new PlainTitles(review.metadata().work().kind(), chapters),
            chapters,
            TestFfmpeg.FOLDER);
    Taste taste = Taste.read();
    Set<String> told = new HashSet<>();
    for (int i = 0; i < chapters.size(); i++) {
      for (Candidate candidate : candidates.of(i)) {
        candidates.tell(i, candidate, (trait, value) -> told.add(trait));
      }
    }
    new Nearness(0, 0, 0, 0, 0, 0, 0, 0, 0).tell((trait, value) -> told.add(trait));
    assertThat(told).hasSizeGreaterThan(60).allMatch(taste::knows);
  }

  @Test
  void sum_ofTraits_isBetweenShameAndDelight() throws Exception {
    Taste.Sum sum = Taste.read().sum();
    assertThat(sum.appeal()).isBetween(-0.7, 1.7);
    assertThat(sum.appealAtSight()).isBetween(-0.7, 1.7);
  }

  @Test
  void familiarity_ofWords_isThatOfReviews() throws Exception {
    Familiarity familiarity = Familiarity.read();
    assertThat(familiarity.rarity("the")).isLessThan(0.3);
    assertThat(familiarity.rarity("film")).isLessThan(2);
    assertThat(familiarity.rarity("krautrock")).isEqualTo(5.3);
    assertThat(familiarity.rarity("a")).isLessThan(0.3);
    assertThat(familiarity.rarity("zzz")).isEqualTo(5.3);
  }
}
