package org.reviewcast.show;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * One mapping of a YAML settings file: values by key, each read as the kind that is wanted, with
 * the place of whatever is wrong. No tag of the file makes an object; values are as written.
 */
public final class Settings {
  private static final int LARGEST_FILE = 1 << 20;

  private final String file;
  private final Map<String, Node> values;
  private final Map<String, Node> keys;

  private Settings(String file, Map<String, Node> values, Map<String, Node> keys) {
    this.file = file;
    this.values = values;
    this.keys = keys;
  }

  /** No settings at all. */
  public static Settings none() {
    return new Settings("", Map.of(), Map.of());
  }

  /**
   * Reads a file that holds one mapping.
   *
   * @throws SettingsException if it cannot be read or is not a mapping
   */
  public static Settings read(Path file) throws SettingsException {
    try {
      if (Files.size(file) > LARGEST_FILE) {
        throw new SettingsException(file + ": larger than 1 MiB; settings are small files.");
      }
      return parse(file.toString(), Files.readString(file));
    } catch (NoSuchFileException e) {
      throw new SettingsException(file + ": there is no such file.");
    } catch (IOException e) {
      throw new SettingsException(file + ": cannot be read as UTF-8 text (" + e.getMessage() + ").");
    }
  }

  /**
   * Reads text that holds one mapping.
   *
   * @param file the name to give in messages
   * @throws SettingsException if it is not a mapping
   */
  public static Settings parse(String file, String text) throws SettingsException {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setMaxAliasesForCollections(20);
    options.setNestingDepthLimit(20);
    try {
      // Composed only: no tag of the file ever makes an object.
      Composer composer =
          new Composer(new ParserImpl(new StreamReader(text), options), new Resolver(), options);
      Node root = composer.getSingleNode();
      boolean nothing = root == null || isNull(root);
      return nothing ? new Settings(file, Map.of(), Map.of()) : mapping(file, root);
    } catch (MarkedYAMLException e) {
      throw new SettingsException(at(file, e.getProblemMark()) + ": " + e.getProblem() + ".");
    } catch (ReaderException e) {
      throw new SettingsException(
          unprintable(file, text) + ": a control character, which YAML does not allow.");
    } catch (YAMLException e) {
      throw new SettingsException(file + ": not readable as YAML (" + e.getMessage() + ").");
    }
  }

