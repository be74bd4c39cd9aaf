package org.reviewcast.review.feed;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.reviewcast.review.Manuscript;
import org.reviewcast.review.Place;
import org.reviewcast.review.ReviewException;

/** Takes the items out of a feed. No entity is ever expanded but those that XML itself has. */
final class FeedParser {
  private static final Set<String> HTML =
      Set.of("content:encoded", "content", "description", "summary");
  private static final int MOST_ITEMS = 20_000;

  private final Manuscript manuscript;
  private final List<FeedItem> items = new ArrayList<>();
  private Optional<String> language = Optional.empty();
  private int found;

  FeedParser(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  /** The language of the feed; call it after {@link #items}. */
  Optional<String> language() {
    return language;
  }

  /** The items, in the file's order. */
  List<FeedItem> items() throws ReviewException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    String text = manuscript.text();
    if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
      refuseDeclarations(text);
    }
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          start(xml);
        }
      }
      return items;
    } catch (XMLStreamException e) {
      throw problem(e);
    } catch (RuntimeException e) {
      throw manuscript.problem("The XML cannot be read (" + e.getMessage() + "). Export it again.");
    }
  }

  /** In text they are text; at the top of the file they are how bombs are built. */
  private void refuseDeclarations(String text) throws ReviewException {
    int root = Math.max(text.indexOf("<rss"), Math.max(text.indexOf("<feed"), text.indexOf("RDF")));
    int declared = text.indexOf("<!ENTITY");
    if (declared >= 0 && (root < 0 || declared < root)) {
      throw manuscript.problem(
          declared, "XML that declares entities is not read. Take the declaration away.");
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException, ReviewException {
    String name = name(xml);
    if (name.equals("item") || name.equals("entry")) {
      if (items.size() == MOST_ITEMS) {
        throw manuscript.problem("There are more than " + MOST_ITEMS + " items. Divide the file.");
      }
      items.add(item(xml));
    } else if (name.equals("language") || name.equals("dc:language")) {
      language = Optional.of(text(xml).strip()).filter(code -> !code.isEmpty());
    } else if (name.equals("feed") && xml.getAttributeValue(null, "lang") != null) {
      language = Optional.of(xml.getAttributeValue(null, "lang"));
    } else if (name.equals("feed")) {
      language =
          Optional.ofNullable(
              xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang"));
    }
  }

  private FeedItem item(XMLStreamReader xml) throws XMLStreamException {
    FeedItem item = FeedItem.at(index(xml));
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        child(xml, item);
      }
    }
    return item;
  }

  private void child(XMLStreamReader xml, FeedItem item) throws XMLStreamException {
    String name = name(xml);
    if (name.equals("category")) {
      String domain = String.valueOf(xml.getAttributeValue(null, "domain"));
      String term = xml.getAttributeValue(null, "term");
      String shown = text(xml).strip();
      (domain.equals("category") ? item.categories() : item.tags())
          .add(shown.isEmpty() && term != null ? term : shown);
    } else if (name.equals("link") && xml.getAttributeValue(null, "href") != null) {
      String relation = xml.getAttributeValue(null, "rel");
      if (relation == null || relation.equals("alternate")) {
        item.fields().putIfAbsent("link", xml.getAttributeValue(null, "href"));
      }
      text(xml);
    } else if (name.equals("author")) {
      item.fields().putIfAbsent(name, person(xml));
    } else if (HTML.contains(name)) {
      int from = index(xml);
      String type = String.valueOf(xml.getAttributeValue(null, "type"));
      String text = text(xml);
      item.fields().putIfAbsent(name, text);
      ContentText content = new ContentText(manuscript.text(), from, index(xml));
      item.contents().putIfAbsent(name, content.of(type.equals("xhtml")));
    } else {
      item.fields().putIfAbsent(name, text(xml));
    }
  }

  /** A person's name: in Atom an element of its own, in RSS in brackets after an address. */
  private static String person(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder name = new StringBuilder();
    StringBuilder all = new StringBuilder();
    int depth = 1;
    String at = "";
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          at = xml.getLocalName();
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          at = "";
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            (at.equals("name") ? name : all).append(xml.getText());
        default -> {}
      }
    }
    return (name.length() > 0 ? name : all)
        .toString()
        .replaceFirst("^.*@\\S*\\s*\\((.*)\\)$", "$1");
  }

  /** The text inside the element at hand and all it holds; ends at its end. */
  private static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        default -> {}
      }
    }
    return text.toString();
  }

  private static String name(XMLStreamReader xml) {
    String prefix = xml.getPrefix();
    return prefix == null || prefix.isEmpty() || prefix.equals("atom")
        ? xml.getLocalName()
        : prefix + ":" + xml.getLocalName();
  }

  /** The manuscript index of the parser's place, which is right after what it has read. */
  private int index(XMLStreamReader xml) {
    Location location = xml.getLocation();
    int line = Math.max(1, location.getLineNumber());
    return manuscript.indexOf(new Place(line, Math.max(1, location.getColumnNumber())));
  }

  private ReviewException problem(XMLStreamException e) {
    Location location = e.getLocation();
    String reason =
        String.valueOf(e.getMessage())
            .replaceFirst("(?s)^.*Message: ", "")
            .replaceFirst("\\.$", "");
    return location == null || location.getLineNumber() < 1
        ? manuscript.problem("The XML is not valid: " + reason + ". Export it again.")
        : manuscript.problem(index(location), "The XML is not valid: " + reason + ".");
  }

  private int index(Location location) {
    return manuscript.indexOf(
        new Place(location.getLineNumber(), Math.max(1, location.getColumnNumber())));
  }
}
