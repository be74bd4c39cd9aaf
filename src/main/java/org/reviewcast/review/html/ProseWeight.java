package org.reviewcast.review.html;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How many characters of running prose each element holds. Text counts where the block it stands in
 * directly has some length of it, most of it not links: menus, bylines and buttons weigh nothing.
 */
final class ProseWeight {
  private static final int SHORTEST = 40;
  private static final Set<String> UNREAD =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "select",
          "textarea",
          "button",
          "iframe",
          "svg",
          "nav",
          "title");

  private final Map<Element, Integer> weights = new IdentityHashMap<>();

  /** Text of one block, split by whether it is in a link. */
  private static final class Own {
    private int plain;
    private int linked;
  }

  private ProseWeight() {}

  /**
   * Weighs.
   *
   * @param left elements that weigh nothing, with all they hold
   */
  static ProseWeight of(Element root, Map<Element, ?> left) {
    Map<Element, Own> owns = new IdentityHashMap<>();
    root.traverse(
        new NodeVisitor() {
          private int silent;
          private int links;

          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element) {
              silent += isSilent(element) ? 1 : 0;
              links += element.nameIs("a") ? 1 : 0;
            } else if (silent == 0 && node instanceof TextNode text) {
              Element block = block(text, root);
              Own own = owns.computeIfAbsent(block, any -> new Own());
              int length = text.isBlank() ? 0 : text.text().length();
              own.plain += links == 0 ? length : 0;
              own.linked += links == 0 ? 0 : length;
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element) {
              silent -= isSilent(element) ? 1 : 0;
              links -= element.nameIs("a") ? 1 : 0;
            }
          }

          private boolean isSilent(Element element) {
            return left.containsKey(element) || UNREAD.contains(element.normalName());
          }
        });
    ProseWeight weight = new ProseWeight();
    owns.forEach(
        (block, own) -> {
          int length = own.plain + own.linked;
          if (length >= SHORTEST && own.plain >= own.linked) {
            weight.weights.put(block, length);
          }
        });
    root.traverse(weight.sums(root));
    return weight;
  }

  /** Gives each element what its children have, from the inside out. */
  private NodeVisitor sums(Element root) {
    return new NodeVisitor() {
      @Override
      public void head(Node node, int depth) {}

      @Override
      public void tail(Node node, int depth) {
        if (node != root && node instanceof Element element && weights.containsKey(element)) {
          weights.merge(element.parent(), weights.get(element), Integer::sum);
        }
      }
    };
  }

  private static Element block(TextNode text, Element root) {
    Element at = text.parent();
    while (at != root && at.parent() != null && Elements.isInline(at)) {
      at = at.parent();
    }
    return at;
  }

  /** The characters of prose in an element and all it holds. */
  int of(Element element) {
    return weights.getOrDefault(element, 0);
  }
}
