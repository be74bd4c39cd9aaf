package org.reviewcast.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class DocxFileTest {
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  @TempDir private Path folder;

  private Path docx(String body, String... more) throws Exception {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
            + "2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    parts.put(
        "word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
    parts.put(
        "word/styles.xml",
        "<w:styles "
            + W
            + "><w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name"
            + " w:val=\"Title\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name"
            + " w:val=\"heading 2\"/></w:style></w:styles>");
    for (int i = 0; i < more.length; i += 2) {
      parts.put(more[i], more[i + 1]);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return Files.write(folder.resolve("review.docx"), bytes.toByteArray());
  }

  private static String paragraph(String style, String runs) {
    String styled = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
    return "<w:p>" + styled + runs + "</w:p>";
  }

  private static String run(String properties, String text) {
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space=\"preserve\">"
        + text
        + "</w:t></w:r>";
  }

  @Test
  void read_wordDocument_hasTitleHeadingsMarksAndParagraphsAsLines() throws Exception {
    Path file =
        docx(
            paragraph("T", run("", "The Third Man"))
                + paragraph("", run("", "See ") + run("<w:i/>", "Vienna") + run("", " &amp; die."))
                + paragraph("H", run("", "The wheel"))
                + paragraph("", run("<w:b/>", "Round.")),
            "docProps/core.xml",
            "<p xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Document1</dc:title>"
                + "<dc:creator>Clara Voß</dc:creator></p>");
    Review review = Readers.read(file);
    assertThat(review.metadata().title()).isEqualTo("The Third Man");
    assertThat(review.metadata().author()).contains("Clara Voß");
    assertThat(Sources.texts(review)).containsExactly("See Vienna & die.", "The wheel", "Round.");
    Prose first = Sources.prose(review).get(0);
    assertThat(first.marks()).containsExactly(new Mark.Emphasis(4, 10));
    assertThat(first.placeAt(0).line()).isEqualTo(3);
  }

  @Test
  void read_wordTable_hasItsCellsThoughTheyAreParagraphs() throws Exception {
    String row = "<w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr>";
    Path file =
        docx(
            paragraph("T", run("", "The Third Man"))
                + "<w:tbl>"
                + row.formatted(paragraph("", run("", "Story")), paragraph("", run("", "8/10")))
                + row.formatted(paragraph("", run("", "Sound")), paragraph("", run("", "9/10")))
                + "</w:tbl>");
    assertThat(Readers.read(file).sections().get(0).blocks())
        .singleElement()
        .isInstanceOfSatisfying(
            Block.Table.class,
            table ->
                assertThat(table.rows())
                    .extracting(cells -> cells.stream().map(Prose::text).toList())
                    .containsExactly(List.of("Story", "8/10"), List.of("Sound", "9/10")));
  }

  @Test
  void read_noWordDocument_saysSo() throws Exception {
    Path file = Files.writeString(folder.resolve("review.docx"), "not a zip");
    assertThatThrownBy(() -> Readers.read(file))
        .isInstanceOf(ReviewException.class)
        .hasMessageContaining("not a Word document");
  }

  @Test
  void read_zipBomb_isRefused() throws Exception {
    Path file = docx(paragraph("", run("", "a")), "word/media/a.bin", "0".repeat(70 << 20));
    assertThatThrownBy(() -> Readers.read(file))
        .isInstanceOf(ReviewException.class)
        .hasMessageContaining("unpacks to more");
  }

  @Test
  void read_entities_areRefused() throws Exception {
    Path file =
        docx(
            "<w:p/>",
            "word/document.xml",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><w:document "
                + W
                + ">&b;"
                + "</w:document>");
    assertThatThrownBy(() -> Readers.read(file))
        .isInstanceOf(ReviewException.class)
        .hasMessageContaining("entities");
  }

  @Test
  void read_deepNesting_endsInARefusalOrAReview() throws Exception {
    Path file = docx("<w:sdt><w:sdtContent>".repeat(50_000));
    assertThatThrownBy(() -> Readers.read(file)).isInstanceOf(ReviewException.class);
  }
}