  // The exception counts from the start of the reader's buffer, which nobody sees.
  private static String unprintable(String file, String text) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length() && StreamReader.isPrintable(text.codePointAt(i)); ) {
      boolean ends = text.charAt(i) == '\n';
      line += ends ? 1 : 0;
      column = ends ? 1 : column + 1;
      i += Character.charCount(text.codePointAt(i));
    }
    return file + ":" + line + ":" + column;
  }

  private static Settings mapping(String file, Node node) throws SettingsException {
    if (!(node instanceof MappingNode mapping)) {
      throw new SettingsException(
          at(file, node.getStartMark()) + ": settings are written as \"key: value\" lines.");
    }
    Map<String, Node> values = new LinkedHashMap<>();
    Map<String, Node> keys = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw new SettingsException(
            at(file, tuple.getKeyNode().getStartMark()) + ": a key is a single word.");
      }
      if (keys.put(key.getValue(), key) != null) {
        throw new SettingsException(
            at(file, key.getStartMark()) + ": " + key.getValue() + " is set twice.");
      }
      if (!isNull(tuple.getValueNode())) {
        values.put(key.getValue(), tuple.getValueNode());
      }
    }
    return new Settings(file, values, keys);
  }

  private static boolean isNull(Node node) {
    return node instanceof ScalarNode scalar
        && scalar.isPlain()
        && (scalar.getValue().isEmpty()
            || scalar.getValue().equals("~")
            || scalar.getValue().equals("null"));
  }

  /** The keys that have a value, in the order of the file. */
  public Collection<String> keys() {
    return List.copyOf(values.keySet());
  }

  /**
   * Makes sure that every key is one of the known ones.
   *
   * @throws SettingsException naming the first that is not, and the nearest that are
   */
  public void allow(Collection<String> known) throws SettingsException {
    for (Map.Entry<String, Node> key : keys.entrySet()) {
      if (!known.contains(key.getKey())) {
        throw new SettingsException(
            at(file, key.getValue().getStartMark())
                + ": there is no setting "
                + key.getKey()
                + ". "
                + Nearest.suggestion(key.getKey(), known));
      }
    }
  }

  /** The text at a key. */
  public Optional<String> text(String key) throws SettingsException {
    Node node = values.get(key);
    if (node == null) {
      return Optional.empty();
    }
    if (!(node instanceof ScalarNode scalar)) {
      throw wrong(key, "one line of text");
    }
    return Optional.of(scalar.getValue().strip());
  }

  /** The text at a key on one line, empty where it holds no words. */
  public Optional<String> line(String key) throws SettingsException {
    return text(key)
        .map(text -> text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
        .filter(text -> !text.isEmpty());
  }

  /** The whole number at a key, between two bounds. */
  public Optional<Integer> number(String key, int least, int most) throws SettingsException {
    Optional<Double> value = decimal(key, least, most);
    if (value.isPresent() && value.get() != Math.rint(value.get())) {
      throw wrong(key, "a whole number from " + least + " to " + most);
    }
    return value.map(Double::intValue);
  }

  /** The number at a key, between two bounds. */
  public Optional<Double> decimal(String key, double least, double most) throws SettingsException {
    Optional<String> text = text(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      double value = Double.parseDouble(text.get());
      if (value >= least && value <= most) {
        return Optional.of(value);
      }
    } catch (NumberFormatException e) {
      // Told below, like a number out of bounds.
    }
    throw wrong(key, "a number from " + plain(least) + " to " + plain(most));
  }

  // Bounds as a person writes them, without a fraction of nothing.
  private static String plain(double bound) {
    return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
  }

  /** The choice at a key, true for {@code yes}, {@code true} and {@code on}. */
  public Optional<Boolean> flag(String key) throws SettingsException {
    Optional<String> text = text(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return switch (text.get().toLowerCase(java.util.Locale.ROOT)) {
      case "yes", "true", "on" -> Optional.of(true);
      case "no", "false", "off" -> Optional.of(false);
      default -> throw wrong(key, "yes or no");
    };
  }

  /** The texts at a key: a list, or one text with commas. */
  public Optional<List<String>> list(String key) throws SettingsException {
    Node node = values.get(key);
    if (node == null) {
      return Optional.empty();
    }
    if (node.getNodeId() == NodeId.scalar) {
      return text(key).map(text -> List.of(text.split("\\s*,\\s*")));
    }
    List<String> items = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        if (!(item instanceof ScalarNode scalar)) {
          throw wrong(key, "a list of plain texts");
        }
        items.add(scalar.getValue().strip());
      }
      return Optional.of(List.copyOf(items));
    }
    throw wrong(key, "a list");
  }

  /** Whether the value at a key is a mapping. */
  public boolean isGroup(String key) {
    return values.get(key) instanceof MappingNode;
  }

  /** The mapping at a key, empty where there is none. */
  public Settings group(String key) throws SettingsException {
    Node node = values.get(key);
    return node == null ? none() : mapping(file, node);
  }

  /**
   * The list of mappings at a key; one alone stands for a list of one.
   *
   * @param only the key of the value that an item without keys is
   */
  public List<Settings> groups(String key, String only) throws SettingsException {
    Node node = values.get(key);
    List<Node> items =
        node instanceof SequenceNode sequence
            ? sequence.getValue()
            : node == null ? List.of() : List.of(node);
    List<Settings> groups = new ArrayList<>();
    for (Node item : items) {
      groups.add(
          item instanceof ScalarNode
              ? new Settings(file, Map.of(only, item), Map.of(only, item))
              : mapping(file, item));
    }
    return groups;
  }

  /** A complaint about the value at a key, saying what is wanted there. */
  public SettingsException wrong(String key, String wanted) {
    Node node = values.get(key);
    String end = wanted.endsWith("?") || wanted.endsWith(".") ? "" : ".";
    return new SettingsException(
        (node == null ? file : at(file, node.getStartMark())) + ": " + key + " is " + wanted + end);
  }

  private static String at(String file, Mark mark) {
    return mark == null ? file : file + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
  }
}
