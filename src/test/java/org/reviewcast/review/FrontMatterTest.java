package org.reviewcast.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: 2001|2001",
        "title: No|No",
        "title: [a, b]|a, b",
        "title: {name: Anora}|Anora",
        "title: 1:30|1:30",
        "Title: 0x1F|0x1F",
        "title: 2024-11-03|2024-11-03",
        "title: \"A\\u0007b\\n c\"|A b c",
        "title: 😀 \u202Eabc|😀 \u202Eabc",
        "title: \u0001Bell|Bell",
      })
  void title_anyValue_isTextAsWritten(String line, String title) throws ReviewException {
    assertThat(Sources.frontMatter(line).title()).isEqualTo(title);
  }

  @Test
  void title_fourHundredCharacters_isKept() throws ReviewException {
    String title = "long ".repeat(80).strip();
    assertThat(Sources.frontMatter("title: " + title).title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-11-03|2024-11-03T00:00Z",
        "2024-11-03T10:00:00Z|2024-11-03T10:00Z",
        "2024-11-03T10:00:00-05:00|2024-11-03T10:00-05:00",
        "2024-11-03T10:00:00.123Z|2024-11-03T10:00:00.123Z",
        "2024-11-03T10:00|2024-11-03T10:00Z",
        "2024-11-03 10:00:00 -0500|2024-11-03T10:00-05:00",
        "2024-11-03 10:00:00|2024-11-03T10:00Z",
        "2024-11-03 10:00|2024-11-03T10:00Z",
        "2024/11/03|2024-11-03T00:00Z",
        "November 3, 2024|2024-11-03T00:00Z",
        "Nov 3, 2024|2024-11-03T00:00Z",
        "3 Nov 2024|2024-11-03T00:00Z",
        "3 November 2024|2024-11-03T00:00Z",
        "3rd November 2024|2024-11-03T00:00Z",
        "Sept. 3, 2024|2024-09-03T00:00Z",
        "Sunday, November 3, 2024|2024-11-03T00:00Z",
        "Sun, 03 Nov 2024 10:00:00 +0000|2024-11-03T10:00Z",
        "\"2024-11-03\"|2024-11-03T00:00Z",
      })
  void date_commonForms_areRead(String written, String expected) throws ReviewException {
    assertThat(Sources.frontMatter("date: " + written).date())
        .contains(OffsetDateTime.parse(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"last week", "2024-02-30", "03/04/2024", "[1, 2]", "12"})
  void date_notUnderstood_isNoticed(String written) throws ReviewException {
    Review review = Sources.markdown("---\ntitle: A\ndate: " + written + "\n---\nText.\n");
    assertThat(review.metadata().date()).isEmpty();
    assertThat(review.notices())
        .singleElement()
        .asString()
        .startsWith("line 3: the date ")
        .contains("is not understood");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "author: Clara Voss|Clara Voss",
        "by: Clara Voss|Clara Voss",
        "authors: [A, B]|A and B",
        "authors: [A, B, C]|A, B, and C",
        "author: {name: Clara Voss, email: c@example.org}|Clara Voss",
        "author: [{name: A}, B]|A and B",
      })
  void author_anyForm_isNames(String line, String author) throws ReviewException {
    assertThat(Sources.frontMatter(line).author()).contains(author);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rating: 3.50|3.50",
        "rating: 3/5|3/5",
        "score: ★★★½|★★★½",
        "grade: A-|A-",
        "stars: 4|4",
        "review_rating: 9/10|9/10",
        "rating: {value: 3.5, best: 5}|3.5/5",
        "reviewRating: {ratingValue: 8, bestRating: 10}|8/10",
        "rating: {score: 7}|7",
      })
  void rating_anyForm_isAsWritten(String line, String rating) throws ReviewException {
    assertThat(Sources.frontMatter(line).rating()).contains(rating);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "film: {title: The Third Man, year: 1949, director: Carol Reed}|FILM|The Third"
            + " Man|1949|Carol Reed",
        "book: {name: Emma, author: Jane Austen, published: 1815}|BOOK|Emma||Jane Austen",
        "album: {title: Kind of Blue, artist: Miles Davis, released: 1959-08-17}|ALBUM|Kind of"
            + " Blue|1959|Miles Davis",
        "game: {title: Obra Dinn, developer: [Lucas Pope]}|GAME|Obra Dinn||Lucas Pope",
        "itemReviewed: {'@type': Movie, name: Anora}|FILM|Anora||",
        "reviewed: {kind: tv-series, title: Dark}|SERIES|Dark||",
        "work: {title: Anora, director: Sean Baker}|FILM|Anora||Sean Baker",
        "movie: Anora|FILM|Anora||",
        "tv: true|SERIES|||",
        "book_author: Jane Austen|BOOK|||Jane Austen",
        "developer: Lucas Pope|GAME|||Lucas Pope",
        "categories: [Film Reviews]|FILM|||",
      })
  void work_anyForm_isRead(String line, Work.Kind kind, String title, String year, String creator)
      throws ReviewException {
    Work work = Sources.frontMatter(line).work();
    assertThat(work.kind()).isEqualTo(kind);
    assertThat(work.title()).isEqualTo(Optional.ofNullable(title));
    assertThat(work.year().isPresent() ? "" + work.year().getAsInt() : null).isEqualTo(year);
    assertThat(work.creator()).isEqualTo(Optional.ofNullable(creator));
  }

  @Test
  void work_flatKeys_areRead() throws ReviewException {
    Metadata metadata =
        Sources.frontMatter(
            "film: Anora", "director: Sean Baker", "release_year: 2024", "author: Me");
    assertThat(metadata.work().creator()).contains("Sean Baker");
    assertThat(metadata.work().year()).hasValue(2024);
    assertThat(metadata.author()).contains("Me");
  }

  @ParameterizedTest
  @CsvSource({"pt_BR,pt-BR", "de,de", "English,en", "Deutsch,de", "fr-CA,fr-CA"})
  void language_codeOrName_isLocale(String written, String tag) throws ReviewException {
    assertThat(Sources.frontMatter("lang: " + written).language())
        .isEqualTo(Locale.forLanguageTag(tag));
  }

  @Test
  void language_unknown_isEnglishWithNotice() throws ReviewException {
    Review review = Sources.markdown("---\nlanguage: Klingonese\n---\nText.\n");
    assertThat(review.metadata().language()).isEqualTo(Locale.ENGLISH);
    assertThat(review.notices()).singleElement().asString().contains("Klingonese");
  }

  @Test
  void otherKeys_unknown_areKeptWithoutNoise() throws ReviewException {
    Review review =
        Sources.markdown(
            "---\ntitle: A\nlayout: post\ndeep: {a: [1, {b: c}]}\nempty:\n---\nText.\n");
    assertThat(review.notices()).isEmpty();
    assertThat(review.metadata().other())
        .isEqualTo(Map.of("layout", "post", "deep", Map.of("a", List.of("1", Map.of("b", "c")))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cover: a.jpg|a.jpg",
        "image: {title: Poster, src: /b.png}|/b.png",
        "images: [c.jpg, d.jpg]|c.jpg",
        "cover: {image: e.jpg, alt: x}|e.jpg",
        "image: false|",
      })
  void cover_anyForm_isItsAddress(String line, String cover) throws ReviewException {
    assertThat(Sources.frontMatter(line).cover()).isEqualTo(Optional.ofNullable(cover));
  }

  @Test
  void work_keysInside_areKeptWithTheOthers() throws ReviewException {
    Metadata metadata =
        Sources.frontMatter("film: {title: Anora, runtime: 139}", "series: Awards Season");
    assertThat(metadata.work().title()).contains("Anora");
    assertThat(metadata.other())
        .isEqualTo(Map.of("film", Map.of("runtime", "139"), "series", "Awards Season"));
  }

  @Test
  void keys_anyCaseAndHyphens_areKnown() throws ReviewException {
    Metadata metadata =
        Sources.frontMatter(
            "PubDate: 2024-11-03",
            "Featured-Image: {src: a.jpg}",
            "permalink: /reviews/2024/anora.html",
            "Tags: film, Noir",
            "categories: [Noir, new]",
            "published: false",
            "excerpt: >\n  Two\n  lines.");
    assertThat(metadata.date()).isPresent();
    assertThat(metadata.cover()).contains("a.jpg");
    assertThat(metadata.slug()).contains("anora");
    assertThat(metadata.tags()).containsExactly("film", "Noir", "new");
    assertThat(metadata.draft()).isTrue();
    assertThat(metadata.summary()).contains("Two lines.");
  }

  @Test
  void toml_typedValues_areText() throws ReviewException {
    Metadata metadata =
        Sources.markdown(
                "+++\n"
                    + "title = \"Blue\"\n"
                    + "date = 2024-11-03\n"
                    + "rating = 4.5\n"
                    + "draft = true\n"
                    + "tags = [\"jazz\"]\n"
                    + "[album]\n"
                    + "title = \"Kind of Blue\"\n"
                    + "year = 1959\n"
                    + "+++\n"
                    + "Text.\n")
            .metadata();
    assertThat(metadata.title()).isEqualTo("Blue");
    assertThat(metadata.date()).contains(OffsetDateTime.parse("2024-11-03T00:00Z"));
    assertThat(metadata.rating()).contains("4.5");
    assertThat(metadata.draft()).isTrue();
    assertThat(metadata.tags()).containsExactly("jazz");
    assertThat(metadata.work().title()).contains("Kind of Blue");
    assertThat(metadata.work().year()).hasValue(1959);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "---;title: 'open;---;Text.|a-review.md:2:8:|quoted scalar",
        "---;title: a;author: b: c;---;Text.|a-review.md:3:10:|not valid YAML",
        "---;title: a;  bad: b;---;Text.|a-review.md:3:|not valid YAML",
        "---;title: a;title: b;---;Text.|a-review.md:3:1:|twice",
        "---;title: !!java.net.URL [x];---;Text.|a-review.md:2:8:|not allowed",
        "---;title: !secret x;---;Text.|a-review.md:2:8:|not allowed",
        "---;a: &a [*a];---;Text.|a-review.md:2:|alias",
        "---;title: a;;Text without an end.|a-review.md:1:1:|has no end",
        ";---;title: 'a;---;Text.|a-review.md:|YAML",
        "+++;title = ;+++;Text.|a-review.md:2:|not valid TOML",
        "+++;title = 'a';title = 'b';+++;Text.|a-review.md:3:|TOML",
        "+++;title = 'a';;Text.|a-review.md:1:1:|has no end",
      })
  void read_brokenFrontMatter_saysWhereInTheFile(String text, String where, String what) {
    assertThatThrownBy(() -> Sources.markdown(text.replace(';', '\n')))
        .isInstanceOf(ReviewException.class)
        .hasMessageStartingWith(where)
        .hasMessageContaining(what);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\n\nText.\n",
        "---\nText of a story.\n",
        "---\n\nText.\n\n---\n\nNote: more.\n",
        "+++\nText.\n"
      })
  void read_ruleAtTop_isNoFrontMatter(String text) throws ReviewException {
    assertThat(Sources.texts(Sources.markdown(text)).toString()).contains("Text");
  }

  @Test
  void read_emptyFrontMatter_isNothing() throws ReviewException {
    Review review = Sources.markdown("---\n---\nText.\n");
    assertThat(Sources.blocks(review)).hasSize(1);
    assertThat(review.metadata().title()).isEqualTo("A Review");
  }
}
