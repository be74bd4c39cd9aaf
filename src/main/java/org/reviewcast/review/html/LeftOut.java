package org.reviewcast.review.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What stood between the words of the review and is not read, told in one sentence. */
final class LeftOut {
  private static final int MOST_LINES = 5;

  private final Page page;
  private final Map<String, TreeSet<Integer>> lines = new LinkedHashMap<>();

  LeftOut(Page page) {
    this.page = page;
  }

  /** Notes an element that is passed over, unless nobody would miss it. */
  void add(Element element, String noun) {
    boolean player = noun.equals("embedded players");
    if (!noun.equals(ClutterKind.UNSEEN) && (player || element.hasText())) {
      note(element, noun);
    }
  }

  /** Notes a node that is passed over. */
  void note(Node node, String noun) {
    int line = page.manuscript().placeAt(page.start(node)).line();
    lines.computeIfAbsent(noun, any -> new TreeSet<>()).add(line);
  }

  /** Puts what was noted among the manuscript's notices. */
  void tell() {
    if (lines.isEmpty()) {
      return;
    }
    StringBuilder sentence = new StringBuilder("Not read of the page: ");
    lines.forEach(
        (noun, at) -> {
          sentence.append(sentence.charAt(sentence.length() - 2) == ':' ? "" : ", ");
          sentence.append(noun).append(at.size() == 1 ? " (line " : " (lines ");
          int told = 0;
          for (int line : at) {
            if (told < MOST_LINES) {
              sentence.append(told == 0 ? "" : ", ").append(line);
            }
            told++;
          }
          sentence.append(at.size() > MOST_LINES ? ", …)" : ")");
        });
    page.manuscript().notices().add(sentence.append('.').toString());
  }
}
