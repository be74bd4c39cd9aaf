package org.reviewcast.review.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.reviewcast.review.ReviewException;

/**
 * The package document of an EPUB 2 or 3: what the book says of itself, and its documents in
 * reading order.
 *
 * @param opf the document
 * @param documents paths in the archive of the documents that are read in order
 * @param contents what the table of contents calls the documents that it leads to
 */
record EpubPackage(Document opf, List<String> documents, Map<String, String> contents) {
  private static final int MOST_DOCUMENTS = 5_000;

  static EpubPackage read(EpubArchive archive) throws ReviewException {
    Element root =
        archive
            .find("META-INF/container.xml")
            .map(container -> container.selectFirst("*|rootfile[full-path]"))
            .orElse(null);
    if (root == null) {
      throw archive.problem("This is not an EPUB book. Export it anew, or save it as HTML.");
    }
    String path = EpubArchive.resolve("", root.attr("full-path"));
    Document opf = archive.document(path);
    Map<String, Element> items = new HashMap<>();
    opf.select("*|manifest > *|item[id]").forEach(item -> items.put(item.id(), item));
    List<String> documents = new ArrayList<>();
    Set<String> locked = archive.locked();
    for (Element reference : opf.select("*|spine > *|itemref[idref]")) {
      Element item = items.get(reference.attr("idref"));
      boolean read =
          item != null
              && item.attr("media-type").contains("html")
              && !item.attr("properties").contains("nav")
              && !reference.attr("linear").equals("no");
      if (read) {
        String document = EpubArchive.resolve(path, item.attr("href"));
        if (locked.contains(document)) {
          throw archive.problem(
              "The book is locked (DRM), and only its own reader can open it. Use the manuscript.");
        }
        documents.add(document);
      }
    }
    if (documents.size() > MOST_DOCUMENTS) {
      throw archive.problem("The book has more than " + MOST_DOCUMENTS + " documents. Divide it.");
    }
    return new EpubPackage(opf, documents, contents(archive, path, items));
  }

  /** The labels of the navigation document of EPUB 3, or else of the NCX of EPUB 2. */
  private static Map<String, String> contents(
      EpubArchive archive, String opf, Map<String, Element> items) throws ReviewException {
    Map<String, String> contents = new LinkedHashMap<>();
    for (Element item : items.values()) {
      String path = EpubArchive.resolve(opf, item.attr("href"));
      if (item.attr("properties").contains("nav")) {
        Optional<Document> nav = archive.find(path);
        Element list = nav.isEmpty() ? null : nav.get().selectFirst("nav[epub:type~=toc]");
        if (list != null) {
          contents.clear();
          for (Element link : list.select("a[href]")) {
            contents.putIfAbsent(EpubArchive.resolve(path, link.attr("href")), link.text());
          }
          return contents;
        }
      } else if (item.attr("media-type").contains("ncx")) {
        Optional<Document> ncx = archive.find(path);
        for (Element point : ncx.isEmpty() ? List.<Element>of() : ncx.get().select("navPoint")) {
          Element target = point.selectFirst("> content[src]");
          Element label = point.selectFirst("> navLabel");
          if (target != null && label != null) {
            contents.putIfAbsent(EpubArchive.resolve(path, target.attr("src")), label.text());
          }
        }
      }
    }
    return contents;
  }

  /** Documents that are no text of the book: its cover, its title page, and the like. */
  boolean isFurniture(String document) {
    for (Element reference : opf.select("*|guide > *|reference[type][href]")) {
      String type = reference.attr("type");
      boolean same = document.endsWith(EpubArchive.resolve("", reference.attr("href")));
      if (same && EpubDocument.isFurniture(type)) {
        return true;
      }
    }
    return false;
  }

  /** A Dublin Core value, the first that is not blank. */
  Optional<String> value(String name) {
    return opf.select("*|metadata > dc|" + name).stream()
        .map(element -> Jsoup.parse(element.text()).text().strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  List<String> values(String name) {
    return opf.select("*|metadata > dc|" + name).eachText();
  }
}
