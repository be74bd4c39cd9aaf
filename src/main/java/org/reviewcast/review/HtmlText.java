package org.reviewcast.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.commonmark.node.SourceSpan;

/**
 * The text in a block of HTML: tags are taken off, and what is no text is dropped with a notice.
 */
final class HtmlText {
  private final Manuscript manuscript;
  private final String html;
  private final int lastTagEnd;
  private final int[] origins;
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<HtmlTag> open = new ArrayDeque<>();
  private final Deque<Integer> marks = new ArrayDeque<>();
  private final Set<String> endless = new HashSet<>();
  private ProseBuilder prose;
  private int start;

  private HtmlText(List<SourceSpan> spans, Manuscript manuscript) {
    this.manuscript = manuscript;
    this.prose = new ProseBuilder(manuscript);
    this.origins = new int[spans.stream().mapToInt(span -> span.getLength() + 1).sum() + 1];
    StringBuilder source = new StringBuilder();
    for (SourceSpan span : spans) {
      int first = span.getInputIndex();
      int last = Math.min(first + span.getLength(), manuscript.text().length());
      for (int i = first; i <= last; i++) {
        origins[source.length()] = i;
        source.append(i < last ? manuscript.text().charAt(i) : '\n');
      }
    }
    this.html = source.toString();
    this.lastTagEnd = html.lastIndexOf('>');
    this.start = origins[0];
  }

  /** The blocks in the HTML at these places. */
  static List<Block> blocks(List<SourceSpan> spans, Manuscript manuscript) throws ReviewException {
    HtmlText text = new HtmlText(spans, manuscript);
    text.read();
    return text.blocks;
  }

  private void read() throws ReviewException {
    Matcher reference = Entities.REFERENCE.matcher(html);
    int at = 0;
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '<' && html.startsWith("<!--", at) && html.indexOf("-->", at) < 0) {
        throw manuscript.problem(
            origins[at], "This comment is never closed. Write --> where it should end.");
      }
      if (c == '<' && at < lastTagEnd) {
        Optional<HtmlTag> tag = HtmlTag.at(html, at);
        if (tag.isPresent()) {
          at = pass(tag.get(), at);
          continue;
        }
      } else if (c == '&' && reference.region(at, html.length()).lookingAt()) {
        Optional<String> decoded = Entities.decode(reference.group());
        if (decoded.isPresent()) {
          int origin = origins[at];
          decoded.get().chars().forEach(d -> prose.add((char) d, origin));
          at = reference.end();
          continue;
        }
      }
      int end = at + 1;
      while (end < html.length() && html.charAt(end) != '<' && html.charAt(end) != '&') {
        end++;
      }
      Notation.add(
          html.substring(at, end), Arrays.copyOfRange(origins, at, end), prose, manuscript);
      at = end;
    }
    endParagraph(0, html.length());
  }

  /** Passes a tag, and what it silences; returns the index after it. */
  private int pass(HtmlTag tag, int at) {
    int after = at + tag.source().length();
    if (tag.beginsSilence()) {
      manuscript.notice(origins[at], "the content of <" + tag.name() + "> is not read.");
      int end = endOf(tag.name(), after);
      return end < 0 ? after : end;
    }
    addInline(tag, origins[at], prose, manuscript, open, marks);
    if (tag.separates()) {
      endParagraph(tag.closing() ? tag.headingLevel() : 0, after);
    }
    if (tag.name().equals("hr")) {
      blocks.add(new Block.SceneBreak(manuscript.placeAt(origins[at])));
    }
    return after;
  }

  private int endOf(String name, int from) {
    if (endless.contains(name)) {
      return -1;
    }
    for (int i = html.indexOf("</", from); i >= 0; i = html.indexOf("</", i + 2)) {
      Optional<HtmlTag> tag = HtmlTag.at(html, i);
      if (tag.isPresent() && tag.get().name().equals(name)) {
        return i + tag.get().source().length();
      }
    }
    endless.add(name);
    return -1;
  }

  /** Adds what a tag inside running text gives: a space, an image, a pause or a mark. */
  static void addInline(
      HtmlTag tag,
      int origin,
      ProseBuilder prose,
      Manuscript manuscript,
      Deque<HtmlTag> open,
      Deque<Integer> marks) {
    if (tag.name().isEmpty()) {
      Notation.addComment(tag.source(), origin, prose, manuscript);
    } else if (tag.name().equals("br") || tag.separates()) {
      prose.add(' ', origin);
    } else if (tag.name().equals("img")) {
      prose.point(at -> new Mark.Image(at, tag.attribute("alt"), tag.attribute("src")));
    } else if (tag.mark().isPresent()) {
      if (!tag.closing()) {
        open.push(tag);
        marks.push(prose.open());
      } else if (!open.isEmpty() && open.peek().name().equals(tag.name())) {
        open.pop();
        prose.close(marks.pop(), tag.mark().get());
      }
    }
  }

  private void endParagraph(int headingLevel, int next) {
    Prose built = prose.build(start);
    if (!built.text().isEmpty() && headingLevel > 0) {
      blocks.add(new Block.Heading(headingLevel, built));
    } else if (Notation.isSceneBreak(built.text())) {
      blocks.add(new Block.SceneBreak(built.placeAt(0)));
    } else if (!built.text().isEmpty() || !built.marks().isEmpty()) {
      blocks.add(new Block.Paragraph(built));
    }
    prose = new ProseBuilder(manuscript);
    open.clear();
    marks.clear();
    start = origins[Math.min(next, Math.max(0, html.length() - 1))];
  }
}
