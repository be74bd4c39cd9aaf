package org.reviewcast.publish.page;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reviewcast.review.Block;

/** Footnotes: numbered references in the text, and the notes at its end with a way back. */
final class FootnoteHtml {
  private final Map<String, List<Block>> notes;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Set<String> referred = new HashSet<>();

  FootnoteHtml(Map<String, List<Block>> notes) {
    this.notes = notes;
    notes.keySet().forEach(label -> numbers.put(label, numbers.size() + 1));
  }

  /** Writes a reference; its digits are no part of the text that is spoken. */
  void reference(Html html, String label) throws IOException {
    Integer number = numbers.get(label);
    if (number == null) {
      return;
    }
    html.markup("<sup data-aside");
    html.markup(referred.add(label) ? " id=\"ref" + number + "\">" : ">");
    html.markup("<a href=\"#note" + number + "\" aria-label=\"Note " + number + "\">");
    html.markup(number + "</a></sup>");
  }

  /** Writes the notes, if there are any. */
  void write(Html html, BlockHtml blocks) throws IOException {
    if (notes.isEmpty()) {
      return;
    }
    html.markup("<section class=\"notes\" aria-labelledby=\"notes\">\n");
    html.markup("<h2 id=\"notes\" lang=\"en\">Notes</h2>\n<ol>\n");
    for (Map.Entry<String, List<Block>> note : notes.entrySet()) {
      int number = numbers.get(note.getKey());
      html.markup("<li id=\"note" + number + "\">");
      blocks.write(html, note.getValue());
      if (referred.contains(note.getKey())) {
        html.markup("<a class=\"back\" lang=\"en\" href=\"#ref" + number + "\"");
        html.markup(" aria-label=\"Back to the text, note " + number + "\">↩</a>");
      }
      html.markup("</li>\n");
    }
    html.markup("</ol>\n</section>\n");
  }
}
