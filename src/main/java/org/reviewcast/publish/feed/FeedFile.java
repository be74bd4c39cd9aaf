package org.reviewcast.publish.feed;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.reviewcast.show.WebAddress;

/**
 * A feed that lies on disk.
 *
 * @param path the file, which may not be there
 */
public record FeedFile(Path path) {
  private static final int HEAD_BYTES = 16_384;
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /**
   * Whether it was made by Reviewcast.
   *
   * @throws IOException if it cannot be read
   */
  public boolean isOurs() throws IOException {
    if (!Files.isRegularFile(path)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(path)) {
      return new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8).contains(Feed.MARK);
    }
  }

  /**
   * The address that it says it has, by {@code atom:link rel="self"}; empty where it says none.
   *
   * @throws IOException if it cannot be read
   */
  public Optional<URI> address() throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream in = Files.newInputStream(path)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamReader.START_ELEMENT) {
          continue;
        } else if (xml.getLocalName().equals("item")) {
          return Optional.empty();
        } else if (ATOM.equals(xml.getNamespaceURI())
            && xml.getLocalName().equals("link")
            && "self".equals(xml.getAttributeValue(null, "rel"))) {
          return Optional.ofNullable(xml.getAttributeValue(null, "href")).flatMap(WebAddress::of);
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      throw new IOException(path + ": is no feed: " + e.getMessage(), e);
    }
  }
}
