package org.reviewcast.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Node;

/**
 * The footnotes of one review: their definitions, and the order in which the text refers to them.
 */
final class Footnotes {
  private final Map<String, Node> defined = new LinkedHashMap<>();
  private final Map<String, String> labels = new LinkedHashMap<>();
  private final Set<String> known = new HashSet<>();
  private final List<String> order = new ArrayList<>();
  private int inline;

  /** Adds a definition; false if its label was taken. */
  boolean define(FootnoteDefinition definition) {
    boolean free = labels.putIfAbsent(key(definition.getLabel()), definition.getLabel()) == null;
    if (free) {
      defined.put(definition.getLabel(), definition);
    }
    return free;
  }

  /** Notes a reference; returns the label as its definition spells it. */
  String refer(String label) {
    String spelled = labels.getOrDefault(key(label), label);
    enter(spelled);
    return spelled;
  }

  /** Adds a note that stands in the text itself; returns a label for it. */
  String add(InlineFootnote note) {
    String label;
    do {
      label = "note-" + ++inline;
    } while (labels.putIfAbsent(label, label) != null);
    defined.put(label, note);
    enter(label);
    return label;
  }

  private void enter(String label) {
    if (defined.containsKey(label) && known.add(label)) {
      order.add(label);
    }
  }

  /** Puts what nothing refers to after the rest. */
  void enterRest() {
    defined.keySet().forEach(this::enter);
  }

  /** The labels so far, in order of first reference; reading a footnote can make it longer. */
  List<String> order() {
    return order;
  }

  /** The node that holds a footnote's text. */
  Node node(String label) {
    return defined.get(label);
  }

  private static String key(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }
}
