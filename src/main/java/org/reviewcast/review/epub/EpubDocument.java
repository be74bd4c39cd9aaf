package org.reviewcast.review.epub;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.reviewcast.review.ReviewException;

/**
 * A content document of a book.
 *
 * @param path where it lies in the archive
 * @param body its text
 */
record EpubDocument(String path, Element body) {
  // Of the EPUB structural semantics vocabulary, and of the guide of EPUB 2.
  private static final Set<String> FURNITURE =
      Set.of(
          "cover",
          "titlepage",
          "title-page",
          "halftitlepage",
          "toc",
          "landmarks",
          "loi",
          "lot",
          "index",
          "copyright-page",
          "colophon",
          "imprint",
          "dedication",
          "epigraph",
          "other-credits",
          "contributors",
          "acknowledgments",
          "acknowledgements",
          "endnotes",
          "rearnotes",
          "footnotes",
          "bibliography",
          "notes");
  private static final int MOST_NOTES = 1_000;
  private static final String OUTSIDE_NOTES =
      "a[epub:type~=noteref][href*=#], a[role=doc-noteref][href*=#], sup a[href*=#],"
          + " a[href*=#]:has(> sup)";

  static EpubDocument read(EpubArchive archive, String path) throws ReviewException {
    Document document = archive.document(path);
    Element body = document.selectFirst("body");
    return new EpubDocument(path, body == null ? document : body);
  }

  static boolean isFurniture(String type) {
    for (String one : type.toLowerCase(Locale.ROOT).trim().split("\\s+")) {
      if (FURNITURE.contains(one)) {
        return true;
      }
    }
    return false;
  }

  boolean isFurniture() {
    Element only = body.childrenSize() == 1 ? body.child(0) : body;
    return isFurniture(body.attr("epub:type")) || isFurniture(only.attr("epub:type"));
  }

  /** How many words stand in it. */
  int words() {
    String text = body.text().strip();
    return text.isEmpty() ? 0 : text.split("\\s+").length;
  }

  Optional<String> heading() {
    return Optional.ofNullable(body.selectFirst("h1, h2, h3"))
        .map(Element::text)
        .filter(text -> !text.isBlank());
  }

  /** Brings the notes that stand in another document to the end of this one. */
  void gatherNotes(EpubArchive archive) throws ReviewException {
    String last = "";
    Document notes = null;
    int gathered = 0;
    for (Element link : body.select(OUTSIDE_NOTES)) {
      String there = EpubArchive.resolve(path, link.attr("href"));
      String id = link.attr("href").replaceFirst("^[^#]*#", "");
      if (there.equals(path)) {
        link.attr("href", "#" + id);
        continue;
      }
      if (!there.equals(last)) {
        notes = archive.find(there).orElse(null);
        last = there;
      }
      Element note = notes == null || gathered > MOST_NOTES ? null : notes.getElementById(id);
      if (note != null) {
        gathered++;
        Element copy = note.clone().attr("id", "note-" + gathered);
        body.appendElement("aside").attr("epub:type", "footnote").appendChild(copy);
        link.attr("href", "#note-" + gathered);
      }
    }
  }

  private static boolean isInRunningText(TextNode text) {
    Element parent = text.parent();
    return parent != null && parent.closest("pre") == null;
  }

  /** The text as HTML, a line for each paragraph. */
  String html() {
    body.select("script, style").remove();
    body.forEachNode(
        node -> {
          if (node instanceof TextNode text && isInRunningText(text)) {
            text.text(text.getWholeText().replaceAll("[\\s&&[^\\u00A0]]+", " "));
          }
        });
    body.ownerDocument()
        .outputSettings()
        .prettyPrint(false)
        .syntax(Document.OutputSettings.Syntax.html);
    return body.html().replaceAll("(</(?:p|h[1-6]|li|tr|ul|ol|table|blockquote)>)", "$1\n");
  }
}
