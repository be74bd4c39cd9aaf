package org.reviewcast.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Node;

/** The footnotes of one review: their definitions, and the order in which the text refers to them. */
final class Footnotes {
  private final Map<String, Node> defined = new LinkedHashMap<>();
  private final Map<String, String> labels = new LinkedHashMap<>();
  private final List<String> referred = new ArrayList<>();
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
    if (!referred.contains(spelled)) {
      referred.add(spelled);
    }
    return spelled;
  }

  /** Adds a note that stands in the text itself; returns a label for it. */
  String add(InlineFootnote note) {
    String label;
    do {
      label = "note-" + ++inline;
    } while (labels.putIfAbsent(label, label) != null);
    defined.put(label, note);
    referred.add(label);
    return label;
  }

  /** The labels in order of first reference, then those that nothing refers to. */
  List<String> order() {
    List<String> order = new ArrayList<>(referred);
    defined.keySet().stream().filter(label -> !referred.contains(label)).forEach(order::add);
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
