package org.reviewcast.publish.feed;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.reviewcast.publish.Printable;

/**
 * Writes the elements of a feed, indented. Whatever stands in a text, the document is well formed:
 * what XML forbids is taken out first, the rest is escaped.
 */
final class FeedXml {
  private final XMLStreamWriter xml;
  private int depth;

  private FeedXml(Writer out, int depth) throws IOException {
    this.depth = depth;
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Begins a document in a writer of UTF-8, which stays open. */
  static FeedXml document(Writer out) throws IOException {
    FeedXml feed = new FeedXml(out, 0);
    run(() -> feed.xml.writeStartDocument("UTF-8", "1.0"));
    return feed;
  }

  /** Writes elements that are to stand in a document at a depth. */
  static FeedXml fragment(Writer out, int depth) throws IOException {
    return new FeedXml(out, depth);
  }

  /** What may fail while something is written. */
  private interface Step {
    void run() throws XMLStreamException;
  }

  private static void run(Step step) throws IOException {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Begins an element that has others in it, with attributes as names and values in turn. */
  void open(String name, String... attributes) throws IOException {
    run(
        () -> {
          start(name, attributes);
          depth++;
        });
  }

  /** Ends the element that was begun last. */
  void close() throws IOException {
    run(
        () -> {
          depth--;
          newLine();
          xml.writeEndElement();
        });
  }

  /** An element with text in it. */
  void text(String name, String text, String... attributes) throws IOException {
    run(
        () -> {
          start(name, attributes);
          xml.writeCharacters(Printable.text(text));
          xml.writeEndElement();
        });
  }

  /** An element with nothing but attributes. */
  void empty(String name, String... attributes) throws IOException {
    run(
        () -> {
          newLine();
          xml.writeEmptyElement(name);
          attributes(attributes);
        });
  }

  /** Hands all that was written to the writer. */
  void flush() throws IOException {
    run(xml::flush);
  }

  /** Ends the document. */
  void end() throws IOException {
    run(
        () -> {
          xml.writeEndDocument();
          xml.writeCharacters("\n");
          xml.flush();
        });
  }

  private void start(String name, String... attributes) throws XMLStreamException {
    newLine();
    xml.writeStartElement(name);
    attributes(attributes);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], Printable.line(attributes[i + 1]));
    }
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
