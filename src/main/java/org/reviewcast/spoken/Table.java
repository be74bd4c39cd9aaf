package org.reviewcast.spoken;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small table that lies beside this class: lines of "written = spoken", or words. */
final class Table {
  private Table() {}

  /** The lines of "written = spoken" by what stands before the sign, in order. */
  static List<Map.Entry<String, String>> entries(String name) {
    List<Map.Entry<String, String>> entries = new ArrayList<>();
    for (String line : lines(name)) {
      int cut = line.indexOf(" = ");
      if (cut < 0) {
        throw new IllegalStateException(name + " has a line without \" = \": " + line);
      }
      entries.add(Map.entry(line.substring(0, cut).strip(), line.substring(cut + 3).strip()));
    }
    return entries;
  }

  /** The lines of "written = spoken" as a map; a later line replaces an earlier one. */
  static Map<String, String> map(String name) {
    Map<String, String> map = new HashMap<>();
    for (Map.Entry<String, String> entry : entries(name)) {
      map.put(entry.getKey(), entry.getValue());
    }
    return Collections.unmodifiableMap(map);
  }

  /** All words of a table, whatever the line they stand in. */
  static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    for (String line : lines(name)) {
      Collections.addAll(words, line.split(" "));
    }
    return Collections.unmodifiableSet(words);
  }

  private static List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    try (InputStream bytes = Table.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("not on the class path: " + name);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("# ")) {
          lines.add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return lines;
  }
}
