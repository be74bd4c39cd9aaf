package org.reviewcast.review.html;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.reviewcast.review.Block;

/**
 * The footnotes of a page: small links to a place in the same page, and what stands at that place.
 * A link is a reference if it is raised, or if its class, role or EPUB type says so.
 */
final class Notes {
  private static final String REFERENCES =
      "sup a[href^=#], a[href^=#]:has(> sup), a.footnote-ref, a.footnote-anchor, a.footnote,"
          + " a[role=doc-noteref], a[epub:type~=noteref], a[rel=footnote]";
  private static final int MOST = 1_000;
  private static final Pattern BACK =
      Pattern.compile("(?:fn|footnote|note|cite)?-?_?(?:ref|back|anchor|return)\\b.*");
  private static final Pattern NOTE_LIST =
      Pattern.compile(
          "(?i)(?:.*[-_])?(?:footnotes?|endnotes?|fn)(?:[-_](?:list|area|sep|content))?");

  private final Map<Element, String> references = new IdentityHashMap<>();
  private final Map<String, Element> definitions = new LinkedHashMap<>();
  private final Set<Element> taken = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The footnotes that an article refers to; their text may stand after it. */
  Notes(Page page, Element article) {
    Map<Element, String> labels = new IdentityHashMap<>();
    Set<String> known = new HashSet<>();
    Map<String, Element> places = places(page);
    for (Element link : article.selectStream(REFERENCES).limit(MOST).toList()) {
      Element target = target(places, link);
      // The way back from a note leads up the page.
      if (target == null || page.start(target) <= page.start(link) || contains(target, link)) {
        continue;
      }
      String shown = link.text().replaceAll("[\\[\\](){}\\s*†]", "");
      String label = labels.get(target);
      if (label == null) {
        label = shown.isEmpty() ? "note-" + (known.size() + 1) : shown;
        if (!known.add(label)) {
          label += "-" + (known.size() + 1);
          known.add(label);
        }
        labels.put(target, label);
        definitions.put(label, target);
        taken.add(target);
      }
      Element raised = link.parent();
      boolean alone = raised != null && raised.nameIs("sup") && raised.text().equals(link.text());
      references.put(alone ? raised : link, label);
    }
    // What holds nothing but notes goes with them, its rule and its heading too.
    for (Element target : List.copyOf(taken)) {
      for (Element at = target.parent(); at != null && at != article; at = at.parent()) {
        boolean list =
            NOTE_LIST.matcher(at.id()).matches()
                || at.classNames().stream().anyMatch(name -> NOTE_LIST.matcher(name).matches())
                || at.attr("role").equals("doc-endnotes");
        if (list && !contains(at, article)) {
          taken.add(at);
        }
      }
    }
  }

  /** The elements that links can lead to. */
  private static Map<String, Element> places(Page page) {
    Map<String, Element> places = new HashMap<>();
    page.document().select("[id]").forEach(place -> places.putIfAbsent(place.id(), place));
    page.document()
        .select("a[name]")
        .forEach(place -> places.putIfAbsent(place.attr("name"), place));
    return places;
  }

  private static Element target(Map<String, Element> places, Element link) {
    Element found = places.get(link.attr("href").replaceFirst("^[^#]*#", ""));
    while (found != null && Elements.isInline(found)) {
      found = found.parent();
    }
    return found == null || found.nameIs("body") || found.nameIs("html") ? null : found;
  }

  private static boolean isBackLink(Element link) {
    String target = link.attr("href").replaceFirst("^.*#", "");
    return BACK.matcher(target).matches()
        || link.className().contains("backref")
        || link.className().contains("footnote-number")
        || link.attr("role").equals("doc-backlink");
  }

  private static boolean contains(Element outer, Element inner) {
    for (Element at = inner; at != null; at = at.parent()) {
      if (at == outer) {
        return true;
      }
    }
    return false;
  }

  /** The label of the footnote that an element refers to. */
  Optional<String> label(Element element) {
    return Optional.ofNullable(references.get(element));
  }

  /** Whether an element is the text of a footnote, or holds the texts of all. */
  boolean isDefinition(Element element) {
    return taken.contains(element);
  }

  /** The blocks of each footnote by label, in order of reference. */
  Map<String, List<Block>> read(PageBlocks blocks, Map<Element, String> clutter) {
    Map<String, List<Block>> read = new LinkedHashMap<>();
    definitions.forEach(
        (label, element) -> {
          for (Element link : element.select("a[href*=#]")) {
            boolean back =
                isBackLink(link) || link.text().strip().matches("[↩↑^⤴↵↺⏎\\uFE0E\\uFE0F]{1,3}");
            boolean number = link.text().replaceAll("[\\[\\].\\s]", "").equals(label);
            if (back || number) {
              clutter.put(link, ClutterKind.UNSEEN);
            }
          }
          for (Element number : element.select(".footnote-number, .footnote-label")) {
            clutter.put(number, ClutterKind.UNSEEN);
          }
          read.put(label, blocks.inside(element));
        });
    return read;
  }
}
