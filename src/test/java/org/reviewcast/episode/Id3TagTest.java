package org.reviewcast.episode;

import static org.assertj.core.api.Assertions.assertThat;

import com.mpatric.mp3agic.EncodedText;
import com.mpatric.mp3agic.ID3v2;
import com.mpatric.mp3agic.ID3v2ChapterFrameData;
import com.mpatric.mp3agic.ID3v2ChapterTOCFrameData;
import com.mpatric.mp3agic.ID3v2CommentFrameData;
import com.mpatric.mp3agic.ID3v2Frame;
import com.mpatric.mp3agic.Mp3File;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewcast.episode.cover.Cover;

/** What mp3agic reads back from a tag that stands before real MPEG frames. */
class Id3TagTest {
  private static final Cover COVER = new Cover(new byte[] {(byte) 0xFF, (byte) 0xD8, 1, 2}, 1400);

  @TempDir Path folder;

  @Test
  void allValues_writtenAndRead_comeBack() throws Exception {
    ID3v2 read = read(full(), List.of(), Optional.of(COVER));

    assertThat(read.getVersion()).isEqualTo("3.0");
    assertThat(read.getTitle()).isEqualTo("Anora – a review");
    assertThat(read.getArtist()).isEqualTo("Ada Łovelace");
    assertThat(read.getAlbum()).isEqualTo("Night Reviews");
    assertThat(read.getYear()).isEqualTo("2025");
    assertThat(read.getDate()).isEqualTo("0903");
    assertThat(read.getTrack()).isEqualTo("7");
    assertThat(read.getGenreDescription()).isEqualTo("Podcast");
    assertThat(read.getComposer()).isEqualTo("Kevin");
    assertThat(read.getPublisher()).isEqualTo("Night Press");
    assertThat(text(read, "TLAN")).isEqualTo("deu");
    assertThat(read.getAlbumImage()).isEqualTo(COVER.jpeg());
    assertThat(read.getAlbumImageMimeType()).isEqualTo("image/jpeg");
    assertThat(read.getLyrics()).isEqualTo("First line.\nSecond “line”.");
    assertThat(read.getFrameSets().get("TXXX").getFrames()).hasSize(2);
  }

