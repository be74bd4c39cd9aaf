package org.reviewcast.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class EpubFileTest {
  private static final String LONG =
      "The camera waits at the end of the pier, and the boat that everyone expects does not come. "
          .repeat(4);

  @TempDir private Path folder;
  private final Map<String, String> parts = new LinkedHashMap<>();

  @BeforeEach
  void container() {
    parts.put("mimetype", "application/epub+zip");
    parts.put(
        "META-INF/container.xml",
        "<?xml version='1.0'?><container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'>"
            + "<rootfiles><rootfile full-path='OEBPS/book.opf'"
            + " media-type='application/oebps-package+xml'/></rootfiles></container>");
  }

  /** A package document with these items, each "path properties". */
  private void opf(String metadata, String... items) {
    StringBuilder manifest = new StringBuilder();
    StringBuilder spine = new StringBuilder();
    for (int i = 0; i < items.length; i++) {
      String[] item = items[i].split(" ", 2);
      String type = item[0].endsWith("ncx") ? "application/x-dtbncx+xml" : "application/xhtml+xml";
      manifest.append(
          "<item id='i%d' href='%s' media-type='%s' properties='%s'/>"
              .formatted(i, item[0], type, item.length > 1 ? item[1] : ""));
      spine.append("<itemref idref='i%d'/>".formatted(i));
    }
    parts.put(
        "OEBPS/book.opf",
        "<package xmlns='http://www.idpf.org/2007/opf' version='3.0'>"
            + "<metadata xmlns:dc='http://purl.org/dc/elements/1.1/'>"
            + metadata
            + "</metadata><manifest>"
            + manifest
            + "</manifest><spine>"
            + spine
            + "</spine></package>");
  }

  private void page(String path, String body) {
    parts.put(
        "OEBPS/" + path,
        "<?xml version='1.0' encoding='utf-8'?><html xmlns='http://www.w3.org/1999/xhtml'"
            + " xmlns:epub='http://www.idpf.org/2007/ops'><head><title/></head><body>"
            + body
            + "</body></html>");
  }

  private Path book() throws Exception {
    Path file = folder.resolve("book.epub");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private static List<String> texts(Review review) {
    return review.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).prose().text())
        .toList();
  }

  @Test
  void read_bookOfOneText_isThatReviewWithWhatTheBookSaysOfIt() throws Exception {
    opf(
        "<dc:title>The Pier</dc:title><dc:creator>Ana Critic</dc:creator>"
            + "<dc:date>2024-05-06T00:00:00Z</dc:date><dc:language>en-GB</dc:language>"
            + "<dc:subject>film</dc:subject><dc:description>&lt;p&gt;A &lt;b&gt;wait&lt;/b&gt;."
            + "&lt;/p&gt;</dc:description>",
        "nav.xhtml nav",
        "cover.xhtml",
        "text/pier.xhtml");
    page(
        "cover.xhtml",
        "<section epub:type='cover'><img src='../../etc/passwd' alt='x'/></section>");
    page(
        "nav.xhtml",
        "<nav epub:type='toc'><ol><li><a href='text/pier.xhtml'>Pier</a></li></ol></nav>");
    page(
        "text/pier.xhtml",
        "<h1>The Pier</h1><p>"
            + LONG
            + "</p><p>It&nbsp;ends<i/> on\n a &lt;fade&gt;"
            + "<a id='x'/>, &amp; rain.</p>");

    Review review = Readers.read(book());

    assertThat(review.metadata().title()).isEqualTo("The Pier");
    assertThat(review.metadata().author()).contains("Ana Critic");
    assertThat(review.metadata().date()).hasToString("Optional[2024-05-06T00:00Z]");
    assertThat(review.metadata().language()).hasToString("en_GB");
    assertThat(review.metadata().summary()).contains("A wait.");
    assertThat(texts(review)).hasSize(2).last().asString().contains("on a <fade>, & rain.");
    assertThat(review.notices()).anyMatch(notice -> notice.contains("cover.xhtml"));
  }

  @Test
  void reviewsIn_bookOfEssays_areOneForEachEntryOfTheContents() throws Exception {
    opf(
        "<dc:title>Essays</dc:title><dc:creator>Ana Critic</dc:creator>",
        "title.xhtml",
        "one.xhtml",
        "one_split.xhtml",
        "two%20b.xhtml",
        "toc.ncx");
    page("title.xhtml", "<p>Essays</p>");
    page("one.xhtml", "<h2>On <i>Waiting</i></h2><p>" + LONG + "</p>");
    page("one_split.xhtml", "<p>It goes on.</p>");
    page("two b.xhtml", "<p>" + LONG + "</p>");
    parts.put(
        "OEBPS/toc.ncx",
        "<ncx><navMap><navPoint><navLabel><text>One</text></navLabel><content src='one.xhtml#a'/>"
            + "</navPoint><navPoint><navLabel><text>The Second</text></navLabel>"
            + "<content src='two%20b.xhtml'/></navPoint></navMap></ncx>");
    Path book = book();

    List<Path> reviews = Readers.reviewsIn(book);

    assertThat(reviews)
        .extracting(path -> path.getFileName().toString())
        .containsExactly("book.epub#on-waiting", "book.epub#the-second");
    Review first = Readers.read(reviews.get(0));
    assertThat(first.metadata().title()).isEqualTo("On Waiting");
    assertThat(texts(first)).hasSize(2).last().isEqualTo("It goes on.");
    assertThat(Readers.read(reviews.get(1)).metadata().author()).contains("Ana Critic");
  }

  @Test
  void read_notesInAnotherDocument_areTheReviewsFootnotes() throws Exception {
    opf("<dc:title>Noted</dc:title>", "a.xhtml", "notes.xhtml");
    page("a.xhtml", "<p>" + LONG + "<a epub:type='noteref' href='notes.xhtml#n1'>1</a></p>");
    page(
        "notes.xhtml",
        "<section epub:type='endnotes'><aside id='n1'>It came at noon.</aside></section>");

    Review review = Readers.read(book());

    assertThat(review.footnotes()).hasSize(1);
    assertThat(texts(review))
        .hasSize(1)
        .first()
        .asString()
        .doesNotContain("1")
        .doesNotContain("noon");
  }

  @Test
  void read_lockedBook_saysSo() throws Exception {
    opf("<dc:title>Locked</dc:title>", "a.xhtml");
    page("a.xhtml", "<p>" + LONG + "</p>");
    String entry =
        "<encryption"
            + " xmlns:enc='http://www.w3.org/2001/04/xmlenc#'><enc:EncryptedData><enc:EncryptionMethod"
            + " Algorithm='%s'/><enc:CipherData><enc:CipherReference URI='%s'/>"
            + "</enc:CipherData></enc:EncryptedData></encryption>";
    parts.put(
        "META-INF/encryption.xml",
        entry.formatted("http://www.idpf.org/2008/embedding", "OEBPS/font.otf"));
    assertThat(Readers.read(book()).metadata().title()).isEqualTo("Locked");
    parts.put(
        "META-INF/encryption.xml",
        entry.formatted("http://www.w3.org/2001/04/xmlenc#aes256-cbc", "OEBPS/a.xhtml"));
    assertThatThrownBy(() -> Readers.read(book())).hasMessageContaining("locked (DRM)");
  }

  @Test
  void read_bookThatUnpacksToTooMuch_isRefused() throws Exception {
    opf("<dc:title>Bomb</dc:title>", "a.xhtml");
    page("a.xhtml", "<p>" + " ".repeat(17 << 20) + "</p>");
    assertThatThrownBy(() -> Readers.read(book())).hasMessageContaining("more text than is read");
  }

  @Test
  void read_damagedBooks_sayWhatIsWrong() throws Exception {
    Path file = folder.resolve("no.epub");
    Files.writeString(file, "This is no archive.");
    assertThatThrownBy(() -> Readers.read(file)).hasMessageContaining("not an EPUB book");
    parts.remove("META-INF/container.xml");
    assertThatThrownBy(() -> Readers.read(book())).hasMessageContaining("not an EPUB book");
    container();
    opf("<dc:title>Gone</dc:title>", "../../../gone.xhtml");
    assertThatThrownBy(() -> Readers.read(book()))
        .isInstanceOf(ReviewException.class)
        .hasMessageContaining("gone.xhtml");
    opf("<dc:title>Empty</dc:title>", "a.xhtml");
    page("a.xhtml", "<p> </p>");
    assertThatThrownBy(() -> Readers.read(book())).hasMessageContaining("no text");
  }

  @Test
  void read_deepAndEntityRiddenPages_end() throws Exception {
    opf("<dc:title>Deep</dc:title>", "a.xhtml");
    parts.put(
        "OEBPS/a.xhtml",
        "<!DOCTYPE html [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>"
            + "<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><body>"
            + "<div>".repeat(20_000)
            + "<p>&b;&x; "
            + LONG
            + "</p></body></html>");
    assertThat(String.join(" ", texts(Readers.read(book()))))
        .contains("the pier")
        .doesNotContain("root:");
  }
}
