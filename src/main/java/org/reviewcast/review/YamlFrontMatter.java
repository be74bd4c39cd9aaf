package org.reviewcast.review;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML 1.1 front matter into text, lists and maps. Only the tree is composed and no object is
 * ever constructed from it, so that values come through as they were written: {@code 3.50}, {@code
 * No} and {@code 2024-11-03} are text.
 */
final class YamlFrontMatter {
  private static final int DEEPEST = 12;

  private final Manuscript manuscript;
  private final int firstLine;

  /**
   * Front matter to be read.
   *
   * @param firstLine its first line, counted from 0
   */
  YamlFrontMatter(Manuscript manuscript, int firstLine) {
    this.manuscript = manuscript;
    this.firstLine = firstLine;
  }

  Fields read(String yaml) throws ReviewException {
    Node root;
    try {
      root = new Yaml(options()).compose(new StringReader(printable(yaml)));
    } catch (MarkedYAMLException e) {
      // What was begun and not ended is wrong where it begins.
      boolean unended = e.getProblem().contains("end of stream") && e.getContextMark() != null;
      throw problem(
          unended ? e.getContextMark() : e.getProblemMark(),
          "The front matter is not valid YAML: "
              + (e.getContext() == null ? "" : e.getContext() + ", ")
              + e.getProblem()
              + ". A value that holds a colon or other signs wants quotation marks around it.");
    } catch (YAMLException e) {
      String reason =
          String.valueOf(e.getMessage()).contains("aliases")
              ? "it uses aliases (*name), which are not allowed; write the values out."
              : e.getMessage() + ".";
      throw problem(null, "The front matter cannot be read: " + reason);
    }
    if (root == null || isNothing(root)) {
      return new Fields(Map.of(), Map.of());
    }
    if (!(root instanceof MappingNode map)) {
      throw problem(root.getStartMark(), "The front matter has no keys; write lines like title: …");
    }
    Map<String, Place> places = new LinkedHashMap<>();
    for (NodeTuple tuple : map.getValue()) {
      places.putIfAbsent(key(tuple), place(tuple.getKeyNode().getStartMark()));
    }
    return new Fields(values(map), places);
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(FrontMatter.LIMIT);
    options.setNestingDepthLimit(DEEPEST);
    // No review needs one list in two places, and every YAML bomb does.
    options.setMaxAliasesForCollections(0);
    options.setAllowRecursiveKeys(false);
    options.setTagInspector(tag -> false);
    return options;
  }

  /** YAML forbids most control characters; here they are but stray bytes in a title. */
  private static String printable(String yaml) {
    StringBuilder text = new StringBuilder(yaml);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c) && !StreamReader.isPrintable((int) c)) {
        text.setCharAt(i, ' ');
      }
    }
    return text.toString();
  }

  private Map<String, Object> values(MappingNode map) throws ReviewException {
    check(map, Tag.MAP);
    Map<String, Object> values = new LinkedHashMap<>();
    Set<String> keys = new HashSet<>();
    for (NodeTuple tuple : map.getValue()) {
      String key = key(tuple);
      if (!keys.add(key)) {
        throw problem(
            tuple.getKeyNode().getStartMark(),
            "The key " + key + " is there twice. Take one of them away.");
      }
      value(tuple.getValueNode()).ifPresent(v -> values.put(key, v));
    }
    return values;
  }

  private Optional<Object> value(Node node) throws ReviewException {
    if (node instanceof MappingNode map) {
      return Optional.of(values(map));
    }
    if (node instanceof SequenceNode sequence) {
      check(node, Tag.SEQ);
      List<Object> list = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        value(item).ifPresent(list::add);
      }
      return Optional.of(list);
    }
    check(node, null);
    return isNothing(node) ? Optional.empty() : Optional.of(((ScalarNode) node).getValue());
  }

  private String key(NodeTuple tuple) throws ReviewException {
    if (tuple.getKeyNode() instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw problem(tuple.getKeyNode().getStartMark(), "A key is one word or a few, not a list.");
  }

  private static boolean isNothing(Node node) {
    return node.getTag().equals(Tag.NULL)
        && node instanceof ScalarNode scalar
        && (scalar.getValue().isEmpty() || scalar.getValue().matches("~|null|Null|NULL"));
  }

  private void check(Node node, Tag expected) throws ReviewException {
    boolean standard = node.getTag().startsWith(Tag.PREFIX);
    if (!standard || (expected != null && !node.getTag().equals(expected))) {
      throw problem(
          node.getStartMark(),
          "The tag " + node.getTag().getValue() + " is not allowed here. Write the value alone.");
    }
  }

  private ReviewException problem(Mark mark, String what) {
    String sentence = what.endsWith(".") || what.endsWith("…") ? what : what + ".";
    Place place = mark == null ? new Place(firstLine + 1, 1) : place(mark);
    return new ReviewException(manuscript.name(), Optional.of(place), sentence);
  }

  private Place place(Mark mark) {
    return new Place(firstLine + mark.getLine() + 1, mark.getColumn() + 1);
  }
}
