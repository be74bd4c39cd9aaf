package org.reviewcast.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The running text of one Markdown block; made for one block and used once. */
final class InlineText extends AbstractVisitor {
  private static final Pattern TASK_BOX = Pattern.compile("\\[[ xX]]\\s");

  private final Manuscript manuscript;
  private final Footnotes footnotes;
  private final ProseBuilder prose;
  private final Deque<HtmlTag> openTags = new ArrayDeque<>();
  private final Deque<Integer> openMarks = new ArrayDeque<>();

  private InlineText(Manuscript manuscript, Footnotes footnotes) {
    this.manuscript = manuscript;
    this.footnotes = footnotes;
    this.prose = new ProseBuilder(manuscript);
  }

  /** The Prose of a block's inline children. */
  static Prose of(Node block, int origin, Manuscript manuscript, Footnotes footnotes) {
    InlineText text = new InlineText(manuscript, footnotes);
    text.visitChildren(block);
    if (block.getParent() instanceof ListItem && block.getPrevious() == null) {
      Matcher box = TASK_BOX.matcher(text.prose.raw());
      if (box.lookingAt()) {
        text.prose.dropFirst(box.end());
      }
    }
    return text.prose.build(origin);
  }

  @Override
  protected void visitChildren(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      Optional<Node> end = node instanceof HtmlInline html ? silenceFrom(html) : Optional.empty();
      if (end.isPresent()) {
        node = end.get();
      } else {
        node.accept(this);
      }
    }
  }

  /** The tag that ends what the given one silences, if it does and is ended among its siblings. */
  private Optional<Node> silenceFrom(HtmlInline html) {
    Optional<HtmlTag> begin = HtmlTag.at(html.getLiteral(), 0).filter(HtmlTag::beginsSilence);
    if (begin.isEmpty()) {
      return Optional.empty();
    }
    String name = begin.get().name();
    manuscript.notice(origin(html), "the content of <" + name + "> is not read.");
    for (Node node = html.getNext(); node != null; node = node.getNext()) {
      if (node instanceof HtmlInline other
          && HtmlTag.at(other.getLiteral(), 0)
              .filter(tag -> tag.closing() && tag.name().equals(name))
              .isPresent()) {
        return Optional.of(node);
      }
    }
    return Optional.empty();
  }

  @Override
  public void visit(Text text) {
    int first = origin(text);
    // In <https://…> nothing is escaped.
    boolean raw = first > 0 && manuscript.text().charAt(first - 1) == '<';
    int[] origins = Origins.of(text.getLiteral(), text.getSourceSpans(), !raw, manuscript);
    Notation.add(text.getLiteral(), origins, prose, manuscript);
  }

  @Override
  public void visit(Code code) {
    int opened = prose.open();
    String literal = code.getLiteral();
    List<SourceSpan> spans = code.getSourceSpans();
    int start = origin(code);
    int ticks = start;
    while (ticks < manuscript.text().length() && manuscript.text().charAt(ticks) == '`') {
      ticks++;
    }
    String padded = "`".repeat(ticks - start) + literal;
    int[] origins = Origins.of(padded, spans, false, manuscript);
    for (int i = ticks - start; i < padded.length(); i++) {
      prose.add(padded.charAt(i), origins[i]);
    }
    prose.close(opened, Mark.Monospace::new);
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    addSpaceForLineEnd();
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    addSpaceForLineEnd();
  }

  private void addSpaceForLineEnd() {
    int last = prose.lastOrigin(0);
    prose.add(' ', Math.max(last, manuscript.text().indexOf('\n', last)));
  }

  @Override
  public void visit(Emphasis emphasis) {
    marked(emphasis, Mark.Emphasis::new);
  }

  @Override
  public void visit(StrongEmphasis strong) {
    marked(strong, Mark.Strong::new);
  }

  @Override
  public void visit(Link link) {
    marked(link, (start, end) -> new Mark.Link(start, end, link.getDestination()));
  }

  @Override
  public void visit(Image image) {
    String alternative = of(image, origin(image), manuscript, footnotes).text();
    prose.point(at -> new Mark.Image(at, alternative, image.getDestination()));
  }

  @Override
  public void visit(HtmlInline html) {
    HtmlTag.at(html.getLiteral(), 0)
        .ifPresent(
            tag -> HtmlText.addInline(tag, origin(html), prose, manuscript, openTags, openMarks));
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof FootnoteReference reference) {
      String label = footnotes.refer(reference.getLabel());
      prose.point(at -> new Mark.FootnoteReference(at, label));
    } else if (node instanceof InlineFootnote note) {
      String label = footnotes.add(note);
      prose.point(at -> new Mark.FootnoteReference(at, label));
    } else if (node instanceof Strikethrough) {
      marked(node, Mark.Struck::new);
    } else if (node instanceof Shortcode shortcode) {
      if (!shortcode.isWordless()) {
        manuscript.notice(origin(node), "a " + shortcode.label() + " shortcode is not read.");
      }
    } else {
      visitChildren(node);
    }
  }

  private void marked(Node node, BiFunction<Integer, Integer, Mark> make) {
    int opened = prose.open();
    visitChildren(node);
    prose.close(opened, make);
  }

  private int origin(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? prose.lastOrigin(0) : spans.get(0).getInputIndex();
  }
}
