package org.reviewcast.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FfMetadataTest {
  @Test
  void mp4_titleAndChapters_isReadableByFfmpeg() {
    List<ChapterMark> chapters =
        List.of(new ChapterMark("Opening", 0, 1500), new ChapterMark("A = B; #1 \\", 1500, 4000));

    assertThat(FfMetadata.ofMp4(Tags.of("Anora #1", Locale.ENGLISH), chapters))
        .isEqualTo(
            """
            ;FFMETADATA1
            title=Anora \\#1
            [CHAPTER]
            TIMEBASE=1/1000
            START=0
            END=1500
            title=Opening
            [CHAPTER]
            TIMEBASE=1/1000
            START=1500
            END=4000
            title=A \\= B\\; \\#1 \\\\\s
            """);
  }

  @Test
  void field_withLineEnds_staysOneField() {
    assertThat(FfMetadata.ofFields(Map.of("LYRICS", "one\n[CHAPTER]\n;two=")))
        .isEqualTo(";FFMETADATA1\nLYRICS=one\\\n[CHAPTER]\\\n\\;two\\=\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "語", "😀", "e\u0301", "ab\u0308語😀"})
  void chapterTitle_tooLongForMp4_isCutBetweenCharacters(String unit) {
    String title = unit.repeat(300);

    String shortened = FfMetadata.shortened(title);

    String kept = shortened.substring(0, shortened.length() - 1);
    assertThat(shortened).endsWith("…");
    assertThat(shortened.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(110, 127);
    assertThat(title).startsWith(kept);
    assertThat(title.substring(kept.length()))
        .doesNotStartWith("\u0301")
        .doesNotStartWith("\u0308");
    assertThat(shortened).doesNotContain("\uFFFD").isEqualTo(TagText.line(shortened));
  }

  @Test
  void chapterTitle_thatJustFitsMp4_isKept() {
    assertThat(FfMetadata.shortened("a".repeat(127))).isEqualTo("a".repeat(127));
  }
}
