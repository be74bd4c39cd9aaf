package org.reviewcast.review.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.reviewcast.review.ReviewException;
import org.zwobble.mammoth.DocumentConverter;

/**
 * A Word document (ECMA-376, Office Open XML), turned into HTML of one line for each paragraph, so
 * that the line of a place in it counts paragraphs.
 */
public final class DocxFile {
  private static final long MOST_BYTES = 64L << 20;
  private static final int DEEPEST = 500;
  private static final int MOST_ENTRIES = 5_000;
  private static final String PROPERTIES = "docProps/core.xml";
  private static final String STYLES =
      """
      p[style-name='Title'] => h1:fresh
      p[style-name='Quote'] => blockquote > p:fresh
      p[style-name='Intense Quote'] => blockquote > p:fresh
      """;

  private DocxFile() {}

  /**
   * The document as HTML.
   *
   * @param path names the file in messages
   * @throws ReviewException if it is no Word document, or one that was made to hurt
   */
  public static String html(byte[] bytes, String path) throws ReviewException {
    try {
      Map<String, byte[]> parts = parts(bytes, path);
      if (!parts.containsKey("word/document.xml")) {
        throw problem(path, "This is not a Word document. Save it as .docx anew, or as Markdown.");
      }
      String body =
          new DocumentConverter()
              .addStyleMap(STYLES)
              // Pictures are not read, neither from the document nor from where it says they are.
              .imageConverter(image -> Map.of("src", ""))
              .convertToHtml(new ByteArrayInputStream(bytes))
              .getValue();
      String lines = body.replaceAll("(</(?:p|h[1-6]|li|tr|ul|ol|table|blockquote)>)", "$1\n");
      return "<html><head>" + head(parts, body) + "</head><body>\n" + lines + "</body></html>\n";
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw problem(
          path, "The Word document cannot be read (" + e.getMessage() + "). Save it anew.");
    }
  }

  /** Its small parts; all of it is unpacked once to see that it is no bomb. */
  private static Map<String, byte[]> parts(byte[] bytes, String path)
      throws IOException, ReviewException {
    Map<String, byte[]> parts = new HashMap<>();
    long left = MOST_BYTES;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE));
        left -= part.length;
        if (left < 0 || parts.size() > MOST_ENTRIES) {
          throw problem(
              path, "The document unpacks to more than any review. Copy its text into a new one.");
        }
        String beginning =
            new String(part, 0, Math.min(part.length, 4096), StandardCharsets.ISO_8859_1);
        if (beginning.replace("\0", "").contains("<!DOCTYPE")) {
          throw problem(path, "The document declares XML entities. Copy its text into a new one.");
        }
        if (entry.getName().equals("word/document.xml")) {
          check(part, path);
        }
        boolean small = entry.getName().equals(PROPERTIES);
        parts.put(entry.getName(), small ? part : new byte[0]);
      }
    }
    return parts;
  }

  /** The library's parser prints what is wrong; this one tells it. */
  private static void check(byte[] xml, String path) throws ReviewException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
      int depth = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        if (depth > DEEPEST) {
          throw problem(path, "The document is nested too deep. Copy its text into a new one.");
        }
      }
    } catch (XMLStreamException e) {
      throw problem(path, "The Word document is damaged. Save it anew, or copy its text.");
    }
  }

  /** What the document says of itself; its title only where the text has none. */
  private static String head(Map<String, byte[]> parts, String body) {
    String xml = new String(parts.getOrDefault(PROPERTIES, new byte[0]), StandardCharsets.UTF_8);
    Document properties = Jsoup.parse(xml, "", Parser.xmlParser());
    StringBuilder head = new StringBuilder("<meta charset=\"utf-8\">");
    Element title = properties.selectFirst("dc|title");
    if (title != null && !body.contains("<h1") && !title.text().isBlank()) {
      head.append("<title>").append(Entities.escape(title.text())).append("</title>");
    }
    Element author = properties.selectFirst("dc|creator");
    if (author != null && !author.text().isBlank()) {
      String name = Entities.escape(author.text()).replace("\"", "&quot;");
      head.append("<meta name=\"author\" content=\"").append(name).append("\">");
    }
    return head.toString().replaceAll("\\s+", " ");
  }

  private static ReviewException problem(String path, String what) {
    return new ReviewException(path, Optional.empty(), what);
  }
}
