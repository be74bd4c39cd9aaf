package org.reviewcast.review.epub;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.reviewcast.review.ReviewException;

/**
 * The container of an EPUB (OCF 3.3): the XML documents in a zip archive, read one by one into
 * memory and never written anywhere.
 */
final class EpubArchive implements AutoCloseable {
  /** All documents together; pictures are not read. */
  private static final long MOST_BYTES = 16L << 20;

  /** As deep as pages are read. */
  private static final int DEEPEST = 400;

  /** These only hide the book's fonts from copying. */
  private static final Set<String> FONT_ALGORITHMS =
      Set.of("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC");

  private final ZipFile zip;
  private final String path;
  private long left = MOST_BYTES;

  private EpubArchive(ZipFile zip, String path) {
    this.zip = zip;
    this.path = path;
  }

  static EpubArchive open(Path file, String path) throws ReviewException {
    try {
      return new EpubArchive(new ZipFile(file.toFile(), StandardCharsets.UTF_8), path);
    } catch (IOException e) {
      throw problem(path, "This is not an EPUB book (" + e.getMessage() + "). Export it anew.");
    }
  }

  /**
   * An XML document of the archive; no entity is expanded but those that HTML has.
   *
   * @param name its path in the archive
   * @throws ReviewException if it is not there, or too large
   */
  Document document(String name) throws ReviewException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw problem(path, "The book lacks its part " + name + ". Export it anew.");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes((int) left + 1);
      left -= bytes.length;
      if (left < 0) {
        throw problem(path, "The book unpacks to more text than is read. Divide it into parts.");
      }
      Parser parser = Parser.xmlParser().setMaxDepth(DEEPEST);
      return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", parser);
    } catch (IOException e) {
      throw problem(path, "Its part " + name + " cannot be read (" + e.getMessage() + ").");
    }
  }

  Optional<Document> find(String name) throws ReviewException {
    return zip.getEntry(name) == null ? Optional.empty() : Optional.of(document(name));
  }

  /** The parts that a reader needs a key for. */
  Set<String> locked() throws ReviewException {
    Set<String> locked = new HashSet<>();
    Optional<Document> encryption = find("META-INF/encryption.xml");
    if (encryption.isPresent()) {
      for (Element data : encryption.get().select("*|EncryptedData")) {
        Element method = data.selectFirst("*|EncryptionMethod");
        Element reference = data.selectFirst("*|CipherReference");
        boolean font = method != null && FONT_ALGORITHMS.contains(method.attr("Algorithm"));
        if (reference != null && !font) {
          locked.add(resolve("", reference.attr("URI")));
        }
      }
    }
    return locked;
  }

  /** The path of what a document refers to, without a fragment; never above the archive's root. */
  static String resolve(String from, String reference) {
    String path = reference.replaceFirst("[#?].*$", "");
    if (path.isEmpty()) {
      return from;
    }
    try {
      path = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A stray per cent sign stands for itself.
    }
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    Deque<String> parts = new ArrayDeque<>();
    for (String part : (path.startsWith("/") ? path : folder + path).split("/")) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  ReviewException problem(String what) {
    return problem(path, what);
  }

  private static ReviewException problem(String path, String what) {
    return new ReviewException(path, Optional.empty(), what);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
