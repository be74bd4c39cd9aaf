package org.reviewcast.review.epub;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reviewcast.review.ReviewException;
import org.reviewcast.review.SourceText;

/**
 * An EPUB book (EPUB 2.0.1 and 3.3), turned into a feed (RSS 2.0) with an item for each text that
 * the table of contents leads to. A line of the feed is a paragraph, so that the line of a place
 * counts paragraphs.
 */
public final class EpubFile {
  /** The largest book that is opened, in bytes; most of a book is its pictures. */
  public static final long LIMIT_BYTES = 256L << 20;

  /** What has fewer words is a title page or the like, unless it is all there is. */
  private static final int FEWEST_WORDS = 40;

  private static final int NAMED = 5;

  private EpubFile() {}

  /** A text of the book: a document, and those after it that are its continuation. */
  private record Text(String title, List<EpubDocument> documents) {
    int words() {
      return documents.stream().mapToInt(EpubDocument::words).sum();
    }
  }

  /**
   * The book as a feed.
   *
   * @param path names the file in messages
   * @param name names the source
   * @throws ReviewException if it is no book, is locked, or was made to hurt
   */
  public static SourceText feed(Path file, String path, String name) throws ReviewException {
    try (EpubArchive archive = EpubArchive.open(file, path)) {
      EpubPackage book = EpubPackage.read(archive);
      List<String> skipped = new ArrayList<>();
      List<Text> texts = texts(archive, book, skipped);
      if (texts.isEmpty()) {
        throw archive.problem("There is no text to read in this book. Save it as HTML.");
      }
      List<String> notices = skipped.isEmpty() ? List.of() : List.of(notice(name, skipped));
      return new SourceText(name, feed(archive, book, texts), notices);
    } catch (IOException | StackOverflowError e) {
      throw new ReviewException(
          path,
          Optional.empty(),
          "The book cannot be read (" + e.getMessage() + "). Export it anew.");
    }
  }

  private static List<Text> texts(EpubArchive archive, EpubPackage book, List<String> skipped)
      throws ReviewException {
    List<Text> texts = new ArrayList<>();
    boolean listed = book.documents().stream().filter(book.contents()::containsKey).count() > 1;
    for (String path : book.documents()) {
      EpubDocument document = EpubDocument.read(archive, path);
      if (document.isFurniture() || book.isFurniture(path)) {
        skipped.add(path);
        continue;
      }
      Optional<String> heading = document.heading();
      boolean begins = listed ? book.contents().containsKey(path) : heading.isPresent();
      if (begins || texts.isEmpty()) {
        String title = heading.orElse(book.contents().getOrDefault(path, ""));
        texts.add(new Text(title, new ArrayList<>()));
      }
      texts.get(texts.size() - 1).documents().add(document);
    }
    if (texts.stream().anyMatch(text -> text.words() >= FEWEST_WORDS)) {
      texts.stream()
          .filter(text -> text.words() < FEWEST_WORDS && text.words() > 0)
          .forEach(text -> skipped.add(text.documents().get(0).path()));
      texts.removeIf(text -> text.words() < FEWEST_WORDS);
    }
    texts.removeIf(text -> text.words() == 0);
    return texts;
  }

  private static String notice(String name, List<String> skipped) {
    List<String> files = skipped.stream().map(path -> path.replaceFirst("^.*/", "")).toList();
    String some = String.join(", ", files.subList(0, Math.min(NAMED, files.size())));
    return "Of "
        + name
        + " these are not read: "
        + some
        + (files.size() > NAMED ? ", …" : "")
        + ".";
  }

  private static String feed(EpubArchive archive, EpubPackage book, List<Text> texts)
      throws ReviewException {
    StringBuilder feed = new StringBuilder();
    feed.append(
        "<rss xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:excerpt=\"http://wordpress.org/export/1.2/excerpt/\""
            + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>");
    book.value("language").ifPresent(language -> element(feed, "language", language));
    String author = String.join(" and ", book.values("creator"));
    Optional<String> date =
        book.value("date").filter(text -> text.matches("\\d{4}-\\d\\d-\\d\\d.*"));
    boolean one = texts.size() == 1;
    for (Text text : texts) {
      feed.append("\n<item>");
      String whole = book.value("title").orElse("");
      element(
          feed, "title", one && !whole.isEmpty() || text.title().isEmpty() ? whole : text.title());
      element(feed, "dc:creator", author);
      date.ifPresent(day -> element(feed, "dc:date", day.substring(0, 10)));
      if (one) {
        book.value("description").ifPresent(said -> element(feed, "excerpt:encoded", said));
      }
      for (String subject : book.values("subject")) {
        element(feed, "category", subject);
      }
      feed.append("<content:encoded>\n");
      for (EpubDocument document : text.documents()) {
        document.gatherNotes(archive);
        feed.append(escaped(document.html()));
      }
      feed.append("</content:encoded></item>");
    }
    return feed.append("\n</channel></rss>\n").toString();
  }

  private static void element(StringBuilder feed, String name, String text) {
    if (!text.isBlank()) {
      feed.append('<').append(name).append('>').append(escaped(text.strip()));
      feed.append("</").append(name).append('>');
    }
  }

  /** Text for XML; what XML may not hold is dropped. */
  private static String escaped(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .filter(
            c ->
                c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c < 0xE000)
                    || c == '\n'
                    || c == '\t')
        .forEach(plain::appendCodePoint);
    return plain.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
