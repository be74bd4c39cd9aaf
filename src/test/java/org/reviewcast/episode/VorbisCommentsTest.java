package org.reviewcast.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.reviewcast.episode.cover.Cover;

class VorbisCommentsTest {
  private static final Tags TAGS = Tags.of("Anora", Locale.ENGLISH);

  @Test
  void values_all_haveTheirFields() {
    Tags tags =
        new Tags(
            "Anora",
            Optional.of("Ada"),
            Optional.of("Night Reviews"),
            Optional.of(LocalDate.of(2025, 3, 9)),
            Optional.of("Podcast"),
            Locale.FRANCE,
            Optional.of("Two\nlines"),
            Optional.of("Kevin"),
            Optional.of("Night Press"),
            OptionalInt.of(7),
            Optional.of("All of it."),
            Map.of("work=~é", "3"));

    assertThat(VorbisComments.of(tags, List.of(), Optional.empty()))
        .containsExactly(
            entry("TITLE", "Anora"),
            entry("ARTIST", "Ada"),
            entry("ALBUM", "Night Reviews"),
            entry("DATE", "2025-03-09"),
            entry("TRACKNUMBER", "7"),
            entry("GENRE", "Podcast"),
            entry("LANGUAGE", "fra"),
            entry("PERFORMER", "Kevin"),
            entry("ORGANIZATION", "Night Press"),
            entry("DESCRIPTION", "Two\nlines"),
            entry("WORK___", "3"),
            entry("LYRICS", "All of it."));
  }

  @Test
  void chapters_someHoursIn_areClockTimesOfThreeDecimals() {
    List<ChapterMark> chapters =
        List.of(new ChapterMark("One", 0, 1), new ChapterMark("Two", 36_061_007, 36_061_008));

    assertThat(VorbisComments.of(TAGS, chapters, Optional.empty()))
        .contains(
            entry("CHAPTER000", "00:00:00.000"),
            entry("CHAPTER000NAME", "One"),
            entry("CHAPTER001", "10:01:01.007"),
            entry("CHAPTER001NAME", "Two"));
  }

  @Test
  void chapters_overAThousand_stopAtThreeDigits() {
    List<ChapterMark> chapters = new ArrayList<>();
    for (int i = 0; i < 1100; i++) {
      chapters.add(new ChapterMark("Chapter", i, i + 1));
    }

    assertThat(VorbisComments.of(TAGS, chapters, Optional.empty()))
        .containsKey("CHAPTER999")
        .doesNotContainKey("CHAPTER1000");
  }

  @Test
  void cover_decoded_isAPictureBlock() {
    byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, 3, 4, 5};
    String field =
        VorbisComments.of(TAGS, List.of(), Optional.of(new Cover(jpeg, 1400)))
            .get("METADATA_BLOCK_PICTURE");

    ByteBuffer block = ByteBuffer.wrap(Base64.getDecoder().decode(field));

    assertThat(block.getInt()).as("front cover").isEqualTo(3);
    byte[] type = new byte[block.getInt()];
    block.get(type);
    assertThat(new String(type, StandardCharsets.US_ASCII)).isEqualTo("image/jpeg");
    assertThat(block.getInt()).as("description").isZero();
    assertThat(block.getInt()).as("width").isEqualTo(1400);
    assertThat(block.getInt()).as("height").isEqualTo(1400);
    assertThat(block.getInt()).as("depth").isEqualTo(24);
    assertThat(block.getInt()).as("colours").isZero();
    byte[] picture = new byte[block.getInt()];
    block.get(picture);
    assertThat(picture).isEqualTo(jpeg);
    assertThat(block.hasRemaining()).isFalse();
  }
}
