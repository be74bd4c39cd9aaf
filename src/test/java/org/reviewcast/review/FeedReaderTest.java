package org.reviewcast.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class FeedReaderTest {
  private static final String WXR =
      """
      <?xml version="1.0" encoding="UTF-8" ?>
      <!-- generator="WordPress/6.6" -->
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"
        xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/">
      <channel><title>The Late Show</title><language>en-GB</language>
      <item><title><![CDATA[The Third Man & me]]></title>
      <link>https://late.example/2024/the-third-man/</link>
      <pubDate>Sun, 03 Nov 2024 18:22:01 +0000</pubDate>
      <dc:creator><![CDATA[clara]]></dc:creator>
      <content:encoded><![CDATA[Vienna &amp; a <em>zither</em>.

      [gallery ids="1,2"]Second [sic] part.]]></content:encoded>
      <excerpt:encoded><![CDATA[Lost in Vienna.]]></excerpt:encoded>
      <wp:post_id>812</wp:post_id><wp:post_name><![CDATA[the-third-man]]></wp:post_name>
      <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
      <category domain="category" nicename="film"><![CDATA[Film]]></category>
      <category domain="post_tag" nicename="noir"><![CDATA[Noir]]></category>
      </item>
      <item><title>About</title><content:encoded>Us.</content:encoded>
      <wp:post_id>2</wp:post_id><wp:status>publish</wp:status><wp:post_type>page</wp:post_type></item>
      <item><title>Unfinished</title><content:encoded><![CDATA[<p>Soon.</p>]]></content:encoded>
      <wp:post_id>3</wp:post_id><wp:status>draft</wp:status><wp:post_type>post</wp:post_type></item>
      <item><title>Gone</title><content:encoded><![CDATA[<p>No.</p>]]></content:encoded>
      <wp:post_id>4</wp:post_id><wp:status>trash</wp:status><wp:post_type>post</wp:post_type></item>
      </channel></rss>
      """;

  @TempDir private Path folder;

  private Path file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void reviewsIn_wordPressExport_arePostsAndDrafts() throws Exception {
    Path file = file("export.xml", WXR);
    assertThat(Readers.reviewsIn(file))
        .containsExactly(
            folder.resolve("export.xml#the-third-man"), folder.resolve("export.xml#unfinished"));
  }

  @Test
  void read_postOfWordPressExport_hasItsTextAndMetadata() throws Exception {
    file("export.xml", WXR);
    Review review = Readers.read(folder.resolve("export.xml#the-third-man"));
    assertThat(review.source()).isEqualTo("export.xml#the-third-man");
    assertThat(Sources.texts(review)).containsExactly("Vienna & a zither.", "Second [sic] part.");
    Prose first = Sources.prose(review).get(0);
    assertThat(first.placeAt(0)).isEqualTo(new Place(11, 27));
    assertThat(first.placeAt(first.text().indexOf("zither"))).isEqualTo(new Place(11, 46));
    assertThat(Sources.prose(review).get(1).placeAt(0)).isEqualTo(new Place(13, 20));
    Metadata metadata = review.metadata();
    assertThat(metadata.title()).isEqualTo("The Third Man & me");
    assertThat(metadata.author()).contains("clara");
    assertThat(metadata.date().orElseThrow()).hasToString("2024-11-03T18:22:01Z");
    assertThat(metadata.summary()).contains("Lost in Vienna.");
    assertThat(metadata.tags()).containsExactly("Noir", "Film");
    assertThat(metadata.language()).hasToString("en_GB");
    assertThat(metadata.work().kind()).isEqualTo(Work.Kind.FILM);
    assertThat(metadata.draft()).isFalse();
    Review draft = Readers.read(folder.resolve("export.xml#unfinished"));
    assertThat(draft.metadata().draft()).isTrue();
  }

  @Test
  void read_fileOfSeveralWithoutName_saysTheirNames() throws Exception {
    Path file = file("export.xml", WXR);
    assertThatThrownBy(() -> Readers.read(file))
        .isInstanceOf(ReviewException.class)
        .hasMessageContaining("export.xml#the-third-man, export.xml#unfinished");
    assertThatThrownBy(() -> Readers.read(folder.resolve("export.xml#nothing")))
        .hasMessageContaining("no such review");
  }

  @Test
  void read_atomFeed_hasEscapedAndInlineContent() throws Exception {
    String atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
        <entry><title>Eins</title><id>tag:x,1</id><link href="https://a.example/eins.html"/>
        <published>2020-02-29T10:00:00Z</published><author><name>Jo</name><email>j@x</email></author>
        <content type="html">&lt;p&gt;Caf&amp;eacute; &amp;amp; &lt;b&gt;Bar&lt;/b&gt;&lt;/p&gt;</content></entry>
        <entry><title>Zwei</title><link rel="self" href="x"/><link href="https://a.example/zwei/"/>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ein <i>Film</i>.</p></div></content></entry>
        </feed>
        """;
    Path file = file("feed.atom", atom);
    List<Path> reviews = Readers.reviewsIn(file);
    assertThat(reviews)
        .extracting(p -> p.getFileName().toString())
        .containsExactly("feed.atom#eins", "feed.atom#zwei");
    Review one = Readers.read(reviews.get(0));
    assertThat(Sources.texts(one)).containsExactly("Café & Bar");
    assertThat(Sources.prose(one).get(0).placeAt(0)).isEqualTo(new Place(4, 31));
    assertThat(one.metadata().author()).contains("Jo");
    assertThat(one.metadata().language()).hasToString("de");
    assertThat(Sources.texts(Readers.read(reviews.get(1)))).containsExactly("Ein Film.");
  }

  @Test
  void reviewsIn_entityBomb_isRefusedWithPlace() throws Exception {
    String bomb =
        "<?xml version='1.0'?>\n<!DOCTYPE rss [\n<!ENTITY a 'ha'>\n<!ENTITY b '&a;&a;&a;'>\n]>\n"
            + "<rss><channel><item><title>&b;</title></item></channel></rss>";
    Path file = file("bomb.xml", bomb);
    assertThatThrownBy(() -> Readers.reviewsIn(file))
        .isInstanceOf(ReviewException.class)
        .hasMessageStartingWith("bomb.xml:3:1: ");
  }

  @Test
  void reviewsIn_externalEntity_isNeverOpened() throws Exception {
    Path secret = file("secret.txt", "secret");
    Path file =
        file(
            "feed.xml",
            "<!DOCTYPE rss SYSTEM '"
                + secret.toUri()
                + "'>\n<rss><channel><item><title>T</title>"
                + "<description>A &amp; b &x;</description></item></channel></rss>");
    try {
      assertThat(Sources.texts(Readers.read(file)).toString()).doesNotContain("secret");
    } catch (ReviewException e) {
      assertThat(e).hasMessageStartingWith("feed.xml");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<rss><channel><item>", "<rss><item></rss>", "<feed><entry>&nbsp;"})
  void reviewsIn_brokenXml_saysWhere(String text) throws Exception {
    Path file = file("feed.xml", text + "\n");
    assertThatThrownBy(() -> Readers.reviewsIn(file))
        .isInstanceOf(ReviewException.class)
        .hasMessageMatching("(?s)feed\\.xml:\\d+:\\d+: .*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<item>", "<a>", "<item><title>a</title></item>", "<![CDATA[", "&lt;"})
  void reviewsIn_muchOfAKind_endsSoon(String unit) throws Exception {
    Path file = file("feed.xml", "<rss><channel>" + unit.repeat(1_000_000 / unit.length()));
    assertThatThrownBy(() -> Readers.reviewsIn(file)).isInstanceOf(ReviewException.class);
  }
}