  @Test
  void comment_readBack_hasLanguageAndEmptyDescription() throws Exception {
    ID3v2Frame frame = read(full()).getFrameSets().get("COMM").getFrames().get(0);
    ID3v2CommentFrameData comment = new ID3v2CommentFrameData(false, frame.getData());

    assertThat(comment.getLanguage()).isEqualTo("deu");
    assertThat(comment.getDescription().toString()).isEmpty();
    assertThat(comment.getComment().toString()).isEqualTo("One = two; #3 \\ four\nnext line");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A",
        "ends in a trumpet 🎺",
        "שלום \u202Babc\u202C عالم",
        "a=b;c#d\\e",
        "été",
        "\u0100\u0200\uFF00\u00FF",
        "😀😀😀😀"
      })
  void titles_ofAllKinds_comeBack(String title) throws Exception {
    ID3v2 read =
        read(Tags.of(title, Locale.ENGLISH), List.of(new ChapterMark(title, 0, 5)), none());

    assertThat(read.getTitle()).isEqualTo(title);
    assertThat(titles(read)).containsExactly(title);
  }

  @Test
  void title_withControlCharacters_isOneLine() throws Exception {
    assertThat(read(Tags.of("\tOne\r\ntwo\0three\uD83D", Locale.ENGLISH)).getTitle())
        .isEqualTo("One  two three\uFFFD");
  }

  @Test
  void title_veryLong_comesBackWhole() throws Exception {
    String title = "Längst ".repeat(3000).strip();

    assertThat(read(Tags.of(title, Locale.ENGLISH)).getTitle()).isEqualTo(title);
  }

  @Test
  void chapters_few_standInOneOrderedTopLevelTable() throws Exception {
    ID3v2 read = read(full(), chapters(127), none());

    assertThat(read.getChapterTOC()).hasSize(1);
    ID3v2ChapterTOCFrameData table = read.getChapterTOC().get(0);
    assertThat(table.isRoot()).isTrue();
    assertThat(table.isOrdered()).isTrue();
    assertThat(table.getChildren()).hasSize(127).startsWith("chp0", "chp1").doesNotHaveDuplicates();
    ID3v2ChapterFrameData second = read.getChapters().get(1);
    assertThat(second.getId()).isEqualTo("chp1");
    assertThat(second.getStartTime()).isEqualTo(1000);
    assertThat(second.getEndTime()).isEqualTo(2000);
    assertThat(second.getStartOffset()).isEqualTo(-1);
    assertThat(second.getEndOffset()).isEqualTo(-1);
  }

  @Test
  void chapters_255_stillStandInOneTable() throws Exception {
    String tag = new String(bytes(full(), chapters(255), none()), StandardCharsets.ISO_8859_1);

    assertThat(tag).containsOnlyOnce("CTOC").contains("toc\0\u0003\u00FFchp0\0chp1\0");
  }

  @Test
  void chapters_over255_standInTablesUnderTheTopOne() throws Exception {
    ID3v2 read = read(full(), chapters(600), none());

    List<ID3v2ChapterTOCFrameData> tables = read.getChapterTOC();
    assertThat(tables.get(0).isRoot()).isTrue();
    assertThat(tables.get(0).getChildren()).containsExactly("toc0", "toc1", "toc2", "toc3", "toc4");
    assertThat(tables.subList(1, 6))
        .extracting(ID3v2ChapterTOCFrameData::getId)
        .containsExactly("toc0", "toc1", "toc2", "toc3", "toc4");
    List<String> children = new ArrayList<>();
    for (ID3v2ChapterTOCFrameData table : tables.subList(1, 6)) {
      // mp3agic takes the top-level bit (0x02) and the ordered bit (0x01) for one another.
      assertThat(table.isOrdered()).as("top level").isFalse();
      assertThat(table.isRoot()).as("ordered").isTrue();
      children.addAll(List.of(table.getChildren()));
    }
    assertThat(children)
        .isEqualTo(read.getChapters().stream().map(ID3v2ChapterFrameData::getId).toList());
    assertThat(children).hasSize(600).doesNotHaveDuplicates();
  }

  @Test
  void chapters_none_makeNoTable() throws Exception {
    assertThat(read(full()).getFrameSets().keySet())
        .doesNotContainAnyElementsOf(Set.of("CTOC", "CHAP", "APIC"));
  }

  @Test
  void chapter_after24Days_keepsAllItsBits() throws Exception {
    long startMs = 3_000_000_000L;
    ChapterMark late = new ChapterMark("Late", startMs, startMs + 1);

    ID3v2ChapterFrameData read = read(full(), List.of(late), none()).getChapters().get(0);

    assertThat(Integer.toUnsignedLong(read.getStartTime())).isEqualTo(startMs);
  }

  @Test
  void genre_thatBeginsWithABracket_isNotAReference() throws Exception {
    Tags tags = withGenre("(500) Days");

    assertThat(text(read(tags), "TCON")).isEqualTo("((500) Days");
  }

  @Test
  void sameValues_writtenTwice_areTheSameBytes() throws Exception {
    assertThat(bytes(full(), chapters(300), Optional.of(COVER)))
        .isEqualTo(bytes(full(), chapters(300), Optional.of(COVER)));
  }

  @Test
  void header_largeTag_countsInSevenBitBytes() throws Exception {
    Cover large = new Cover(new byte[300_000], 3000);

    byte[] tag = bytes(full(), List.of(), Optional.of(large));

    int size = tag[6] << 21 | tag[7] << 14 | tag[8] << 7 | tag[9];
    assertThat(tag).startsWith('I', 'D', '3', 3, 0, 0);
    assertThat(size).isEqualTo(tag.length - 10);
  }

  private static Tags full() {
    return new Tags(
        "Anora – a review",
        Optional.of("Ada Łovelace"),
        Optional.of("Night Reviews"),
        Optional.of(LocalDate.of(2025, 3, 9)),
        Optional.of("Podcast"),
        Locale.GERMANY,
        Optional.of("One = two; #3 \\ four\r\nnext line"),
        Optional.of("Kevin"),
        Optional.of("Night Press"),
        OptionalInt.of(7),
        Optional.of("First line.\nSecond “line”."),
        Map.of("RATING", "3.5/5", "Wörk", "Anora"));
  }

  private static Tags withGenre(String genre) {
    Optional<String> none = Optional.empty();
    return new Tags(
        "Title",
        none,
        none,
        Optional.empty(),
        Optional.of(genre),
        Locale.ENGLISH,
        none,
        none,
        none,
        OptionalInt.empty(),
        none,
        Map.of());
  }

  private static List<ChapterMark> chapters(int count) {
    List<ChapterMark> chapters = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      chapters.add(new ChapterMark("Chapter " + i + " ★", i * 1000L, (i + 1) * 1000L));
    }
    return chapters;
  }

  private static Optional<Cover> none() {
    return Optional.empty();
  }

  private ID3v2 read(Tags tags) throws Exception {
    return read(tags, List.of(), none());
  }

  private ID3v2 read(Tags tags, List<ChapterMark> chapters, Optional<Cover> cover)
      throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(bytes(tags, chapters, cover));
    for (int i = 0; i < 20; i++) {
      file.writeBytes(silentFrame());
    }
    Path mp3 = Files.write(folder.resolve("tagged.mp3"), file.toByteArray());
    Mp3File read = new Mp3File(mp3);
    assertThat(read.getBitrate()).isEqualTo(96);
    assertThat(read.getFrameCount()).isEqualTo(20);
    return read.getId3v2Tag();
  }

  /** An MPEG-1 layer III frame, 96 kb/s, 44.1 kHz, mono, whose side information is all zero. */
  private static byte[] silentFrame() {
    byte[] frame = new byte[144 * 96_000 / 44_100];
    frame[0] = (byte) 0xFF;
    frame[1] = (byte) 0xFB;
    frame[2] = 0x70;
    frame[3] = (byte) 0xC4;
    return frame;
  }

  private static byte[] bytes(Tags tags, List<ChapterMark> chapters, Optional<Cover> cover)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Id3Tag(tags, chapters, cover).writeTo(out);
    return out.toByteArray();
  }

  private static String text(ID3v2 tag, String id) {
    byte[] data = tag.getFrameSets().get(id).getFrames().get(0).getData();
    return data[0] == 0
        ? new String(data, 1, data.length - 1, StandardCharsets.ISO_8859_1)
        : new String(data, 1, data.length - 1, StandardCharsets.UTF_16);
  }

  private static List<String> titles(ID3v2 tag) {
    return tag.getChapters().stream()
        .map(chapter -> chapter.getSubframes().get(0).getData())
        .map(data -> new EncodedText(data[0], Arrays.copyOfRange(data, 1, data.length)))
        .map(EncodedText::toString)
        .toList();
  }
}
